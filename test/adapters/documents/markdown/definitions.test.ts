import { expect, it } from 'vitest';
import { parsed } from '../../../doubles/parsed-documents.ts';

/** Each item with what it stands under. */
async function itemsOf(name: string, source: string): Promise<readonly (readonly [string, string | undefined])[]> {
  const { blocks } = await parsed(name, source);
  return blocks
    .filter(({ kind }) => kind === 'item')
    .map(({ text, context }) => [text, context === undefined ? undefined : blocks[context]?.text] as const);
}

const opening = 'The board of the harbour met on Tuesday and agreed on what its words are to mean from now on.';

it.each([
  ['right below', 'Excess\n: What the owner pays.\nIt is due in May.\n: A sum.\n\nSalvage\n: A tow.'],
  ['with a line between', 'Excess\n\n: What the owner pays.\nIt is due in May.\n\n: A sum.\n\nSalvage\n\n: A tow.'],
])('a definition %s its term stands under it', async (_, list) => {
  expect(await itemsOf('a.md', `# Words\n\n${opening}\n\n${list}\n`)).toEqual([
    ['Excess', opening],
    ['What the owner pays. It is due in May.', 'Excess'],
    ['A sum.', 'Excess'],
    ['Salvage', opening],
    ['A tow.', 'Salvage'],
  ]);
});

it('a definition on a page stands under its terms, and they under what leads them in', async () => {
  const list =
    '<dl><div><dt>Excess</dt><dt>Own part</dt><dd><p>What the owner pays.</p><p>It is due in May.</p></dd></div></dl>';
  const source = `<!doctype html><html lang="en"><title>Words</title><body><article><h1>Words</h1><p>${opening}</p><p>Not covered are:</p>${list}<p>${opening}</p></article></body></html>`;
  expect(await itemsOf('a.html', source)).toEqual([
    ['Excess', 'Not covered are:'],
    ['Own part', 'Excess'],
    ['What the owner pays.', 'Own part'],
    ['It is due in May.', 'Own part'],
  ]);
});

it('a colon at the beginning of a line of prose defines nothing', async () => {
  expect(await itemsOf('a.md', `# Words\n\n: it begins so.\n\n${opening}\n`)).toEqual([]);
});
