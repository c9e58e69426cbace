import type { Citation, Claim, NonEmpty, UngroundedAnswer } from '../../core/answer.ts';
import { governs } from '../../core/document/under-leads.ts';
import { literal } from '../markdown/literal.ts';
import { excerpt, shortened } from '../markdown/shorten.ts';
import type { Words } from '../words/words.ts';
import { footnoteAgain, footnoteLine } from './footnotes.ts';
import { createPager, type Note, type Page } from './pager.ts';
import type { Style } from './style.ts';
import { understoodLine } from './understood.ts';

const longestRemark = 300;
const mostArticles = 3;
/** In characters, without the question that is shown above: a message that answers nothing is to be short. */
const shortEnough = 400;
/** In characters, of each quote: as long as the message stays short, and never so short that it tells nothing. */
const longestQuote = 220;
const shorterQuotes = [170, 130, 100, 80];
const longestTitle = 60;

/** Why there is no answer, in a line, and below it the sentence of each article that comes nearest, a footnote to open. */
export function renderMiss(answer: UngroundedAnswer, words: Words, style: Style = {}): NonEmpty<Page> {
  let pages: NonEmpty<Page> | undefined;
  for (let most = mostArticles; most > 0; most -= 1) {
    for (const length of [longestQuote, ...shorterQuotes]) {
      pages = missWith(answer, words, { ...style, length, most });
      if (isShort(pages, style)) return pages;
    }
  }
  return pages ?? missWith(answer, words, { ...style, length: longestQuote, most: 1 });
}

const isShort = ([page, ...others]: NonEmpty<Page>, { above = '' }: Style): boolean =>
  others.length === 0 && page.content.length - above.length < shortEnough;

interface Size extends Style {
  /** Of each quote. */
  readonly length: number;
  /** Articles. */
  readonly most: number;
}

interface Shown {
  readonly citation: Citation;
  /** Not where another article has the same words, which stand above. */
  readonly withQuote: boolean;
  /** What it leads in would say something else without all of it. */
  readonly isLead?: boolean;
}

/** The best of each article, after what governs it: claims come best first, each below what it stands under. */
function bestOfEach(nearest: readonly Claim[]): readonly (readonly Shown[])[] {
  const all = nearest.flatMap(({ citations }) => citations.map((citation, at) => ({ citation, withQuote: at === 0 })));
  const leads = ({ citation }: Shown): boolean => all.some((other) => governs(citation, other.citation));
  return [...new Set(all.map(articleOf))].map((id) => {
    const own = all.filter((one) => articleOf(one) === id);
    const best = own.findIndex((one) => !leads(one));
    return own.slice(0, best + 1).map((one) => (leads(one) ? { ...one, isLead: true } : one));
  });
}

const articleOf = ({ citation }: Shown): string => citation.passage.articleId;

function missWith(
  answer: UngroundedAnswer,
  words: Words,
  { above, searched = [], length, most }: Size,
): NonEmpty<Page> {
  const { reason, nearest } = answer;
  const pager = createPager(2);
  if (above) pager.head(above);
  const understood = understoodLine(answer, words);
  if (understood) pager.head(`-# ${excerpt(understood, longestRemark)}`);
  const notes = bestOfEach(nearest)
    .slice(0, most)
    .flat()
    .map(({ citation, withQuote, isLead }): Note => {
      const options = { words, withQuote, longestQuote: isLead ? longestQuote : length };
      return {
        citation,
        line: footnoteLine(citation, options),
        again: footnoteAgain(citation, options),
        isPlace: false,
      };
    });
  pager.add(whyNot(answer, notes.length > 0, words), notes);
  if (reason === 'not-in-articles' && searched.length > 0) pager.tail(`-# ${words.searched(titlesOf(searched))}`);
  return pager.pages();
}

const longestName = 60;

function whyNot({ reason, silent }: UngroundedAnswer, isNear: boolean, words: Words): string {
  const name = silent === undefined ? undefined : literal(shortened(silent, longestName), { flat: true });
  if (isNear && name !== undefined) return words.silent(name);
  return isNear ? `${words.reasons[reason]} ${words.nearest}` : words.reasons[reason];
}

const titlesOf = (titles: readonly string[]): string =>
  titles
    .slice(0, mostArticles)
    .map((title) => literal(shortened(title, longestTitle), { flat: true }))
    .join(' · ') + (titles.length > mostArticles ? ' …' : '');
