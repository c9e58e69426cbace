import { isList } from '../document/passage.ts';
import type { Sentence } from '../document/sentence.ts';
import { fold } from '../text/fold.ts';

/** One that the article has as a list is shown whole, up to so many items. */
const mostItems = 12;

/**
 * The list that the sentence belongs to, its lead-in first: of the one that leads it in, and where a list is asked for also of an
 * item. Empty where there is none.
 */
export function listAt(sentence: Sentence, all: readonly Sentence[], isAsked: boolean): readonly Sentence[] {
  const led = itemsBelow(sentence, all);
  if (led.length > 0) return [sentence, ...led];
  if (!isAsked) return [];
  const lead = all.find((one) => isContextOf(one, sentence));
  if (lead) return [lead, ...itemsBelow(lead, all)];
  return isList(sentence.passage)
    ? inOrder(all.filter(({ passage }) => passage.id === sentence.passage.id)).slice(0, mostItems)
    : [];
}

/** Whether the sentence is the header row or the lead-in that the other stands under, or ends the paragraph that leads it in. */
export const isContextOf = ({ passage, text }: Sentence, { passage: { articleId, context } }: Sentence): boolean =>
  passage.articleId === articleId &&
  context !== undefined &&
  (text === context || (text.endsWith(':') && context.endsWith(text)));

/** By which sentences are the same: their words, folded, and what they stand under: the same words under something else say something else. */
export const wordsUnderLead = ({ text, passage }: Pick<Sentence, 'text' | 'passage'>): string =>
  passage.context === undefined ? fold(text).text : `${fold(passage.context).text}\n${fold(text).text}`;

/** The items that the sentence leads in, in their order. */
export const itemsBelow = (lead: Sentence, all: readonly Sentence[]): readonly Sentence[] =>
  inOrder(all.filter((sentence) => isContextOf(lead, sentence))).slice(0, mostItems);

const inOrder = (sentences: readonly Sentence[]): readonly Sentence[] =>
  [...sentences].sort((a, b) => a.passage.start + a.start - (b.passage.start + b.start));
