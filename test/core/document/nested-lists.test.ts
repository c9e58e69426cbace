import { expect, it } from 'vitest';
import { parsed } from '../../doubles/parsed-documents.ts';

const opening = 'The board of the harbour met on Tuesday and voted on all that members had asked for since the spring.';

const nested = [
  ['Thrown out', opening],
  ['a bar in the boathouse', 'Thrown out'],
  ['with a terrace', 'a bar in the boathouse'],
  ['Carried', opening],
  ['a new roof', 'Carried'],
];

it.each([
  [
    'a.md',
    `# Votes\n\n${opening}\n\n- Thrown out\n  - a bar in the boathouse\n    - with a terrace\n- Carried\n  - a new roof\n`,
  ],
  [
    'a.txt',
    `Votes of the board\n\n${opening}\n\n* Thrown out\n  * a bar in the boathouse\n    * with a terrace\n* Carried\n\t- a new roof\n`,
  ],
  [
    'a.html',
    `<!doctype html><html lang="en"><title>Votes</title><body><article><h1>Votes</h1><p>${opening}</p><ul><li>Thrown out<ul><li><p>a bar in the boathouse</p><ul><li>with a terrace</li></ul></li></ul></li><li>Carried</li><ol><li>a new roof</li></ol></ul></article></body></html>`,
  ],
  [
    'a.eml',
    `From: a@b.example\nTo: c@d.example\nSubject: Votes\nDate: Mon, 2 Mar 2026 10:00:00 +0000\n\nDear all,\n\n> What was voted on?\n\n${opening}\n\n- Thrown out\n  - a bar in the boathouse\n    - with a terrace\n- Carried\n  - a new roof\n`,
  ],
])('an inner item stands under the outer one (%s)', async (name, source) => {
  const { blocks } = await parsed(name, source);
  const items = blocks.filter(({ kind }) => kind === 'item');
  expect(items.map(({ text, context }) => [text, blocks[context ?? -1]?.text])).toEqual(nested);
});
