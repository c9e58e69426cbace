import { capital } from '../text/letters.ts';
import { askable } from './askable.ts';
import { type Candidate, candidateFor } from './candidate.ts';
import type { FactSentence } from './facts.ts';
import type { Mention } from './mention.ts';
import { type Choosing, isSubject, wrongChoices, wrongCount } from './wrong-choices.ts';

/** Stands in the place of what is asked for. */
export const gap = '_____';

/** The sentence with a gap for the mention, and with a capital, which one without its connective lacks. */
export const withGap = (text: string, { start, end }: Pick<Mention, 'start' | 'end'>): string =>
  capital(text.slice(0, start) + gap + text.slice(end));

/** A question for every mention, as far as three wrong choices are found for it. */
export const gapQuestions = (sentence: FactSentence, choosing: Choosing): readonly Candidate[] =>
  askable(sentence, choosing.language)
    .filter((mention) => !isSubject(mention, choosing))
    .map((mention) =>
      candidateFor(
        {
          kind: 'gap',
          key: `${sentence.at}/${mention.start}`,
          answer: mention.text,
          rests: [sentence],
          ask() {
            const wrong = wrongChoices(
              { text: sentence.text, mention, mentions: sentence.mentions },
              choosing,
              wrongCount,
            );
            if (wrong.length < wrongCount) return undefined;
            return { stem: withGap(sentence.text, mention), right: mention.text, wrong };
          },
        },
        choosing,
      ),
    );
