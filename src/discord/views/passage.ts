import { type Article, type Block, blockText } from '../../core/document/article.ts';
import { pagesOf } from '../../core/document/pages.ts';
import { overlaps, type Span } from '../../core/text/span.ts';
import { linkTo } from '../markdown/link.ts';
import { literal } from '../markdown/literal.ts';
import { isolated, piecesOf, shortened } from '../markdown/shorten.ts';
import type { Words } from '../words/words.ts';
import { button, type Card, type CardPart, type Look, linkButton, roomOf } from './card.ts';
import { type Place, placeId } from './citation-id.ts';
import { readOnKind } from './custom-id.ts';
import { placeOf } from './footnotes.ts';
import { blocksOn, pageAfter, pageBefore } from './reading-page.ts';

interface View {
  readonly article: Article;
  /** The quoted words, shown in bold wherever they are on the page. */
  readonly place: Place;
  readonly page: Span;
  /** Markdown above everything. */
  readonly above?: string;
}

const longestTitle = 200;
/** Kept free for what is around the paragraphs: lines, line breaks, marks of quotations. */
const margin = 100;

/** A page of an article: what it is, the paragraphs with the quoted one set apart, and buttons to read on. */
export function passageView(view: View, words: Words, look: Look): Card {
  const title = isolated(literal(shortened(view.article.title, longestTitle), { flat: true }));
  const above = view.above === undefined ? '' : `${view.above}\n`;
  const head = `${above}**${title || '?'}**\n${about(view, words)}`;
  const parts = paragraphs(view, roomOf(look) - head.length - margin);
  return [
    { kind: 'text', markdown: head },
    { kind: 'rule' },
    ...parts.flatMap((part, index): Card => (index === 0 ? [part] : [{ kind: 'rule' }, part])),
    { kind: 'buttons', buttons: turns(view, words) },
  ];
}

/** Who wrote it and when; and which paragraphs: the quoted ones where they are on the page. */
function about({ article, page, place }: View, words: Words): string {
  const blocks = blocksOn(article, page).filter(({ paragraph }) => paragraph !== undefined);
  const quoted = blocks.filter((block) => overlaps(block, place));
  const meant = quoted.length > 0 ? quoted : blocks;
  const [first, last] = [meant[0], meant.at(-1)];
  const pages = first && last ? pagesOf(first, last) : {};
  const marks = article.warnings?.includes('read-from-pictures')
    ? ({ passage: { source: { fromPictures: true } } } as const)
    : {};
  const range = placeOf({ paragraph: first?.paragraph, lastParagraph: last?.paragraph, ...pages, ...marks }, words);
  const { byline, publishedAt, siteName } = article;
  const known = [byline, publishedAt, siteName]
    .filter((part) => part !== undefined)
    .map((part) => isolated(literal(shortened(part, 80), { flat: true })));
  return `-# ${[...known, range].filter((part) => part !== undefined && part !== '').join(' · ')}`;
}

/** What comes before the quoted words' paragraphs, these, and what comes after, as far as there is room. */
function paragraphs(view: View, room: number): readonly CardPart[] {
  const groups: { readonly isQuoted: boolean; readonly lines: string[] }[] = [];
  let left = room;
  const blocks = blocksOn(view.article, view.page);
  for (const [index, block] of blocks.entries()) {
    if (left < 40) break;
    const { line, isCut } = shownBlock(block, view, left);
    // A heading belongs to what follows it.
    const meant = block.kind === 'heading' ? (blocks[index + 1] ?? block) : block;
    const isQuoted = overlaps(block, view.place) || overlaps(meant, view.place);
    const open = groups.at(-1);
    if (open?.isQuoted === isQuoted) open.lines.push(line);
    else groups.push({ isQuoted, lines: [line] });
    // A plain quotation has two more signs a line.
    left -= line.length + 6;
    if (isCut) break;
  }
  return groups.map(({ lines }) => ({ kind: 'quote', markdown: lines.join('\n\n') }));
}

/** A block's Markdown in one line, cut at the end where it is too long. */
function shownBlock(block: Block, { article, place }: View, room: number): { line: string; isCut: boolean } {
  const text = blockText(article, block);
  const clipped = {
    start: Math.max(0, place.start - block.start),
    end: Math.min(text.length, place.end - block.start),
  };
  const bold = overlaps(block, place) ? [clipped] : [];
  const [piece = '', ...more] = piecesOf({ text, bold }, Math.floor(room * 0.95) - 10, { flat: true });
  const shown = block.kind === 'heading' && bold.length === 0 ? `**${piece}**` : piece;
  return { line: more.length > 0 ? `${shown}…` : shown, isCut: more.length > 0 };
}

function turns({ article, place, page }: View, words: Words) {
  const turn = (label: string, from: number | undefined, unused: number) =>
    button(label, placeId(readOnKind, place, from ?? unused), { disabled: from === undefined });
  const link = linkTo(article.address, article.text.slice(place.start, place.end));
  // Ids must differ, also those of buttons that cannot be pressed.
  return [
    turn('◀', pageBefore(article, page.start), -1),
    turn('▶', pageAfter(article, page.end), -2),
    ...(link === undefined ? [] : [linkButton(words.toArticle, link)]),
  ];
}
