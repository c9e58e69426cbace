import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import type { AIMessageChunk, BaseMessageLike } from '@langchain/core/messages';
import type { Runnable } from '@langchain/core/runnables';
import type { ModelName } from '../../config/model-name.ts';
import { Failure } from '../../core/failure.ts';
import { replySchema } from '../../core/generation/structured-reply.ts';
import { lacksKey, unusable } from './key-variable.ts';
import { fetchLeniently } from './lenient-fetch.ts';
import { loadProvider } from './provider.ts';
import type { RequestShape } from './request-shape.ts';

export interface ChatSettings {
  /** For servers at an address of their own; providers read their own variable (OPENAI_API_KEY and so on). */
  readonly key?: string;
  /** Names of the variables that hold a provider's key. */
  readonly keys?: readonly string[];
  /** Tokens of prompt and reply together, where they are known. */
  readonly window?: number;
}

/** Makes LangChain's class for a provider, as a request wants it: what is refused differs from server to server. */
export type ChatMaker = (shape: RequestShape, replyTokens: number) => BaseChatModel;

/**
 * Loads the provider's package.
 * @throws Failure `configuration`, also from what is returned
 */
export async function loadChat(name: ModelName, settings: ChatSettings): Promise<ChatMaker> {
  const { provider, model, address } = name;
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
  return (shape, replyTokens) => {
    try {
      return new Chat({ ...fieldsFor(name, settings), ...fieldsOf(shape, replyTokens) });
    } catch (cause) {
      throw new Failure('configuration', unusable(setting, provider), { cause });
    }
  };
}

const fieldsFor = ({ provider, model, address }: ModelName, { key, window }: ChatSettings) => ({
  model,
  maxRetries: 0,
  __includeRawResponse: true,
  configuration: { fetch: fetchLeniently, ...(address === undefined ? {} : { baseURL: address }) },
  ...(provider === 'ollama' && window !== undefined ? { numCtx: window } : {}),
  ...(address === undefined ? {} : { baseUrl: address, apiKey: key ?? 'none' }),
  ...(key === undefined ? {} : { apiKey: key }),
});

function fieldsOf({ temperature, limit, usage, stream }: RequestShape, tokens: number): Record<string, unknown> {
  return {
    ...(temperature ? { temperature: 0 } : {}),
    ...(limit === 'usual' ? { maxTokens: tokens, maxOutputTokens: tokens, numPredict: tokens } : {}),
    ...(limit === 'completion' ? { modelKwargs: { max_completion_tokens: tokens } } : {}),
    ...(usage ? {} : { streamUsage: false }),
    ...(stream ? {} : { disableStreaming: true }),
  };
}

/** The model bound to the schema, without the parser behind it, which would wait for the whole reply. */
export function structuredBy(chat: BaseChatModel): Runnable<BaseMessageLike[], AIMessageChunk> {
  let bound: unknown = chat.withStructuredOutput(replySchema);
  while (bound && typeof bound === 'object' && !('steps' in bound) && 'bound' in bound) bound = bound.bound;
  const [first] = (bound as { steps?: readonly unknown[] }).steps ?? [];
  return (first ?? chat) as Runnable<BaseMessageLike[], AIMessageChunk>;
}
