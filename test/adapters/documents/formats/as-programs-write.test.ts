import { describe, expect, it } from 'vitest';
import { parsed } from '../../../doubles/parsed-documents.ts';
import { writtenFiles } from './written-files.ts';

const bytesOf = (name: string, source: string): Uint8Array =>
  Buffer.from(source, name.endsWith('.htm') ? 'latin1' : 'utf8');

describe('a file as a program writes it', () => {
  it.each(writtenFiles)('is read as a reader sees it, or refused by name: $by', async (file) => {
    const { name, source, must, not = [], told = {}, refused } = file;
    if (refused) return expect(parsed(name, bytesOf(name, source))).rejects.toThrow(refused);
    const { blocks, letters, ...facts } = await parsed(name, bytesOf(name, source));
    const texts = blocks.filter(({ kind }) => kind !== 'notice' && kind !== 'caption').map(({ text }) => text);
    for (const words of must)
      expect(
        texts.some((text) => text.includes(words)),
        `${words} in ${texts.join('\n')}`,
      ).toBe(true);
    for (const words of not) expect(texts.join('\n')).not.toContain(words);
    expect(facts).toMatchObject(told);
    expect(letters?.lost ?? 0).toBeLessThanOrEqual(0.01 * (letters?.seen ?? 0));
    return undefined;
  });
});
