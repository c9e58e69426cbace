import type { Query } from '../question/query.ts';
import { countedWith, thingCounted } from '../question/question-kind.ts';
import { keptOn } from '../text/kept-on.ts';
import type { Matter as MatterName } from '../text/lexicon/lexicon.ts';
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
  /** Its forms as they are written, folded. */
  readonly written: ReadonlySet<string>;
  readonly answering: Words;
}

/** A matter that a question is about: birth, death, cost. */
export interface Matter {
  /** The question's terms that ask for it. */
  readonly asked: ReadonlySet<string>;
  /** Whether a text speaks of it, in whatever words: "widow" where it is asked who was married. */
  readonly isIn: (text: string) => boolean;
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
  return {
    asking: formsIn(asking),
    written: formsIn(`${asking} ${more}`),
    answering: inflected(`${asking} ${more}`, language),
  };
}

/** Each matter's words, by language. */
const relativesIn = perLanguage(
  ({ code, relatives = {} }): ReadonlyMap<MatterName, Kin> =>
    new Map(Object.entries(relatives).map(([matter, words]) => [matter as MatterName, kinIn(words, code)])),
);

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The kinds of question that a word of the matter must answer; "how" and "why" are answered in many words. */
const exact: ReadonlySet<string> = new Set(['time', 'number', 'money', 'place', 'person', 'yes-no']);

/** Which is the best or the worst is told only where things are put in an order. */
const orders: ReadonlySet<string> = new Set(['best', 'worst']);
const ordered: ReadonlySet<string> = new Set(['list', 'person', 'place']);

const bindsAnswer = (matter: MatterName, kind: string): boolean =>
  orders.has(matter) ? ordered.has(kind) : exact.has(kind);

/** A sum of money is told of no child and no victory: "how expensive are baby eels", "elle gagne combien". */
const pricedNever: ReadonlySet<MatterName> = new Set(['children', 'victory']);

/** What the answer must speak of: a matter's words, or the thing that is counted. */
export type Heads = readonly Words[];

const kinAsked = (query: Query, own: string): readonly (readonly [MatterName, Kin])[] => {
  const words = wordsIn(mainClause(query)).map(foldWord);
  return [...(relativesIn(own) ?? [])].filter(
    ([matter, { asking }]) =>
      !(query.kind === 'money' && pricedNever.has(matter)) && words.some((word) => asking.has(word)),
  );
};

/** What the question is about of the matters that are known of its language, in words of the articles' language. */
export function mattersOf(query: Query): readonly Matter[] {
  const own = ownLanguage(query);
  return kinAsked(query, own).flatMap(([matter, { asking }]) => {
    const written = relativesIn(query.language)?.get(matter)?.written;
    const asked = wordsIn(query.text).filter((word) => asking.has(foldWord(word)));
    return written === undefined
      ? []
      : [
          {
            asked: new Set(asked.flatMap((word) => termsOf(word, query.language))),
            isIn: (text) => wordsIn(text).some((word) => written.has(foldWord(word))),
          },
        ];
  });
}

/**
 * The heads of the question: what it asks the time, number, place or person of ("when was she born": birth; "how many kids":
 * children). Empty where it asks in another way.
 */
export function headsOf(query: Query): Heads {
  const own = ownLanguage(query);
  const matters = kinAsked(query, own).filter(([matter]) => bindsAnswer(matter, query.kind));
  const heads = matters.flatMap(([matter]) => relativesIn(query.language)?.get(matter)?.answering ?? []);
  const counted = thingCounted(query.text);
  const isMatter = counted !== undefined && matters.some(([, { answering }]) => answering.has(counted));
  const isForeign = own !== query.language;
  if (!exact.has(query.kind)) return heads;
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

/** Without doubled letters, which are the commonest to be left out: "gona" for "gonna". */
const singly = (word: string): string => foldWord(word).replace(/(.)\1+/gu, '$1');
const singlyWritten = keptOn((words: ReadonlySet<string>): ReadonlySet<string> => new Set([...words].map(singly)));

/** What is told of somebody or something, and answers for nobody else. */
const owned: ReadonlySet<string> = new Set(['age', 'birth', 'cost', 'death', 'marriage', 'wage']);

/**
 * The terms of whose age, birth, cost, death, marriage or wage is asked for: "Wilk" of "when was Wilk born". Empty where none of
 * these is, or nobody and nothing is named.
 */
export function ownersOf(query: Query): ReadonlySet<string> {
  const own = ownLanguage(query);
  if (!exact.has(query.kind) || own !== query.language) return new Set();
  const matters = kinAsked(query, own);
  if (!matters.some(([matter]) => owned.has(matter))) return new Set();
  const [everyday, clause] = [singlyWritten(everydayOf(own)), mainClause(query)];
  const isAsking = (word: string): boolean => matters.some(([, { asking }]) => asking.has(foldWord(word)));
  const named = wordsIn(clause).filter(
    (word) => !isAsking(word) && !everyday.has(singly(word)) && !/\p{N}/u.test(word),
  );
  return new Set(named.flatMap((word) => termsOf(word, query.language)).filter((term) => query.terms.includes(term)));
}

/** Of whose it is, the text has so much at least. Chosen by hand, not fitted. */
const ownersShare = 0.5;

/** Whether the text speaks of whose it is that is asked for. @param owners as `ownersOf` gives them */
export function speaksOfOwner(owners: ReadonlySet<string>, terms: ReadonlySet<string>): boolean {
  if (owners.size === 0) return true;
  const held = [...owners].filter((term) => isKnown(term, terms)).length;
  return held >= ownersShare * owners.size;
}

/** Whether the text speaks of each head. */
export const speaksOf = (heads: Heads, text: string): boolean => {
  const words = wordsIn(text);
  return heads.every((head) => words.some((word) => head.has(word)));
};
