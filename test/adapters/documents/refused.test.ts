import { describe, expect, it } from 'vitest';
import { formats } from '../../../src/adapters/documents/formats/index.ts';
import { parseDocument } from '../../../src/adapters/documents/parse-document.ts';
import { foreignKinds } from '../../../src/adapters/documents/refused/foreign-kinds.ts';

const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1');

async function refusal(name: string, bytes: Uint8Array): Promise<string> {
  const origin = { kind: 'file', location: `/${name}`, name } as const;
  return parseDocument({ bytes, origin }, formats).then(
    () => 'taken for prose',
    (error: Error) => error.message,
  );
}

const prose = bytesOf('The bridge opened on Monday, the council said, and nobody has crossed it since.\n');

describe('a file of a kind that Footnote does not read', () => {
  it.each(foreignKinds.flatMap(({ extensions, name }) => extensions.map((one) => [one, name] as const)))(
    'is refused by its name: .%s is %s',
    async (extension, name) => {
      const formatsRead = formats.some(({ extensions }) => extensions.includes(extension));
      if (formatsRead) return;
      expect(await refusal(`harbour.${extension}`, prose)).toContain(`harbour.${extension} is ${name}`);
    },
  );

  it.each(
    foreignKinds.flatMap(({ begins = [], name }) => begins.map((one) => [JSON.stringify(one), one, name] as const)),
  )('is refused by how it begins, whatever it is called: %s', async (_, begins, name) => {
    const bytes = bytesOf(`${begins.replaceAll('?', '.')} The bridge opened on Monday. ${'.'.repeat(200)}`);
    expect(await refusal('harbour.txt', bytes)).toMatch(new RegExp(`harbour\\.txt is ${name}|damaged`));
  });

  it.each([
    ['a calendar', 'BEGIN:VCALENDAR\nSUMMARY:The bridge opens\nEND:VCALENDAR\n'],
    ['a LaTeX source', '% draft\n\\documentclass{article}\n\\begin{document}The bridge opened.\\end{document}\n'],
    [
      'a drawing or diagram',
      '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><text>Bridge</text></svg>',
    ],
    ['a list of subscriptions or bookmarks', '<?xml version="1.0"?><opml><body><outline text="Torp"/></body></opml>'],
    ['a list of addresses of pages', '<?xml version="1.0"?><urlset><url><loc>https://example.org</loc></url></urlset>'],
    ['a file of marked-up data (XML)', '<?xml version="1.0"?><bridges><bridge opened="Monday"/></bridges>'],
    ['a set of subtitles in another format', '[Script Info]\nTitle: talk\n\n[Events]\nDialogue: 0,0:00:01.00,Hello\n'],
    ['a mailbox of a mail program', 'From mara@example.org Mon Jun  2 09:30:00 2031\nFrom: Mara\n\nThe bridge.\n'],
    ['a key or certificate', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'],
    ['a patch of a program’s source', 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n'],
  ])('is refused by the words it opens with: %s', async (name, text) => {
    expect(await refusal('harbour.txt', bytesOf(text))).toContain(`harbour.txt is ${name}`);
  });

  it('names what is in an archive before the archive', async () => {
    expect(await refusal('harbour.zip', bytesOf('PK\x03\x04....xl/workbook.xml....'))).toContain('is a spreadsheet');
    expect(await refusal('harbour', bytesOf('PK\x03\x04....photo.jpg....'))).toContain('is an archive of packed files');
  });

  it('tells it from prose that only speaks of it', async () => {
    expect(
      await refusal('note.txt', bytesOf('From the bridge to the mill is a mile. {"a": 1} is JSON, she said.\n')),
    ).toBe('taken for prose');
    expect(
      await refusal('note', bytesOf('BM is short for bookmark, the librarian told the council on Monday.\n')),
    ).toBe('taken for prose');
  });
});

it('no ending is of two kinds', () => {
  const endings = foreignKinds.flatMap(({ extensions }) => extensions);
  expect(endings.filter((one, at) => endings.indexOf(one) !== at)).toEqual([]);
});
