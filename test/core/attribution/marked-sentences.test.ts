import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/core/attribution/find-statements.ts';
import { toArticle } from '../../../src/core/document/article.ts';

interface Marked {
  readonly kind: string;
  readonly language: string;
  readonly paragraphs: readonly string[];
  /** Speakers with their words, without the marks around these. */
  readonly says: readonly (readonly [speaker: string, words: string])[];
  /** Not found yet as it is marked. */
  readonly isMissed?: true;
}

const marked = readFileSync(path.resolve(import.meta.dirname, '../../fixtures/statements/sentences.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Marked);

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** Where a statement ends may be seen otherwise: so many of its words are enough. */
const sharedAtLeast = 0.6;

function isSame(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > sharedAtLeast * Math.max(a.size, b.size);
}

const saidIn = ({ language, paragraphs }: Marked) =>
  findStatements(
    toArticle(
      { language, blocks: paragraphs.map((text) => ({ kind: 'paragraph' as const, text })) },
      { kind: 'file', location: '/x.txt', name: 'x.txt' },
    ),
  );

function check(one: Marked): void {
  const found = saidIn(one);
  expect(found.map(({ speaker }) => speaker)).toEqual(one.says.map(([speaker]) => speaker));
  for (const [at, [, words]] of one.says.entries())
    expect(isSame(found[at]?.quote ?? '', words), `“${found[at]?.quote}”, not “${words}”`).toBe(true);
}

const titled = (one: Marked) => [`${one.kind}, ${one.language}: ${one.paragraphs.join(' / ')}`, one] as const;

describe('who says what in marked sentences', () => {
  it.each(marked.filter(({ isMissed }) => !isMissed).map(titled))('is found: %s', (_, one) => check(one));
  it.fails.each(marked.filter(({ isMissed }) => isMissed).map(titled))('is not found yet: %s', (_, one) => check(one));
});
