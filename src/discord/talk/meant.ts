import { askedIn, longestAsked, sentenceEnd, toSomebody } from './asked-in.ts';
import { isEveryday } from './everyday.ts';
import { isAsked, isByForm, isExclamation, judge } from './judge.ts';
import { fromLead, ledTo } from './led-to.ts';
import { patterns } from './patterns.ts';
import { isMarked } from './plain.ts';
import { type Language, type Said, saidBy } from './said.ts';
import type { IsOfArticles } from './to-people.ts';
import { topicOf } from './topic-of.ts';

/**
 * Whether something said to nobody in particular is a question for the articles: one by its form, which is not about the people
 * who are there.
 */
export const isMeantForArticles = (message: string, isOfArticles?: IsOfArticles): boolean =>
  meantIn(message, isOfArticles).length > 0;

/** The same where it is not looked at what the articles are about, which may be anything but people's own days. */
export const isQuestionOfAny = (message: string): boolean => isMeantForArticles(message, isOfAny);
const isOfAny: IsOfArticles = (word) => !patterns.some(({ life }) => life.test(word));

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

/**
 * Whether a reply to an answer of Footnote's asks something, or says something to Footnote itself; what only says what somebody
 * makes of the answer does not.
 */
export const isAskedInReply = (message: string): boolean =>
  message.length > longestAsked ||
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
  const said = saidBy(sentence);
  const left = said.map(({ one, whole }) => whole.replace(one.reactions, '').replace(one.openings, ''));
  if (said.some(isFurther) || ledTo(sentence)?.isByForm) return true;
  if (left.includes('') || said.some(({ one, rest }) => isExclamation(rest) || one.rhetorical.test(rest))) return false;
  if (isMarked(sentence)) return true;
  if (saysToFootnote(sentence) || isAskedByForm(sentence)) return true;
  // "Nice find!" asks to find nothing, and "ok and see you" says goodbye to all.
  return left
    .filter((way) => way.includes(' '))
    .some((way) => (saysToFootnote(way) && topicOf(way)?.topic !== 'bye') || isAskedByForm(way));
}

function isAskedByForm(sentence: string): boolean {
  const judged = judge(sentence, isOfAny);
  return isAsked(judged) && isByForm(judged);
}

function isFurther({ one, whole }: Said): boolean {
  if (one.remarks.test(whole)) return false;
  const said = whole.replace(one.reactions, '').replace(one.closings, '');
  const led = [whole, said, fromLead(said, one) ?? said];
  return (
    led.some((way) => one.goesOn.test(way) || one.when.test(way) || isPlaced(way, one)) ||
    [whole, said].some((way) => isAbout(way, one)) ||
    one.further.test(said.replace(one.openings, ''))
  );
}

/** Where somebody or something belongs that is led in: "and the guy from the trust". */
function placeIn(said: string, { placed, unplaced, life }: Said['one']): string | undefined {
  return unplaced.test(said) || life.test(said) ? undefined : placed.exec(said)?.groups?.where?.trim();
}

const isOfDays = (said: string, { rules }: Said['one']): boolean =>
  said.split(' ').some((word) => isEveryday(word, rules.language));

/** Whether that is nowhere in people's days. */
function isPlaced(said: string, one: Said['one']): boolean {
  const where = placeIn(said, one);
  return where !== undefined && !isOfDays(where, one);
}

/** Whether it asks about something else, which is nothing of people's days: "what about the treasurer". */
function isAbout(said: string, one: Said['one']): boolean {
  const what = one.about.exec(said)?.groups?.what;
  return what !== undefined && !one.unplaced.test(what) && !one.life.test(what) && !isOfDays(what, one);
}

/** What a reply to an answer goes on with, which it does where the articles have that. */
export interface GoingOn {
  readonly language: Language;
  readonly matter: string;
  /** Whether it asks by its form, of something: then it is enough that the articles have some of it, or may have. */
  readonly isByForm: boolean;
  /** Whether it tells by a clause, whose verb need not be the articles' own. */
  readonly isClause: boolean;
}

/** In words. */
const mostToGoOn = 9;

/**
 * What somebody asks about next in a thread of Footnote's own by no more than naming it: "what about the treasurer", "and the woman
 * from the institute". Undefined where it does not.
 */
export function namedNext(message: string): GoingOn | undefined {
  if (message.split(/\s+/u).length > mostToGoOn) return undefined;
  const [own, other] = saidBy(message).flatMap(namedNextIn);
  return other ? undefined : own;
}

function namedNextIn({ one, whole }: Said): readonly GoingOn[] {
  if (one.remarks.test(whole)) return [];
  const said = [whole.replace(one.reactions, ''), whole];
  const matter = said.flatMap((way) => {
    const about = isAbout(way, one) ? one.about.exec(way)?.groups?.what?.trim() : undefined;
    return about ?? placeIn(fromLead(way, one) ?? '', one) ?? [];
  })[0];
  if (matter === undefined) return [];
  return [{ language: one.rules.language, matter, isByForm: true, isClause: false }];
}

/** What a reply without a question mark goes on with in more than a name: "and the man who fishes". */
export function goingOn(message: string): GoingOn | undefined {
  if (isMarked(message) || message.split(/\s+/u).length > mostToGoOn + 3) return undefined;
  const [own, other] = saidBy(message).flatMap(goingOnIn);
  return other ? undefined : own;
}

function goingOnIn({ one, whole }: Said): readonly GoingOn[] {
  const heard = whole.replace(one.reactions, '');
  const [shifted] = [heard, whole].flatMap((way) => knownIn(way, one));
  if (shifted !== undefined) return [shifted];
  const said = (fromLead(whole, one) ?? '').replace(one.closings, '');
  if (said === '' || one.remarks.test(said) || said.split(' ').length > mostToGoOn) return [];
  const { language } = one.rules;
  const where = placeIn(said, one);
  if (where !== undefined) {
    // Who it is that belongs there, the articles may tell in other words: "the woman of the institute".
    const isByForm = !isOfDays(where, one);
    return [{ language, matter: isByForm ? said : where, isByForm, isClause: false }];
  }
  const { phrase, clause } = one.goesOnIf;
  const clauseSaid = clause.exec(said)?.groups?.said;
  const matter = clauseSaid ?? phraseIn(phrase.exec(said)?.groups, one);
  if (matter === undefined || one.life.test(matter)) return [];
  return [{ language, matter, isByForm: false, isClause: clauseSaid !== undefined }];
}

/** Somebody or something known behind a word with which sentences begin too, or before "too": "now the mayor". */
function knownIn(
  said: string,
  { goesOnIf, unplaced, life, remarks, rules: { language } }: Said['one'],
): readonly GoingOn[] {
  const clause = goesOnIf.looseClause.exec(said)?.groups?.said;
  const known = clause ?? (goesOnIf.loose.exec(said) ?? goesOnIf.also.exec(said))?.groups?.said;
  if (known === undefined || remarks.test(said) || life.test(known)) return [];
  if (clause === undefined && unplaced.test(known.split(' ').slice(1).join(' '))) return [];
  return [{ language, matter: known, isByForm: false, isClause: clause !== undefined }];
}

/** A verb tells something. The "s" of whose something is, is none: "the fishermen's boats". */
function phraseIn(groups: Readonly<Record<string, string>> | undefined, { unplaced }: Said['one']): string | undefined {
  const left = groups?.left?.replace(/^((?:\S+ )?\S+) s (?=\S+$)/u, '$1 ');
  return left === undefined || unplaced.test(left) ? undefined : groups?.said;
}
