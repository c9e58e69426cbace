import type { Citation } from '../../core/answer.ts';
import type { Source } from '../../core/document/passage.ts';
import { linkTo } from '../markdown/link.ts';
import { literal } from '../markdown/literal.ts';
import { excerpt, isolated, shortened } from '../markdown/shorten.ts';
import type { Words } from '../words/words.ts';

/** How long a line under an answer may get: a quote, a title and an address fit; two lines or three on a phone. */
const longestLine = 720;

interface Size {
  readonly quote: number;
  readonly title: number;
  readonly link: 'quote' | 'article' | 'none';
}

/** From all of it to what always fits. */
const sizes: readonly Size[] = [
  { quote: 220, title: 110, link: 'quote' },
  { quote: 220, title: 110, link: 'article' },
  { quote: 120, title: 80, link: 'article' },
  { quote: 120, title: 80, link: 'none' },
];

interface FootnoteOptions {
  readonly words: Words;
  /** In characters; of a quote that is shown. */
  readonly longestQuote?: number;
  /** Left out where the statement above is the quote itself. */
  readonly withQuote: boolean;
}

/** "[2] “quote” — Title, paragraph 4", the title linked to the very words where the article has an address. */
export function footnoteLine(citation: Citation, options: FootnoteOptions): string {
  const place = placeOf(citation, options.words);
  return fitting(({ quote, title, link }) => {
    const said = quoteOf(citation, quote, options);
    return `-# [${citation.number}] ${said}${linkedTitle(citation.passage.source, { title, link, quote: citation.quote })}, ${place}`;
  });
}

/** The same under a footnote of the same article: "[3] “quote” — paragraph 6", the place linked to the very words. */
export function footnoteAgain(citation: Citation, options: FootnoteOptions): string {
  const place = placeOf(citation, options.words);
  return fitting(({ quote, link }) => {
    const said = quoteOf(citation, quote, options);
    const target = targetOf(citation.passage.source, { link, quote: citation.quote });
    return `-# [${citation.number}] ${said}${target === undefined ? place : `[${place}](<${target}>)`}`;
  });
}

const quoteOf = ({ quote }: Citation, limit: number, { withQuote, longestQuote = limit }: FootnoteOptions): string =>
  withQuote ? `${inMarks(excerpt(quote, Math.min(limit, longestQuote)))} — ` : '';

/** Quotation marks around words that do not bring their own. */
const inMarks = (words: string): string => (/^[“„«"']/.test(words) ? words : `“${words}”`);

function fitting(line: (size: Size) => string): string {
  let shortest = '';
  for (const size of sizes) {
    shortest = line(size);
    if (shortest.length <= longestLine) break;
  }
  return shortest;
}

interface Linking {
  readonly title: number;
  readonly link: Size['link'];
  readonly quote: string;
}

const targetOf = ({ address }: Pick<Source, 'address'>, { link, quote }: Omit<Linking, 'title'>): string | undefined =>
  link === 'none' ? undefined : linkTo(address, link === 'quote' ? quote : undefined);

/** Discord shows no masked link whose text looks like an address, and takes square brackets for its own. */
export function linkedTitle(source: Pick<Source, 'title' | 'address'>, { title, link, quote }: Linking): string {
  const shown = shortened(source.title, title);
  const target = targetOf(source, { link, quote });
  if (target === undefined) return isolated(literal(shown, { flat: true }));
  if (/:\/\/|www\./i.test(shown))
    return `${isolated(literal(shown.replace(/https?:\/\//gi, ''), { flat: true }))} ([↗](<${target}>))`;
  const text = shown.replaceAll('[', '(').replaceAll(']', ')');
  return `[${isolated(literal(text, { flat: true }))}](<${target}>)`;
}

interface Position {
  readonly paragraph: number | undefined;
  /** Of several paragraphs. */
  readonly lastParagraph?: number | undefined;
  readonly page?: number | undefined;
  readonly lastPage?: number | undefined;
  readonly passage?: { readonly source: Pick<Source, 'fromPictures'> };
}

/** "page 3, paragraph 7", and whether that is a picture's; empty where there is no paragraph. */
export function placeOf({ paragraph, lastParagraph, page, lastPage, passage }: Position, words: Words): string {
  if (paragraph === undefined) return '';
  return [
    ...(page === undefined ? [] : [words.page(page, lastPage)]),
    words.paragraph(paragraph, lastParagraph === paragraph ? undefined : lastParagraph),
    ...(passage?.source.fromPictures ? [words.fromPicture] : []),
  ].join(', ');
}
