import { describe, expect, it } from 'vitest';
import { byTitle } from '../../../src/discord/library/by-title.ts';
import { plain } from '../../../src/discord/library/find-article.ts';

const sorted = (locale: string, titles: readonly string[]) =>
  titles
    .map((title) => ({ title }))
    .toSorted(byTitle(locale))
    .map(({ title }) => title);

describe('titles', () => {
  it('are looked up by their words, whatever quotation marks stand before them', () => {
    expect(sorted('fr', ['Zorn', '«Mer»', 'Abc', '“Quoted”', '¿Quién?', '10 Things', '9 Things', '!!!'])).toEqual([
      '!!!',
      '9 Things',
      '10 Things',
      'Abc',
      '«Mer»',
      '¿Quién?',
      '“Quoted”',
      'Zorn',
    ]);
  });

  it.each([
    ['Œuvre', 'oeuvre'],
    ['Straße', 'strasse'],
    ['Smørrebrød', 'smorrebrod'],
    ['«Ætna»: l’été', 'aetna l ete'],
  ])('are searched for as they are typed: %s', (title, typed) => expect(plain(title)).toBe(typed));
});
