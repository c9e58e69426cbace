import type { Lexicon } from './lexicon/lexicon.ts';
import { perLanguage } from './lexicon/per-language.ts';
import { remembering } from './remembering.ts';
import { foldWord, termsOf, wordsOf } from './terms.ts';

/** What is known of the words of a language. */
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

/** What is known of a language's words; undefined where nothing is. */
export const glossaryOf = perLanguage(({ glossary, everyday = '', ...words }): Glossary | undefined => {
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
