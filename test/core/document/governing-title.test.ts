import { describe, expect, it } from 'vitest';
import type { RoughBlock } from '../../../src/core/document/rough-document.ts';
import { tidyDocument } from '../../../src/core/document/tidy-document.ts';

const prose = (text: string): RoughBlock => ({ kind: 'paragraph', text });
const item = (text: string): RoughBlock => ({ kind: 'item', text });
const heading = (text: string, level: number): RoughBlock => ({ kind: 'heading', text, level });

/** What the block with the words stands under. */
function overIn(blocks: readonly RoughBlock[], words: string, title?: string): string | undefined {
  const read = tidyDocument({ blocks, ...(title === undefined ? {} : { title }) }).blocks;
  const context = read.find(({ text }) => text.includes(words))?.context;
  return context === undefined ? undefined : read[context]?.text;
}

describe('a title that governs stands over the list right below it', () => {
  it.each([
    ['What the shop will not repair', 'cracked screens', 'water in the case'],
    ['Nicht im Preis enthalten', 'Strom in der Hütte', 'Wäsche der Betten'],
    ['Mitos sobre el lago', 'En el lago vive una serpiente', 'El agua del lago cura la tos'],
    ['Produits rappelés', 'le fromage de chèvre', 'le saucisson sec'],
  ])('%s', (title, ...items) => {
    expect(overIn([heading(title, 1), ...items.map(item)], items[0] ?? '')).toBe(title);
    expect(overIn(items.map(item), items[0] ?? '', title)).toBe(title);
    expect(overIn([prose(title), ...items.map(item)], items[1] ?? '')).toBe(title);
  });

  it('… a table too, over its header', () => {
    const blocks: RoughBlock[] = [
      { kind: 'row', text: 'Product | Lot' },
      { kind: 'row', text: 'Oat bar | 33', context: 0 },
    ];
    expect(overIn(blocks, 'Product', 'Withdrawn from sale')).toBe('Withdrawn from sale');
    expect(overIn(blocks, 'Oat bar', 'Withdrawn from sale')).toBe('Product | Lot');
  });

  it('… over the paragraph that leads in, and over sections right below it', () => {
    const leads = [prose('These stand in the press again and again:'), item('The bridge was closed.')];
    expect(overIn(leads, 'These stand', 'Claims that are false')).toBe('Claims that are false');
    const sections = [heading('Teeth', 2), item('crowns of gold'), heading('Eyes', 2), item('coloured lenses')];
    expect(overIn(sections, 'lenses', 'What the fund does not pay')).toBe('What the fund does not pay');
  });
});

it.each([
  ['Minutes of 3 May', 'The mill was sold.'],
  ['Einkaufsliste', 'Mehl'],
  ['Recette du pain', '500 g de farine'],
  ['Los lagos del norte', 'El lago de Tarn'],
])('a title that is a mere topic does not: %s', (title, first) => {
  expect(overIn([heading(title, 1), item(first), item('…')], first)).toBeUndefined();
});

it('what comes after another heading is another matter, where the title has a list of its own', () => {
  const blocks = [item('bones'), heading('What may go in', 2), item('leaves and grass')];
  expect(overIn(blocks, 'leaves', 'Not for the compost')).toBe('What may go in');
});
