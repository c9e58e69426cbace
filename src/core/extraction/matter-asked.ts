import type { Query } from '../question/query.ts';
import { countedWith, thingCounted } from '../question/question-kind.ts';
import { lexicons } from '../text/lexicon/index.ts';
import type { Matter } from '../text/lexicon/lexicon.ts';
import { foldWord, termsOf } from '../text/terms.ts';
import { ownLanguage } from './telling-terms.ts';

interface Kin {
  readonly asking: ReadonlySet<string>;
  readonly answering: ReadonlySet<string>;
}

const foldedSet = (words: string): ReadonlySet<string> => new Set((words.match(/\S+/g) ?? []).map(foldWord));

function kinIn(words: string): Kin {
  const [asking = '', more = ''] = words.split('|');
  return { asking: foldedSet(asking), answering: foldedSet(`${asking} ${more}`) };
}

/** Each matter's words, folded, by language. */
const relatives: ReadonlyMap<string, ReadonlyMap<Matter, Kin>> = new Map(
  lexicons.map(({ code, relatives: matters = {} }) => [
    code,
    new Map(Object.entries(matters).map(([matter, words]) => [matter as Matter, kinIn(words)])),
  ]),
);

const wordsIn = (text: string): readonly string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(foldWord);

/** The kinds of question that a word of the matter must answer; "how" and "why" are answered in many words. */
const exact: ReadonlySet<string> = new Set(['time', 'number', 'money', 'place', 'person', 'yes-no']);

/** What the answer must speak of: a matter's words, or the thing that is counted. */
export type Heads = readonly { has(word: string): boolean }[];

/**
 * The heads of the question: what it asks the time, number, place or person of ("when was she born": birth; "how many kids":
 * children). Empty where it asks in another way.
 */
export function headsOf(query: Query): Heads {
  if (!exact.has(query.kind)) return [];
  const own = ownLanguage(query);
  const words = wordsIn(query.text);
  const matters = [...(relatives.get(own) ?? [])].filter(([, { asking }]) => words.some((word) => asking.has(word)));
  const heads = matters.flatMap(([matter]) => relatives.get(query.language)?.get(matter)?.answering ?? []);
  const counted = thingCounted(query.text);
  const isMatter = counted !== undefined && matters.some(([, { answering }]) => answering.has(foldWord(counted)));
  const isForeign = own !== query.language;
  return counted === undefined || isMatter || isForeign
    ? heads
    : [...heads, anyOf(countedWith(query.text), query.language)];
}

/** One of the words with another ending perhaps; anything where they carry no meaning. */
function anyOf(words: string, language: string): { has(word: string): boolean } {
  const terms = new Set(termsOf(words, language));
  return { has: (other) => terms.size === 0 || termsOf(other, language).some((term) => terms.has(term)) };
}

/** Whether the text speaks of each head. */
export const speaksOf = (heads: Heads, text: string): boolean => {
  const words = wordsIn(text);
  return heads.every((head) => words.some((word) => head.has(word)));
};
