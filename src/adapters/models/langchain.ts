import type { AIMessageChunk, BaseMessageLike } from '@langchain/core/messages';
import type { Runnable } from '@langchain/core/runnables';
import { Failure } from '../../core/failure.ts';
import type { LanguageModel, ReplyRequest } from '../../ports/assistant.ts';
import { createChat, type ModelSettings, replyTokens, structuredBy, usualWindow } from './chat.ts';
import { readModelName } from './provider.ts';
import { meaningOf } from './provider-errors.ts';
import { finishOf, textOf } from './reply-chunks.ts';
import { withPatience } from './resilience.ts';
import { loadTokenCounter } from './tokens.ts';

/**
 * Any chat model that LangChain knows. Its package is loaded here, on first use.
 * @throws Failure `configuration` for a name that says nothing, a provider nobody knows, a package or key that is missing
 */
export async function createLangChainModel(settings: ModelSettings): Promise<LanguageModel> {
  const name = readModelName(settings.name, 'MODEL');
  const [chat, countTokens] = await Promise.all([createChat(name, settings), loadTokenCounter()]);
  const id = `${name.provider}:${name.model}`;
  const patiently = withPatience(id, settings.patience);
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
    id,
    window: settings.window ?? chat.profile?.maxInputTokens ?? usualWindow,
    replyTokens,
    countTokens,
    async *reply(request) {
      const stop = new AbortController();
      const ended = AbortSignal.any([request.signal, stop.signal]);
      const { first, rest } = await patiently((signal) => open(request, signal), ended);
      let finish: string | undefined;
      try {
        for (let step = first; !step.done; step = await nextOf(rest, id)) {
          const text = textOf(step.value);
          if (text !== '') yield text;
          finish = finishOf(step.value) ?? finish;
        }
      } finally {
        // Whoever stops reading, or has no more time, need not be written for.
        stop.abort();
      }
      failIfUnfinished(finish);
    },
  };
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

async function nextOf(rest: AsyncIterator<AIMessageChunk>, model: string): Promise<Step> {
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
