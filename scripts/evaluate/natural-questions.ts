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
  { needs, also = [] }: { readonly needs: string; readonly also?: readonly string[] },
): Evaluation => ({
  name,
  needs,
  run: (surroundings) =>
    surroundings.withLibrary(name, [`${place(surroundings)}/articles`, ...also], async (bench) => {
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
const typed = (): string => ownFolder('typed');
const ourTalks = (): string => ownFolder('conversations');
const furtherTalks = (): string => ownFolder('follow-ups');

/** Articles that other tests read too. */
const readElsewhere: readonly string[] = [
  ownFolder('statements/open/articles/de-honig.txt'),
  ownFolder('statements/open/articles/es-agua.txt'),
  ownFolder('summaries/fr-levain.txt'),
  ownFolder('summaries/foghorn-interview.txt'),
];

/** The question sets of this kind: eight articles as found, conversations over them, and questions and conversations of our own. */
export const naturalQuestions: readonly Evaluation[] = [
  natural('natural', inSets, 'questions.jsonl', { needs: 'natural/questions.jsonl' }),
  natural('natural-turns', inSets, 'conversations.jsonl', { needs: 'natural/conversations.jsonl' }),
  natural('own', ours, 'questions.jsonl', { needs: '.' }),
  natural('own-turns', ourTalks, 'conversations.jsonl', { needs: '.' }),
  natural('further-turns', furtherTalks, 'conversations.jsonl', { needs: '.' }),
  natural('further-turns-held', furtherTalks, 'conversations-held.jsonl', { needs: '.' }),
  natural('own-held', ours, 'questions-held.jsonl', { needs: '.' }),
  natural('typed', typed, 'questions.jsonl', { needs: '.', also: readElsewhere }),
  natural('typed-held', typed, 'questions-held.jsonl', { needs: '.', also: readElsewhere }),
  natural('cross-language', ours, 'cross-language.jsonl', { needs: '.' }),
  natural('cross-language-held', ours, 'cross-language-held.jsonl', { needs: '.' }),
];
