import { describe, expect, it } from 'vitest';
import { linearFormula } from '../../../../src/adapters/documents/html/linear-formula.ts';
import { parseXml } from '../../../../src/adapters/documents/html/parse-page.ts';
import { openDocument, presentation, run, wordDocument } from '../../../doubles/made-documents.ts';
import { bodyOf, parsed } from '../../../doubles/parsed-documents.ts';

const n = (digits: string): string => `<mn>${digits}</mn>`;
const i = (name: string): string => `<mi>${name}</mi>`;
const o = (sign: string): string => `<mo>${sign}</mo>`;
const half = '<mfrac><mn>1</mn><mn>2</mn></mfrac>';

const r = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
const thirds = `<m:f><m:fPr><m:type m:val="bar"/></m:fPr><m:num>${r('2')}</m:num><m:den>${r('3')}</m:den></m:f>`;

/** What stands in two dimensions, by what it reads on one line. */
const formulas: readonly (readonly [line: string, mathml: string])[] = [
  ['2 1/2', n('2') + half],
  ['2 1/2', `<mrow>${n('2')}<mrow><mstyle>${half}</mstyle></mrow></mrow>`],
  ['12+1/2', n('12') + o('+') + half],
  ['1/2 mv^2', `${half + i('m')}<msup>${i('v')}${n('2')}</msup>`],
  ['10^6 5', `<msup>${n('10')}${n('6')}</msup>${n('5')}`],
  ['3⋅10^8', `${n('3') + o('⋅')}<msup>${n('10')}${n('8')}</msup>`],
  ['4 10^3', `${n('4')}<msup>${n('10')}${n('3')}</msup>`],
  ['x_1^2 3', `<msubsup>${i('x')}${n('1')}${n('2')}</msubsup>${n('3')}`],
  ['a_1 7', `<msub>${i('a')}${n('1')}</msub>${n('7')}`],
  ['∑_0^n k', `<munderover>${o('∑')}${n('0')}${i('n')}</munderover>${i('k')}`],
  ['³√27', `<mroot>${n('27')}${n('3')}</mroot>`],
  ['5 ³√27', `${n('5')}<mroot>${n('27')}${n('3')}</mroot>`],
  ['5√2', `${n('5')}<msqrt>${n('2')}</msqrt>`],
  ['√2 3', `<msqrt>${n('2')}</msqrt>${n('3')}`],
  ['√(2 1/2)', `<msqrt>${n('2')}${half}</msqrt>`],
  ['(2 1/2)/3', `<mfrac><mrow>${n('2')}${half}</mrow>${n('3')}</mfrac>`],
  ['2 10', n('2') + o('\u2062') + n('10')],
  ['x_(1, 2)', `<msub>${i('x')}<mrow>${n('1')}${o('\u2063')}${n('2')}</mrow></msub>`],
  ['7 8', `${n('7')}<mspace width="1em"/>${n('8')}`],
  ['_92^238 U', `<mmultiscripts>${i('U')}<mprescripts/>${n('92')}${n('238')}</mmultiscripts>`],
  ['4 2/3', `<m:oMath>${r('4')}${thirds}</m:oMath>`],
  [
    'x_1^2 3',
    `<m:oMath><m:sSubSup><m:e>${r('x')}</m:e><m:sub>${r('1')}</m:sub><m:sup>${r('2')}</m:sup></m:sSubSup>${r('3')}</m:oMath>`,
  ],
  ['³√27', `<m:oMath><m:rad><m:deg>${r('3')}</m:deg><m:e>${r('27')}</m:e></m:rad></m:oMath>`],
  [
    '∑_1^9 2/3 k',
    `<m:oMath><m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${r('1')}</m:sub><m:sup>${r('9')}</m:sup><m:e>${thirds}${r('k')}</m:e></m:nary></m:oMath>`,
  ],
];

describe('a formula on one line', () => {
  it.each(formulas)('gives no figure digits of another: %s', (line, source) => {
    const root = parseXml(`<math xmlns:m="m">${source}</math>`).documentElement;
    expect(root && linearFormula(root)).toBe(line);
  });

  const words = 'La viga mide 4 2/3 metros.';
  const formula = `<m:oMath>${thirds}</m:oMath>`;
  const frame = '<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>';
  it.each([
    ['a.docx', wordDocument(`<w:p>${run('La viga mide 4')}${formula}${run(' metros.')}</w:p>`)],
    [
      'a.pptx',
      presentation({
        shapes: `<p:sp><p:txBody><a:p><a:r><a:t>La viga mide 4</a:t></a:r><a14:m>${formula}</a14:m><a:r><a:t> metros.</a:t></a:r></a:p></p:txBody></p:sp>`,
      }),
    ],
    [
      'a.odt',
      openDocument(`<text:p>La viga mide 4<text:span>${frame}</text:span> metros.</text:p>`, '', {
        'Object 1/content.xml': `<math xmlns="http://www.w3.org/1998/Math/MathML"><mfrac>${n('2')}${n('3')}</mfrac></math>`,
      }),
    ],
  ])('stands apart from the figure right before it: %s', async (name, bytes) => {
    expect(bodyOf(await parsed(name, bytes))).toBe(words);
  });

  it.each([
    ['a page', 'a.html', `<p>El lado mide <math>${n('5')}<msqrt>${n('2')}</msqrt></math> metros.</p>`],
    [
      'a text',
      'a.odt',
      openDocument(`<text:p>El lado mide ${frame} metros.</text:p>`, '', {
        'Object 1/content.xml': `<math xmlns="http://www.w3.org/1998/Math/MathML">${n('5')}<msqrt>${n('2')}</msqrt></math>`,
      }),
    ],
    [
      'a text, with a root of a degree',
      'a.odt',
      openDocument(`<text:p>El lado mide ${frame} metros.</text:p>`, '', {
        'Object 1/content.xml': `<math xmlns="http://www.w3.org/1998/Math/MathML"><mroot>${n('64')}${n('3')}</mroot></math>`,
      }),
    ],
  ])('is whole, and reckoned in its sentence: %s', async (_, name, source) => {
    const document = await parsed(name, source);
    expect(bodyOf(document)).toMatch(/^El lado mide (?:5√2|³√64) metros\.$/);
    expect(document.letters?.lost).toBe(0);
  });
});
