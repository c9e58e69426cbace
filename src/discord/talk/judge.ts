import { isTooShortToTell } from '../../core/text/language-among.ts';
import { knownWords } from '../../core/text/named-words.ts';
import { bare } from './bare.ts';
import { exclamations } from './meant-rules.ts';
import type { Pattern } from './patterns.ts';
import { isMarked } from './plain.ts';
import { type Language, languagesOf, likeliest, type Said, saidBy } from './said.ts';
import { type IsOfArticles, isOfTheirDays, isToPeople } from './to-people.ts';
import { topicOf } from './topic-of.ts';

/** The surest first. */
const ways = ['surely', 'asked', 'likely', 'perhaps'] as const;

/** How something asks. */
export interface Asked {
  /**
   * By its form, of the articles or of what somebody does not understand; by its form; by less of one, if it is of nothing else than
   * the articles; by its mark alone, if it is of their matter.
   */
  readonly how: (typeof ways)[number];
  readonly languages: readonly Language[];
}

export const isByForm = ({ how }: Asked): boolean => how === 'surely' || how === 'asked';

/** A question for the people who are there is more than nothing: what is said beside it is said to them too. */
export type Judged = Asked | 'to-people' | 'nothing';
export const isAsked = (one: Judged): one is Asked => one !== 'to-people' && one !== 'nothing';

/** The one that asks most surely; undefined where none does. */
export const surestOf = (judged: readonly Judged[]): Asked | undefined =>
  ways.flatMap((way) => judged.filter(isAsked).find(({ how }) => how === way) ?? [])[0];

const exclamation = new RegExp(`^(?:${exclamations})$`, 'u');
/** Whether it is no more than a sound of wonder. */
export const isExclamation = (said: string): boolean => exclamation.test(said);

/** How a sentence asks the articles, or that it is a question and is for the people here. */
export function judge(sentence: string, isOfArticles: IsOfArticles): Judged {
  const marked = isMarked(sentence);
  if (bare(sentence) === '') return 'nothing';
  const said = saidBy(sentence);
  if (said.some(({ rest }) => rest === '' || isExclamation(rest))) return 'nothing';
  // "Source?" to nobody is for the articles, though it asks to look up what it replies to.
  const topic = topicOf(sentence)?.topic;
  if (topic === 'presence') return 'to-people';
  if (topic && !(marked && said.some(({ one, rest }) => one.nouns.test(rest)))) return 'nothing';
  if (said.some(({ one, rest }) => one.rhetorical.test(rest))) return 'to-people';
  if (!marked && said.some(({ one, rest }) => one.exclaimed.test(rest))) return 'nothing';
  const wanted = said.filter(
    ({ one, rest }) => isWanted(one, rest, isOfArticles) || isPuzzled(one, rest, isOfArticles),
  );
  if (wanted.length > 0) return { how: 'surely', languages: languagesOf(wanted) };
  const asking = said.filter((one) => isQuestion(one, marked));
  if (asking.length === 0) return perhapsAsked(sentence, said, isOfArticles);
  const toPeople = asking.filter((one) => isSaidToPeople(one, sentence, isOfArticles));
  const languages = languagesOf(asking);
  // Words are shared: what is for people in one of its languages is left to them, if it is in that.
  const language = toPeople.length > 0 ? likeliest(sentence, languages) : undefined;
  if (toPeople.some(({ one }) => one.rules.language === language))
    return likelyAsked(sentence, said, isOfArticles) ?? 'to-people';
  const left = language === undefined ? languages : languages.filter((one) => one === language);
  return { how: howAsked(asking, marked), languages: left };
}

function howAsked(asking: readonly Said[], marked: boolean): Asked['how'] {
  if (!marked && asking.every(({ one, rest }) => one.dependent.test(rest))) return 'likely';
  return asking.some(isSure) ? 'surely' : 'asked';
}

const isSure = ({ one, rest }: Said): boolean =>
  one.naming.test(rest) || one.matters.test(rest) || one.informs.test(rest);

/** What parts a claim from what asks about it, where no mark tells that anything asks. */
const apart = /[,;:…–]|\.\./u;

/** How a message asks whether what it claims is so, or where it is from; undefined where it does not. */
export function checkAsked(message: string, isOfArticles: IsOfArticles): Asked | undefined {
  const marked = isMarked(message);
  if (!marked && !apart.test(message)) return undefined;
  const checking = saidBy(message).filter(({ one, whole }) => {
    const { always } = one.checked;
    const claim = (always.exec(whole) ?? (marked ? one.checked.marked.exec(whole) : undefined))?.groups?.claim;
    return claim?.includes(' ') && !isToPeople(one, claim, isOfArticles);
  });
  return checking.length > 0 ? { how: 'asked', languages: languagesOf(checking) } : undefined;
}

const partEnd = /[,;:–-]+\s+/u;

/** Who asks by less than a question's form asks shortly. */
const longestLikely = 120;

/** What asks the articles if it is about nothing else. */
function likelyAsked(sentence: string, said: readonly Said[], isOfArticles: IsOfArticles): Asked | undefined {
  if (sentence.length > longestLikely) return undefined;
  const likely = said.filter((one) => isLikely(one, sentence, isOfArticles));
  const languages = languagesOf(likely.length > 1 ? likeliestOf(sentence, likely) : likely);
  return languages.length > 0 ? { how: 'likely', languages } : undefined;
}

/** What asks the articles if it is about their matter: it says how it is asked, may ask, or has a question mark. */
function perhapsAsked(sentence: string, said: readonly Said[], isOfArticles: IsOfArticles): Judged {
  if (sentence.length > longestLikely) return 'nothing';
  const likely = likelyAsked(sentence, said, isOfArticles);
  if (likely) return likely;
  const unsure = said.filter(({ one, rest }) => one.unsure.test(rest));
  const [, ...parts] = sentence.split(partEnd);
  const asks = unsure.length > 0 || isMarked(sentence) || parts.some((part) => isAsked(judge(part, isOfArticles)));
  if (!asks) return 'nothing';
  const among = unsure.length > 0 ? unsure : said;
  const own = isTooShortToTell(sentence) ? bestKnownOf(sentence, among) : likeliestOf(sentence, among);
  if (said.some((one) => isOwnToPeople(one, said))) return 'nothing';
  const left = own.filter((one) => !isSaidToPeople(one, sentence, isOfArticles));
  return left.length > 0 ? { how: 'perhaps', languages: languagesOf(left) } : 'nothing';
}

/** "u coming?" is English once it is spelt out. */
const isOwnToPeople = ({ one, whole, rest }: Said, said: readonly Said[]): boolean =>
  one.toPeople.test(rest) && likeliest(whole, languagesOf(said)) === one.rules.language;

/** Those of the languages that know most of its words: several where none tells. */
function bestKnownOf(sentence: string, among: readonly Said[]): readonly Said[] {
  const known = among.map(({ one }) => knownWords(sentence, one.rules.language));
  const most = Math.max(...known);
  return among.filter((_, at) => known[at] === most);
}

function likeliestOf(sentence: string, among: readonly Said[]): readonly Said[] {
  const language = likeliest(sentence, languagesOf(among));
  return among.filter(({ one }) => one.rules.language === language);
}

const isSaidToPeople = ({ one, rest }: Said, sentence: string, isOfArticles: IsOfArticles): boolean =>
  one.accentedPerson.test(sentence) || isToPeople(one, rest, isOfArticles);

/** By its form alone. */
function isQuestion({ one, whole, rest }: Said, marked: boolean): boolean {
  const { asks, informs, spoken, matters, follows, closings } = one;
  if (asks.test(rest) || informs.test(rest) || matters.test(rest)) return true;
  if (!marked && one.fronted.test(whole)) return false;
  const ways = [rest, rest.replace(closings, '')];
  return ways.some((said) => spoken.test(said) || (marked && one.marked.test(said))) || (marked && follows.test(whole));
}

/** By how it is led in, or by where its question word stands. */
function isLikely({ one, whole, rest }: Said, sentence: string, isOfArticles: IsOfArticles): boolean {
  const isOurs = (matter: string): boolean => !isToPeople(one, matter.replace(one.anybody, ' ').trim(), isOfArticles);
  const said = [rest, rest.replace(one.closings, '')];
  const led = one.prompts.flatMap((prompt) =>
    [whole, ...said].flatMap((way) => prompt.exec(way)?.groups?.matter ?? []),
  );
  if (led.some(isOurs)) return true;
  if (said.some((way) => one.yesNo.test(way)) && !one.fronted.test(whole) && isOurs(rest)) return true;
  const isInPlace = said.some((way) => one.inPlace.test(way)) || one.accents.test(sentence);
  const isTold = one.told.test(rest) && !one.untold.test(sentence);
  return isInPlace && !isTold && !one.accentedPerson.test(sentence) && isOurs(rest);
}

/** Who can look it up is asked for nothing of people's days: "do you know when the bus goes". */
const isWanted = (pattern: Pattern, rest: string, isOfArticles: IsOfArticles): boolean =>
  pattern.toBot.test(rest) && !isOfTheirDays(pattern, rest, isOfArticles);

/** What somebody says not to understand is asked, where it is in the articles. */
function isPuzzled(pattern: Pattern, rest: string, isOfArticles: IsOfArticles): boolean {
  const said = rest.replace(pattern.closings, '');
  const matters = pattern.puzzled.flatMap((one) => one.exec(said)?.groups?.matter ?? []);
  return matters.some(
    (matter) =>
      (pattern.asks.test(matter) || pattern.puzzling.test(matter) || pattern.matters.test(matter)) &&
      !pattern.rhetorical.test(matter) &&
      !isToPeople(pattern, matter, isOfArticles),
  );
}
