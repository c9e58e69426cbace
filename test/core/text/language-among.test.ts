import { readFileSync } from 'node:fs';
import path from 'node:path';
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
    ['es', 'qué le pide washington a pekín?'],
    ['es', 'que pide washington a pekin'],
    ['es', 'qué le pidió Tillerson a China?'],
    ['fr', 'et la mairesse elle en dit quoi'],
    ['fr', 'combien il en reste'],
    ['fr', "qu'a t elle dit"],
  ])('is told to be %s of %j', (language, question) => {
    for (const first of spoken)
      expect(languageAmong(question, [first, ...spoken.filter((one) => one !== first)])).toBe(language);
  });

  it('is told of short questions with names, accents or none', () => {
    const file = path.resolve(import.meta.dirname, '../../fixtures/messages/short-questions.json');
    const questions: readonly { text: string; language: string }[] = JSON.parse(readFileSync(file, 'utf8'));
    const told = (text: string) => spoken.map((first) => languageAmong(text, [first, ...spoken]));
    expect(questions.filter(({ text, language }) => told(text).some((one) => one !== language))).toEqual([]);
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
