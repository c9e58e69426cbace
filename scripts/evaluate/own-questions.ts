import { parse } from 'yaml';
import { z } from 'zod';
import type { Answer } from '../../src/core/answer.ts';
import { Failure } from '../../src/core/failure.ts';
import { fold } from '../../src/core/text/fold.ts';
import type { Bench, Figures } from './evaluation.ts';
import { readJsonLines, readText } from './json-lines-file.ts';

const list = z.union([z.string(), z.array(z.string()).min(1)]).transform((value) => [value].flat());

const ownQuestion = z
  .strictObject({
    question: z.string().min(1),
    /** File name, title or address; all articles without it. */
    article: z.string().optional(),
    /** Words of which one must stand in what the answer quotes; several spellings may be given. */
    answer: list.optional(),
    /** False for what the articles do not say. */
    answerable: z.boolean().default(true),
    /** Questions asked before, oldest first. */
    history: list.optional(),
  })
  .refine(({ answer, answerable }) => answerable || answer === undefined, 'an unanswerable question has no answer');

export type OwnQuestion = z.infer<typeof ownQuestion>;

/**
 * An operator's questions: a YAML list (.yaml, .yml), or JSON lines.
 * @throws Failure `configuration` that names the file and the place
 */
export function readOwnQuestions(file: string): readonly OwnQuestion[] {
  if (!/\.ya?ml$/i.test(file)) return readJsonLines(file, (line) => ownQuestion.parse(line));
  const read = z.array(ownQuestion).safeParse(parseYaml(file));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Failure('configuration', `${file}, at ${issue?.path.join('.') || 'its beginning'}: ${issue?.message}.`);
}

function parseYaml(file: string): unknown {
  try {
    return parse(readText(file));
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure('configuration', `${file} is not YAML: ${String(cause).split('\n')[0]}`, { cause });
  }
}

export interface OwnResult {
  readonly figures: Figures;
  /** A line for each question that did not go as it should. */
  readonly misses: readonly string[];
}

/** Asks the questions one after the other, each with its own history. */
export async function askOwnQuestions(
  { footnote, scopeFor }: Bench,
  questions: readonly OwnQuestion[],
): Promise<OwnResult> {
  const misses: string[] = [];
  let right = 0;
  for (const { history = [], ...own } of questions) {
    const turns = history.map((question) => ({ question }));
    const answer = await footnote.ask({ question: own.question, scope: scopeFor(own.article), history: turns });
    const miss = whatIsWrong(own, answer);
    if (miss === undefined) right += 1;
    else misses.push(`${own.question} — ${miss}`);
  }
  return { figures: { questions: questions.length, right: right / Math.max(1, questions.length) }, misses };
}

/** Undefined when the answer is as it should be. */
export function whatIsWrong({ answer, answerable }: Omit<OwnQuestion, 'question'>, given: Answer): string | undefined {
  if (!answerable) return given.kind === 'grounded' ? `answered, should not be: “${quotesOf(given)[0]}”` : undefined;
  if (given.kind !== 'grounded') return `not answered (${given.reason})`;
  const quotes = quotesOf(given).map(level);
  if (answer === undefined || answer.some((wanted) => quotes.some((quote) => quote.includes(level(wanted)))))
    return undefined;
  return `none of its quotes has ${answer.map((wanted) => `“${wanted}”`).join(' or ')}`;
}

const quotesOf = (answer: Answer): readonly string[] =>
  answer.kind === 'grounded' ? answer.claims.flatMap(({ citations }) => citations.map(({ quote }) => quote)) : [];

const level = (text: string): string => fold(text).text.toLowerCase();
