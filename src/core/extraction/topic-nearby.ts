import type { Statement } from '../attribution/find-statements.ts';
import type { Passage } from '../document/passage.ts';
import { anyWord } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { termsOf } from '../text/terms.ts';

const pronoun = perLanguage(({ pronouns }) =>
  pronouns
    ? new RegExp(
        anyWord(
          pronouns
            .filter(({ person }) => person === 3)
            .flatMap(({ subject, object, possessive }) => [subject, object, possessive]),
        ),
        'iu',
      )
    : undefined,
);

/**
 * The statements that speak of the topic by a pronoun: all of its words stand before them in their paragraph. "What did she
 * say about Lin?" is answered by “He loved it,” after a sentence on Lin.
 */
export function aboutNearby(
  statements: readonly Statement[],
  topic: string,
  { passages, language }: { readonly passages: readonly Passage[]; readonly language: string },
): readonly Statement[] {
  const wanted = termsOf(topic, language);
  return statements.filter(({ quote, sentence }) => {
    if (wanted.length === 0 || !pronoun(language)?.test(quote)) return false;
    const passage = passages.find(({ start, end }) => start <= sentence.start && sentence.start < end);
    const before = passage?.text.slice(0, sentence.start - passage.start) ?? '';
    const paragraph = new Set(termsOf(before.slice(before.lastIndexOf('\n\n') + 1), language));
    return wanted.every((term) => paragraph.has(term));
  });
}
