import { describe, expect, it } from 'vitest';
import { allForms, glossOf, inOtherWords } from '../../../src/core/question/gloss.ts';
import { lexicons } from '../../../src/core/text/lexicon/index.ts';
import { knownWords } from '../../../src/core/text/named-words.ts';
import { termsOf } from '../../../src/core/text/terms.ts';

const glossed = (question: string, from: string, to: string, terms: readonly string[] = []) =>
  inOtherWords(glossOf(question, from, to) ?? [], terms, to);

describe('a question in words of another language', () => {
  it.each([
    ['¿Cuándo murió Edward Lorenz?', 'es', 'en', 'die Edward Lorenz'],
    ['how much water do you mix with the worm tea', 'en', 'de', 'wasser mischen wurm tee'],
    ["qui a construit le pont d'Halden", 'fr', 'en', 'build bridge Halden'],
    ['Wer baute die Brücke?', 'de', 'fr', 'construire pont'],
  ])('%s (%s → %s)', (question, from, to, expected) => {
    expect(glossed(question, from, to)).toBe(expected);
  });

  it('takes of several forms the one that the passages have', () => {
    const terms = termsOf('Der Forscher starb. Er starb in Kiel. Nach dem Tod kam der Ruhm.', 'de');
    expect(glossed('when did he die', 'en', 'de', terms)).toBe('starb');
    expect(allForms(glossOf('when did he die', 'en', 'de') ?? []).split(' ')).toEqual(
      expect.arrayContaining(['sterben', 'starb', 'tod']),
    );
  });

  it('leaves names, numbers and what is not known as they were typed', () => {
    expect(glossed('how many Zorbl did Venning buy in 2019', 'en', 'es')).toMatch(/Zorbl Venning comprar 2019/);
  });

  it('is not made where one of the languages has no glossary', () => {
    expect(glossOf('何人ですか', 'ja', 'en')).toBeUndefined();
    expect(glossOf('who won', 'en', 'und')).toBeUndefined();
  });
});

describe('the glossaries', () => {
  const glossaries = lexicons.flatMap(({ code, glossary }) => (glossary ? [{ code, glossary }] : []));

  it('name the same concepts', () => {
    const [first, ...others] = glossaries.map(({ glossary }) => Object.keys(glossary).sort());
    expect(first?.length).toBeGreaterThan(1_000);
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(glossaries)('hold words alone in $code, each concept with one at least', ({ glossary }) => {
    const odd = Object.entries(glossary).filter(([, forms]) => !/^[\p{Ll}\d]+(?: [\p{Ll}\d]+)*$/u.test(forms));
    expect(odd).toEqual([]);
  });
});

describe('a word or two', () => {
  it.each([
    ['Warmbier âge', 'fr'],
    ['Warmbier edad', 'es'],
    ['bridge height', 'en'],
    ['Holzbrücke billiger', 'de'],
  ])('%j is known best in %s', (text, language) => {
    const known = (one: string): number => knownWords(text, one);
    const others = ['en', 'de', 'es', 'fr'].filter((one) => one !== language);
    expect(known(language)).toBeGreaterThan(Math.max(...others.map(known)));
  });
});
