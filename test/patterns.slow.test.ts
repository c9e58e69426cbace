import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';
import { checkSync } from 'recheck';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { answerRules } from '../src/core/question/answer-rules.ts';
import { requestRules } from '../src/core/question/request-rules.ts';
import { understand } from '../src/core/question/understand.ts';

interface Pattern {
  readonly pattern: string;
  readonly flags: string;
}

const root = path.resolve(import.meta.dirname, '../src');

interface Literal {
  readonly regex?: Pattern;
  readonly value?: unknown;
}

type Found = Pattern & { readonly file: string };

/** What is found in the literals of a file's code, with the file. */
function inLiterals(file: string, find: (literal: Literal) => Pattern | undefined): readonly Found[] {
  const { program } = parseSync(file, readFileSync(path.join(root, file), 'utf8'));
  const found: Found[] = [];
  JSON.stringify(program, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'type' in value && value.type === 'Literal') {
      const pattern = find(value as Literal);
      if (pattern) found.push({ ...pattern, file });
    }
    return typeof value === 'bigint' || value instanceof RegExp ? null : value;
  });
  return found;
}

/** Every pattern that is written in the code. */
const patternsOf = (file: string): readonly Found[] => inLiterals(file, ({ regex }) => regex);

/** Milliseconds for one pattern: what is not told by then is seldom told later. */
const patience = 1_500;

/** Ways to read the same letters multiply only where what is repeated is itself put together. */
const repeatsGroups = ({ pattern }: Pattern): boolean => /\)(?:[*+]|\{)/.test(pattern);

// Texts of strangers are bounded, to sentences mostly: what grows as a power of their length is measured by `npm run attack`.
// What grows exponentially stops a thread with forty letters.
describe('the patterns that read texts', { timeout: 400_000 }, () => {
  it('are none of which the time doubles with each letter', () => {
    const patterns = globSync('**/*.ts', { cwd: root }).flatMap(patternsOf);
    expect(patterns.length).toBeGreaterThan(800);
    const exponential = patterns.filter(repeatsGroups).filter(({ pattern, flags }) => {
      const told = checkSync(pattern, flags, { timeout: patience });
      return told.status === 'vulnerable' && told.complexity.type === 'exponential';
    });
    expect(exponential.map(({ file, pattern, flags }) => `${file}: /${pattern}/${flags}`)).toEqual([]);
  });
});

/** What a lexicon's phrases leave open, filled with any two words. */
const filled = (phrase: string): string => phrase.replace(/\{\w+\}/g, 'said|says');

/** Every phrase of the rules that is written as a pattern. */
const phrasesOf = (file: string): readonly Found[] =>
  inLiterals(file, ({ value }) =>
    typeof value === 'string' && /\(\?[:<=!]/.test(value) ? { pattern: filled(value), flags: 'iu' } : undefined,
  );

describe('the phrases of the lexicons', { timeout: 400_000 }, () => {
  it('are read in time that grows with the square of their length at most, as far as can be told', () => {
    const phrases = globSync('core/text/lexicon/**/*.ts', { cwd: root }).flatMap(phrasesOf);
    expect(phrases.length).toBeGreaterThan(200);
    const slow = phrases.filter(repeatsGroups).filter(({ pattern, flags }) => {
      const told = checkSync(pattern, flags, { timeout: patience / 3 });
      if (told.status !== 'vulnerable') return false;
      return told.complexity.type === 'exponential' || told.complexity.degree > 2;
    });
    expect(slow.map(({ file, pattern }) => `${file}: ${pattern}`)).toEqual([]);
  });

  // What took time with the sixth power of a word's length would not end.
  it('are done with questions that are one long word, or have one', () => {
    const questions = [...requestRules, ...answerRules].flatMap(({ examples }) =>
      Object.entries(examples).flatMap(([code, those]) => those.map((question) => ({ code, question }))),
    );
    for (const { code, question } of questions) {
      const run = question.replaceAll(/\s/g, '').repeat(20);
      const first = question.indexOf(' ') + 1;
      for (const long of [
        run,
        `${question} ${run}`,
        question.slice(0, first) + run,
        question.slice(0, first) + run + question.slice(first - 1),
      ])
        expect(understand(long, [code]).language).toBeDefined();
    }
  });
});
