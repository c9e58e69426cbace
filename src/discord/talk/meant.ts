import { bare } from './bare.ts';
import type { MeantRules } from './meant-rule.ts';
import { exclamations } from './meant-rules.ts';
import { type Pattern, patterns } from './patterns.ts';
import { plain } from './plain.ts';
import { topicOf } from './topic-of.ts';

const exclamation = new RegExp(`^(?:${exclamations})$`, 'u');
/** Nobody asks so much among people. */
const longest = 1_000;
/** Said to somebody by name. */
const toSomebody = /^\s*@\p{L}/u;

/**
 * Whether something said to nobody in particular is a question for the articles: one by its form, which is not about the people
 * who are there.
 */
export const isMeantForArticles = (message: string): boolean => meantIn(message).length > 0;

/** The same in a thread of Footnote's own, where it is asked for help and for what it is and has, too. */
export const isMeantInOwnThread = (message: string): boolean =>
  isMeantForArticles(message) || (topicOf(message)?.isSaidToNobody ?? false);

/** The languages in which something said to nobody in particular is a question for the articles; none where it is none. */
export function meantIn(message: string): readonly MeantRules['language'][] {
  if (message.length > longest || toSomebody.test(message)) return [];
  const isMarked = /[?？]\W*$/u.test(message);
  if (bare(message) === '') return [];
  const said = patterns.map((one) => ({ one, rest: plain(message, one.rules.spellings).replace(one.openings, '') }));
  if (said.some(({ rest }) => rest === '' || exclamation.test(rest))) return [];
  // "Source?" to nobody is for the articles, though it asks to look up what it replies to.
  if (topicOf(message) && !(isMarked && said.some(({ one, rest }) => one.nouns.test(rest)))) return [];
  if (said.some(({ one, rest }) => one.rhetorical.test(rest))) return [];
  const wanted = said.filter(({ one, rest }) => one.toBot.test(rest) || isPuzzled(one, rest));
  if (wanted.length > 0) return wanted.map(({ one }) => one.rules.language);
  const asking = said.filter(({ one, rest }) => isQuestion(one, rest, isMarked));
  // Words are shared: what is for people in one of its languages is left to them.
  return asking.some(({ one, rest }) => isToPeople(one, rest)) ? [] : asking.map(({ one }) => one.rules.language);
}

const isToPeople = ({ toPeople, life }: Pattern, said: string): boolean => toPeople.test(said) || life.test(said);

/** By its form alone. */
function isQuestion({ asks, spoken, matters, marked, closings }: Pattern, rest: string, isMarked: boolean): boolean {
  const said = rest.replace(closings, '');
  return (
    asks.test(rest) ||
    spoken.test(said) ||
    spoken.test(rest) ||
    matters.test(rest) ||
    (isMarked && (marked.test(rest) || marked.test(said)))
  );
}

/** What somebody says not to understand is asked, where it is in the articles. */
function isPuzzled(pattern: Pattern, rest: string): boolean {
  const said = rest.replace(pattern.closings, '');
  const matters = pattern.puzzled.flatMap((one) => one.exec(said)?.groups?.matter ?? []);
  return matters.some(
    (matter) => (pattern.asks.test(matter) || pattern.puzzling.test(matter)) && !isToPeople(pattern, matter),
  );
}
