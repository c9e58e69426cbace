import { languageAmong } from '../../core/text/language-among.ts';
import { bare } from './bare.ts';
import { isEveryday } from './everyday.ts';
import type { MeantRules } from './meant-rule.ts';
import { exclamations } from './meant-rules.ts';
import { type Pattern, patterns } from './patterns.ts';
import { isMarked, plain } from './plain.ts';
import { topicOf } from './topic-of.ts';

const exclamation = new RegExp(`^(?:${exclamations})$`, 'u');
/** Nobody asks so much among people. */
const longest = 1_000;
/** What a sentence asks, it asks by so many characters: the patterns' time goes by their square. */
const longestBeginning = 250;
/** Said to somebody by name. */
const toSomebody = /^\s*@\p{L}/u;

/** Whether the articles here are about a word, as `bare` leaves it: then it is none of people's days. */
export type IsOfArticles = (word: string) => boolean;
const ofNone: IsOfArticles = () => false;

type Language = MeantRules['language'];

const ways = ['surely', 'asked', 'likely', 'perhaps'] as const;

/** How a message asks. */
export interface Asked {
  /**
   * By its form, of the articles or of what somebody does not understand; by its form; by less of one, if it is of nothing else than
   * the articles; by its mark alone, if it is of their matter.
   */
  readonly how: (typeof ways)[number];
  readonly languages: readonly Language[];
}

/**
 * Whether something said to nobody in particular is a question for the articles: one by its form, which is not about the people
 * who are there.
 */
export const isMeantForArticles = (message: string, isOfArticles?: IsOfArticles): boolean =>
  meantIn(message, isOfArticles).length > 0;

/** The same in a thread of Footnote's own, where it is asked for help and for what it is and has, too. */
export const isMeantInOwnThread = (message: string, isOfArticles?: IsOfArticles): boolean =>
  isMeantForArticles(message, isOfArticles) || isSaidToNobody(message);

/** Whether in a thread of Footnote's own it is said to Footnote, of itself. */
export const isSaidToNobody = (message: string): boolean => topicOf(message)?.isSaidToNobody ?? false;

/** The languages in which something said to nobody in particular is a question for the articles; none where it is none. */
export function meantIn(message: string, isOfArticles?: IsOfArticles): readonly Language[] {
  const asked = askedIn(message, isOfArticles);
  return asked && isByForm(asked) ? asked.languages : [];
}

const isByForm = ({ how }: Asked): boolean => how === 'surely' || how === 'asked';

/** How something said to nobody in particular asks the articles; undefined where it does not. */
export function askedIn(message: string, isOfArticles: IsOfArticles = ofNone): Asked | undefined {
  if (message.length > longest || toSomebody.test(message)) return undefined;
  const judged = message.split(sentenceEnd).map((sentence) => judge(sentence, isOfArticles));
  if (judged.some((one) => one === 'to-people')) return undefined;
  const asking = judged.filter(isAsked);
  return ways.flatMap((way) => asking.find(({ how }) => how === way) ?? [])[0];
}

/** The words of a message as they were typed, without those that only open, lead in or close what it says in a language. */
export function saidIn(message: string, language: string): string {
  const own = patterns.find(({ rules }) => rules.language === language);
  if (!own) return message;
  const { rest } = partsOf(own, message);
  const said = new Set(rest.replace(own.closings, '').replace(own.anybody, ' ').split(' '));
  const words = message.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [];
  return words
    .filter((word) =>
      bare(word)
        .split(' ')
        .some((part) => said.has(part)),
    )
    .join(' ');
}

const sentenceEnd = /(?<=\p{L}{2}[.!?…]+)\s+|\n+|(?=¿)/u;
type Judged = Asked | 'to-people' | 'nothing';
const isAsked = (one: Judged): one is Asked => one !== 'to-people' && one !== 'nothing';
const isAskedByForm = (one: Judged): boolean => isAsked(one) && isByForm(one);

/** How a sentence asks the articles, or that it is a question and is for the people here. */
function judge(sentence: string, isOfArticles: IsOfArticles): Judged {
  const marked = isMarked(sentence);
  if (bare(sentence) === '') return 'nothing';
  const said = patterns.map((one) => partsOf(one, sentence));
  if (said.some(({ rest }) => rest === '' || exclamation.test(rest))) return 'nothing';
  // "Source?" to nobody is for the articles, though it asks to look up what it replies to.
  if (topicOf(sentence) && !(marked && said.some(({ one, rest }) => one.nouns.test(rest)))) return 'nothing';
  if (said.some(({ one, rest }) => one.rhetorical.test(rest))) return 'to-people';
  if (!marked && said.some(({ one, rest }) => one.exclaimed.test(rest))) return 'nothing';
  const wanted = said.filter(({ one, rest }) => one.toBot.test(rest) || isPuzzled(one, rest, isOfArticles));
  if (wanted.length > 0) return { how: 'surely', languages: languagesOf(wanted) };
  const asking = said.filter((one) => isQuestion(one, marked));
  if (asking.length === 0) return perhapsAsked(sentence, said, isOfArticles);
  const toPeople = asking.filter(({ one, rest }) => isToPeople(one, rest, isOfArticles));
  const languages = languagesOf(asking);
  // Words are shared: what is for people in one of its languages is left to them, if it is in that.
  const language = toPeople.length > 0 ? likeliest(sentence, languages) : undefined;
  if (toPeople.some(({ one }) => one.rules.language === language))
    return likelyAsked(sentence, said, isOfArticles) ?? 'to-people';
  const isClause = !marked && asking.every(({ one, rest }) => one.dependent.test(rest));
  return {
    how: isClause
      ? 'likely'
      : asking.some(({ one, rest }) => one.naming.test(rest) || one.matters.test(rest))
        ? 'surely'
        : 'asked',
    languages: language === undefined ? languages : languages.filter((one) => one === language),
  };
}

const partEnd = /[,;:–-]+\s+/u;

/** What asks the articles if it is about nothing else. */
function likelyAsked(sentence: string, said: readonly Parts[], isOfArticles: IsOfArticles): Asked | undefined {
  const likely = said.filter((one) => isLikely(one, sentence, isOfArticles));
  const language = likeliest(sentence, languagesOf(likely));
  const own = likely.find(({ one }) => one.rules.language === language) ?? likely[0];
  return own && { how: 'likely', languages: languagesOf([own]) };
}

/** What asks the articles if it is about their matter: it says how it is asked, or has a question mark. */
function perhapsAsked(sentence: string, said: readonly Parts[], isOfArticles: IsOfArticles): Judged {
  const language = likeliest(sentence, languagesOf(said));
  const likely = likelyAsked(sentence, said, isOfArticles);
  if (likely) return likely;
  const own = said.find(({ one }) => one.rules.language === language);
  if (own && isMarked(sentence) && !isToPeople(own.one, own.rest, isOfArticles))
    return { how: 'perhaps', languages: languagesOf([own]) };
  const [, ...parts] = sentence.split(partEnd);
  const further = parts.map((part) => judge(part, isOfArticles)).find(isAsked);
  return further ? { how: 'perhaps', languages: further.languages } : 'nothing';
}

/** Of some languages, the one that a sentence is most likely in. */
function likeliest(sentence: string, among: readonly Language[]): Language | undefined {
  const language = languageAmong(sentence, among);
  return among.find((one) => one === language);
}

interface Parts {
  readonly one: Pattern;
  /** All that is said. */
  readonly whole: string;
  /** Without what it opens with. */
  readonly rest: string;
}

function partsOf(one: Pattern, sentence: string): Parts {
  const whole = plain(sentence.slice(0, longestBeginning), one.rules.spellings);
  return { one, whole, rest: whole.replace(one.openings, '') };
}

const languagesOf = (said: readonly Parts[]): readonly Language[] => said.map(({ one }) => one.rules.language);

function isToPeople(
  { rules, toPeople, life, days, naming }: Pattern,
  said: string,
  isOfArticles: IsOfArticles,
): boolean {
  if (toPeople.test(said)) return true;
  if (naming.test(said)) return false;
  const words = said.split(' ');
  const left = words.filter((word) => !isOfArticles(word));
  if (life.test(left.join(' '))) return true;
  const isOfDays = (word: string): boolean => isEveryday(word, rules.language);
  const everyday = left.filter(isOfDays).length + (days.test(said) ? 1 : 0);
  return everyday > 0 && everyday >= words.filter((word) => isOfArticles(word) && !isOfDays(word)).length;
}

/** By its form alone. */
function isQuestion({ one, whole, rest }: Parts, marked: boolean): boolean {
  const { asks, spoken, matters, follows, closings } = one;
  if (asks.test(rest) || matters.test(rest)) return true;
  const ways = [rest, rest.replace(closings, '')];
  return ways.some((said) => spoken.test(said) || (marked && one.marked.test(said))) || (marked && follows.test(whole));
}

/** By how it is led in, or by where its question word stands. */
function isLikely({ one, whole, rest }: Parts, sentence: string, isOfArticles: IsOfArticles): boolean {
  const isOurs = (matter: string): boolean => !isToPeople(one, matter.replace(one.anybody, ' ').trim(), isOfArticles);
  const said = [rest, rest.replace(one.closings, '')];
  const led = one.prompts.flatMap((prompt) =>
    [whole, ...said].flatMap((way) => prompt.exec(way)?.groups?.matter ?? []),
  );
  return (
    led.some(isOurs) || ((said.some((way) => one.inPlace.test(way)) || one.accents.test(sentence)) && isOurs(rest))
  );
}

/** What somebody says not to understand is asked, where it is in the articles. */
function isPuzzled(pattern: Pattern, rest: string, isOfArticles: IsOfArticles): boolean {
  const said = rest.replace(pattern.closings, '');
  const matters = pattern.puzzled.flatMap((one) => one.exec(said)?.groups?.matter ?? []);
  return matters.some(
    (matter) =>
      (pattern.asks.test(matter) || pattern.puzzling.test(matter)) &&
      !pattern.rhetorical.test(matter) &&
      !isToPeople(pattern, matter, isOfArticles),
  );
}

/**
 * Whether a reply to an answer of Footnote's asks something, or says something to Footnote itself; what only says what somebody
 * makes of the answer does not.
 */
export const isAskedInReply = (message: string): boolean =>
  message.length > longest ||
  saysToFootnote(message) ||
  (!toSomebody.test(message) && message.split(sentenceEnd).some(asksFurther));

/** Who wonders at an answer only says so. */
function saysToFootnote(message: string): boolean {
  const topic = topicOf(message)?.topic;
  return topic !== undefined && topic !== 'doubt';
}

const letter = /\p{L}/u;
const latinLetter = /\p{Script=Latin}/u;

function asksFurther(sentence: string): boolean {
  // How it is asked is known of languages in Latin letters alone.
  if (!latinLetter.test(sentence)) return letter.test(sentence);
  const said = patterns.map((one) => partsOf(one, sentence));
  const ways = said.map(({ one, whole }) => whole.replace(one.reactions, '').replace(one.openings, ''));
  if (said.some(isFurther)) return true;
  if (ways.includes('') || said.some(({ one, rest }) => exclamation.test(rest) || one.rhetorical.test(rest)))
    return false;
  if (isMarked(sentence)) return true;
  // "Nice find!" asks to find nothing.
  return [sentence, ...ways.filter((way) => way.includes(' '))].some(
    (way) => saysToFootnote(way) || isAskedByForm(judge(way, ofNone)),
  );
}

function isFurther({ one, whole }: Parts): boolean {
  const said = whole.replace(one.reactions, '').replace(one.closings, '');
  return one.goesOn.test(said) || one.further.test(said.replace(one.openings, ''));
}
