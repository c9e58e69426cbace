import { describe, expect, it } from 'vitest';
import { bodyOf, parsed } from '../../../doubles/parsed-documents.ts';

const prose = 'The council of Oram turned down the levy on Thursday after a debate of two hours.';
const days = ['12. Mai 2031', '5. juni 2031', '1. mai 2031', '12. May 2031', '12. 5. 2031'];
const both = (lines: readonly string[]) =>
  lines.flatMap((line) => [
    { line, kind: 'txt' },
    { line, kind: 'md' },
  ]);

const titled = (kind: string, rest: string): string =>
  `${kind === 'md' ? '# ' : ''}Council turns down the levy\n\n${rest}\n\n${prose}\n`;

describe('a line that opens with a day and a full stop', () => {
  it.each(both(days))('tells the date, and is no item of a list: $line ($kind)', async ({ line, kind }) => {
    const read = await parsed(`a.${kind}`, titled(kind, line));
    expect(read.publishedAt).toBe(line);
    expect(bodyOf(read)).toBe(prose);
  });

  it.each(both(['5. kesäkuuta 2031', '5. června 2031']))(
    'keeps its day where the month is not known: $line ($kind)',
    async ({ line, kind }) => {
      expect(bodyOf(await parsed(`a.${kind}`, titled(kind, line)))).toContain(line);
    },
  );

  it.each(['txt', 'md'])('is an item with its day where more follow: %s', async (kind) => {
    const read = await parsed(`a.${kind}`, titled(kind, '12. Mai 2031: Sitzung\n13. Mai 2031: Wahl'));
    expect(read.blocks.filter((block) => block.kind === 'item').map(({ text }) => text)).toEqual([
      '12. Mai 2031: Sitzung',
      '13. Mai 2031: Wahl',
    ]);
  });

  it.each(['txt', 'md'])('goes on with the sentence that was broken before it: %s', async (kind) => {
    const sentence =
      'Die Sitzung von Oram war sehr lang und ging am Ende erst gegen zwei Uhr nachts am\n12. Mai 2031 zu Ende, als alle müde waren.';
    expect(bodyOf(await parsed(`a.${kind}`, titled(kind, sentence)))).toContain(sentence.replace('\n', ' '));
  });

  it.each(['txt', 'md'])('is a number before other words: %s', async (kind) => {
    const read = await parsed(
      `a.${kind}`,
      titled(kind, '1. Mayors speak first.\n2. Members follow.\n3. March behind the band.'),
    );
    expect(bodyOf(read)).toContain('Mayors speak first.\nMembers follow.\nMarch behind the band.');
  });
});
