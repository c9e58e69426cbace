import { describe, expect, it } from 'vitest';
import { Failure, isExpected, sentenceOf } from '../../src/core/failure.ts';

const errorOf = (message: string, code?: string, cause?: unknown): Error =>
  Object.assign(new Error(message, { cause }), code === undefined ? {} : { code });

describe('what breaks where Footnote is installed', () => {
  it.each([
    [
      'modules built for another Node',
      errorOf(
        "The module '/x/better_sqlite3.node' was compiled against a different Node.js version using NODE_MODULE_VERSION 115.",
        'ERR_DLOPEN_FAILED',
      ),
      /another version of Node\.js.*npm rebuild/,
    ],
    ['modules that were not built', errorOf('Could not locate the bindings file. Tried: …'), /C\+\+ toolchain.*npm ci/],
    [
      'a file of a module that is missing',
      errorOf("Cannot find module '../build/Release/addon.node'", 'MODULE_NOT_FOUND'),
      /npm ci/,
    ],
    [
      'a package that is missing',
      errorOf("Cannot find package 'hnswlib-node' imported from /x/files.ts", 'ERR_MODULE_NOT_FOUND'),
      /not installed.*npm ci/,
    ],
    ['a full disk', errorOf('no space left on device', 'ENOSPC'), /disk is full/],
    ['a database on a full disk', errorOf('database or disk is full', 'SQLITE_FULL'), /disk is full/],
    ['memory that is used up', errorOf('Array buffer allocation failed'), /not enough memory/],
    ['any of it behind another error', errorOf('It failed.', undefined, errorOf('x', 'ENOSPC')), /disk is full/],
  ])('%s has a sentence that says what to do', (_, error, sentence) => {
    expect(sentenceOf(error)).toMatch(sentence);
    expect(sentenceOf(error)).toMatch(/^[^\n]+\.$/);
    expect(isExpected(error)).toBe(true);
  });

  it('has no sentence for what nobody expects, nor shows any of it', () => {
    const ring = errorOf('secret');
    ring.cause = ring;
    for (const error of [errorOf('secret'), 'secret', undefined, ring]) {
      expect(isExpected(error)).toBe(false);
      expect(sentenceOf(error)).not.toContain('secret');
    }
    expect(isExpected(new Failure('empty', 'It is empty.'))).toBe(true);
  });
});
