import type { Evidence } from '../answer.ts';
import { sentencesIn } from '../document/sentence.ts';
import { isGoverned } from '../document/under-leads.ts';
import { keptOn } from '../text/kept-on.ts';
import type { Rests } from './candidate.ts';
import type { Stock } from './facts.ts';

/** A sentence of a guide: it need not stand alone, as its footnote opens it among the others. */
export type GuideSentence = Rests;

/** All sentences of the article but questions, and what something over its list governs. */
export const guideSentences = keptOn(({ of: { article, passages } }: Stock): readonly GuideSentence[] =>
  passages
    .filter((passage) => !isGoverned(passage))
    .flatMap(sentencesIn)
    .filter(({ text }) => !/[?？؟]["”»’]?$/u.test(text))
    .map(({ passage, text, start }) => ({ article, passage, text, start })),
);

export const evidenceOf = ({ passage, text, start }: GuideSentence): Evidence => ({ passage, quote: text, at: start });
