import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { createParser } from '../../../src/adapters/documents/parser.ts';

const parser = createParser({ processes: 1 });
afterAll(() => parser.close());

const prepare = (name: string, bytes: Uint8Array) =>
  parser.prepare({ bytes, origin: { kind: 'file', location: `/${name}`, name } as const }, 'shared');

describe('an archive that unpacks to far more than it is', () => {
  const bomb = (path: string) =>
    zipSync({ [path]: new Uint8Array(70_000_000), 'META-INF/container.xml': strToU8('<container/>') }, { level: 9 });

  it.each([
    ['bomb.docx', 'word/document.xml'],
    ['bomb.epub', 'OEBPS/chapter.xhtml'],
  ])('%s is refused before it is unpacked', async (name, path) => {
    await expect(prepare(name, bomb(path))).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('unpacks to more than 60 MB'),
    });
  });
});

describe('a file that no article is', () => {
  it.each([
    ['lines.txt', 'a short line\n'.repeat(200_000)],
    ['heap.txt', 'The council met on Friday. '.repeat(700_000)],
    ['one-line.txt', 'x'.repeat(5_000_000)],
  ])('%s is refused with the limit it goes over', async (name, text) => {
    await expect(prepare(name, Buffer.from(text))).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringMatching(/million characters|MB of text/),
    });
  });

  it('a mail of as many lines is refused for its size, not for its depth', async () => {
    const mail = `From: ada@news.example\nSubject: Lines\n\n${'a short line\n'.repeat(200_000)}`;
    await expect(prepare('lines.eml', Buffer.from(mail))).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringMatching(/million characters|MB of text|needs more memory/),
    });
  });

  it('a page of too many elements is refused before it is made into one', async () => {
    const bytes = Buffer.from(
      `<html><body><article>${'<p>The <b>council</b> met.</p>'.repeat(120_000)}</article></body></html>`,
    );
    await expect(prepare('page.html', bytes)).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('200,000 elements'),
    });
  });

  it('one long line without a space is read like any other', async () => {
    const { article } = await prepare('line.txt', Buffer.from('xy'.repeat(500_000)));
    expect(article.blocks).toHaveLength(1);
  });
});
