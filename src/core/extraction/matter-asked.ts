import type { Query } from '../question/query.ts';
import { countedWith, thingCounted } from '../question/question-kind.ts';
import type { Matter } from '../text/lexicon/lexicon.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { foldWord, termsOf } from '../text/terms.ts';
import { mainClause } from './main-clause.ts';
import { everydayOf, isKnown, ownLanguage } from './telling-terms.ts';

/** Told by the word as it is written, folded or not. */
interface Words {
  has(word: string): boolean;
}

interface Kin {
  readonly asking: ReadonlySet<string>;
  readonly answering: Words;
}

const formsIn = (words: string): ReadonlySet<string> => new Set((words.match(/\S+/g) ?? []).map(foldWord));

/** The words and all that have a stem in common with one of them. */
function inflected(words: string, language: string): Words {
  const forms = formsIn(words);
  const stems = new Set(termsOf(words, language));
  return { has: (word) => forms.has(foldWord(word)) || termsOf(word, language).some((term) => stems.has(term)) };
}

function kinIn(words: string, language: string): Kin {
  const [asking = '', more = ''] = words.split('|');
  return { asking: formsIn(asking), answering: inflected(`${asking} ${more}`, language) };
}

/** Each matter's words, by language. */
const relativesIn = perLanguage(
  ({ code, relatives = {} }): ReadonlyMap<Matter, Kin> =>
    new Map(Object.entries(relatives).map(([matter, words]) => [matter as Matter, kinIn(words, code)])),
);

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The kinds of question that a word of the matter must answer; "how" and "why" are answered in many words. */
const exact: ReadonlySet<string> = new Set(['time', 'number', 'money', 'place', 'person', 'yes-no']);

/** What the answer must speak of: a matter's words, or the thing that is counted. */
export type Heads = readonly Words[];

/**
 * The heads of the question: what it asks the time, number, place or person of ("when was she born": birth; "how many kids":
 * children). Empty where it asks in another way.
 */
export function headsOf(query: Query): Heads {
  if (!exact.has(query.kind)) return [];
  const own = ownLanguage(query);
  const words = wordsIn(mainClause(query)).map(foldWord);
  const matters = [...(relativesIn(own) ?? [])].filter(([, { asking }]) => words.some((word) => asking.has(word)));
  const heads = matters.flatMap(([matter]) => relativesIn(query.language)?.get(matter)?.answering ?? []);
  const counted = thingCounted(query.text);
  const isMatter = counted !== undefined && matters.some(([, { answering }]) => answering.has(counted));
  const isForeign = own !== query.language;
  const tellsNothing = counted === undefined || everydayOf(own).has(foldWord(counted));
  return tellsNothing || isMatter || isForeign ? heads : [...heads, anyOf(countedWith(query.text), query.language)];
}

/** One of the words in another form or spelling perhaps; anything where they carry no meaning. */
function anyOf(words: string, language: string): Words {
  const terms = termsOf(words, language);
  return {
    has: (other) => {
      const given = new Set(termsOf(other, language));
      return terms.length === 0 || (given.size > 0 && terms.some((term) => isKnown(term, given)));
    },
  };
}

/** Whether the text speaks of each head. */
export const speaksOf = (heads: Heads, text: string): boolean => {
  const words = wordsIn(text);
  return heads.every((head) => words.some((word) => head.has(word)));
};
