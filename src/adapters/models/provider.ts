import { Failure } from '../../core/failure.ts';

/** A model as configuration names it. */
export interface ModelName {
  readonly provider: string;
  readonly model: string;
  /** Of a server that speaks as the provider's does. */
  readonly address?: string;
}

/**
 * Reads "openai:gpt-4o-mini", "ollama:llama3.2", or either with an address: "openai:qwen2.5@http://127.0.0.1:8080/v1".
 * @throws Failure `configuration`
 */
export function readModelName(written: string, variable: string): ModelName {
  const match = /^(?<provider>[a-z][a-z0-9_-]*):(?<model>.+?)(?:@(?<address>https?:\/\/\S+))?$/.exec(written)?.groups;
  const { provider, model, address } = match ?? {};
  if (!provider || !model || model.startsWith('//'))
    throw new Failure(
      'configuration',
      `Please correct in .env: ${variable} is written as provider:model, for instance openai:gpt-4o-mini, or as openai:model@http://address/v1.`,
    );
  return { provider, model, ...(address === undefined ? {} : { address }) };
}

/** Loads a provider's package on first use. @throws Failure `configuration` that names the package to install */
export async function loadProvider(packageName: string, setting: string): Promise<Record<string, unknown>> {
  try {
    return (await import(packageName)) as Record<string, unknown>;
  } catch (cause) {
    const text = String(cause);
    // Node and the bundlers that run tests word it differently.
    const missing = /Cannot find (?:package|module)|Could not resolve/i.test(text) && text.includes(packageName);
    const sentence = missing
      ? `${setting} needs the package ${packageName}; install it with: npm install ${packageName}`
      : `${setting} needs the package ${packageName}, which cannot be loaded; install it again with: npm install ${packageName}`;
    throw new Failure('configuration', sentence, { cause });
  }
}
