/** The variables that LangChain's classes read their key from, where it is not <PROVIDER>_API_KEY. */
const others: Readonly<Record<string, string>> = {
  azure_openai: 'AZURE_OPENAI_API_KEY',
  langsmith: 'LANGSMITH_API_KEY',
  google: 'GOOGLE_API_KEY',
  'google-genai': 'GOOGLE_API_KEY',
  'google-vertexai': 'GOOGLE_APPLICATION_CREDENTIALS',
  'google-vertexai-web': 'GOOGLE_WEB_CREDENTIALS',
  mistralai: 'MISTRAL_API_KEY',
  bedrock: 'AWS_ACCESS_KEY_ID',
  aws: 'AWS_ACCESS_KEY_ID',
  together: 'TOGETHER_AI_API_KEY',
};

/** The variable of the environment that a provider's key stands in: "OPENAI_API_KEY". */
export const keyVariable = (provider: string): string =>
  others[provider] ?? `${provider.toUpperCase().replaceAll('-', '_')}_API_KEY`;

/** For a class that could not be made: nearly always because it has no key. @param setting "MODEL=openai:gpt-4o-mini" */
export const unusable = (setting: string, provider: string): string =>
  `${setting} cannot be used as configured. It takes its key from ${keyVariable(provider)}: is that variable set, in the environment or in .env?`;
