import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { bodyOf, parsed } from '../../doubles/parsed-documents.ts';
import { describeWithSets, folderOf } from '../../sets/sets.ts';

const folder = folderOf('cases/2026-11');

const bodyIn = async (file: string): Promise<string> =>
  bodyOf(await parsed(path.basename(file), readFileSync(path.join(folder, file))));

describeWithSets('containers that people send', ['cases/2026-11'], () => {
  const files = readdirSync(path.join(folder, 'foreign-containers')).filter((file) => file !== 'case.md');

  it.each(files)('%s is read as what it is', async (file) => {
    const body = await bodyIn(`foreign-containers/${file}`);
    expect(body).toMatch(/gate (?:would|will) open in May/);
    expect(body).not.toMatch(/-->|<\/?p|=\r?\n|=E2|WEBVTT|"title"|={5}|Your Highlight|ask Lea/);
  });
});

/** A file of a case, what must stand in the body of what is read of it, and what must not. */
const cases: readonly (readonly [file: string, has: readonly string[], lacks?: RegExp])[] = [
  ['altered-addresses/var3.txt', ['/pkg/__init__.py', 'snake__case__name', '__main__', 'a*b*c', '2 ** 8 ** 2']],
  ['docx-equations/formula.docx', ['The level was h=12 metres.']],
  ['docx-text-boxes/boxes.docx', ['The county pays two thirds of the cost, the form says.']],
  ['docx-tracked-changes/tracked.docx', ['seven million crowns'], /six million|nine million|Oto/],
  ['epub-missing-item/missing-spine-item.epub', ['Chair Ines Maro said the tide gate would open in May.']],
  ['epub-self-closing/sc-iframe.epub', ['Last sentence of the chapter about the gate.']],
  ['epub-self-closing/sc-script.epub', ['Last sentence of the chapter about the gate.']],
  ['epub-self-closing/sc-style.epub', ['Last sentence of the chapter about the gate.']],
  [
    'hyphens-at-line-ends/var1-wrapped.txt',
    ['price-sharing', 'two-thirds', 'self-employed', 'twenty-seven', 'a recount'],
    /-\s/,
  ],
  ['hyphens-at-line-ends/var3.pdf', ['price-sharing', 'two-thirds', 'self-employed', 're-elected'], /-\s/],
  ['linked-paragraph/page.html', ['the north pier is unsafe', 'the pier would reopen in May']],
  ['long-footer-hides-text/var3-long-footer.pdf', ['may stay for two more years if they are painted'], /Copyright/],
  ['md-html-blocks/htmlblock.md', ['Chair Ines Maro said', 'The county pays two thirds', 'We cannot wait'], /<\w/],
  ['md-html-blocks/notion.md', ['Chair Ines Maro said the gate would open in May.'], /<\w/],
  ['obsidian-marks/obsidian.md', ['Board chair Ines Maro said', 'Status: approved'], /\[\[|%%|==|\[!|\^\w|::/],
  ['pdf-double-struck/double.pdf', ['Tomas Brill disagreed.'], /TToo|(Ines Maro said)[\s\S]*\1/],
  ['pdf-drop-cap/dropcap.pdf', ['The harbour board of Skellow met'], /Tthe/],
  ['pdf-form-values/form.pdf', ['The gate will open in May.']],
  ['sup-numbers/notes.epub', ['closed 17 times'], /174|promise kept.?1/],
  ['sup-numbers/page.html', ['closed 17 times', '4.2 million crowns'], /174/],
  ['sup-numbers/word.docx', ['17^4 times'], /174/],
  ['sup-numbers/years.html', ['1931 (95ya)', '10^6 crowns', '4 m²'], /106|193195/],
  ['table-rowspan/page.html', ['North quay | 2025 | 27', 'South quay | 2025 | 70']],
  ['table-rowspan/word.docx', ['North quay | 2025 | 27']],
];

describeWithSets('documents that people send', ['cases/2026-11'], () => {
  for (const [file, has, lacks] of cases)
    it(`${file} is read as it should be`, async () => {
      const body = await bodyIn(file);
      for (const text of has) expect(body).toContain(text);
      if (lacks) expect(body).not.toMatch(lacks);
    });
});
