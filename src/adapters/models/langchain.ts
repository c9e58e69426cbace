import type { AIMessageChunk, BaseMessageLike } from '@langchain/core/messages';
import type { Runnable } from '@langchain/core/runnables';
import { Failure } from '../../core/failure.ts';
import { visibleReply } from '../../core/generation/visible-reply.ts';
import type { LanguageModel, ReplyRequest } from '../../ports/assistant.ts';
import { type ChatMaker, type ChatSettings, loadChat, structuredBy } from './chat.ts';
import { readModelName } from './provider.ts';
import { isTooLong, meaningOf, type Provided, statusOf, windowSaid } from './provider-errors.ts';
import { finishOf, textOf } from './reply-chunks.ts';
import { fullShape, type RequestShape, shapeWithout } from './request-shape.ts';
import { type Patience, usualPatience, withPatience } from './resilience.ts';
import { createRoom, type Room } from './room.ts';
import { loadTokenCounter } from './tokens.ts';

export interface ModelSettings extends ChatSettings {
  /** "provider:model" or "provider:model@address". */
  readonly name: string;
  /** Tokens of prompt and reply together; what the provider's package knows, or 8,192, unless given. */
  readonly window?: number;
  /** Tokens of an answer, without what is thought before it; 1,200 unless given. */
  readonly replyTokens?: number;
  readonly patience?: Patience;
}

const usualReply = 1_200;
const usualWindow = 8_192;

/**
 * Any chat model that LangChain knows. Its package is loaded here, on first use. Requests adapt to what the server refuses.
 * @throws Failure `configuration` for a name that says nothing, a provider nobody knows, a package or key that is missing
 */
export async function createLangChainModel(settings: ModelSettings): Promise<LanguageModel> {
  const name = readModelName(settings.name, 'MODEL');
  const [make, countTokens] = await Promise.all([
    loadChat(name, { window: usualWindow, ...settings }),
    loadTokenCounter(),
  ]);
  const provided: Provided = { id: `${name.provider}:${name.model}`, called: 'language model', setting: 'MODEL' };
  const patience = settings.patience ?? usualPatience;
  const patiently = withPatience(provided, patience);
  const window = settings.window ?? make(fullShape, usualReply).profile?.maxInputTokens ?? usualWindow;
  const room = createRoom(name.model, { window, reply: settings.replyTokens ?? usualReply });
  const open = opener({
    make,
    room,
    countTokens,
    first: firstShape(name.model),
    pause: patience.structureAgain ?? structureAgain,
  });

  return {
    id: provided.id,
    get window() {
      return room.window();
    },
    get replyTokens() {
      return room.reply();
    },
    get reasoningTokens() {
      return room.reasoning();
    },
    countTokens,
    async *reply(request) {
      for (let tries = 1; ; tries += 1) {
        const { finish, written } = yield* once(request);
        const onlyThought = finish === 'length' && visibleReply(written).trim() === '';
        if (onlyThought) room.widen();
        if (!onlyThought || written !== '' || tries > 1) return failIfUnfinished(finish);
      }
    },
  };

  async function* once(request: ReplyRequest): AsyncGenerator<string, Ended> {
    const stop = new AbortController();
    const ended = AbortSignal.any([request.signal, stop.signal]);
    const { first, rest } = await patiently((signal) => open(request, signal), ended);
    if (first.done) throw new Failure('model', 'The language model gave no answer that could be read.');
    let finish: Ended['finish'];
    let written = '';
    try {
      for (let step: Step = first; !step.done; step = await nextOf(rest, provided)) {
        const text = textOf(step.value);
        written += text;
        if (text !== '') yield text;
        finish = finishOf(step.value) ?? finish;
      }
    } finally {
      // Whoever stops reading, or has no more time, need not be written for.
      stop.abort();
    }
    return { finish, written };
  }
}

interface Ended {
  readonly finish: ReturnType<typeof finishOf>;
  readonly written: string;
}

/** Milliseconds after which structured output is tried again with a server that failed over it. */
const structureAgain = 1_800_000;

/** OpenAI's models that think are known to take no temperature. */
const firstShape = (model: string): RequestShape => ({ ...fullShape, temperature: !/^(?:o\d|gpt-5)/.test(model) });

interface Opening {
  readonly make: ChatMaker;
  readonly room: Room;
  readonly countTokens: (text: string) => number;
  readonly first: RequestShape;
  readonly pause: number;
}

/** Sends a request in the shape that the server takes, which is found out by what it refuses, once and for all. */
function opener({ make, room, countTokens, first, pause }: Opening) {
  let shape = first;
  let structuredFrom = 0;
  return async (request: ReplyRequest, signal: AbortSignal): Promise<Opened> => {
    let structured = request.structured && performance.now() >= structuredFrom;
    let failed = false;
    const { prompt, repair } = request;
    const asked = countTokens([prompt.system, prompt.user, repair?.reply, repair?.complaint].join('\n'));
    for (;;) {
      const sent = shape;
      const tokens = Math.min(room.toWrite(asked), sent.mostTokens ?? Number.POSITIVE_INFINITY);
      const chat = make(sent, tokens);
      try {
        // A client that does not stream throws a reply away that is not quite of the form.
        const model = structured && sent.stream ? structuredBy(chat) : chat;
        const opened = await firstOf(model, messagesOf(request, sent), signal);
        if (failed) structuredFrom = performance.now() + pause;
        return opened;
      } catch (error) {
        if (isTooLong(error)) room.shrink(asked + tokens, windowSaid(error));
        const changed = isTooLong(error) ? undefined : shapeWithout(error, sent);
        if (changed) shape = changed;
        else if (structured && failsOverStructure(error)) {
          structured = false;
          failed = true;
        } else throw error;
      }
    }
  };
}

/** Servers that do not know structured output answer 400 or the like; some break over the schema. */
const failsOverStructure = (error: unknown): boolean =>
  !isTooLong(error) && [400, 415, 422, 500, 501].includes(statusOf(error) ?? 0);

function messagesOf({ prompt, repair }: ReplyRequest, { system }: RequestShape): BaseMessageLike[] {
  const asked: BaseMessageLike[] = system
    ? [
        ['system', prompt.system],
        ['human', prompt.user],
      ]
    : [['human', `${prompt.system}\n\n${prompt.user}`]];
  if (repair) asked.push(['ai', repair.reply || '(nothing)'], ['human', repair.complaint]);
  return asked;
}

type Step = IteratorResult<AIMessageChunk, unknown>;

interface Opened {
  readonly first: Step;
  readonly rest: AsyncIterator<AIMessageChunk>;
}

async function firstOf(
  model: Runnable<BaseMessageLike[], AIMessageChunk>,
  messages: BaseMessageLike[],
  signal: AbortSignal,
): Promise<Opened> {
  const rest = (await model.stream(messages, { signal }))[Symbol.asyncIterator]();
  return { first: (await rest.next()) as Step, rest };
}

async function nextOf(rest: AsyncIterator<AIMessageChunk>, provided: Provided): Promise<Step> {
  try {
    return await rest.next();
  } catch (cause) {
    const { sentence, fault } = meaningOf(cause, provided);
    throw new Failure('model', sentence, { cause, fault });
  }
}

function failIfUnfinished(finish: ReturnType<typeof finishOf>): void {
  if (finish === 'length')
    throw new Failure('model', 'The language model’s reply was cut off at its greatest length (MODEL_REPLY_TOKENS).', {
      fault: 'cut',
    });
  if (finish === 'filter')
    throw new Failure('model', 'The language model’s provider withheld the answer (content filter).', {
      fault: 'withheld',
    });
}
