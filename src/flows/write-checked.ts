import type { Claim, DraftClaim, Note } from '../core/answer.ts';
import type { Passage } from '../core/document/passage.ts';
import { Failure, type ModelFault } from '../core/failure.ts';
import { createReplyReader } from '../core/generation/reply-reader.ts';
import { saysUnanswered } from '../core/generation/unanswered.ts';
import { createVerifier } from '../core/verification/verify.ts';
import type { Asker, Assistant, ReplyRequest } from '../ports/assistant.ts';
import type { Composed } from './compose-prompt.ts';
import { isVetoed } from './veto-claim.ts';

/** How a draft by a model ended. */
export type Drafted =
  | { readonly kind: 'confirmed'; readonly leftOut: number; readonly notes: readonly Note[] }
  /** The model says that the passages do not answer the question. */
  | { readonly kind: 'unanswered' }
  /** Nothing was confirmed; the note says why. */
  | { readonly kind: 'failed'; readonly note: Note };

const mostFaults = 8;

export interface Writing {
  readonly composed: Composed;
  /** What the claims answer; empty for a summary, which answers nothing in particular. */
  readonly question: string;
  readonly mostClaims: number;
  readonly asker?: Asker;
  readonly deadline: AbortSignal;
}

/**
 * Lets a model write, checks each claim as soon as it is whole, and gives what is confirmed; in the place of what is not,
 * the sentences it rests on. When there is neither, the model is told what was wrong and tries once more. Never throws `model` failures: they end in a note.
 */
export async function* writeChecked(assistant: Assistant, writing: Writing): AsyncGenerator<Claim, Drafted> {
  const { composed, asker } = writing;
  const taken = await take(assistant, asker, composed.promptTokens + composed.replyTokens);
  if (taken !== 'taken') return { kind: 'failed', note: { kind: 'own-words', because: taken } };
  const first = yield* attempt(assistant, writing);
  if (isOutage(first)) await giveBack(assistant, asker, composed.promptTokens + composed.replyTokens);
  if (first.shown > 0 || first.failure || first.unanswered) return outcomeOf(first);
  const repair = { reply: first.text, complaint: complaintAbout(assistant, first) };
  const tokens =
    composed.promptTokens + assistant.model.countTokens(repair.reply + repair.complaint) + composed.replyTokens;
  const fits = tokens <= assistant.model.window && (await take(assistant, asker, tokens)) === 'taken';
  if (!fits) return outcomeOf(first);
  const second = yield* attempt(assistant, { ...writing, repair });
  if (isOutage(second)) await giveBack(assistant, asker, tokens);
  return outcomeOf(second);
}

const take = async ({ allowance }: Assistant, asker: Asker | undefined, tokens: number) =>
  asker ? allowance.take(asker, tokens) : 'taken';

const giveBack = async ({ allowance }: Assistant, asker: Asker | undefined, tokens: number): Promise<void> =>
  asker ? allowance.giveBack(asker, tokens) : undefined;

/** Whether the model, and not what it wrote, is why there is no whole reply: nobody's share pays for that. */
const isOutage = ({ failure, text }: Tried): boolean =>
  failure !== undefined &&
  (failure.because === 'failed' || failure.because === 'long' || (failure.because === 'late' && text === ''));

interface Try extends Writing {
  readonly repair?: NonNullable<ReplyRequest['repair']>;
}

interface Tried {
  readonly shown: number;
  /** How many of those are sentences of articles, in place of what could not be confirmed. */
  readonly quoted: number;
  /** Claims that nothing could be shown for. */
  readonly lost: number;
  readonly rejected: readonly DraftClaim[];
  readonly text: string;
  readonly unanswered: boolean;
  readonly failure?: Broken;
}

/** Why a reply ended before its end. */
type Broken = { readonly because: 'late' | 'failed' | ModelFault; readonly detail?: string };

async function* attempt(
  assistant: Assistant,
  { composed, question, mostClaims: most, deadline, repair, asker }: Try,
): AsyncGenerator<Claim, Tried> {
  const { model } = assistant;
  const vetoing = { deadline, ...(asker ? { asker } : {}) };
  const reader = createReplyReader(composed.passages, languageOf(composed.passages));
  const verify = createVerifier({ question, known: composed.passages });
  const rejected: DraftClaim[] = [];
  const shown = new Map<string, Claim>();
  let lost = 0;
  let silent = 0;
  async function* check(drafts: readonly DraftClaim[]): AsyncGenerator<Claim, void> {
    for (const draft of drafts) {
      const { confirmed, instead, withdraw, isDisputed } = verify(draft);
      if (!confirmed && saysUnanswered(draft.text, instead.length > 0)) {
        silent += 1;
        continue;
      }
      if (!confirmed) rejected.push(draft);
      const isWithdrawn =
        confirmed !== undefined && (isDisputed?.() || (await isVetoed(assistant, confirmed, vetoing)));
      const claims = confirmed && !isWithdrawn ? [confirmed] : (withdraw?.() ?? instead);
      if (claims.length === 0) lost += 1;
      for (const claim of claims.filter(({ text }) => !shown.has(text)).slice(0, most - shown.size)) {
        shown.set(claim.text, claim);
        yield claim;
      }
    }
  }
  let failure: Broken | undefined;
  try {
    const request = {
      prompt: composed.prompt,
      structured: true,
      signal: deadline,
      ...(repair ? { repair } : {}),
    };
    for await (const piece of model.reply(request)) yield* check(reader.push(piece));
  } catch (error) {
    failure = deadline.aborted ? { because: 'late' } : brokenBy(error);
  }
  yield* check(reader.end());
  const text = reader.text();
  if (reader.isCut()) failure ??= { because: 'cut', detail: 'The language model’s reply ended before its end.' };
  const saysNothing = silent > 0 || /^\s*\[\s*\]\s*$|["']claims["']\s*:\s*\[\s*\]/.test(text);
  const unanswered = failure === undefined && rejected.length === 0 && saysNothing;
  const quoted = [...shown.values()].filter(({ instead }) => instead).length;
  return { shown: shown.size, quoted, lost, rejected, text, unanswered, ...(failure === undefined ? {} : { failure }) };
}

const languageOf = (passages: readonly Passage[]): string => passages[0]?.source.language ?? 'und';

function brokenBy(error: unknown): Broken {
  if (error instanceof Failure && error.code === 'model')
    return { because: error.fault ?? 'failed', detail: error.message };
  throw error;
}

function outcomeOf({ shown, quoted, lost, unanswered, failure, text }: Tried): Drafted {
  if (shown > 0) {
    const notes = [...authorship(shown, quoted), ...(failure ? [unfinished(failure)] : [])];
    return { kind: 'confirmed', leftOut: lost, notes };
  }
  if (unanswered) return { kind: 'unanswered' };
  if (failure) return { kind: 'failed', note: { kind: 'own-words', ...failure } };
  return { kind: 'failed', note: { kind: 'own-words', because: text === '' ? 'empty' : 'unconfirmed' } };
}

/** Whose words are shown. */
function authorship(shown: number, quoted: number): readonly Note[] {
  if (quoted === shown) return [{ kind: 'own-words', because: 'unconfirmed' }];
  return [{ kind: 'by-model' }, ...(quoted > 0 ? [{ kind: 'quoted', count: quoted } as const] : [])];
}

const unfinished = ({ detail }: Broken): Note => ({
  kind: 'unfinished',
  ...(detail === undefined ? {} : { detail }),
});

function complaintAbout({ prompts }: Assistant, { rejected, text }: Tried): string {
  const faults = rejected
    .slice(0, mostFaults)
    .map(
      (claim) => `- “${claim.text.slice(0, 300)}” is not what its quotes say, or they do not stand in their passage.`,
    );
  const empty = text === '' ? '- The reply was empty.' : '- The reply had no claims that could be read.';
  const { system, user } = prompts.fill('repair', { faults: faults.join('\n') || empty });
  return `${system}\n\n${user}`;
}
