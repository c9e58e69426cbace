import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sentenceWithLog } from '../../src/adapters/error-log.ts';
import { Failure } from '../../src/core/failure.ts';

const root = mkdtempSync(path.join(tmpdir(), 'footnote-errors-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('an error that nobody expected', () => {
  it('is written with its stack and what caused it, and the sentence names the file', () => {
    const folder = path.join(root, 'data');
    const sentence = sentenceWithLog(new TypeError('odd', { cause: new Error('deeper') }), folder);
    const file = path.join(folder, 'errors.log');
    expect(sentence).toBe(`Something went wrong that Footnote did not expect; the details are in ${file}.`);
    expect(readFileSync(file, 'utf8')).toMatch(/^\d{4}-.*TypeError: odd\n {4}at [\s\S]*deeper/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    sentenceWithLog('again', folder);
    expect(readFileSync(file, 'utf8')).toMatch(/odd[\s\S]*again/);
  });

  it('is written elsewhere when the folder cannot be written in', () => {
    const blocked = path.join(root, 'a-file');
    writeFileSync(blocked, '');
    const file = /details are in (.*errors\.log)\.$/.exec(sentenceWithLog(new Error('odd'), blocked))?.[1] ?? '';
    expect(file.startsWith(root)).toBe(false);
    expect(existsSync(file)).toBe(true);
  });

  it('is the only one that is written', () => {
    const folder = path.join(root, 'quiet');
    expect(sentenceWithLog(new Failure('empty', 'It is empty.'), folder)).toBe('It is empty.');
    expect(existsSync(folder)).toBe(false);
  });
});
