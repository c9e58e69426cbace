import { capital } from '../text/letters.ts';
import { termsOf } from '../text/terms.ts';
import { askable, hasAkinIn } from './askable.ts';
import { type Candidate, candidateFor } from './candidate.ts';
import type { FactSentence } from './facts.ts';
import { namesKin } from './members.ts';
import type { Mention } from './mention.ts';
import { type Choosing, isSubject, wrongChoices, wrongCount } from './wrong-choices.ts';

/** Stands in the place of what is asked for. */
export const gap = '_____';

/** The sentence with a gap for the mention, and with a capital, which one without its connective lacks. */
export const withGap = (text: string, { start, end }: Pick<Mention, 'start' | 'end'>): string =>
  capital(text.slice(0, start) + gap + text.slice(end));

/** In quotation marks, unless it has some. */
export const quoted = (words: string): string => (/^[“"„«‘]/u.test(words) ? words : `“${words}”`);

interface Gapped extends FactSentence {
  /** What stands before it, shown above it. */
  readonly context?: string;
  /** It is somebody's own words, shown as a quotation. */
  readonly isSpoken?: boolean;
}

/** A question for every mention, as far as three wrong choices are found for it. */
export function gapQuestions(sentence: Gapped, choosing: Choosing): readonly Candidate[] {
  const { text, mentions, context = '' } = sentence;
  const shown = new Set(termsOf(context, choosing.language));
  const isShown = (mention: Mention) =>
    termsOf(mention.text, choosing.language).some((term) => shown.has(term)) ||
    (/^\p{Lu}/u.test(mention.text) && hasAkinIn(context, mention.text, choosing.language));
  const isTold = ({ shape, start, end }: Mention): boolean =>
    shape.startsWith('kin') && namesKin(`${context} ${text.slice(0, start)} ${text.slice(end)}`, choosing.language);
  return askable(sentence, choosing.language)
    .filter((mention) => !isSubject(mention, choosing) && !isShown(mention) && !isTold(mention))
    .map((mention) => {
      const ask = () => {
        const wrong = wrongChoices({ text, mention, mentions, beside: context }, choosing, wrongCount);
        if (wrong.length < wrongCount) return undefined;
        const gapped = context === '' ? withGap(text, mention) : `${context} ${withGap(text, mention)}`;
        return { stem: sentence.isSpoken ? quoted(gapped) : gapped, right: mention.text, wrong };
      };
      const key = `${sentence.at}/${mention.start}`;
      const isOfSet = mention.kind === 'member';
      return candidateFor(
        { kind: 'gap', key, answer: mention.text, rests: [sentence], context, isOfSet, ask },
        choosing,
      );
    });
}
