import { describe, expect, it } from 'vitest';
import { languageAmong } from '../../../src/core/text/language-among.ts';

const spoken = ['en', 'de', 'es', 'fr'];

describe('the language of a question', () => {
  it.each([
    ['en', 'who found the boat'],
    ['en', 'and the other one?'],
    ['de', 'wer hat das boot gefunden'],
    ['de', 'und die trainerin'],
    ['es', 'que hago si huele a podrido'],
    ['es', 'cuantos años tiene'],
    ['fr', 'et la mairesse elle en dit quoi'],
    ['fr', 'combien il en reste'],
    ['fr', "qu'a t elle dit"],
  ])('is told to be %s of %j', (language, question) => {
    for (const first of spoken)
      expect(languageAmong(question, [first, ...spoken.filter((one) => one !== first)])).toBe(language);
  });

  it('is the first where nothing tells, and the only one', () => {
    expect(languageAmong('2020?', ['fr', 'de'])).toBe('fr');
    expect(languageAmong('who found it', ['de'])).toBe('de');
    expect(languageAmong('who found it', [])).toBe('und');
  });

  it('is the first where its small words are those of another language', () => {
    expect(languageAmong('cuándo murió edward lorenz?', ['en', 'de'])).toBe('en');
    expect(languageAmong('quand est-il mort', ['de', 'en'])).toBe('de');
  });

  it('goes by letters among languages whose small words are not known', () => {
    expect(languageAmong('kto znalazł te dzwony', ['en', 'pl'])).toBe('pl');
  });
});
