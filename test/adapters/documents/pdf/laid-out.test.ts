import { describe, expect, it } from 'vitest';
import { type Drawn, pdf } from '../../../doubles/made-documents.ts';
import { parsed } from '../../../doubles/parsed-documents.ts';

const down = (lines: string, x: number, top: number, size = 11): readonly Drawn[] =>
  lines.split('\n').map((text, at) => ({ text, x, y: top - 1.25 * size * at, size }));

const english = `The mill at Arlen has stood still
since the weir broke on Friday, and
nobody knows who will pay for the
new gates. The council meets again
on Monday evening in the school,
where the engineers will show what
they measured below the bridge and
what they think it would cost to
rebuild the wall before the winter.`;
const german = `Die Mühle in Arlen steht still, seit
am Freitag das Wehr gebrochen ist,
und niemand weiß, wer für die neuen
Tore zahlt. Der Rat tagt wieder am
Montag in der Schule, und dort will
der Ingenieur zeigen, was er unter
der Brücke gemessen hat und was es
kosten würde, die Mauer noch vor
dem Winter wieder aufzurichten.`;
const french = `Le moulin est arrêté, et le
barrage a cédé vendredi, et personne
ne sait qui paiera les portes. Le
conseil se réunit lundi soir dans
la salle de classe, où les experts
montreront ce qui a été mesuré sous
le pont et ce que coûterait un mur
que la commune voudrait rebâtir
avant que les pluies reviennent.`;

const whole = (lines: string): string => lines.replaceAll('\n', ' ');

async function read(pages: readonly (readonly Drawn[])[]) {
  const { blocks, letters } = await parsed('a.pdf', pdf(pages));
  expect(letters?.lost).toBe(0);
  return blocks.map(({ kind, text }) => `${kind}: ${text}`);
}

describe('prose of a PDF in columns', () => {
  it('is read one column after the other, also where lines are stretched', async () => {
    const [first = '', ...others] = french.split('\n');
    const lefts = [390, 412, 451, 476, 513, 533];
    const stretched = first.split(' ').map((text, at) => ({ text, x: lefts[at] ?? 0, y: 700, size: 9 }));
    const last = [...stretched, ...down(others.join('\n'), 390, 700 - 1.25 * 9, 9)];
    const read3 = await read([[...down(english, 40, 700, 9), ...down(german, 215, 700, 9), ...last]]);
    expect(read3).toEqual([english, german, french].map((lines) => `paragraph: ${whole(lines)}`));
  });
});

describe('a table in one column of a PDF', () => {
  const rows = [
    ['Mill', 'Wheels', 'Hands'],
    ['Upper', '3', '14'],
    ['Lower', '2', '9'],
    ['Old', '1', '4'],
  ] as const;
  /** The table from `top` on, half a line off those beside it. */
  const table = (x: number, top: number): readonly Drawn[] =>
    rows.flatMap((cells, at) => cells.map((text, cell) => ({ text, x: x + 10 + 60 * cell, y: top - 13.75 * at })));
  const told = rows.map((cells) => `row: ${cells.join(' | ')}`);

  it('takes in none of the lines beside it, on the right', async () => {
    const left = [...down(english, 50, 700), ...down(german, 50, 556)];
    const right = [...down(french, 320, 700), ...table(320, 565), ...down(english, 320, 500)];
    expect(await read([[...left, ...right]])).toEqual([
      ...[english, german, french].map((lines) => `paragraph: ${whole(lines)}`),
      ...told,
      `paragraph: ${whole(english)}`,
    ]);
  });

  it('takes in none of the lines beside it, on the left', async () => {
    const left = [...down(german, 50, 700), ...table(50, 565), ...down(french, 50, 500)];
    const right = [...down(english, 320, 700), ...down(french, 320, 556)];
    expect(await read([[...left, ...right]])).toEqual([
      `paragraph: ${whole(german)}`,
      ...told,
      ...[french, english, french].map((lines) => `paragraph: ${whole(lines)}`),
    ]);
  });
});

describe('a table of a PDF whose cells go over lines', () => {
  const lefts = [60, 180, 360];
  /** Each cell around the middle of its row. */
  const row = (middle: number, cells: readonly string[]): readonly Drawn[] =>
    cells.flatMap((cell, at) => {
      const lines = cell.split('\n').length;
      return down(cell, lefts[at] ?? 0, middle + (1.25 * 11 * (lines - 1)) / 2);
    });

  it('has whole rows where no two but those of its head stand on one line', async () => {
    const cells = [
      ['Part', 'Finding', 'Decision'],
      ['Upper gate', 'Split along the grain,\nthree bolts missing', 'New gate'],
      ['Sluice', 'None', 'Stays in use until\nthe spring floods'],
      ['Wall', 'Roots in the joints\nand loose stones', 'Mended in May by\nthe men of the\ncounty'],
    ] as const;
    const drawn = cells.flatMap((one, at) => row([700, 670, 630, 583][at] ?? 0, one));
    expect(
      await read([
        [...down('The council of Arlen lists what it found at the weir, part by part, on Monday.', 60, 740), ...drawn],
      ]),
    ).toEqual([
      'paragraph: The council of Arlen lists what it found at the weir, part by part, on Monday.',
      ...cells.map((one) => `row: ${one.map(whole).join(' | ')}`),
    ]);
  });

  it('is the lines of a form, and the paragraph right below stays apart', async () => {
    const pairs = [
      ['Naam:', 'Margriet'],
      ['Thuishaven:', 'Westervoorde'],
      ['Bouwjaar:', '1968'],
    ] as const;
    const drawn = pairs.flatMap(([label, value], at) => [
      { text: label, x: 60, y: 700 - 13.75 * at },
      { text: value, x: 220, y: 700 - 13.75 * at },
    ]);
    const prose = 'De sluis is sinds zaterdag gesloten, omdat een schip de onderste deur heeft geramd.';
    expect(await read([[...drawn, ...down(prose, 60, 700 - 3 * 13.75)]])).toEqual([
      ...pairs.map((pair) => `row: ${pair.join(' | ')}`),
      `paragraph: ${prose}`,
    ]);
  });
});

describe('the foot of a page of a PDF', () => {
  const notes = ['1The register of the port lists no repair.', '2Letter to the county, which was never', 'answered.'];

  it('leaves a sentence whole that runs over it, and notes apart', async () => {
    const [first, second] = [english.split('\n').slice(0, 4), english.split('\n').slice(4)];
    const pages = [
      [...down(german, 60, 300), ...down(first.join('\n'), 60, 160), ...down(notes.slice(0, 2).join('\n'), 60, 90, 8)],
      [...down(second.join('\n'), 60, 760), ...down(french, 60, 680), ...down(notes[2] ?? '', 60, 70, 8)],
    ];
    expect(await read(pages)).toEqual([
      `paragraph: ${whole(german)}`,
      `paragraph: ${whole(english)}`,
      `notice: ${notes[0]}`,
      `notice: ${notes[1]} ${notes[2]}`,
      `paragraph: ${whole(french)}`,
    ]);
  });

  it('has no running line in a word that two pages end with by chance', async () => {
    const page = (text: string): readonly Drawn[] => [
      ...down(text, 60, 400),
      ...['and', 'the', 'weir'].map((word, at) => ({
        text: at === 2 ? text.slice(0, 4) : word,
        x: 60 + 40 * at,
        y: 250,
      })),
    ];
    const blocks = await read([page(english), page(german)]);
    expect(blocks.join(' ').match(/and the \p{L}/gu)).toHaveLength(2);
  });
});

describe('figures of a PDF that stand by themselves', () => {
  it('are paragraphs of their own', async () => {
    const raised = (y: number, power: string): readonly Drawn[] => [
      { text: '10', x: 80, y },
      { text: power, x: 92.3, y: y + 4.5, size: 7 },
    ];
    const [above, below] = ['The lake was measured twice in one year by the county.', 'So much for the lake.'];
    const drawn = [...down(above, 60, 700), ...raised(686, '6'), ...raised(672, '18'), ...down(below, 80, 658)];
    expect(await read([drawn])).toEqual([above, '10^6', '10^18', below].map((text) => `paragraph: ${text}`));
  });
});

describe('a list of a PDF', () => {
  it('ends where a line stands left of its items, also where the last has no full stop', async () => {
    const list = ['- new gates of oak', '- a ladder for the fish'].map((text, at) => ({
      text,
      x: 76,
      y: 666 - 18 * at,
    }));
    const [lead, after] = ['The council of Arlen decided on Monday:', 'The miller voted against all of it.'];
    const drawn = [{ text: lead, x: 60, y: 684 }, ...list, { text: after, x: 60, y: 630 }];
    expect(await read([drawn])).toEqual([
      `paragraph: ${lead}`,
      'item: new gates of oak',
      'item: a ladder for the fish',
      `paragraph: ${after}`,
    ]);
  });

  it.each(['12. Mai 2031', '3. Oktober 2029, 18 Uhr', '1. März'])('does not begin with a date: %s', async (date) => {
    expect((await read([[{ text: date, x: 60, y: 720 }, ...down(german, 60, 690)]])).join(' ')).toContain(date);
  });
});

describe('a head of a PDF', () => {
  const text = english.split('\n');
  const page = (head: string, foot: string, lines: readonly string[]): readonly Drawn[] => [
    { text: head, x: 60, y: 780 },
    ...down(lines.join('\n'), 60, 740),
    { text: foot, x: 60, y: 80 },
  ];

  it('is left out that changes in part', async () => {
    const heads = ['Proceedings of the Mill Society: GATES', 'Proceedings of the Mill Society: WALLS'];
    const pages = [page(heads[0] ?? '', '7', text.slice(0, 5)), page(heads[1] ?? '', '8', text.slice(5))];
    expect(await read(pages)).toEqual([`paragraph: ${whole(english)}`]);
  });

  it('is left out that stands once in the middle of a sentence, and a foot that counts', async () => {
    const pages = [
      page('', '7', text.slice(0, 5)),
      page('On Gates and Walls', 'May be copied by all who name the society. 8', text.slice(5)),
    ];
    expect(await read(pages)).toEqual([`paragraph: ${whole(english)}`]);
  });

  it('is no first line that two pages have nearly alike', async () => {
    const pages = ['first', 'second'].map((word) =>
      down(`In the council of Arlen the ${word} vote\n${german}`, 60, 740),
    );
    const blocks = (await read(pages)).join(' ');
    expect(blocks).toContain('the first vote');
    expect(blocks).toContain('the second vote');
  });
});
