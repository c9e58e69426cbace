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

const isOfYou = ({ one, whole, rest }: Said): boolean =>
  one.you.test(whole) && !one.toBot.test(rest) && !one.naming.test(whole) && !one.youKnow.test(whole);
