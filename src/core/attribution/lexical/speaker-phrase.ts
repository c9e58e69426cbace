import type { Gender, SpeechWords } from './speech-words.ts';
import { isCapital, isWord, textOf } from './token-kinds.ts';
import type { Token } from './tokens.ts';

/** Who speaks, as the sentence puts it; `from` and `to` are places among its tokens. */
export interface SpeakerPhrase {
  readonly from: number;
  readonly to: number;
  readonly gender: Gender;
  /** Where the phrase stands in the article. */
  readonly start: number;
  readonly isPronoun: boolean;
  /** The name of somebody: "Ole Jessen". */
  readonly name?: string;
  /** Without a name, what is said instead: "Sprecher des Ministeriums"; beside one, what its bearer is. */
  readonly role?: string;
  /** The noun that the phrase is about, in lower case. */
  readonly head?: string;
  /** "ein Sprecher": nobody that was named. */
  readonly isIndefinite: boolean;
  /** Opens a sentence and is told there for the first time: "Eine Frau weinte." */
  readonly isFirst?: true;
  /** Says whose: "Sprecher der Polizei". */
  readonly isOwned: boolean;
  /** Says by a pronoun whose: "ihr Sohn". */
  readonly isTheirs: boolean;
  /** How old they are stands beside the name, or a title: "Frau Gil". */
  readonly isSurelyPerson?: boolean;
  /** Behind "des", so that the noun may end in "s". */
  readonly isGenitive?: true;
  /** Points back: "dieser Mann". */
  readonly isDemonstrative: boolean;
}

/** In letters: joiners and articles are no longer. */
const longestSmall = 3;

type Parts = Pick<SpeakerPhrase, 'name' | 'role' | 'head' | 'gender' | 'isOwned'>;

/** The words of a noun phrase. */
export interface PhraseWords {
  /** Up to the first joiner. */
  readonly own: readonly Token[];
  readonly rest: readonly Token[];
  readonly determiner: Gender | undefined;
  /** Behind "des". */
  readonly isGenitive: boolean;
  /** It opens the sentence, whose capital its first word may have. */
  readonly isOpening: boolean;
}

/** Takes the words of a phrase apart into a name and what its bearer is. */
export function partsOf({ own, rest, determiner, isGenitive, isOpening }: PhraseWords, words: SpeechWords): Parts {
  const title = words.courtesy.get(own[0]?.lower ?? '');
  if (title !== undefined && own.length > 1) return { name: textOf(own.slice(1)), gender: title, isOwned: false };
  // "Verdict de l'expert": a noun with the sentence's capital.
  const isNoun =
    isOpening && own.length === 1 && rest.some((token) => !isCapital(token) && token.text.length > longestSmall);
  const split = words.capitalNouns
    ? splitAmongCapitals(own, determiner, words)
    : isNoun
      ? own.length
      : splitAtCapitals(own, rest, determiner);
  const role = own.slice(0, split);
  const isNamed = split < own.length;
  const isDashed = words.capitalNouns
    ? rest.some(({ lower }) => words.insideNames.has(lower)) && role.length === 0
    : !role.some(({ lower }) => words.isPerson(lower));
  const name = isNamed ? textOf(isDashed ? [...own, ...rest] : untitled(own.slice(split), words)) : undefined;
  const roleText = textOf(isNamed ? role : [...nominative(own, isGenitive), ...rest]);
  const head = (isNamed ? titleIn(role, words) : headOf(own, words))?.lower;
  return {
    ...(name === undefined ? {} : { name }),
    ...(roleText === '' ? {} : { role: roleText }),
    ...(head === undefined ? {} : { head }),
    gender: genderOf(head, determiner, words),
    isOwned: !isNamed && rest.length > 0 && !rest.some(({ text }) => /^\d/.test(text)),
  };
}

/** "Dr. Ina Kern" as "Ina Kern". */
const untitled = (name: readonly Token[], words: SpeechWords): readonly Token[] => {
  const first = name.findIndex(({ lower }) => !words.courtesy.has(lower));
  return first > 0 ? name.slice(first) : name;
};

/** "(des) Ministeriums" as "Ministerium". */
const nominative = (own: readonly Token[], isGenitive: boolean): readonly Token[] =>
  isGenitive
    ? own.map((token, at) =>
        at === own.length - 1 ? { ...token, text: token.text.replace(/(?<!u)e?s$/u, '') } : token,
      )
    : own;

/** "la déléguée syndicale" before a name */
const titleIn = (role: readonly Token[], words: SpeechWords): Token | undefined => {
  const last = role.findLast(isWord);
  return words.capitalNouns || words.isPerson(last?.lower ?? '') ? last : (personIn(role, words) ?? last);
};

const headOf = (own: readonly Token[], words: SpeechWords): Token | undefined =>
  words.capitalNouns
    ? own.at(-1)
    : words.isBody(own[0]?.lower ?? '')
      ? own[0]
      : (earlier(workIn(own, words), personIn(own, words)) ?? own[0]);

const earlier = (a: Token | undefined, b: Token | undefined): Token | undefined =>
  a && b ? (a.start < b.start ? a : b) : (a ?? b);

/** "primer | informe técnico" */
const workIn = (own: readonly Token[], words: SpeechWords): Token | undefined =>
  own.find(({ lower }) => words.isWork(lower));

/** "la jeune | fille", "el perito | contable": the noun for somebody; of two, the second. */
function personIn(own: readonly Token[], words: SpeechWords): Token | undefined {
  const at = own.findIndex(({ lower }) => words.isPerson(lower));
  const next = own[at + 1];
  return at >= 0 && next && !isCapital(next) && words.isPerson(next.lower) ? next : own[at];
}

function genderOf(head: string | undefined, determiner: Gender | undefined, words: SpeechWords): Gender {
  if (determiner !== undefined && determiner !== 'either') return determiner;
  if (head === undefined || !words.isPerson(head)) return 'either';
  if (words.isWoman(head)) return 'female';
  return words.man?.test(head) === true ? 'male' : 'either';
}

/** Where the name begins: "el fontanero municipal | Eusebio Larrea"; all is the name of "la Ligue des oiseaux". */
function splitAtCapitals(own: readonly Token[], rest: readonly Token[], determiner: Gender | undefined): number {
  const first = own.findIndex(isCapital);
  if (first < 0) return own.length;
  if (first === 0) return determiner !== undefined && rest.length > 0 ? own.length : 0;
  return own.slice(first).every(isCapital) ? first : own.length;
}

/** "Werkstattleiter | Ole Jessen", "der Imkerverband Nordgau |". */
function splitAmongCapitals(own: readonly Token[], determiner: Gender | undefined, words: SpeechWords): number {
  // "ein 34-jähriger Kurier"
  const isRole = (token: Token | undefined): boolean =>
    token !== undefined && !/^\d+-\p{Ll}/u.test(token.text) && words.isPerson(token.lower);
  const last = own.at(-1);
  if (!isCapital(last)) return own.length;
  const capitals = own.length - 1 - own.findLastIndex((token) => !isCapital(token));
  // "Sprecherin Ina Hoffmann": what follows the first is a name, whatever its ending.
  const roleAt = own.findIndex(isRole);
  if (roleAt >= 0 && roleAt < own.length - 1) return Math.max(roleAt + 1, own.length - 3);
  if (roleAt >= 0 && (capitals < 2 || determiner !== undefined)) return own.length;
  if (capitals >= 3) return own.length - 2;
  return determiner === undefined ? 0 : own.length;
}

/** A person, as far as the phrase tells. */
export const isSomebody = (
  { isPronoun, gender, name, head, role, isTheirs }: SpeakerPhrase,
  words: SpeechWords,
): boolean =>
  isPronoun
    ? gender !== 'plural'
    : (name !== undefined && (role === undefined || isTheirs)) || words.isPerson(head ?? '');

/** A body, by its noun, with a capital or without: "el Ayuntamiento". */
export const isOfBody = ({ head, name = '' }: SpeakerPhrase, words: SpeechWords): boolean => {
  const noun = head ?? name.split(' ')[0]?.toLowerCase() ?? '';
  return words.isBody(noun) || words.bodies.has(noun);
};
