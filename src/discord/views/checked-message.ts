import type { CheckedSentence, Difference } from '../../footnote.ts';
import type { Outgoing } from '../delivery/outlet.ts';
import { limits } from '../markdown/limits.ts';
import { excerpt } from '../markdown/shorten.ts';
import type { Words } from '../words/words.ts';
import { footnoteRows } from './answer-buttons.ts';
import { footnoteLine } from './footnotes.ts';

/**
 * As many sentences as fit one message, each beside what the articles say; how many are left is told.
 * @param above what stands first, as it is shown: what was asked, where only the one who asked would know it
 */
export function checkedMessage(checked: readonly CheckedSentence[], words: Words, above = ''): Outgoing {
  const numbered = withNumbers(checked.map((one) => ({ ...one, shown: one.shown.slice(0, mostShown) })));
  const lines: string[] = [];
  const room = limits.content - above.length - words.check.left(numbered.length).length - 2;
  for (const one of numbered) {
    const more = linesOf(one, words);
    if ([...lines, more].join('\n').length > room) break;
    lines.push(more);
  }
  const citations = numbered
    .slice(0, lines.length)
    .flatMap(({ shown }) => shown.map(({ claim }) => claim.citations[0]));
  const left = numbered.length - lines.length;
  const content = [...lines, ...(left > 0 ? [words.check.left(left)] : [])].join('\n');
  const lead = above === '' ? '' : `${above}\n`;
  return {
    content: lead + (content === '' ? words.check.nothing : content),
    components: footnoteRows(citations, words),
  };
}

/** Of the articles' sentences for each of the message's. */
const mostShown = 2;

/** Each sentence was checked by itself; together their footnotes count on. */
function withNumbers(checked: readonly CheckedSentence[]): readonly CheckedSentence[] {
  let number = 0;
  return checked.map(({ shown, ...rest }) => ({
    ...rest,
    shown: shown.map(({ claim, ...held }) => {
      const [first] = claim.citations;
      number += 1;
      return { ...held, claim: { ...claim, citations: [{ ...first, number }] } };
    }),
  }));
}

function linesOf({ sentence, verdict, shown }: CheckedSentence, words: Words): string {
  const held = shown.flatMap(({ claim, differs }) => [
    footnoteLine(claim.citations[0], { words, withQuote: true }),
    ...differs.map((difference) => differenceLine(difference, words)),
  ]);
  return [`> ${excerpt(sentence, longestSentence)}`, words.check.verdicts[verdict], ...held].join('\n');
}

const longestSentence = 300;
const longestWord = 60;

const differenceLine = ({ kind, said, stands }: Difference, { check }: Words): string =>
  `-# ${check.differs(check.kinds[kind], excerpt(said, longestWord), excerpt(stands, longestWord))}`;
