import { closedClasses, detectedAs, neighbours } from './lexicon/closed-classes.ts';

/** What a detector by letters holds possible. */
interface Detected {
  readonly lang: string;
  /** 0 to 1. */
  readonly accuracy: number;
}

/** How surely the best must lead the next. */
const lead = 1.25;
const least = 0.5;
/** A small word inside a name ("Gare du Nord") tells less of the text; a spelling tells less than a word. */
const inName = 0.3;
const spelt = 0.3;

const languagesWith = (word: string): readonly string[] =>
  closedClasses.flatMap(([language, known]) => (known.has(word) ? [language] : []));

/** Inside a sentence, capitals in sequence and what joins them: "São Paulo", "Gare du Nord". */
const name = /(?<=^|[\p{L}\p{N},.] )\p{Lu}[\p{L}’'-]*(?: (?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}’'-]*)+/gu;
/** None of the letters in "5a3e". */
const words = /(?<![\p{L}\p{N}])\p{L}+(?![\p{L}\p{N}])/gu;
/** Of a sentence or two, so many of the words are small: what has fewer is in a language whose words are not known. */
const leastShare = 0.12;
const shareFrom = 20;

function scoresOf(text: string, detected: readonly Detected[]): ReadonlyMap<string, number> {
  const scores = new Map(detected.map(({ lang, accuracy }) => [lang, accuracy]));
  const add = (language: string, score: number) => scores.set(language, (scores.get(language) ?? 0) + score);
  for (const [language, as] of Object.entries(detectedAs)) add(language, scores.get(as) ?? 0);
  const inNames = [...(isShouted(text) ? [] : text.matchAll(name))].flatMap(([found]) => found.match(words) ?? []);
  for (const word of text.match(words) ?? []) {
    const having = languagesWith(word.toLowerCase());
    const weight = inNames.includes(word) ? inName : 1;
    for (const language of having) add(language, weight / having.length);
    if (weight < 1) continue;
    for (const [language, spelling] of Object.entries(neighbours))
      if (spelling.test(word.toLowerCase())) add(language, spelt);
  }
  return scores;
}

/** In capitals throughout, which tell no names. */
const isShouted = (text: string): boolean =>
  (text.match(/\p{Lu}/gu) ?? []).length > (text.match(/\p{Ll}/gu) ?? []).length;

/**
 * The language of a text of few words by its words of closed classes, each weighed by how few languages have it, together with
 * what its letters tell; undefined where none leads. Neighbours need no lead over each other.
 * @param detected by letters
 */
export function languageBySmallWords(text: string, detected: readonly Detected[]): string | undefined {
  const ranked = [...scoresOf(text, detected)].sort((a, b) => b[1] - a[1]);
  const [first] = ranked;
  const count = (text.match(words) ?? []).length;
  if (!first || first[1] < Math.max(least, count < shareFrom ? 0 : leastShare * count)) return undefined;
  const isNeighbour = (language: string) => language in neighbours && first[0] in neighbours;
  const next = ranked.find(([language], at) => at > 0 && !isNeighbour(language));
  return first[1] >= lead * (next?.[1] ?? 0) ? first[0] : undefined;
}
