import { verdictOnAll } from '../../src/core/verification/compare.ts';
import type { CheckedSentence } from '../../src/footnote.ts';

type Held = CheckedSentence['shown'][number];

const passageOf = ({ claim, differs }: Held) => {
  const [{ passage, start, end, quote }] = claim.citations;
  const { name: article, title } = passage.source;
  return { article, title, start, end, quote, ...(differs.length > 0 ? { differs } : {}) };
};

/** What the articles say to a text, all its sentences together; a text without a sentence has nothing. */
export const comparisonJson = (checked: readonly CheckedSentence[]) => ({
  verdict: verdictOnAll(checked.map(({ verdict }) => verdict)),
  passages: checked.flatMap(({ shown }) => shown.map(passageOf)),
});

const heads = {
  stands: 'The articles say so:',
  differs: 'The articles do not confirm it. What comes nearest:',
  about: 'This is what the articles say on it:',
  nothing: 'The articles do not confirm it.',
} as const;

const linesOf = (held: Held): readonly string[] => {
  const { quote, title, differs = [] } = passageOf(held);
  return [
    `  “${quote}” ${title}`,
    ...differs.map(({ kind, said, stands }) => `    ${kind}: here ${said || 'none'}, there ${stands || 'none'}`),
  ];
};

export const printedComparison = (checked: readonly CheckedSentence[]): string =>
  checked.length === 0
    ? 'There is no sentence in it that could be looked up.'
    : checked
        .map(({ sentence, verdict, shown }) => [`> ${sentence}`, heads[verdict], ...shown.flatMap(linesOf)].join('\n'))
        .join('\n\n');
