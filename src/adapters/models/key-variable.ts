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

/** Providers that answer nobody without a key, as far as they are known. */
const wantKey = new Set([
  ...['openai', 'anthropic', 'google', 'google-genai', 'mistralai', 'mistral', 'groq', 'cohere'],
  ...['deepseek', 'xai', 'cerebras', 'fireworks', 'together', 'perplexity'],
]);

/** The variable of the environment that a provider's key stands in: "OPENAI_API_KEY". */
export const keyVariable = (provider: string): string =>
  others[provider] ?? `${provider.toUpperCase().replaceAll('-', '_')}_API_KEY`;

interface Keys {
  /** Given for this model alone. */
  readonly key?: string;
  /** Names of variables that hold a key; none is missed where they are not told. */
  readonly keys?: readonly string[];
}

/** Whether the provider, at its own address, will refuse what is asked for lack of a key. */
export const lacksKey = (provider: string, { key, keys }: Keys): boolean =>
  key === undefined && keys !== undefined && wantKey.has(provider) && !keys.includes(keyVariable(provider));

/** For a class that could not be made: nearly always because it has no key. @param setting "MODEL=openai:gpt-4o-mini" */
export const unusable = (setting: string, provider: string): string =>
  `${setting} cannot be used as configured. It takes its key from ${keyVariable(provider)}: is that variable set, in the environment or in .env?`;
