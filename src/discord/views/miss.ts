import type { NonEmpty, UngroundedAnswer } from '../../core/answer.ts';
import { excerpt } from '../markdown/shorten.ts';
import type { Words } from '../words/words.ts';
import { footnoteAgain, footnoteLine } from './footnotes.ts';
import { createPager, type Note, type Page } from './pager.ts';

const longestRemark = 300;
const mostFootnotes = 5;
/** In characters: a message that answers nothing is to be short. */
const shortEnough = 400;
/** In characters, of each quote: as long as the message stays short, and never so short that it tells nothing. */
const longestQuote = 220;
const shorterQuotes = [170, 130, 100, 80];

/** Why there is no answer, and below it the sentences that come nearest, each a footnote to open. */
export function renderMiss(answer: UngroundedAnswer, words: Words): NonEmpty<Page> {
  let pages = missWith(answer, words, longestQuote);
  for (const length of shorterQuotes) {
    if (isShort(pages)) break;
    pages = missWith(answer, words, length);
  }
  return pages;
}

const isShort = ([page, ...others]: NonEmpty<Page>): boolean =>
  others.length === 0 && page.content.length < shortEnough;

function missWith(
  { reason, understoodAs, nearest }: UngroundedAnswer,
  words: Words,
  quoteLength: number,
): NonEmpty<Page> {
  const pager = createPager(2);
  if (understoodAs) pager.head(`-# ${excerpt(`${words.understoodAs} ${understoodAs}`, longestRemark)}`);
  const notes = nearest
    .flatMap(({ citations }) => citations.map((citation, at) => ({ citation, withQuote: at === 0 })))
    .slice(0, mostFootnotes)
    .map(({ citation, withQuote }): Note => {
      const options = { words, withQuote, longestQuote: quoteLength };
      return { citation, line: footnoteLine(citation, options), again: footnoteAgain(citation, options) };
    });
  pager.add(notes.length > 0 ? `${words.reasons[reason]}\n\n${words.nearest}` : words.reasons[reason], notes);
  return pager.pages();
}
