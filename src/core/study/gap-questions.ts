import { lexiconOf } from '../text/lexicon/index.ts';
import { termsOf } from '../text/terms.ts';
import type { FactSentence } from './facts.ts';
import { asQuestion } from './made-question.ts';
import type { Mention } from './mention.ts';
import type { QuestionDraft } from './question.ts';
import { type Choosing, wrongChoices, wrongCount } from './wrong-choices.ts';

/** Stands in the place of what is asked for. */
export const gap = '_____';

export const withGap = (text: string, { start, end }: Pick<Mention, 'start' | 'end'>): string =>
  text.slice(0, start) + gap + text.slice(end);

/** What of a sentence may be asked for: it stands there once, and no word beside it tells it. */
export const askable = ({ text, mentions }: FactSentence, language: string): readonly Mention[] =>
  mentions.filter((mention) => isOnce(text, mention, language) && !isTold(text, mention, language));

function isOnce(text: string, mention: Mention, language: string): boolean {
  const around = new Set(termsOf(`${text.slice(0, mention.start)} … ${text.slice(mention.end)}`, language));
  return !termsOf(mention.text, language).some((term) => around.has(term));
}

/** "An _____", "l’_____", "Anna _____": how it begins, or who it is. */
function isTold(text: string, mention: Mention, language: string): boolean {
  const before = text.slice(0, mention.start);
  if (/[\p{L}][’']$|-$/u.test(before)) return true;
  const word = /(\p{L}+)\s$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return lexiconOf(language)?.study?.changing?.includes(word) === true;
}

/** A question for every mention that has three wrong choices. */
export function gapQuestions(sentence: FactSentence, choosing: Choosing): readonly QuestionDraft[] {
  return askable(sentence, choosing.language).flatMap((mention): readonly QuestionDraft[] => {
    const wrong = wrongChoices({ text: sentence.text, mention }, choosing).slice(0, wrongCount);
    if (wrong.length < wrongCount) return [];
    const asked = { kind: 'gap' as const, stem: withGap(sentence.text, mention), right: mention.text, wrong };
    return [asQuestion(asked, [sentence], { ...choosing, key: `${sentence.at}/${mention.start}` })];
  });
}
