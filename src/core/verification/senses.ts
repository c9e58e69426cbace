import { lexiconOf } from '../text/lexicon/index.ts';

const compiled = new Map<string, ReadonlyMap<string, readonly string[]>>();

function sensesIn(language: string): ReadonlyMap<string, readonly string[]> {
  const known = compiled.get(language) ?? compile(language);
  compiled.set(language, known);
  return known;
}

function compile(language: string): ReadonlyMap<string, readonly string[]> {
  const senses = new Map<string, string[]>();
  for (const [sense, forms] of Object.entries(lexiconOf(language)?.checking?.senses ?? {}))
    for (const form of forms.split(/\s+/)) senses.set(form, [...(senses.get(form) ?? []), sense]);
  return senses;
}

/** What the word may mean, by names that are the same in every language. @param word in lower case */
export const sensesOf = (word: string, language: string): readonly string[] => sensesIn(language).get(word) ?? [];
