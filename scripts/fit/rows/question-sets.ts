import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Failure } from '../../../src/core/failure.ts';
import { readJsonLines } from '../../evaluate/json-lines-file.ts';

const question = z.object({
  id: z.string(),
  question: z.string(),
  /** Where it is asked: one article by its file name, or all of the set. */
  article: z.string().optional(),
  /** Where its answer stands, if it is asked of all. */
  about: z.string().optional(),
  answerable: z.boolean().default(true),
  /** Places of the answer, each with some letters either side; one of them is enough. */
  answers: z.array(z.object({ text: z.string(), window: z.string() })).default([]),
  /** Words that a good answer has, all of them; `a|b` are spellings. */
  must: z.array(z.string()).default([]),
});

export type FitQuestion = z.infer<typeof question>;

export interface QuestionSet {
  readonly name: string;
  readonly folder: string;
  readonly questions: readonly FitQuestion[];
  /** Questions asked of an article that speaks of something else. */
  readonly foreign: readonly FitQuestion[];
}

const isSet = (folder: string): boolean =>
  existsSync(path.join(folder, 'questions.jsonl')) && existsSync(path.join(folder, 'articles'));

/**
 * The sets in the folders: a folder is a set itself, or holds those that are named.
 * @throws Failure `not-found` where there is none
 */
export function readQuestionSets(folders: readonly string[], names: readonly string[]): readonly QuestionSet[] {
  const found = folders.flatMap((folder) =>
    isSet(folder) ? [folder] : names.map((name) => path.join(folder, name)).filter(isSet),
  );
  if (found.length === 0)
    throw new Failure('not-found', `There are no question sets in ${folders.join(', ')}; --sets says where they are.`);
  return found.map(readSet);
}

function readSet(folder: string): QuestionSet {
  const read = (file: string): readonly FitQuestion[] =>
    existsSync(path.join(folder, file)) ? readJsonLines(path.join(folder, file), (line) => question.parse(line)) : [];
  const name = path.basename(path.resolve(folder));
  return { name, folder, questions: read('questions.jsonl'), foreign: read('foreign.jsonl') };
}

/** All that a set's rows are made of: its questions and its articles. */
export const filesOf = ({ folder }: QuestionSet): readonly string[] => [
  ...['questions.jsonl', 'foreign.jsonl'].map((name) => path.join(folder, name)).filter(existsSync),
  ...readdirSync(path.join(folder, 'articles')).map((name) => path.join(folder, 'articles', name)),
];

/**
 * What must not be both learnt from and measured on: an article, whichever set it is in ("00-normans.txt", "02-normans.txt").
 * A question of no article is its own.
 */
export const subjectOf = ({ id, article, about }: FitQuestion): string =>
  (article ?? about ?? id).toLowerCase().replace(/^\d+-|\.\w+$/g, '');
