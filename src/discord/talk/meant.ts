import { bare } from './bare.ts';
import type { MeantRules } from './meant-rule.ts';
import { exclamations, meantRules } from './meant-rules.ts';
import { topicOf } from './topic-of.ts';

const patterns = meantRules.map(({ language, openings, asks, inverted, within, nouns, toPeople, toBot }) => ({
  language,
  openings: new RegExp(`^(?:(?:${openings}) )*`, 'u'),
  asks: new RegExp(`^(?:${asks})(?: |$)`, 'u'),
  marked: new RegExp(`^(?:(?:${inverted})(?: |$)|(?:${within}|${nouns})$)`, 'u'),
  nouns: new RegExp(`^(?:${nouns})$`, 'u'),
  toPeople: new RegExp(`(?:^| )(?:${toPeople})(?: |$)`, 'u'),
  toBot: new RegExp(`^(?:${toBot})(?: |$)`, 'u'),
}));
const exclamation = new RegExp(`^(?:${exclamations})$`, 'u');
/** Nobody asks so much among people. */
const longest = 1_000;

/**
 * Whether something said to nobody in particular is a question for the articles: one by its form, which is not about the people
 * who are there.
 */
export const isMeantForArticles = (message: string): boolean => meantIn(message).length > 0;

/** The languages in which something said to nobody in particular is a question for the articles; none where it is none. */
export function meantIn(message: string): readonly MeantRules['language'][] {
  if (message.length > longest) return [];
  const isMarked = /[?？]\W*$/u.test(message);
  const said = bare(message);
  if (said === '') return [];
  const plain = patterns.map((rules) => ({ rules, rest: said.replace(rules.openings, '') }));
  if (plain.some(({ rest }) => rest === '' || exclamation.test(rest))) return [];
  // "Source?" to nobody is for the articles, though it asks to look up what it replies to.
  if (topicOf(message) && !(isMarked && plain.some(({ rules, rest }) => rules.nouns.test(rest)))) return [];
  const toBot = plain.filter(({ rules, rest }) => rules.toBot.test(rest));
  if (toBot.length > 0) return toBot.map(({ rules }) => rules.language);
  const asking = plain.filter(({ rules, rest }) => rules.asks.test(rest) || (isMarked && rules.marked.test(rest)));
  // Words are shared: what is for people in one of its languages is left to them.
  const isToPeople = asking.some(({ rules, rest }) => rules.toPeople.test(rest));
  return isToPeople ? [] : asking.map(({ rules }) => rules.language);
}
