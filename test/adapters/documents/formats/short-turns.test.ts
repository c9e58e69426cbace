import { describe, expect, it } from 'vitest';
import { bodyOf, parsed } from '../../../doubles/parsed-documents.ts';

const talks: readonly (readonly string[])[] = [
  ['INES: did you see the plan?', 'BRILL: yes, and more', 'INES: the mill opens in May', 'BRILL: who says so?'],
  ['Maria: hast du den Plan gesehen', 'Uwe: ja', 'Maria: die Mühle öffnet im Mai', 'Uwe: sagt wer'],
  ['ANA: hola', 'LUIS: hola, ¿qué tal?', 'ANA: el molino abre en mayo'],
  ['JEANNE : tu as vu le plan', 'PAUL : oui, hier', 'JEANNE : le moulin ouvre en mai'],
  ['Q: Why is the mill shut?', 'A: The roof leaks', 'Q: When will it open', 'A: In May'],
  ['Speaker 1: welcome to the talk on mills', 'Speaker 2: thank you', 'Speaker 1: the last one closed in 1931'],
  ['ROSA: the mill burnt', 'IAN: when'],
];
const written = ['\n', '\n\n'].flatMap((seam) => talks.map((turns) => ({ turns, seam })));

describe('turns of people who speak, each with a name before it', () => {
  it.each(written)('are text, however short, and none is the title: $turns.0 ($seam)', async ({ turns, seam }) => {
    const read = await parsed('talk.txt', turns.join(seam));
    expect(bodyOf(read).split('\n')).toEqual(turns);
    expect(read.title).toBeUndefined();
  });

  it('stand below the title of their talk', async () => {
    const read = await parsed(
      'talk.txt',
      'A talk at the mill\n\nLea Unger: did you read it\n\nTom Reh: yes\n\nLea Unger: good',
    );
    expect(read.title).toBe('A talk at the mill');
    expect(bodyOf(read)).toBe('Lea Unger: did you read it\nTom Reh: yes\nLea Unger: good');
  });
});

describe('a whole sentence', () => {
  it.each(['The crane is old.', 'Der Kran ist alt.', 'La grúa es vieja.', 'La grue est vieille.'])(
    'is none of the notices at an end: %s',
    async (sentence) => {
      const read = await parsed('a.txt', `The mill of Oram\n\nThe board met.\n\nSource: the mill\n\n${sentence}\n`);
      expect(bodyOf(read)).toContain(sentence);
    },
  );

  it('keeps the figures of a label where there is no longer text beside it', async () => {
    expect(
      bodyOf(await parsed('a.md', '# The mill\n\nThe board met.\n\nCost: 1,200 crowns\n\nIt is old.\n')),
    ).toContain('Cost: 1,200 crowns');
  });
});
