import { lexiconOf } from '../text/lexicon/index.ts';
import { foldWord } from '../text/terms.ts';

interface Senses {
  readonly byForm: ReadonlyMap<string, readonly string[]>;
  /** Beginnings of words, and what they mean. */
  readonly byBeginning: readonly (readonly [string, string])[];
}

const compiled = new Map<string, Senses>();

function sensesIn(language: string): Senses {
  const known = compiled.get(language) ?? compile(language);
  compiled.set(language, known);
  return known;
}

function compile(language: string): Senses {
  const byForm = new Map<string, string[]>();
  const byBeginning: (readonly [string, string])[] = [];
  for (const [sense, forms] of Object.entries(lexiconOf(language)?.checking?.senses ?? {}))
    for (const form of forms.split(/\s+/).map(foldWord))
      if (form.endsWith('*')) byBeginning.push([form.slice(0, -1), sense]);
      else byForm.set(form, [...(byForm.get(form) ?? []), sense]);
  return { byForm, byBeginning };
}

/** What the word may mean, by names that are the same in every language. @param word in lower case, as `foldWord` gives it */
export function sensesOf(word: string, language: string): readonly string[] {
  const { byForm, byBeginning } = sensesIn(language);
  const exact = byForm.get(word) ?? [];
  if (byBeginning.length === 0) return exact;
  return [...exact, ...byBeginning.flatMap(([beginning, sense]) => (word.startsWith(beginning) ? [sense] : []))];
}
