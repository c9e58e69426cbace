import type { ArticleSummary } from '../../core/document/article.ts';
import type { FailureCode } from '../../core/failure.ts';
import { literal } from '../markdown/literal.ts';
import { shortened } from '../markdown/shorten.ts';
import { linkedTitle } from '../views/footnotes.ts';
import type { Words } from '../words/words.ts';

const longestTitle = 150;
const longestFeed = 80;

/** Why something failed, in the words' language. */
export const reasonOf = (
  { code, sentence }: { readonly code: string; readonly sentence: string },
  { failures }: Words,
): string => failures?.[code as FailureCode] ?? sentence;

/** A feed's title, or its address; escaped. */
export const nameOfFeed = ({
  title,
  address,
}: {
  readonly title?: string | undefined;
  readonly address: string;
}): string => literal(shortened(title ?? address.replace(/^https?:\/\//, ''), longestFeed), { flat: true });

/** An article's title that leads to it. */
export const titleLink = ({ title, address }: Pick<ArticleSummary, 'title' | 'address'>): string =>
  linkedTitle(
    { title, ...(address === undefined ? {} : { address }) },
    { title: longestTitle, link: 'article', quote: '' },
  );
