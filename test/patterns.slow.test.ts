import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';
import { checkSync } from 'recheck';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

interface Pattern {
  readonly pattern: string;
  readonly flags: string;
}

const root = path.resolve(import.meta.dirname, '../src');

/** Every pattern that is written in the code, with the file it stands in. */
function patternsOf(file: string): readonly (Pattern & { readonly file: string })[] {
  const { program } = parseSync(file, readFileSync(path.join(root, file), 'utf8'));
  const found: (Pattern & { file: string })[] = [];
  JSON.stringify(program, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'regex' in value)
      found.push({ ...(value.regex as Pattern), file });
    return typeof value === 'bigint' || value instanceof RegExp ? null : value;
  });
  return found;
}

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
