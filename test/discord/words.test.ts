import { describe, expect, it } from 'vitest';
import { limits } from '../../src/discord/limits.ts';
import { english } from '../../src/discord/words/english.ts';
import { wordsFor } from '../../src/discord/words/index.ts';

/** Every text of a language, with functions called on numbers large and small. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [1, 2, 20_000].map((number) => [path, String(value(number, number, number))] as const);
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

describe.each(['de', 'es-ES', 'es-419', 'fr', 'en-GB', 'ja'])('the words in %s', (locale) => {
  const words = wordsFor(locale);
  const texts = textsOf(words);

  it('are all there, and of Discord’s length', () => {
    expect(texts.map(([path]) => path)).toEqual(textsOf(english).map(([path]) => path));
    for (const [path, text] of texts)
      expect([path, text.trim().length > 0 && text.length <= limits.content]).toEqual([path, true]);
    for (const label of [
      words.askMore,
      words.articles.add,
      words.articles.cancel,
      words.articles.remove,
      words.privacy.forget,
      ...Object.values(words.complaints),
    ]) {
      expect(label.length).toBeLessThanOrEqual(limits.buttonLabel);
    }
    expect(words.askMore.length).toBeLessThanOrEqual(limits.modalTitle);
    expect(words.yourQuestion.length).toBeLessThanOrEqual(limits.inputLabel);
  });
});

describe('a language that is not spoken', () => {
  it('falls back to English', () => expect(wordsFor('ja')).toBe(english));
  it('is otherwise the person’s own', () =>
    expect(wordsFor('de').reasons['not-in-articles']).toBe('In den Artikeln steht dazu nichts.'));
});
