import { offers } from '../text/answer-kinds.ts';
import { anyWord } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { termsOf } from '../text/terms.ts';

/** What a sentence is, and what stands before it. */
interface Told {
  readonly text: string;
  readonly before: string;
  /** ISO 639-1 */
  readonly language: string;
}

const reasonsIn = perLanguage(({ reasons }) => (reasons ? new RegExp(anyWord(reasons), 'iu') : undefined));

/** Whether there is a reason in the text, whatever of. */
export const offersReason = (text: string, language: string): boolean =>
  reasonsIn(language)?.test(text) ?? offers('reason', text, '');

/**
 * Whether the sentence gives a reason, and for what is asked: a "because" is of something else where the question's words stand behind
 * it alone, and neither beside it nor in the sentence before.
 * @param asked the question's terms
 */
export function givesReason({ text, before, language }: Told, asked: { has(term: string): boolean }): boolean {
  const reasons = reasonsIn(language);
  if (!reasons) return offers('reason', text, '');
  const found = reasons.exec(text);
  if (!found) return false;
  const behind = text.slice(found.index + found[0].length);
  const [reason = ''] = behind.split(/[,;:–—]/u, 1);
  const reasoned = text.slice(0, found.index) + behind.slice(reason.length);
  const speaks = (part: string): boolean => termsOf(part, language).some((term) => asked.has(term));
  return !speaks(reason) || speaks(reasoned) || speaks(before);
}
