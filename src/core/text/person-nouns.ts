import { anyOf } from './lexicon/patterns.ts';
import { perLanguage } from './lexicon/per-language.ts';
import { remembering } from './remembering.ts';

const tests = perLanguage(({ people, attribution }) => {
  const nouns = [
    ...(people ? [...people.titles, ...people.male, ...people.female, ...people.men, ...people.women] : []),
    ...(attribution?.grammar?.persons ?? []),
    ...(people?.persons ?? []),
  ];
  const pattern = new RegExp(`^${anyOf(nouns)}$`, 'u');
  return remembering((word) => pattern.test(word));
});

/** Whether a word, in whatever casing, is a noun for somebody, as far as the language's lexicon has them. */
export const isPersonNoun = (word: string, language: string): boolean => tests(language)?.(word.toLowerCase()) ?? false;
