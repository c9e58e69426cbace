import { z } from 'zod';
import type { Answer, Citation, Claim } from '../../src/core/answer.ts';
import type { SharedPassage } from '../../src/core/document/shared-passage.ts';
import { noteText } from './note-text.ts';

const turn = z
  .union([
    z.string().transform((question) => ({ question })),
    z.object({ question: z.string(), answer: z.string().optional() }),
  ])
  .transform(({ question, ...rest }) => ({
    question,
    ...('answer' in rest && rest.answer ? { answer: rest.answer } : {}),
  }));

/** A line that `ask --jsonl` and `search --jsonl` read. */
export const questionLine = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  article: z.string().optional(),
  history: z.array(turn).optional(),
});

/** A passage as the scripts print it; `article` is the file's base name or the address. */
export const passageJson = ({ source, start, end, text, alsoIn }: SharedPassage) => ({
  article: source.name,
  title: source.title,
  start,
  end,
  text,
  ...(alsoIn ? { alsoIn: alsoIn.map(({ name }) => name) } : {}),
});

export const citationJson = ({ number, passage, paragraph, page, lastPage, start, end, quote }: Citation) => ({
  number,
  article: passage.source.name,
  title: passage.source.title,
  paragraph,
  ...(page === undefined ? {} : { page }),
  ...(lastPage === undefined ? {} : { lastPage }),
  ...(passage.source.fromPictures ? { fromPictures: true } : {}),
  start,
  end,
  quote,
});

/** A sentence that comes nearest to an answer, and the other articles that have it. */
const nearestJson = ({ citations: [{ passage, start, end, quote }, ...others] }: Claim) => ({
  article: passage.source.name,
  title: passage.source.title,
  start,
  end,
  text: quote,
  ...(others.length > 0 ? { alsoIn: others.map((other) => other.passage.source.name) } : {}),
});

export function answerJson(answer: Answer) {
  const { question, understoodAs } = answer;
  const understood = understoodAs === undefined ? {} : { understoodAs };
  if (answer.kind === 'ungrounded')
    return {
      kind: answer.kind,
      reason: answer.reason,
      question,
      ...understood,
      claims: [],
      nearest: answer.nearest.map(nearestJson),
    };
  const claims = answer.claims.map(({ text, citations, instead }) => ({
    text,
    citations: citations.map(citationJson),
    ...(instead ? { instead } : {}),
  }));
  const note = noteText(answer);
  return { kind: answer.kind, question, ...understood, claims, nearest: [], ...(note === undefined ? {} : { note }) };
}
