import { describe, expect, it } from 'vitest';
import { formats } from '../../../../src/adapters/documents/formats/index.ts';
import { parseDocument } from '../../../../src/adapters/documents/parse-document.ts';

const parse = (name: string, bytes: Uint8Array) =>
  parseDocument({ bytes, origin: { kind: 'file', location: `/${name}`, name } }, formats);

describe('a page nested more deeply than anybody reads', () => {
  it('is refused at once', async () => {
    const deep = `<html><body>${'<div>'.repeat(100_000)}<p>The bottom.</p></body></html>`;
    const outcome = await parse('deep.html', Buffer.from(deep)).catch((error: unknown) => error);
    expect(outcome).toMatchObject({ name: 'Failure', message: expect.stringContaining('deep.html') });
  });
});

describe('an HTML page', () => {
  it('is known by its content whatever its name says', async () => {
    const page =
      '<!DOCTYPE html><html><body><p>The bridge over the Orle was opened to traffic on Monday.</p></body></html>';
    const { blocks } = await parse('page.txt', Buffer.from(page));
    expect(blocks).toEqual([{ kind: 'paragraph', text: 'The bridge over the Orle was opened to traffic on Monday.' }]);
  });

  it('is by the person whom it names, whatever organisation is given to machines as its author', async () => {
    const page = (byline: string) =>
      `<!doctype html><html lang="en"><head><title>The mill stays</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"The mill stays","author":{"@type":"Organization","name":"Arlen Post"}}</script></head><body><article><h1>The mill stays</h1>${byline}<p>The council of Arlen met on Monday evening in the old mill by the weir, and its owner told everybody that she would not sell it.</p></article></body></html>`;
    expect((await parse('a.html', Buffer.from(page('<p class="byline">By Orla Quist</p>')))).byline).toBe('Orla Quist');
    expect((await parse('a.html', Buffer.from(page('')))).byline).toBe('Arlen Post');
  });
});
