import { type Gender, genderOfPhrase, namesBody } from '../text/first-names.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { mentionPatterns } from './mention-patterns.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { personIn } from './people-named.ts';
import {
  type Pronoun,
  type ReferencePatterns,
  referencePatterns,
  several,
  somebody,
  something,
} from './reference-patterns.ts';

/** What was said in one turn, as far as a later pronoun may stand for something in it. */
export interface Spoken {
  /** Already standing alone. */
  readonly question: string;
  readonly answer?: string;
}

/** In characters: the beginning of an answer, where it says who is asked for. */
export const answerRead = 300;

const asksPerson = perLanguage(({ asksPerson: source }) =>
  source === undefined ? undefined : new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu'),
);

/** Whether somebody is asked for, in the answer to be looked for: not where the question names them ("Who is Vale?"). */
export const asksWho = (question: string, language: string): boolean => asksPerson(language)?.test(question) ?? false;

/**
 * The pronouns of a question, each replaced by what an earlier turn named: the latest that fits, a subject
 * before others; after a question for somebody, who is in the answer and was not in the question. Left as it is where the
 * question itself names somebody before the pronoun, where nothing fits, or where several do as well.
 * In a language whose follow-ups are not completed word by word the question is as it was.
 * @param earlier oldest first
 */
export function resolveReferences(question: string, earlier: readonly Spoken[], language: string): string {
  const patterns = referencePatterns(language);
  if (!patterns) return question;
  const known = { language, patterns, earlier: earlier.toReversed() };
  return patterns.pronouns.reduce((text, pronoun) => resolve(text, pronoun, known), question);
}

interface Known {
  readonly language: string;
  readonly patterns: ReferencePatterns;
  /** The latest first. */
  readonly earlier: readonly Spoken[];
}

function resolve(question: string, pronoun: Pronoun, known: Known): string {
  const match = pronoun.pattern.exec(question);
  if (!match) return question;
  const { language, patterns, earlier } = known;
  const own = mentionsOf(question, language);
  const asked = { question, at: match.index, ...pronoun, patterns };
  if (own.some((mention) => explains(mention, asked))) return question;
  const asSubject = mentionPatterns(language)?.beforeSubject.test(question.slice(0, match.index)) ?? false;
  const wanted = { ...pronoun, asSubject, patterns, language };
  const antecedent = earlier.map((turn) => antecedentIn(turn, wanted, own)).find((phrase) => phrase !== undefined);
  if (antecedent === undefined) return question;
  const name = antecedent.replace(patterns.determiner, patterns.article);
  return (
    question.slice(0, match.index) +
    (pronoun.possessive ? patterns.ownerOf(name) : name) +
    question.slice(match.index + match[0].length)
  );
}

/** Whether the question itself names what its pronoun stands for. */
function explains(
  mention: Mention,
  asked: Pronoun & { readonly question: string; readonly at: number; readonly patterns: ReferencePatterns },
) {
  const { question, at, kinds, possessive, patterns } = asked;
  if (mention.end > at || !kinds.includes(mention.kind) || !fits(mention, asked)) return false;
  return possessive || !mention.subject || patterns.clauseBegins.test(question.slice(mention.end, at));
}

interface Wanted extends Pronoun {
  readonly asSubject: boolean;
  readonly language: string;
  readonly patterns: ReferencePatterns;
}

/** The sex, as far as it is known; somebody with a first name is neither "it" nor "they". */
function fits(
  { text, kind }: Mention,
  { kinds, gender, patterns }: Pick<Wanted, 'kinds' | 'patterns'> & { readonly gender?: Gender },
): boolean {
  const sex = genderOfPhrase(text);
  if (kinds === somebody) return sex === undefined || sex === gender;
  if (kinds === something && patterns.isPlural.test(text)) return false;
  return kind !== 'unknown' || sex === undefined;
}

function antecedentIn({ question, answer = '' }: Spoken, wanted: Wanted, own: readonly Mention[]): string | undefined {
  const { gender, language, patterns } = wanted;
  const phrases = mentionsOf(question, language);
  const named = best(phrases, wanted, own)?.text;
  if (wanted.kinds !== somebody) return named;
  const isAsked = asksWho(question, language);
  const about = { question, language, isAsked, ...(gender ? { gender } : {}) };
  const found = personIn(answer.slice(0, answerRead), about);
  const isOwn = found !== undefined && own.some(({ text }) => sharesWord(text, found, patterns.article));
  const answered = isOwn ? undefined : found;
  const isSure = named !== undefined && genderOfPhrase(named) === gender && genderOfPhrase(answered ?? '') !== gender;
  return isAsked && !isSure && !(patterns.identity.test(question) && named) ? (answered ?? named) : (named ?? answered);
}

/** A thing that is not the subject is the one mentioned last; everything else is rather the subject of then. */
function best(phrases: readonly Mention[], wanted: Wanted, own: readonly Mention[]): Mention | undefined {
  const { kinds, asSubject, patterns } = wanted;
  const free = phrases.filter(
    (phrase) =>
      fits(phrase, wanted) &&
      (isOwned(phrase, patterns) || !own.some(({ text }) => sharesWord(text, phrase.text, patterns.article))),
  );
  const things = kinds === something;
  for (const kind of kinds) {
    const fitting = free.filter((phrase) => phrase.kind === kind && (kinds !== several || mayBeThey(phrase, wanted)));
    const subject = things && !asSubject ? undefined : fitting.find((phrase) => phrase.subject);
    const chosen = subject ?? (things ? fitting.at(-1) : fitting[0]);
    if (chosen) return chosen;
  }
  return undefined;
}

/** Things do nothing, and a body is "they" where it is named as one that did something. */
function mayBeThey({ text, kind, subject }: Mention, { isObject, patterns }: Wanted): boolean {
  if (kind === 'unknown') return subject && !isObject && (!text.includes(' ') || namesBody(text));
  return isObject === true || subject || !patterns.isPlural.test(text) || patterns.owned.test(text);
}

/** "Lin’s parents" are others than Lin. */
const isOwned = ({ text, kind }: Mention, { owned }: ReferencePatterns): boolean =>
  kind === 'group' && owned.test(text);

function sharesWord(a: string, b: string, article: string): boolean {
  const words = new Set(a.toLowerCase().split(/\s+/));
  return b
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word !== article && words.has(word));
}
