import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../../src/core/text/language.ts';
import { bodyOf, parsed } from '../../../doubles/parsed-documents.ts';

const table = '| Office | Fee | Rate |\n|---|---|---|\n| North | 3 | 4 |\n| South | 9 | 8 |\n';
const captions = [
  'Table 1: Fees that were withdrawn',
  'Tabelle 1: Stellen, die abgelehnt wurden',
  'Tabla 1: Tasas que se rechazaron',
  'Tableau 1 : Taxes qui furent refusées',
];

describe('a caption below a table', () => {
  it.each(captions)('governs its rows, and no heading does that has a list of its own: %s', async (caption) => {
    const { blocks } = await parsed(
      'a.md',
      `# Oram\n\nThe board met.\n\n## Who gets nothing\n\n- one thing\n- another thing\n\n${table}\n${caption}\n\nThen it went home.\n`,
    );
    const over = (start: string): string | undefined => {
      const block = blocks.find(({ text }) => text.startsWith(start));
      return block?.context === undefined ? undefined : blocks[block.context]?.text;
    };
    expect({ header: over('Office'), row: over('North'), caption: over(caption), item: over('one') }).toEqual({
      header: caption,
      row: 'Office | Fee | Rate',
      caption: undefined,
      item: 'Who gets nothing',
    });
  });

  it('is none where it is a sentence about the table', async () => {
    const { blocks } = await parsed('a.md', `# Oram\n\nThe board met.\n\n${table}\nTable 1 shows what it withdrew.\n`);
    expect(blocks.at(-1)?.text).toBe('Table 1 shows what it withdrew.');
  });
});

describe('what other programs write', () => {
  it.each([
    ['a.ris', 'TY  - JOUR\nAU  - Maro, Ines\nER  - \n', /list of references/],
    ['a.txt', 'TY  - BOOK\r\nAU  - Maro, Ines\r\nER  - \r\n', /list of references/],
    ['a.bib', '@article{maro31,\n title={The gate}\n}\n', /list of references/],
    [
      'a.json',
      '[{"title":"Gates","mapping":{"a":{"message":{"content":{"parts":["Why?"]}}}}}]',
      /chats with an assistant/,
    ],
    ['b.json', '[{"name":"Gates","chat_messages":[{"text":"Why?"}]}]', /chats with an assistant/],
  ])('is refused by its name: %s', async (name, source, refusal) => {
    await expect(parsed(name, source)).rejects.toThrow(refusal);
  });

  it.each([
    ['Gate &amp;amp; crane', ' type="html"', 'Gate & crane'],
    ['Gate &amp; crane', '', 'Gate & crane'],
    ['L&amp;#39;écluse &amp;ndash; fin', ' type="html"', "L'écluse – fin"],
  ])('has titles as they are shown: %s', async (title, type, shown) => {
    const feed = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Oram</title><entry><title${type}>${title}</title><content type="html">&lt;p&gt;The gate is closed until ten on Monday.&lt;/p&gt;</content></entry></feed>`;
    const read = await parsed('a.xml', feed);
    expect(read.title).toBe(shown);
    expect(read.letters?.lost).toBe(0);
  });

  it.each(['Music', 'Musik', 'Música', 'Applaudissements'])(
    'sets what is heard within a line apart: [%s]',
    async (sound) => {
      const source = `WEBVTT\n\n00:00:00.000 --> 00:00:02.000\nand why they close [${sound}] before high water\n`;
      expect(bodyOf(await parsed('a.vtt', source))).toBe('and why they close before high water');
    },
  );
});

describe('a line with a foreign name or word', () => {
  it.each([
    ['Résumé: Ines Maro, harbour master, Skellow.', 'en'],
    ['Gyula Szabó és Társa Kft. sued Nokia Oyj in May.', 'en'],
    ['Lebenslauf: Ines Maro, Hafenmeisterin, Skellow.', 'de'],
    ['Résumé : Ines Maro, capitaine du port de Skellow.', 'fr'],
    ['Szabó Gyula és társa pert indított a Nokia ellen májusban.', 'hu'],
  ])('is told by its other words: %s', (line, language) => {
    expect(detectLanguage(line)).toBe(language);
  });
});
