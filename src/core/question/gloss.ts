import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { remembering } from '../text/remembering.ts';
import { foldWord, termsOf, wordsOf } from '../text/terms.ts';

/** A word of a question and what another language calls it. */
export interface GlossedWord {
  /** As it was typed: a name, a number, or a word that both languages may have. */
  readonly written: string;
  /** The other language's words for it, the commonest first; none where it is not known. */
  readonly forms: readonly string[];
}

interface Glossary {
  readonly formsOf: ReadonlyMap<string, readonly string[]>;
  /** Concepts with a form that begins so, accents aside. */
  readonly byBeginning: ReadonlyMap<string, readonly string[]>;
  /** Whether a word names nothing: one that asks, or of everyday speech. */
  readonly isEmpty: (word: string) => boolean;
}

/** In letters. Whatever an ending does to a word, a stem begins as it does. */
const beginning = 2;

const beginningOf = remembering(foldWord);

const glossaryOf = perLanguage(({ glossary, everyday = '', ...words }): Glossary | undefined => {
  if (!glossary) return undefined;
  const formsOf = new Map(Object.entries(glossary).map(([concept, forms]) => [concept, forms.split(' ')]));
  const byBeginning = new Map<string, string[]>();
  for (const [concept, forms] of formsOf)
    for (const letters of new Set(forms.map((form) => beginningOf(form.slice(0, beginning))))) {
      const known = byBeginning.get(letters);
      if (known) known.push(concept);
      else byBeginning.set(letters, [concept]);
    }
  const asks = words.answering && new RegExp(`^(?:${words.answering.asks})$`, 'iu');
  const small = new Set([...pronounsOf(words), ...words.stopWords, ...everyday.split(/\s+/)].map(foldWord));
  const isEmpty = (word: string): boolean =>
    /^\p{Ll}$/u.test(word) || small.has(foldWord(word)) || (asks?.test(word) ?? false);
  return { formsOf, byBeginning, isEmpty };
});

const pronounsOf = ({ pronouns = [] }: Pick<Lexicon, 'pronouns'>): readonly string[] =>
  pronouns.map(({ subject }) => subject);

/** Those that have the word itself as a form; where none has, those with a form of the same search term: "Blüte" is no "Blut". */
function conceptsOf(
  word: string,
  term: string,
  language: string,
  { formsOf, byBeginning }: Glossary,
): readonly string[] {
  const near = byBeginning.get(term.slice(0, beginning)) ?? [];
  const lower = word.normalize('NFC').toLowerCase();
  const exact = near.filter((concept) => formsOf.get(concept)?.includes(lower));
  if (exact.length > 0) return exact;
  return near.filter((concept) => formsOf.get(concept)?.some((form) => termsOf(form, language).includes(term)));
}

/** A word of a text that names something. */
export interface NamedWord {
  /** As it was typed, without what is elided before it. */
  readonly written: string;
  /** What it may mean; none where it is not known. */
  readonly concepts: readonly string[];
  /** What another language calls it; none where nothing is known of that. */
  readonly formsIn: (language: string) => readonly string[];
}

/** The words of a text that name something; undefined where nothing is known of its language. */
export function namedIn(text: string, language: string): readonly NamedWord[] | undefined {
  const own = glossaryOf(language);
  if (!own) return undefined;
  return wordsOf(text, language).flatMap(({ start, end, term }) => {
    if (term === undefined) return [];
    const written = text.slice(start, end).replace(/^\p{L}{1,2}['’](?=\p{L})/u, '');
    const concepts = conceptsOf(written, term, language, own);
    if (concepts.length === 0 && own.isEmpty(written)) return [];
    const formsIn = (other: string) => formsOf(concepts, other);
    return [{ written, concepts, formsIn }];
  });
}

const formsOf = (concepts: readonly string[], language: string): readonly string[] => [
  ...new Set(concepts.flatMap((concept) => glossaryOf(language)?.formsOf.get(concept) ?? [])),
];

/** How many of a text's words a language knows, those that are written as it writes them twice: of a word or two, letters tell nothing. */
export const knownWords = (text: string, language: string): number =>
  (namedIn(text, language) ?? [])
    .filter(({ concepts }) => concepts.length > 0)
    .map(({ written, formsIn }) => (formsIn(language).includes(written.toLowerCase()) ? 2 : 1))
    .reduce((sum: number, count) => sum + count, 0);

/**
 * The words that carry a question, each with what the other language calls it; undefined where nothing is known of one of
 * the languages.
 * @param from ISO 639-1, as `to`
 */
export function glossOf(question: string, from: string, to: string): readonly GlossedWord[] | undefined {
  const [own, other] = [glossaryOf(from), glossaryOf(to)];
  if (!own || !other) return undefined;
  return namedIn(question, from)
    ?.map(({ written, formsIn }) => ({ written, forms: formsIn(to) }))
    .filter(({ written, forms }) => forms.length > 0 || !own.isEmpty(written));
}

/** All that the other language may call it, as one text to search by. */
export const allForms = (gloss: readonly GlossedWord[]): string =>
  gloss.flatMap(({ written, forms }) => (forms.length > 0 ? forms : [written])).join(' ');

/**
 * The question in words of the other language, in its own order: of each word the form that occurs most among `terms`, and
 * the commonest where none does.
 * @param terms of the passages that are nearest, as `termsOf` gives them
 */
export function inOtherWords(gloss: readonly GlossedWord[], terms: readonly string[], to: string): string {
  const count = new Map<string, number>();
  for (const term of terms) count.set(term, (count.get(term) ?? 0) + 1);
  const occurs = (form: string): number => count.get(termsOf(form, to)[0] ?? '') ?? 0;
  return gloss
    .map(({ written, forms }) =>
      forms.reduce((best, form) => (occurs(form) > occurs(best) ? form : best), forms[0] ?? written),
    )
    .join(' ');
}

/** The terms of what was left as it was typed: names, numbers, and words that are not known. */
export const carriedTerms = (gloss: readonly GlossedWord[], to: string): readonly string[] =>
  gloss.filter(({ forms }) => forms.length === 0).flatMap(({ written }) => termsOf(written, to));
