import { describe, expect, it } from 'vitest';
import { somebodyAgain } from '../../../src/core/conversation/somebody-again.ts';
import { lexicons } from '../../../src/core/text/lexicon/index.ts';

const forms = lexicons.flatMap(({ code, somebodyAgain: again }) => (again ? [{ code, ...again }] : []));
const named = forms.flatMap(({ code, forms: own }) =>
  own.flatMap(({ examples }) => examples.map(([question, whole]) => [code, question, whole] as const)),
);
const others = forms.flatMap((one) => one.others.map((question) => [one.code, question] as const));
/** Nobody whose first name tells a sex: both pronouns fit. */
const name = 'Quint Brolle';

describe('somebodyAgain', () => {
  it.each(named)('%s: %j is %j', (language, question, whole) => {
    expect(somebodyAgain(question, name, language)).toBe(whole.replace('NAME', name));
  });

  it.each(others)('%s: %j asks of nobody who was named', (language, question) => {
    expect(somebodyAgain(question, name, language)).toBeUndefined();
  });

  it.each([
    ['de', 'was hat sie gesagt?', 'Peter Vogel nervt'],
    ['de', 'wer ist das?', 'die Brücke ist offen'],
    ['es', '¿qué dijo?', 'hoy no hay nada'],
    ['fr', 'que dit-elle ?', 'encore Jacques Dumont'],
  ])('%s: %j leaves out nobody who fits, after %j', (language, question, text) => {
    expect(somebodyAgain(question, text, language)).toBeUndefined();
  });

  it.each([
    ['fr', 'qu’est-ce qu’elle a dit ?', 'Amina Diallo gère bien', 'qu’est-ce qu’Amina Diallo a dit ?'],
    ['de', 'und was sagt sie?', 'Amina Diallo macht das gut', 'was sagt Amina Diallo?'],
    ['es', '¿y qué opina?', 'Amina Diallo lo hace bien', '¿qué opina Amina Diallo?'],
  ])('%s: %j after %j', (language, question, text, whole) => {
    expect(somebodyAgain(question, text, language)).toBe(whole);
  });
});
