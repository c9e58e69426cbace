import { lexiconOf } from './index.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * What is made of a language's words, once for each language: undefined where it has no lexicon, or where `make` finds the
 * part lacking that it needs.
 */
export function perLanguage<T>(make: (lexicon: Lexicon) => T | undefined): (language: string) => T | undefined {
  const made = new Map<string, T | undefined>();
  return (language) => {
    const lexicon = lexiconOf(language);
    if (lexicon && !made.has(language)) made.set(language, make(lexicon));
    return made.get(language);
  };
}
