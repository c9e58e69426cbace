import { describe, expect, it } from 'vitest';
import { run, wordDocument } from '../../../doubles/made-documents.ts';
import { bodyOf, parsed } from '../../../doubles/parsed-documents.ts';

const control = (checked: boolean, content: string): string =>
  `<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="${checked ? 1 : 0}"/></w14:checkbox></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const sign = (checked: boolean): string => run(checked ? '☒' : '☐');
const field = (checked: boolean): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/>${checked ? '<w:checked/>' : ''}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** How Word keeps a box to tick, with the words after it. */
const boxes: Readonly<Record<string, (checked: boolean, words: string) => string>> = {
  'a control in a line': (checked, words) => `<w:p>${control(checked, sign(checked))}${run(` ${words}`)}</w:p>`,
  'a control around a line': (checked, words) => control(checked, `<w:p>${sign(checked)}${run(` ${words}`)}</w:p>`),
  'a field of older forms': (checked, words) => `<w:p>${field(checked)}${run(` ${words}`)}</w:p>`,
};

describe('a box to tick in a Word document', () => {
  it.each(Object.keys(boxes))('stands before its words, ticked or not: %s', async (way) => {
    const box = boxes[way] ?? (() => '');
    const read = await parsed(
      'a.docx',
      wordDocument(
        `<w:p>${run('Request for a berth in the port of Oram.')}</w:p>${box(true, 'The ship is insured.')}${box(false, 'It has dangerous goods on board.')}`,
      ),
    );
    expect(bodyOf(read).split('\n').slice(1)).toEqual(['☒ The ship is insured.', '☐ It has dangerous goods on board.']);
  });
});
