import { sentencesIn } from '../document/sentence.ts';
import { isGoverned } from '../document/under-leads.ts';
import { asksOften } from '../summary/summary-units.ts';
import { wordCount } from '../text/letters.ts';
import { standing } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import type { Stock } from './facts.ts';
import type { GuideEntryDraft } from './guide-entry.ts';

const unsettled = perLanguage(({ study }) => standing(study?.unsettled));

/** In words: "Why?" by itself is no question that one can take home. */
const shortest = 4;

/** What the article asks, or says to be unknown or undecided. What an interview asks is answered there. */
export const openQuestionsIn = ({ of }: Stock): readonly GuideEntryDraft[] => {
  const isInterview = asksOften(of.article);
  return of.passages
    .filter((passage) => !isGoverned(passage))
    .flatMap((passage) =>
      sentencesIn(passage)
        .filter(({ text }) => wordCount(text) >= shortest)
        .filter(
          ({ text }) =>
            (!isInterview && /[?？؟]["”»’]?$/u.test(text)) || unsettled(of.article.language)?.test(text) === true,
        )
        .map(({ text, start }) => ({
          section: 'questions' as const,
          label: text,
          evidence: { passage, quote: text, at: start },
        })),
    );
};
