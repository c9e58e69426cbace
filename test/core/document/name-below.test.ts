import { describe, expect, it } from 'vitest';
import { formats } from '../../../src/adapters/documents/formats/index.ts';
import { parseDocument } from '../../../src/adapters/documents/parse-document.ts';
import { datelineOf } from '../../../src/core/document/masthead-lines.ts';

const en =
  'The lock at Tarn has stood open since 1811 and will be closed in spring, its keeper said on Monday in the hall.';
const de =
  'Die Schleuse in Tarn steht seit 1811 offen und wird im Frühjahr geschlossen, sagte der Wärter am Montag im Saal.';
const es = 'La esclusa de Tarn está abierta desde 1811 y se cerrará en primavera, dijo el lunes su guarda en la sala.';
const fr =
  'L’écluse de Tarn est ouverte depuis 1811 et sera fermée au printemps, a dit lundi son gardien dans la salle.';

/** A file, its source and who wrote it. */
const cases: readonly (readonly [name: string, source: string, byline: string | undefined])[] = [
  ['a.md', `# The lock closes\n\nHarriet Voss\n\n${en}\n`, 'Harriet Voss'],
  ['b.txt', `The lock closes\n\nHarriet Voss\n4 May 2031\n\n${en}\n`, 'Harriet Voss'],
  ['c.txt', `Die Schleuse schließt\n\nJonas Petermann\n\n${de}\n`, 'Jonas Petermann'],
  [
    'd.txt',
    `La esclusa cierra\n\nInés de la Vega y Tomás Barrero\n3 de mayo de 2031\n\n${es}\n`,
    'Inés de la Vega y Tomás Barrero',
  ],
  ['e.md', `# L’écluse ferme\n\nClaire Bonnefoy\n\n*12 mai 2031*\n\n${fr}\n`, 'Claire Bonnefoy'],
  // Whom the text speaks of.
  ['f.md', `# She keeps the lock\n\nHarriet Voss\n\n${en} Voss has kept it for ten years.\n`, undefined],
  // What is no name.
  ['g.txt', `The lock closes\n\nNothing New\n\n${en}\n`, undefined],
  ['h.txt', `Die Schleuse schließt\n\nKultur Region\n\n${de}\n`, undefined],
  ['i.md', `# The lock closes\n\n## Harriet Voss\n\n${en}\n`, undefined],
  // Names in a list of them.
  ['j.txt', `Keepers of the lock\n\nHarriet Voss\n\nOwen Tarrant\n\n${en}\n`, undefined],
  // Another line names who wrote it.
  ['k.txt', `The lock closes\n\nTarn Bridge\n\nBy Ada Penrose\n\n${en}\n`, 'Ada Penrose'],
];

describe('a name alone under the title', () => {
  it.each(cases)('%s', async (name, source, byline) => {
    const bytes = new TextEncoder().encode(source);
    const origin = { kind: 'file' as const, location: `/${name}`, name };
    const parsed = await parseDocument({ bytes, origin }, formats);
    expect(parsed.byline).toBe(byline);
    expect(parsed.blocks.filter(({ kind, text }) => kind === 'heading' && text === byline)).toEqual([]);
  });
});

it.each([
  ['Arlen, 3. Februar 2031. In der Nacht fiel der Strom aus.', 'Arlen, 3. Februar 2031'],
  ['ARLEN (Tarn Post), 3 February 2031 — The power failed.', 'ARLEN (Tarn Post), 3 February 2031'],
  ['Vega, 3 de febrero de 2031. Se fue la luz.', 'Vega, 3 de febrero de 2031'],
  ['Brest, 3 février 2031 - Le courant est coupé.', 'Brest, 3 février 2031'],
  ['On 3 February 2031 the power failed.', undefined],
  ['It was signed on 3 February 2031. Nobody saw it.', undefined],
])('%j opens with a dateline', (text, line) => {
  expect(datelineOf(text)?.line).toBe(line);
});
