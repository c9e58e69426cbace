import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { configToRead, withFootnote } from '../../../scripts/shared/with-footnote.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'footnote-data-'));
afterAll(() => rmSync(folder, { recursive: true }));
const missing = path.join(folder, 'missing');

it('a data folder that is not there is told of, with how to make one, and is not made', async () => {
  const sentence = `The folder ${missing}, which --data names, is not there. Check the name; npm run index -- --data ${missing} PATH makes the folder, and adds articles to it.`;
  expect(() => configToRead(missing)).toThrow(sentence);
  await expect(withFootnote(missing, async () => undefined)).rejects.toThrow(sentence);
  expect(existsSync(missing)).toBe(false);
});

it('a file in its place is told of', () => {
  const file = path.join(folder, 'file');
  writeFileSync(file, '');
  expect(() => configToRead(file)).toThrow(`${file}, which --data names, is a file.`);
});

it('one that is there is read', () => expect(configToRead(folder).DATA_DIR).toBe(folder));
