import type { Gender } from '../text/first-names.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { auxiliary, type Mention, mentionsOf } from './mentions.ts';
import { genderOfPhrase, namesBody, personIn } from './people-named.ts';

type Kind = Mention['kind'];

interface Pronoun {
  readonly pattern: RegExp;
  /** What it may stand for, the likeliest first. */
  readonly kinds: readonly Kind[];
  readonly possessive: boolean;
  readonly gender?: Gender;
  /** Hardly ever one body: "them". */
  readonly isObject?: true;
}

const follows = '(?=\\s+[\\p{L}\\p{N}])';
/** "her bridge", as against "with her in May". */
const noun = `${follows}(?!\\s+(?:in|on|at|by|for|from|to|about|with|and|or|when|after|before|during|as|of|if|because|so|that)\\b)`;
const expletive = '(?!\\s+(?:take|took|costs?\\s+to|true|possible|rain|snow|happen|happened|matter|mattered|that)\\b)';

const somebody: readonly Kind[] = ['person', 'unknown'];
const several: readonly Kind[] = ['group', 'unknown'];
const something: readonly Kind[] = ['thing', 'group', 'unknown'];

const pronouns: readonly Pronoun[] = [
  { pattern: /\b(?:he|him)\b/iu, kinds: somebody, possessive: false, gender: 'male' },
  { pattern: /\bshe\b/iu, kinds: somebody, possessive: false, gender: 'female' },
  { pattern: new RegExp(`\\bhis\\b${noun}`, 'iu'), kinds: somebody, possessive: true, gender: 'male' },
  { pattern: new RegExp(`\\bher\\b${noun}`, 'iu'), kinds: somebody, possessive: true, gender: 'female' },
  { pattern: /\bher\b/iu, kinds: somebody, possessive: false, gender: 'female' },
  { pattern: new RegExp(`\\btheir\\b${noun}`, 'iu'), kinds: several, possessive: true },
  { pattern: /\bthey\b/iu, kinds: several, possessive: false },
  { pattern: /\bthem\b/iu, kinds: several, possessive: false, isObject: true },
  { pattern: new RegExp(`\\bits\\b${noun}`, 'iu'), kinds: something, possessive: true },
  { pattern: new RegExp(`\\bit\\b${expletive}`, 'iu'), kinds: something, possessive: false },
  {
    pattern: /(?<=\b(?:about|of|with|for|against|to)\s)(?:this|that)(?=\s*[?.!]*$)/iu,
    kinds: ['thing'],
    possessive: false,
  },
];

/** What was said in one turn, as far as a later pronoun may stand for something in it. */
export interface Spoken {
  /** Already standing alone. */
  readonly question: string;
  readonly answer?: string;
}

/** In characters: the beginning of an answer, where it says who is asked for. */
const answerRead = 300;

const asksPerson = new Map<string, RegExp>();

/** Whether somebody is asked for, in the answer to be looked for: not where the question names them ("Who is Vale?"). */
export function asksWho(question: string, language: string): boolean {
  const known =
    asksPerson.get(language) ??
    new RegExp(`(?<!\\p{L})(?:${lexiconOf(language)?.asksPerson ?? '(?!)'})(?!\\p{L})`, 'iu');
  asksPerson.set(language, known);
  return known.test(question);
}

const identity = /^who\s?(?:is|was|['’]s)\s/i;

/**
 * The pronouns of an English question, each replaced by what an earlier turn named: the latest that fits, a subject
 * before others; after a question for somebody, who is in the answer and was not in the question. Left as it is where the
 * question itself names somebody before the pronoun, where nothing fits, or where several do as well.
 * @param earlier oldest first
 */
export function resolveReferences(question: string, earlier: readonly Spoken[]): string {
  const known = earlier.toReversed();
  return pronouns.reduce((text, pronoun) => resolve(text, pronoun, known), question);
}

function resolve(question: string, pronoun: Pronoun, known: readonly Spoken[]): string {
  const match = pronoun.pattern.exec(question);
  if (!match) return question;
  const own = mentionsOf(question);
  if (own.some((mention) => explains(mention, { question, at: match.index, ...pronoun }))) return question;
  const wanted = { ...pronoun, asSubject: asksAbout.test(question.slice(0, match.index)) };
  const antecedent = known.map((turn) => antecedentIn(turn, wanted, own)).find((phrase) => phrase !== undefined);
  if (antecedent === undefined) return question;
  const name = antecedent.replace(/^(?:The|This|These|Those|this|these|those)\b/, 'the');
  return (
    question.slice(0, match.index) +
    (pronoun.possessive ? owner(name) : name) +
    question.slice(match.index + match[0].length)
  );
}

/** "Vale said that he …", as against "Vale closed it", where it is another. */
const clauseBegins =
  /\b(?:says?|said|think|thought|claim(?:ed)?|that|because|when|if|whether|who|which|before|after|while|and|but)\b/i;

/** Whether the question itself names what its pronoun stands for. */
function explains(
  mention: Mention,
  { question, at, kinds, possessive, gender }: Pronoun & { question: string; at: number },
) {
  if (mention.end > at || !kinds.includes(mention.kind) || !fits(mention, kinds, gender)) return false;
  return possessive || !mention.subject || clauseBegins.test(question.slice(mention.end, at));
}

/** What stands before the subject of a question. */
const asksAbout = new RegExp(`\\b${auxiliary}\\s+$`, 'i');

interface Wanted extends Pronoun {
  readonly asSubject: boolean;
}

/** "the bells", no council. */
const isPlural = /(?:^the\s\p{Ll}|['’]s\s).*\p{Ll}[^su\W]s$/u;

/** The sex, as far as it is known; somebody with a first name is neither "it" nor "they". */
function fits({ text, kind }: Mention, kinds: readonly Kind[], gender: Gender | undefined): boolean {
  const sex = genderOfPhrase(text);
  if (kinds === somebody) return sex === undefined || sex === gender;
  if (kinds === something && isPlural.test(text)) return false;
  return kind !== 'unknown' || sex === undefined;
}

function antecedentIn({ question, answer = '' }: Spoken, wanted: Wanted, own: readonly Mention[]): string | undefined {
  const phrases = mentionsOf(question);
  const named = best(phrases, wanted, own)?.text;
  if (wanted.kinds !== somebody) return named;
  const { gender } = wanted;
  const isAsked = asksWho(question, 'en');
  const about = { question, language: 'en', isAsked, ...(gender ? { gender } : {}) };
  const found = personIn(answer.slice(0, answerRead), about);
  const answered = found !== undefined && own.some(({ text }) => sharesWord(text, found)) ? undefined : found;
  const isSure = named !== undefined && genderOfPhrase(named) === gender && genderOfPhrase(answered ?? '') !== gender;
  return isAsked && !isSure && !(identity.test(question) && named) ? (answered ?? named) : (named ?? answered);
}

/** A thing that is not the subject is the one mentioned last; everything else is rather the subject of then. */
function best(
  phrases: readonly Mention[],
  { kinds, asSubject, gender, isObject }: Wanted,
  own: readonly Mention[],
): Mention | undefined {
  const free = phrases.filter(
    (phrase) =>
      fits(phrase, kinds, gender) && (isOwned(phrase) || !own.some(({ text }) => sharesWord(text, phrase.text))),
  );
  const things = kinds === something;
  for (const kind of kinds) {
    const fitting = free.filter((phrase) => phrase.kind === kind && (kinds !== several || mayBeThey(phrase, isObject)));
    const subject = things && !asSubject ? undefined : fitting.find((phrase) => phrase.subject);
    const chosen = subject ?? (things ? fitting.at(-1) : fitting[0]);
    if (chosen) return chosen;
  }
  return undefined;
}

/** Things do nothing, and a body is "they" where it is named as one that did something. */
function mayBeThey({ text, kind, subject }: Mention, isObject = false): boolean {
  if (kind === 'unknown') return subject && !isObject && (!text.includes(' ') || namesBody(text));
  return isObject || subject || !isPlural.test(text) || /['’]s\s/.test(text);
}

/** "Lin’s parents" are others than Lin. */
const isOwned = ({ text, kind }: Mention): boolean => kind === 'group' && /['’]s\s/.test(text);

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(/\s+/));
  return b
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word !== 'the' && words.has(word));
}

const owner = (name: string): string => (isPlural.test(name) ? `${name}’` : `${name}’s`);
