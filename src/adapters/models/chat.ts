import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import type { AIMessageChunk, BaseMessageLike } from '@langchain/core/messages';
import type { Runnable } from '@langchain/core/runnables';
import { Failure } from '../../core/failure.ts';
import { replySchema } from '../../core/generation/structured-reply.ts';
import { lacksKey, unusable } from './key-variable.ts';
import type { ModelName } from './provider.ts';
import { loadProvider } from './provider.ts';
import type { Patience } from './resilience.ts';

export interface ModelSettings {
  /** "provider:model" or "provider:model@address". */
  readonly name: string;
  /** For servers at an address of their own; providers read their own variable (OPENAI_API_KEY and so on). */
  readonly key?: string;
  /** Names of the variables that hold a provider's key. */
  readonly keys?: readonly string[];
  /** Tokens of prompt and reply together; what the provider's package knows, or 8,192, unless given. */
  readonly window?: number;
  readonly patience?: Patience;
}

export const replyTokens = 1_200;
export const usualWindow = 8_192;

/**
 * LangChain's class for the provider, made as the settings want it.
 * @throws Failure `configuration`
 */
export async function createChat(
  { provider, model, address }: ModelName,
  settings: ModelSettings,
): Promise<BaseChatModel> {
  const { key, window } = settings;
  const { MODEL_PROVIDER_CONFIG } = await import('langchain/chat_models/universal');
  const known = MODEL_PROVIDER_CONFIG[provider as keyof typeof MODEL_PROVIDER_CONFIG];
  if (!known) {
    const names = Object.keys(MODEL_PROVIDER_CONFIG).join(', ');
    throw new Failure('configuration', `MODEL names the provider "${provider}", which is none of: ${names}.`);
  }
  const setting = `MODEL=${provider}:${model}`;
  const loaded = await loadProvider(known.package, setting);
  if (address === undefined && lacksKey(provider, settings))
    throw new Failure('configuration', unusable(setting, provider));
  const Chat = loaded[known.className] as new (fields: Record<string, unknown>) => BaseChatModel;
  const fields = {
    model,
    maxRetries: 0,
    ...(/^(?:o\d|gpt-5)/.test(model) ? {} : { temperature: 0 }),
    maxTokens: replyTokens,
    maxOutputTokens: replyTokens,
    numPredict: replyTokens,
    ...(provider === 'ollama' ? { numCtx: window ?? usualWindow } : {}),
    ...(address === undefined ? {} : { baseUrl: address, configuration: { baseURL: address }, apiKey: key ?? 'none' }),
    ...(key === undefined ? {} : { apiKey: key }),
  };
  try {
    return new Chat(fields);
  } catch (cause) {
    throw new Failure('configuration', unusable(setting, provider), { cause });
  }
}

/** The model bound to the schema, without the parser behind it, which would wait for the whole reply. */
export function structuredBy(chat: BaseChatModel): Runnable<BaseMessageLike[], AIMessageChunk> {
  let bound: unknown = chat.withStructuredOutput(replySchema);
  while (bound && typeof bound === 'object' && !('steps' in bound) && 'bound' in bound) bound = bound.bound;
  const [first] = (bound as { steps?: readonly unknown[] }).steps ?? [];
  return (first ?? chat) as Runnable<BaseMessageLike[], AIMessageChunk>;
}
