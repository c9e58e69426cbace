import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import type { AIMessageChunk, BaseMessageLike } from '@langchain/core/messages';
import type { Runnable } from '@langchain/core/runnables';
import { Failure } from '../../core/failure.ts';
import { replySchema } from '../../core/reply/structured.ts';
import type { LanguageModel, ReplyRequest } from '../../ports.ts';
import { loadProvider } from './load-provider.ts';
import { type ModelName, readModelName } from './model-name.ts';
import { meaningOf } from './provider-errors.ts';
import { finishOf, textOf } from './reply-chunks.ts';
import { type Patience, withPatience } from './resilience.ts';
import { loadTokenCounter } from './tokens.ts';

export interface ModelSettings {
  /** "provider:model" or "provider:model@address". */
  readonly name: string;
  /** For servers at an address of their own; providers read their own variable (OPENAI_API_KEY and so on). */
  readonly key?: string;
  /** Tokens of prompt and reply together; what the provider's package knows, or 8,192, unless given. */
  readonly window?: number;
  readonly patience?: Patience;
}

const replyTokens = 1_200;
const usualWindow = 8_192;

/**
 * Any chat model that LangChain knows. Its package is loaded here, on first use.
 * @throws Failure `configuration` for a name that says nothing, a provider nobody knows, a package or key that is missing
 */
export async function createLangChainModel(settings: ModelSettings): Promise<LanguageModel> {
  const name = readModelName(settings.name, 'MODEL');
  const [chat, countTokens] = await Promise.all([createChat(name, settings), loadTokenCounter()]);
  const patiently = withPatience(`${name.provider}:${name.model}`, settings.patience);
  let structuredWorks = true;

  async function open(request: ReplyRequest, signal: AbortSignal) {
    const messages = messagesOf(request);
    if (request.structured && structuredWorks) {
      try {
        return await firstOf(structuredBy(chat), messages, signal);
      } catch (error) {
        if (!isRefusal(error)) throw error;
        structuredWorks = false;
      }
    }
    return await firstOf(chat, messages, signal);
  }

  return {
    id: `${name.provider}:${name.model}`,
    window: settings.window ?? chat.profile?.maxInputTokens ?? usualWindow,
    replyTokens,
    countTokens,
    async *reply(request) {
      const { first, rest } = await patiently((signal) => open(request, signal), request.signal);
      let finish: string | undefined;
      for (let step = first; !step.done; step = await patientlyNext(rest, `${name.provider}:${name.model}`)) {
        const text = textOf(step.value);
        if (text !== '') yield text;
        finish = finishOf(step.value) ?? finish;
      }
      failIfUnfinished(finish);
    },
  };
}

async function createChat(
  { provider, model, address }: ModelName,
  { key, window }: ModelSettings,
): Promise<BaseChatModel> {
  const { MODEL_PROVIDER_CONFIG } = await import('langchain/chat_models/universal');
  const known = MODEL_PROVIDER_CONFIG[provider as keyof typeof MODEL_PROVIDER_CONFIG];
  if (!known) {
    const names = Object.keys(MODEL_PROVIDER_CONFIG).join(', ');
    throw new Failure('configuration', `MODEL names the provider "${provider}", which is none of: ${names}.`);
  }
  const loaded = await loadProvider(known.package, `MODEL=${provider}:${model}`);
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
    throw new Failure(
      'configuration',
      `MODEL=${provider}:${model} cannot be used as configured; is its API key in .env?`,
      { cause },
    );
  }
}

/** The model bound to the schema, without the parser behind it, which would wait for the whole reply. */
function structuredBy(chat: BaseChatModel): Runnable<BaseMessageLike[], AIMessageChunk> {
  let bound: unknown = chat.withStructuredOutput(replySchema);
  while (bound && typeof bound === 'object' && !('steps' in bound) && 'bound' in bound) bound = bound.bound;
  const [first] = (bound as { steps?: readonly unknown[] }).steps ?? [];
  return (first ?? chat) as Runnable<BaseMessageLike[], AIMessageChunk>;
}

/** Servers that do not know structured output answer 400 or the like. */
const isRefusal = (error: unknown): boolean =>
  [400, 415, 422, 501].includes(
    Number((error as { status?: unknown }).status ?? (error as { status_code?: unknown }).status_code),
  );

const messagesOf = ({ prompt, repair }: ReplyRequest): BaseMessageLike[] => [
  ['system', prompt.system],
  ['human', prompt.user],
  ...(repair
    ? ([
        ['ai', repair.reply || '(nothing)'],
        ['human', repair.complaint],
      ] satisfies BaseMessageLike[])
    : []),
];

type Step = IteratorResult<AIMessageChunk, unknown>;

async function firstOf(
  model: Runnable<BaseMessageLike[], AIMessageChunk>,
  messages: BaseMessageLike[],
  signal: AbortSignal,
) {
  const rest = (await model.stream(messages, { signal }))[Symbol.asyncIterator]();
  return { first: (await rest.next()) as Step, rest };
}

async function patientlyNext(rest: AsyncIterator<AIMessageChunk>, model: string): Promise<Step> {
  try {
    return await rest.next();
  } catch (cause) {
    throw new Failure('model', meaningOf(cause, model).sentence, { cause });
  }
}

function failIfUnfinished(finish: string | undefined): void {
  if (finish === 'length') throw new Failure('model', 'The language model’s reply was cut off at its greatest length.');
  if (finish === 'filter')
    throw new Failure('model', 'The language model’s provider withheld the answer (content filter).');
}
