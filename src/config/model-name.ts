/** A model as configuration names it. */
export interface ModelName {
  readonly provider: string;
  readonly model: string;
  /** Of a server that speaks as the provider's does. */
  readonly address?: string;
}

/** What a name must be, as the end of a sentence about the variable. */
export const modelNameForm =
  'is written as provider:model, for instance openai:gpt-4o-mini, or as openai:model@http://address/v1';

/** Reads "openai:gpt-4o-mini", "ollama:llama3.2", or either with an address: "openai:qwen2.5@http://127.0.0.1:8080/v1"; undefined where it is none. */
export function modelNameOf(written: string): ModelName | undefined {
  const match = /^(?<provider>[a-z][a-z0-9_-]*):(?<model>.+?)(?:@(?<address>https?:\/\/\S+))?$/.exec(written)?.groups;
  const { provider, model, address } = match ?? {};
  if (!provider || !model || model.startsWith('//')) return undefined;
  return { provider, model, ...(address === undefined ? {} : { address }) };
}
