import type { z } from 'zod';
import { answerJson, passageJson, questionLine } from '../shared/answer-json.ts';
import type { Bench, Surroundings } from './evaluation.ts';
import { readJsonLines } from './json-lines-file.ts';

export type Question = z.infer<typeof questionLine>;

export const readQuestions = (file: string): readonly Question[] =>
  readJsonLines(file, (line) => questionLine.parse(line));

const elapsed = (since: number): number => Math.round((performance.now() - since) * 10) / 10;

/** Where a question is looked for: in its own article, or in all of the set. */
export type Where = 'article' | 'everywhere';

/** The rows that `ask --jsonl` prints for the questions. */
export async function askAll({ footnote, scopeFor }: Bench, questions: readonly Question[], where: Where) {
  const rows = [];
  for (const { id, question, article, history = [] } of questions) {
    const since = performance.now();
    const scope = scopeFor(where === 'article' ? article : undefined);
    const answer = await footnote.ask({ question, scope, history });
    rows.push({ id, ...answerJson(answer), ms: elapsed(since) });
  }
  return rows;
}

/** The rows that `search --jsonl` prints for the questions. */
export async function searchAll({ footnote, scopeFor }: Bench, questions: readonly Question[], where: Where) {
  const rows = [];
  for (const { id, question, article, history = [] } of questions) {
    const scope = scopeFor(where === 'article' ? article : undefined);
    const passages = await footnote.search({ question, scope, history });
    rows.push({ id, passages: passages.map(({ passage }) => passageJson(passage)) });
  }
  return rows;
}

export const setPath = ({ sets }: Surroundings, ...parts: readonly string[]): string => [sets, ...parts].join('/');
