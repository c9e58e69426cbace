import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { answerJson } from '../shared/answer-json.ts';
import type { Bench, Evaluation, Surroundings } from './evaluation.ts';
import { readJsonLines } from './json-lines-file.ts';
import { type Answered, naturalFigures } from './natural-score.ts';
import { setPath } from './question-runs.ts';

const line = z.object({
  id: z.string(),
  question: z.string(),
  article: z.string().optional(),
  must: z.array(z.string()),
  answerable: z.boolean(),
  history: z.array(z.string()).default([]),
});

const ownFolder = (name: string): string => fileURLToPath(new URL(`../../test/fixtures/${name}`, import.meta.url));

/** Questions as people type them, asked over all of the set's articles or of the one that they name. */
const natural = (
  name: string,
  place: (surroundings: Surroundings) => string,
  file: string,
  needs: string,
): Evaluation => ({
  name,
  needs,
  run: (surroundings) =>
    surroundings.withLibrary(name, [`${place(surroundings)}/articles`], async (bench) => {
      const questions = readJsonLines(`${place(surroundings)}/${file}`, (value) => line.parse(value));
      return naturalFigures(questions, await answersTo(bench, questions));
    }),
});

/** Turn by turn: what was said before is what was really answered. */
async function answersTo(
  { footnote, scopeFor }: Bench,
  questions: readonly z.infer<typeof line>[],
): Promise<ReadonlyMap<string, Answered>> {
  const said = new Map<string, string>();
  const answers = new Map<string, Answered>();
  const talkOf = (id: string): string => id.split('.')[0] ?? id;
  for (const { id, question, article, history } of questions.toSorted((a, b) => a.history.length - b.history.length)) {
    const turns = history.map((before) => {
      const answer = said.get(`${talkOf(id)}\n${before}`);
      return answer ? { question: before, answer } : { question: before };
    });
    const json = answerJson(await footnote.ask({ question, scope: scopeFor(article), history: turns }));
    answers.set(id, json);
    said.set(`${talkOf(id)}\n${question}`, json.claims.map(({ text }) => text).join(' '));
  }
  return answers;
}

const inSets = (surroundings: Surroundings): string => setPath(surroundings, 'natural');
const ours = (): string => ownFolder('questions');
const ourTalks = (): string => ownFolder('conversations');

/** The question sets of this kind: eight articles as found, conversations over them, and sixty questions of our own. */
export const naturalQuestions: readonly Evaluation[] = [
  natural('natural', inSets, 'questions.jsonl', 'natural/questions.jsonl'),
  natural('natural-turns', inSets, 'conversations.jsonl', 'natural/conversations.jsonl'),
  natural('own', ours, 'questions.jsonl', '.'),
  natural('own-turns', ourTalks, 'conversations.jsonl', '.'),
  natural('own-held', ours, 'questions-held.jsonl', '.'),
  natural('cross-language', ours, 'cross-language.jsonl', '.'),
  natural('cross-language-held', ours, 'cross-language-held.jsonl', '.'),
];
