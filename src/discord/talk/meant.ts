import { bare } from './bare.ts';
import { exclamations, meantRules } from './meant-rules.ts';
import { topicOf } from './topic-of.ts';

const patterns = meantRules.map(({ openings, asks, inverted, toPeople, toBot }) => ({
  openings: new RegExp(`^(?:(?:${openings}) )*`, 'u'),
  asks: new RegExp(`^(?:${asks})(?: |$)`, 'u'),
  inverted: new RegExp(`^(?:${inverted})(?: |$)`, 'u'),
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
export function isMeantForArticles(message: string): boolean {
  if (message.length > longest || topicOf(message)) return false;
  const said = bare(message);
  if (said === '' || exclamation.test(said)) return false;
  const marked = /[?？]\W*$/u.test(message);
  const plain = patterns.map((rules) => ({ rules, said: said.replace(rules.openings, '') }));
  if (plain.some(({ rules, said: rest }) => rules.toBot.test(rest))) return true;
  const asking = plain.filter(
    ({ rules, said: rest }) => rules.asks.test(rest) || (marked && rules.inverted.test(rest)),
  );
  // Words are shared: what is for people in one of its languages is left to them.
  return asking.length > 0 && asking.every(({ rules, said: rest }) => !rules.toPeople.test(rest));
}
