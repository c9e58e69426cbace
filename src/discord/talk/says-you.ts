import { likelyAmong } from '../../core/text/language-among.ts';
import { bare } from './bare.ts';
import { type Language, languagesOf, likeliest, type Said, saidBy } from './said.ts';

/** A longer message says more than that. */
const longest = 120;

/**
 * The language in which a message to Footnote speaks of nothing but Footnote, as far as its form tells: it says "you", and asks such a
 * one neither for what articles know nor about what was answered.
 */
export function saysYouIn(message: string): Language | undefined {
  if (message.length > longest) return undefined;
  const said = saidBy(message);
  const language = likeliest(message, languagesOf(said));
  const own = said.find(({ one }) => one.rules.language === language);
  return own && isOfYou(own) ? language : undefined;
}

/** In words: of more of them the language is told by themselves. */
const mostForYou = 5;

/** The languages in which a few words say "you", of those that the words may be of: "u a bot", "tu es là". */
export function youIn(message: string): readonly Language[] {
  const said = saidBy(message);
  const all = languagesOf(said);
  if (bare(message).split(' ').length > mostForYou) return [];
  const own = said.filter(({ one, whole }) => one.you.test(whole));
  return languagesOf(own.filter(({ one, whole }) => likelyAmong(whole, all).includes(one.rules.language)));
}

const isOfYou = ({ one, whole, rest }: Said): boolean =>
  one.you.test(whole) && !one.toBot.test(rest) && !one.naming.test(whole) && !one.youKnow.test(whole);
