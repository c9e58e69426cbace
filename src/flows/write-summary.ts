import type { Claim, GroundedAnswer, Note } from '../core/answer.ts';
import type { SummarizedArticle } from '../core/summary/summarized-article.ts';
import type { SummaryDraft } from '../core/summary/summary.ts';
import type { SummaryLength, Wish } from '../core/summary/wish.ts';
import type { Assistant } from '../ports/assistant.ts';
import { type Composed, composeSummary } from './compose-prompt.ts';
import { writeWithinRoom } from './write-within-room.ts';

export interface SummaryWriting {
  readonly request: Wish;
  /** The summary in the articles' own sentences: its passages are read first. */
  readonly draft: SummaryDraft;
  readonly articles: readonly SummarizedArticle[];
}

const lines: Readonly<Record<SummaryLength, number>> = { short: 3, medium: 6, long: 12 };

/**
 * A summary by the model, each sentence checked as an answer's are. Undefined where there is no model, where nothing it
 * writes can be confirmed,
 * and for the styles that are lists of the articles' own sentences.
 */
export async function writtenSummary(
  assistant: Assistant | undefined,
  { request, draft, articles }: SummaryWriting,
): Promise<Omit<GroundedAnswer, 'question'> | undefined> {
  if (!assistant || (request.style !== 'lines' && request.style !== 'bullets')) return undefined;
  const central = draft.claims.flatMap(({ evidence }) => evidence.map(({ passage }) => passage));
  const all = [...central, ...articles.flatMap(({ passages }) => passages)];
  const passages = [...new Map(all.map((passage) => [passage.id, passage])).values()];
  const most = lines[request.length];
  let composed: Composed | undefined;
  const compose = () => {
    composed = composeSummary(assistant, { passages, lines: most });
    return composed;
  };
  const writing = writeWithinRoom(assistant, { compose, question: '', mostClaims: most });
  const claims: Claim[] = [];
  let step = await writing.next();
  for (; !step.done; step = await writing.next()) claims.push(step.value);
  const [first, ...rest] = claims;
  if (step.value.kind !== 'confirmed' || claims.every(({ instead }) => instead) || !first || !composed)
    return undefined;
  const written: Note = { kind: 'written', passages: composed.passages.length, of: passages.length };
  const { leftOut } = step.value;
  const notes = step.value.notes.filter(({ kind }) => kind !== 'by-model');
  return { kind: 'grounded', claims: [first, ...rest], leftOut, notes: [written, ...notes] };
}
