import type { Concept } from '../text/lexicon/glossary/english.ts';
import { plainConcepts } from '../text/lexicon/glossary/plain-concepts.ts';
import { termsOf } from '../text/terms.ts';
import { namedIn } from './gloss.ts';

/** The words of a text that name something the articles have, and those of what they do not have, as they are written. */
export interface Matter {
  readonly found: readonly string[];
  readonly foreign: readonly string[];
}

/** A word of a text, and the search terms that articles have it by. */
export interface MatterWord {
  readonly written: string;
  readonly terms: readonly string[];
}

const isPlain = (concepts: readonly string[]): boolean =>
  concepts.length > 0 && concepts.every((concept) => plainConcepts.has(concept as Concept));

/**
 * The words of a text that name what it is about, each by the terms of articles: its own, and those of what the articles' languages
 * call it. Words that are of any matter ("how much", "cost", "say") are none.
 * @param from ISO 639-1: the text's language
 * @param to the articles' languages
 */
export const matterWords = (text: string, from: string, to: readonly string[]): readonly MatterWord[] =>
  (namedIn(text, from) ?? [])
    .filter(({ concepts }) => !isPlain(concepts))
    .map(({ written, formsIn }) => ({ written, terms: termsIn(to, written, formsIn) }))
    .filter(({ terms }) => terms.length > 0);

const termsIn = (to: readonly string[], written: string, formsIn: (language: string) => readonly string[]) => [
  ...new Set(to.flatMap((language) => [written, ...formsIn(language)].flatMap((form) => termsOf(form, language)))),
];

/** @param isThere whether the articles have a term */
export function matterOf(words: readonly MatterWord[], isThere: (term: string) => boolean): Matter {
  const isFound = ({ terms }: MatterWord): boolean => terms.some(isThere);
  const [found, foreign] = [words.filter(isFound), words.filter((word) => !isFound(word))];
  return { found: found.map(({ written }) => written), foreign: foreign.map(({ written }) => written) };
}

/** Of what a text is in each of several languages, the one of which the articles have most. */
export const nearestMatter = (matters: readonly Matter[]): Matter =>
  matters.reduce<Matter | undefined>((best, one) => (best && !isNearer(one, best) ? best : one), undefined) ?? nothing;

const nothing: Matter = { found: [], foreign: [] };

const isNearer = (one: Matter, other: Matter): boolean =>
  one.found.length > other.found.length ||
  (one.found.length === other.found.length && one.foreign.length < other.foreign.length);
