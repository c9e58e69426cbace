import { Failure } from '../../src/core/failure.ts';
import type { LanguageModel, ReplyRequest } from '../../src/ports/assistant.ts';

/** What a scripted model does at one request: writes these pieces, fails, or both in that order. */
export interface ScriptedReply {
  readonly pieces?: readonly string[];
  /** The sentence of the failure at the end. */
  readonly fails?: string;
  /** Waits for the deadline. */
  readonly hangs?: boolean;
}

interface ScriptedModel extends LanguageModel {
  readonly requests: readonly ReplyRequest[];
}

/** A model that replies by script and records what it was sent. A word counts as a token and a half. */
export function scriptedModel(
  script: (request: ReplyRequest, index: number) => ScriptedReply | string,
  changed: Partial<LanguageModel> = {},
): ScriptedModel {
  const requests: ReplyRequest[] = [];
  return {
    id: 'scripted:model',
    window: 8_192,
    replyTokens: 500,
    countTokens: (text) => Math.ceil((text.match(/\S+/g)?.length ?? 0) * 1.5),
    requests,
    async *reply(request) {
      requests.push(request);
      const scripted = script(request, requests.length - 1);
      const { pieces = [], fails, hangs } = typeof scripted === 'string' ? { pieces: [scripted] } : scripted;
      yield* pieces;
      if (hangs) await untilAborted(request.signal);
      if (fails) throw new Failure('model', fails);
    },
    ...changed,
  };
}

const untilAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Failure('model', 'Aborted.'))));

/** The passages of a prompt, as a model could read them: number and text. */
export const passagesIn = ({ prompt }: ReplyRequest): readonly { readonly number: number; readonly text: string }[] =>
  [...prompt.user.matchAll(/<passage number="(\d+)"[^>]*>\n([\s\S]*?)\n<\/passage>/g)].map(([, number, text]) => ({
    number: Number(number),
    text: text ?? '',
  }));

/** A reply of claims, each with the quotes it rests on; the passage is looked up by the quote unless it is given. */
export function replyWith(
  request: ReplyRequest,
  claims: readonly { readonly text: string; readonly quote: string; readonly passage?: number }[],
): string {
  const passages = passagesIn(request);
  const numberOf = (quote: string) => passages.find(({ text }) => text.includes(quote))?.number ?? 1;
  return JSON.stringify({
    claims: claims.map(({ text, quote, passage }) => ({
      text,
      evidence: [{ passage: passage ?? numberOf(quote), quote }],
    })),
  });
}
