import { closedClasses } from '../text/lexicon/closed-classes.ts';
import type { Concept } from '../text/lexicon/glossary/english.ts';
import { askedConcepts, plainConcepts, publicConcepts } from '../text/lexicon/glossary/plain-concepts.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { type NamedWord, namedIn } from '../text/named-words.ts';
import { foldWord, termsOf } from '../text/terms.ts';

/** The words of a text that name something, as they are written. */
export interface Matter {
  /** What the articles have. */
  readonly found: readonly string[];
  /** What they do not have. */
  readonly foreign: readonly string[];
  /** What is asked of whatever an article is about, and of the others what articles tell: "cost", "protest". */
  readonly telling: readonly string[];
  /** Of which nobody knows what the articles' languages call it. */
  readonly unknown: readonly string[];
}

/** A word of a text that names something, and the search terms that articles have it by. */
export interface MatterWord {
  readonly written: string;
  readonly terms: readonly string[];
  readonly isAsked: boolean;
  readonly isPublic: boolean;
  readonly isKnown: boolean;
}

const isAmong = (known: ReadonlySet<Concept>, { concepts }: NamedWord): boolean =>
  concepts.some((concept) => known.has(concept as Concept));

const isPlain = (word: NamedWord): boolean => !isAmong(askedConcepts, word) && isAmong(plainConcepts, word);

const small = new Map(closedClasses.map(([language, words]) => [language, new Set([...words].map(foldWord))]));

/**
 * The words of a text that name something, each by the terms of articles: its own, and those of what the articles' languages call it.
 * @param from ISO 639-1: the text's language
 * @param to the articles' languages
 */
export const matterWords = (text: string, from: string, to: readonly string[]): readonly MatterWord[] =>
  (namedIn(text, from) ?? [])
    .filter((word) => !isSmall(word, from) && !isPlain(word))
    .map((word) => {
      const parts = [word, ...partsOf(word, from)];
      return {
        written: word.written,
        terms: [...new Set(parts.flatMap((part) => termsIn(to, part)))],
        isAsked: isAmong(askedConcepts, word),
        isPublic: isAmong(publicConcepts, word),
        isKnown: word.concepts.length > 0 || to.includes(from),
      };
    })
    .filter(({ terms }) => terms.length > 0);

/** Function words that lists of stop words lack; "moins" is no monk, though their stem is one. */
const isSmall = (word: NamedWord, language: string): boolean =>
  (small.get(language)?.has(foldWord(word.written)) ?? false) &&
  !word.formsIn(language).includes(word.written.toLowerCase()) &&
  !isAmong(publicConcepts, word) &&
  !isAmong(askedConcepts, word);

/** In letters. */
const shortestPart = 4;

/** The nouns of which a word that is not known is made, as far as they are: "Holzbrücke". */
function partsOf({ written, concepts }: NamedWord, language: string): readonly NamedWord[] {
  if (concepts.length > 0 || !lexiconOf(language)?.joinsNouns) return [];
  const named = (part: string): NamedWord | undefined =>
    part.length < shortestPart ? undefined : namedIn(part, language)?.find((one) => one.concepts.length > 0);
  const cuts = Array.from({ length: Math.max(0, written.length - 2 * shortestPart + 1) }, (_, at) => at + shortestPart);
  const halves = cuts.map((at) => [written.slice(0, at), written.slice(at)].flatMap((part) => named(part) ?? []));
  const most = halves.reduce((best, half) => (half.length > best.length ? half : best), []);
  return most.filter((part) => !isPlain(part) && !isAmong(askedConcepts, part));
}

const termsIn = (to: readonly string[], { written, formsIn }: NamedWord): readonly string[] =>
  to.flatMap((language) => [written, ...formsIn(language)].flatMap((form) => termsOf(form, language)));

/** @param isThere whether the articles have a term */
export function matterOf(words: readonly MatterWord[], isThere: (term: string) => boolean): Matter {
  const kindOf = ({ terms, isAsked, isPublic, isKnown }: MatterWord): keyof Matter => {
    if (isAsked) return 'telling';
    if (terms.some(isThere)) return 'found';
    if (isPublic) return 'telling';
    return isKnown ? 'foreign' : 'unknown';
  };
  const of = (kind: keyof Matter) => words.filter((word) => kindOf(word) === kind).map(({ written }) => written);
  return { found: of('found'), foreign: of('foreign'), telling: of('telling'), unknown: of('unknown') };
}
