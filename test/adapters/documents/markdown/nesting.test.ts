import { describe, expect, it } from 'vitest';
import { refuseDeepNesting } from '../../../../src/adapters/documents/markdown/nesting.ts';

/** Lists within each other, a line each, with this indentation. */
const ladder = (depth: number, step: string, mark: string): string =>
  Array.from({ length: depth }, (_, at) => `${step.repeat(at)}${mark} a`).join('\n');

describe('quotations and lists within each other', () => {
  it.each<readonly [string, string]>([
    ['quotations', '>'.repeat(1_000)],
    ['quotations with blanks', '> '.repeat(60)],
    ['lists, a line each', ladder(60, '  ', '-')],
    ['numbered lists', ladder(60, '   ', '1.')],
    ['lists by tabs', ladder(60, '\t', '*')],
    ['lists in one line', `${'- '.repeat(60)}a`],
    ['both in one line', `${'> 1) '.repeat(30)}a`],
    ['a line each after prose', `列表：\n\n${ladder(60, '  ', '+')}\n\nEnd.`],
  ])('%s are refused beyond what anybody writes', (_, source) => {
    expect(() => refuseDeepNesting(source)).toThrow(RangeError);
  });

  it.each<readonly [string, string]>([
    ['a list of many items', ladder(5_000, '', '-')],
    ['items as deep as an outline goes', ladder(12, '    ', '-').concat('\n').repeat(50)],
    ['a quotation of many lines', '> > Said.\n'.repeat(5_000)],
    ['a line across the page', `Above.\n\n${'- '.repeat(90)}\n\n${'*'.repeat(200)}\n`],
    ['a range of numbers and dashes in prose', `It fell from 1-2 to 3 - ${'4 - '.repeat(90)}.`],
  ])('%s are not', (_, source) => expect(refuseDeepNesting(source)).toBeUndefined());

  it('are looked at in time that grows with the text', () => {
    const begun = performance.now();
    refuseDeepNesting(' '.repeat(200_000).concat('- a\n'));
    refuseDeepNesting(`${'- '.repeat(100_000)}-\n`);
    refuseDeepNesting('  - a\n'.repeat(50_000));
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
