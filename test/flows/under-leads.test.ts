import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { quotesFor } from '../doubles/quotes.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'footnote-leads-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function quotesOf(name: string, source: string, question: string): Promise<readonly string[]> {
  const location = path.join(folder, name);
  writeFileSync(location, source);
  return quotesFor({ kind: 'file', location, name }, question);
}

const page = (language: string, title: string, inside: string): string =>
  `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body><article><h1>${title}</h1>${inside}</article></body></html>`;

const english =
  'The harbour board of Halden met on Tuesday in the customs house, and more than forty people came to hear what it would say about the quay.';
const german =
  'Die Hafenbehörde von Halden tagte am Dienstag im alten Zollhaus, und mehr als vierzig Leute kamen, um zu hören, was sie über den Kai sagen würde.';
const spanish =
  'La junta del puerto de Halden se reunió el martes en la antigua aduana, y más de cuarenta personas acudieron para oír lo que diría sobre el muelle.';
const french =
  'Le conseil du port de Halden s’est réuni mardi dans l’ancienne douane, et plus de quarante personnes sont venues entendre ce qu’il dirait du quai.';

/** A file, a question, words of an item, and what has to stand before them. */
type Case = readonly [kind: string, name: string, source: string, question: string, item: string, lead: string];

const headed: readonly Case[] = [
  [
    'what was ruled out',
    'ruled.md',
    `# Plans for the quay\n\n${english}\n\n## What we ruled out\n\n- Moving the steam crane to the northern basin\n- A second slipway beside the fish market\n\n## Next steps\n\nThe board meets again in April and will publish its minutes in the library.\n`,
    'Will the steam crane be moved to the northern basin?',
    'steam crane',
    'What we ruled out',
  ],
  [
    'Ausgeschlossenes',
    'aus.html',
    page(
      'de',
      'Die Versicherung des Hafens',
      `<p>${german}</p><h2>Ausgeschlossen</h2><ul><li>Schäden durch Hochwasser am alten Kai</li><li>Diebstahl von Fahrrädern im Hof</li></ul><h2>Fristen</h2><p>Die Behörde tagt wieder im April und legt das Protokoll in der Bücherei aus.</p>`,
    ),
    'Was gilt für Schäden durch Hochwasser am Kai?',
    'Hochwasser',
    'Ausgeschlossen',
  ],
  [
    'un remboursement refusé',
    'remb.md',
    `# La mutuelle du port\n\n${french}\n\n## Ce qui n’est pas remboursé\n\n* Les lunettes de soleil des pêcheurs\n* Les cures thermales en montagne\n\n## Dates\n\nLe conseil se réunit de nouveau en avril et publiera son procès-verbal à la bibliothèque.\n`,
    'Les lunettes de soleil des pêcheurs sont-elles remboursées ?',
    'lunettes',
    'Ce qui n’est pas remboursé',
  ],
  [
    'a condition',
    'alone.html',
    page(
      'en',
      'Help in Halden',
      `<p>${english}</p><h2>If you live alone</h2><ul><li>The council pays 25 percent of the heating bill</li><li>A neighbour may sign the form</li></ul><h2>Offices</h2><p>The office in Mill Street is open on Mondays and Fridays until noon.</p>`,
    ),
    'How much of the heating bill does the council pay?',
    '25 percent',
    'If you live alone',
  ],
  [
    'a heading that asks',
    'frage.md',
    `# Die Fähre von Halden\n\n${german}\n\n## Was wird nicht bezahlt?\n\n- Das Taxi zum Anleger\n- Die Reparatur von Fahrrädern im Hof\n\n## Termine\n\nDie Behörde tagt wieder im April.\n`,
    'Wird das Taxi zum Anleger bezahlt?',
    'Taxi',
    'Was wird nicht bezahlt?',
  ],
  [
    'a label with a colon',
    'label.html',
    page(
      'en',
      'A trip on the ferry of Halden',
      `<p>${english}</p><p>Not included:</p><ul><li>Lunch in the tavern on the island</li><li>The bus to the quay</li></ul><p>The ferry leaves at nine from the quay below the church.</p>`,
    ),
    'Is lunch in the tavern on the island included?',
    'tavern',
    'Not included:',
  ],
  [
    'a heading above the list’s own',
    'deep.md',
    `# The harbour insurance\n\n${english}\n\n## Not covered\n\n${english.replace('Tuesday', 'Monday')}\n\n### Boats\n\n- Rust on the hull below the waterline\n- Nets left on deck over night\n`,
    'Is rust on the hull below the waterline covered?',
    'Rust',
    'Not covered',
  ],
  [
    'a table',
    'tabla.md',
    `# El seguro del puerto\n\n${spanish}\n\n## Excluido del seguro\n\n| Daño | Importe |\n|---|---|\n| Rotura de redes | 300 euros |\n| Robo de bicicletas | 120 euros |\n`,
    '¿Cuál es el importe por rotura de redes?',
    'Rotura',
    'Excluido del seguro',
  ],
  [
    'the title',
    'title.md',
    '# What the insurer of Halden does not pay for\n\n- damage by ice in the harbour\n- theft of oars\n',
    'Does the insurer pay for damage by ice?',
    'ice',
    'What the insurer of Halden does not pay for',
  ],
  [
    'der Titel',
    'titel.txt',
    'Nicht im Fahrpreis enthalten\n\n* das Frühstück an Bord\n* die Mitnahme von Hunden\n',
    'Ist das Frühstück an Bord im Fahrpreis enthalten?',
    'Frühstück',
    'Nicht im Fahrpreis enthalten',
  ],
];

const defined: readonly Case[] = [
  [
    'of a page',
    'terms.html',
    page(
      'en',
      'Words of the harbour insurance',
      `<p>${english}</p><dl><dt>Excess</dt><dd>The amount of each claim that the boat owner pays himself.</dd><dt>Salvage</dt><dd>Bringing a wreck ashore with a tug. It costs 900 crowns a day.</dd></dl>`,
    ),
    'How many crowns a day does it cost?',
    '900 crowns',
    'Salvage',
  ],
  [
    'of Markdown',
    'glosario.md',
    `# Palabras del puerto\n\n${spanish}\n\nFranquicia\n: La parte de cada siniestro que paga el dueño del barco. Son 900 coronas al año.\n\nSalvamento\n: Llevar un barco hundido a tierra con un remolcador.\n`,
    '¿Cuántas coronas al año paga el dueño?',
    '900 coronas',
    'Franquicia',
  ],
];

const typed: readonly Case[] = [
  [
    'letters in brackets on a page',
    'typed.html',
    page(
      'en',
      'The quay of Halden',
      `<p>${english}</p><p>The board said it would not do any of the following:</p><p>(a) move the steam crane to the northern basin</p><p>(b) sell the fish market to a hotel</p><p>The board meets again in April and will publish its minutes in the library.</p>`,
    ),
    'Will the board move the steam crane to the northern basin?',
    'steam crane',
    'would not do any of the following',
  ],
  [
    'Buchstaben in einfachem Text',
    'typed.txt',
    `Der Kai von Halden\n\n${german}\n\nDie Behörde lehnte Folgendes ab:\n\na. den Umzug des Dampfkrans in das Nordbecken\n\nb. den Verkauf der Fischhalle an ein Hotel\n\nDie Behörde tagt wieder im April und legt das Protokoll in der Bücherei aus.\n`,
    'Was geschieht mit dem Dampfkran im Nordbecken?',
    'Dampfkran',
    'lehnte Folgendes ab',
  ],
];

describe.each([
  ['A list is quoted under the heading that denies, limits or conditions it', headed],
  ['A definition is quoted under its term', defined],
  ['What is typed as a list is quoted under its lead-in', typed],
])('%s:', (_, cases) => {
  it.each(cases)('%s', async (__, name, source, question, item, lead) => {
    const quotes = await quotesOf(name, source, question);
    const at = quotes.findIndex((quote) => quote.includes(item));
    expect(quotes.join('\n')).toContain(item);
    expect(quotes.slice(0, at + 1).join('\n')).toContain(lead);
  });
});

interface Placed {
  readonly under: string;
  readonly source: string;
  readonly leads: readonly string[];
  /** What leads something else. */
  readonly other?: string;
}

const item = 'moving the steam crane to the northern basin';

const placed: readonly Placed[] = [
  {
    under: 'a heading of any words',
    source: `## Results\n\n- ${item}\n- painting the fish market\n`,
    leads: ['Results'],
  },
  {
    under: 'a line without an end, of any words',
    source: `The harbour master will hold off on\n\n- ${item}\n- painting the fish market\n`,
    leads: ['The harbour master will hold off on'],
  },
  {
    under: 'a line in bold',
    source: `**Outside our promise**\n\n- ${item}\n- painting the fish market\n`,
    leads: ['Outside our promise'],
  },
  {
    under: 'the paragraph right above it alone, not one above another list',
    source: `Boats must not\n\n- moor at the fish market\n\nThe board asks for the following.\n\n- ${item}\n`,
    leads: ['The board asks for the following.'],
    other: 'Boats must not',
  },
  {
    under: 'no heading that has a list of its own',
    source: `## Rejected\n\n- a toll on the fish market\n\nLater the board turned to the basins.\n\n- ${item}\n`,
    leads: ['Later the board turned to the basins.'],
    other: 'Rejected',
  },
  {
    under: 'the outer item, and what leads that in',
    source: `Plans and their fate:\n\n- Thrown out\n  - ${item}\n- Carried\n  - painting the fish market\n`,
    leads: ['Plans and their fate:', 'Thrown out'],
    other: 'Carried',
  },
];

it.each(placed)('An item is quoted under $under', async ({ source, leads, other }) => {
  const text = `# The harbour\n\n${english}\n\n${source}`;
  const quotes = await quotesOf('placed.md', text, 'Where will the steam crane be moved?');
  const above = quotes.slice(0, quotes.indexOf(item));
  expect(above.slice(-leads.length)).toEqual(leads);
  if (other !== undefined) expect(above).not.toContain(other);
});
