import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../src/adapters/documents/pdf/page-lines.ts';
import { type Drawn, pdf } from '../../../doubles/made-documents.ts';
import { parsed } from '../../../doubles/parsed-documents.ts';

/** Lines at their indent, one below the other; "|" begins a line lower by a blank. */
const page = (lines: readonly (readonly [indent: number, text: string])[]): readonly Drawn[] => {
  let y = 760;
  return lines.map(([indent, text]) => {
    y -= text.startsWith('|') ? 26 : 14;
    return { text: text.replace('|', ''), x: 60 + indent, y };
  });
};

async function read(lines: readonly (readonly [number, string])[]) {
  const { blocks, letters } = await parsed('a.pdf', pdf([page(lines)]));
  expect(letters?.lost).toBe(0);
  return blocks.map(({ kind, text, context }) =>
    kind === 'item' ? `${context === undefined ? '' : `${blocks[context]?.text} > `}${text}` : `${kind}: ${text}`,
  );
}

const english = 'The council of Arlen met on Monday in the school, and sixty people came to hear of it.';
const german = 'Der Rat von Arlen trat am Montag in der Schule zusammen, und sechzig Leute hörten zu.';
const spanish = 'El pleno de Arlen se reunió el lunes en la escuela, y sesenta vecinos acudieron a oírlo.';
const french = 'Le conseil d’Arlen s’est tenu lundi à l’école, et soixante habitants sont venus l’entendre.';

describe('items of a PDF whose bullets are drawn without text', () => {
  it('stay apart under what leads in to them, wrapped ones whole', async () => {
    expect(
      await read([
        [0, german],
        [0, '|Der Rat lehnte Folgendes ab:'],
        [30, '|eine höhere Abgabe'],
        [30, 'das Ende der Fähre, auch wenn die Müller am oberen Wehr das seit Jahren gewünscht'],
        [30, 'hatten'],
        [30, 'den Verkauf der Brücke'],
        [0, '|Danach ging man heim, und die Schule wurde wieder abgeschlossen.'],
      ]),
    ).toEqual([
      `paragraph: ${german}`,
      'paragraph: Der Rat lehnte Folgendes ab:',
      'Der Rat lehnte Folgendes ab: > eine höhere Abgabe',
      'Der Rat lehnte Folgendes ab: > das Ende der Fähre, auch wenn die Müller am oberen Wehr das seit Jahren gewünscht hatten',
      'Der Rat lehnte Folgendes ab: > den Verkauf der Brücke',
      'paragraph: Danach ging man heim, und die Schule wurde wieder abgeschlossen.',
    ]);
  });

  it('stand under the item that they are set in from', async () => {
    expect(
      await read([
        [0, spanish],
        [24, '|El pleno rechazó'],
        [48, 'un peaje en el puente'],
        [48, 'cerrar el mercado'],
        [72, 'los lunes'],
        [24, 'El pleno aprobó'],
        [48, 'una barca nueva'],
      ]),
    ).toEqual([
      `paragraph: ${spanish}`,
      `${spanish} > El pleno rechazó`,
      'El pleno rechazó > un peaje en el puente',
      'El pleno rechazó > cerrar el mercado',
      'cerrar el mercado > los lunes',
      `${spanish} > El pleno aprobó`,
      'El pleno aprobó > una barca nueva',
    ]);
  });

  it('are told from drawn ones by nothing: numbers, and letters below them', async () => {
    expect(
      await read([
        [0, english],
        [12, '|1. The council ruled out'],
        [36, '(a) a toll on the bridge'],
        [36, '(b) night work at the mill'],
        [12, '2. The council approved'],
        [36, '(a) a new ferry'],
      ]),
    ).toEqual([
      `paragraph: ${english}`,
      `${english} > The council ruled out`,
      'The council ruled out > a toll on the bridge',
      'The council ruled out > night work at the mill',
      `${english} > The council approved`,
      'The council approved > a new ferry',
    ]);
  });

  it('are no lines of a quotation set in from both sides, and no first lines of paragraphs', async () => {
    const quoted = [
      'Le moulin est arrêté depuis que le barrage a cédé, et',
      'nul ne sait qui paiera les portes que la ville haute',
      'veut rebâtir avant les pluies.',
    ];
    expect(
      await read([
        [0, french],
        ...quoted.map((text, at): [number, string] => [76, at === 0 ? `|${text}` : text]),
        [16, '|– Qui paie ?'],
        [16, '– Personne.'],
        [0, `|${french}`],
      ]),
    ).toContain(`paragraph: ${quoted.join(' ')}`);
  });

  it('keep a sign of a font that does not say which as their bullet', () => {
    const at = (text: string, x: number, width: number) => ({ text, x, y: 700, width, size: 11 });
    expect(linesOf([at('\u0088', 60, 5), at('a new bridge', 72, 60)]).map(({ text }) => text)).toEqual([
      '• a new bridge',
    ]);
    expect(linesOf([at('x', 60, 5), at('\u0088', 65, 5), at('y', 70, 5)]).map(({ text }) => text)).toEqual([
      'x\u0088y',
    ]);
  });
});

describe('a table of two columns of a PDF', () => {
  const right = (text: string, edge: number): number => edge - 6.12 * text.length;
  it('has its figures at one edge, and its head', async () => {
    const cells = [
      ['Quai', 'Barques'],
      ['Nord', '1200'],
      ['Grand quai', '31'],
      ['Sud', '9'],
    ] as const;
    const drawn = cells.flatMap(([label, figure], at) => [
      { text: label, x: 90, y: 700 - 14 * at },
      { text: figure, x: at === 0 ? 177 : right(figure, 218), y: 700 - 14 * at },
    ]);
    const { blocks } = await parsed('a.pdf', pdf([[{ text: french, x: 60, y: 740 }, ...drawn]]));
    expect(blocks.filter(({ kind }) => kind === 'row').map(({ text }) => text)).toEqual(
      cells.map((row) => row.join(' | ')),
    );
  });

  it('has cells over several lines beside words that stand alone', async () => {
    const rows = [
      ['Wort', ['Bedeutung']],
      ['Wehr', ['eine Mauer quer im Fluss,', 'die das Wasser staut und', 'in die Mühle führt']],
      ['Fähre', ['was die Leute übersetzt,', 'wenn das Wasser es erlaubt']],
    ] as const;
    let y = 700;
    const drawn = rows.flatMap(([word, lines]) => {
      const top = y;
      y -= 13.6 * lines.length;
      return [{ text: word, x: 90, y: top }, ...lines.map((text, at) => ({ text, x: 130, y: top - 13.6 * at }))];
    });
    const { blocks } = await parsed('a.pdf', pdf([[{ text: german, x: 60, y: 740 }, ...drawn]]));
    expect(blocks.filter(({ kind }) => kind === 'row').map(({ text }) => text)).toEqual(
      rows.map(([word, lines]) => `${word} | ${lines.join(' ')}`),
    );
  });
});
