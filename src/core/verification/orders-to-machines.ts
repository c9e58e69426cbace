import { lexicons } from '../text/lexicon/index.ts';
import { remembering } from '../text/remembering.ts';

interface Told {
  /** How words begin without which no sentence of the language orders a program about. */
  readonly signs: RegExp;
  readonly pattern: RegExp;
}

const told: readonly Told[] = lexicons.flatMap(({ orders }) =>
  orders ? [{ signs: new RegExp(orders.signs.join('|')), pattern: new RegExp(orders.toMachine.join('|'), 'u') }] : [],
);

const code = /(?:javascript|data|vbscript):\S|<\/?(?:script|iframe|img|svg)\b|\bon(?:error|load|click)\s*=/iu;

/**
 * Whether a sentence speaks to a program that reads it, or orders its readers about, whatever else it may say and whatever
 * language it stands among: it reports nothing.
 */
export const ordersMachines: (sentence: string) => boolean = remembering((sentence) => {
  const lower = sentence.toLowerCase();
  return told.some(({ signs, pattern }) => signs.test(lower) && pattern.test(lower)) || code.test(sentence);
});
