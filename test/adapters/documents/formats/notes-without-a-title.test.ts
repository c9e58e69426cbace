import { describe, expect, it } from 'vitest';
import { isBody } from '../../../../src/core/document/article.ts';
import { parsed } from '../../../doubles/parsed-documents.ts';

const read = async (source: string) => {
  const { title, blocks } = await parsed('note.txt', source);
  return { title, body: blocks.filter(({ kind }) => isBody(kind)).map(({ text }) => text) };
};

describe('a letter, a note or an agenda without a title keeps all its lines, and none is its title', () => {
  it.each([
    'Dear all,\n\nthe timetable for Saturday: 9:00 breakfast, 10:00 boats, 12:00 lunch\n\nSee you there\nMara\n',
    'Hallo zusammen,\n\nder Termin am Freitag fällt aus\n\nGruß\nOle\n',
    'Hola a todos:\n\nLa reunión del lunes se aplaza al martes\n\nUn saludo,\nInés\n',
    'Bonjour,\n\nLe bus de huit heures ne circule pas demain\n\nCordialement\nLuc\n',
    '18:00 Welcome by Mara Lind\n18:15 Report on the pier\n19:00 Vote on the crane\n',
    'Wie oft fahren Sie? täglich 12, nie 8\n\nSind Sie zufrieden? ja 40, nein 10\n',
    'Present: Ada Stone, Bo Lund\nApologies: none\nQuorum: yes\n',
  ])('%j', async (source) => {
    const { title, body } = await read(source);
    expect(title).toBeUndefined();
    expect(body.join(' ')).toBe(source.replace(/\s+/g, ' ').trim());
  });
});

it('a note of a few lines keeps the first one, which may be all that it says', async () => {
  const { title, body } = await read('Key is with Mrs Holm\n\nBack on Tuesday\n');
  expect(title).toBe('Key is with Mrs Holm');
  expect(body).toEqual(['Key is with Mrs Holm', 'Back on Tuesday']);
});

it.each([
  [
    'The pier of Halden\n\nThe pier was built in 1910 and is to be renewed by the summer of next year, says the board.\n',
    'The pier of Halden',
  ],
  ['Trip to Oro\n\nFlight: BA117 on 3 May\nHotel: Oro Inn\nBring: passport\n', 'Trip to Oro'],
  ['Einkaufsliste\n\n- Mehl\n- Eier\n', 'Einkaufsliste'],
])('a title over prose, a list or labels is no text: %j', async (source, title) => {
  const note = await read(source);
  expect(note.title).toBe(title);
  expect(note.body).not.toContain(title);
});

it('lines that open with a time or a label are lines of their own', async () => {
  const source =
    'Dear all,\n\nthe timetable for Saturday is this one:\n9:00 meet at the jetty by the old crane\n10:30 boat to the island of Oro\n13:00 lunch (not included)\n';
  expect((await read(source)).body).toContain('10:30 boat to the island of Oro');
});
