import { ButtonStyle, ComponentType } from 'discord.js';
import { type Article, blockText } from '../core/article.ts';
import { pagesOf } from '../core/pages.ts';
import { overlaps, type Span } from '../core/span.ts';
import { literal } from './atoms.ts';
import { type Place, placeId } from './citation-id.ts';
import { readOnKind } from './components/kinds.ts';
import { isolated, piecesOf, shortened } from './excerpt.ts';
import { placeOf } from './footnotes.ts';
import { limits } from './limits.ts';
import { linkTo } from './link.ts';
import type { Outgoing } from './outlet.ts';
import { blocksOn, pageAfter, pageBefore } from './reading-page.ts';
import type { Words } from './words/words.ts';

export interface View {
  readonly article: Article;
  /** The quoted words, shown in bold wherever they are on the page. */
  readonly place: Place;
  readonly page: Span;
}

const longestTitle = 200;

/** A page of an article: what it is, the paragraphs, where to read it, and buttons to read on. */
export function passageView({ article, place, page }: View, words: Words): Outgoing {
  const head = [
    `**${isolated(literal(shortened(article.title, longestTitle), { flat: true }))}**`,
    about({ article, place, page }, words),
  ];
  const link = linkTo(article.address, article.text.slice(place.start, place.end));
  const foot = link === undefined ? [] : [`-# [${words.readThere}](<${link}>)`];
  const room = limits.content - [...head, ...foot].join('\n').length - 2;
  return {
    content: [...head, body({ article, place, page }, room), ...foot].join('\n'),
    components: [{ type: ComponentType.ActionRow, components: turns({ article, place, page }) }],
  };
}

function about({ article, page }: View, words: Words): string {
  const blocks = blocksOn(article, page);
  const [first, last] = [blocks.find(({ paragraph }) => paragraph), blocks.findLast(({ paragraph }) => paragraph)];
  const where = first?.paragraph && last && placeOf({ paragraph: first.paragraph, ...pagesOf(first, last) }, words);
  const range =
    last?.paragraph !== undefined && last.paragraph !== first?.paragraph ? `${where}–${last.paragraph}` : where;
  const { byline, publishedAt, siteName } = article;
  const known = [byline, publishedAt, siteName]
    .filter((part) => part !== undefined)
    .map((part) => literal(shortened(part, 80), { flat: true }));
  return `-# ${[...known, range].filter(Boolean).join(' · ')}`;
}

/** Paragraphs as quotations, cut at the end when their Markdown is too long. */
function body({ article, place, page }: View, room: number): string {
  const lines: string[] = [];
  let left = room;
  for (const block of blocksOn(article, page)) {
    const bold = overlaps(block, place) ? [{ start: place.start - block.start, end: place.end - block.start }] : [];
    const text = blockText(article, block);
    const clipped = bold.map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }));
    if (left < 40) break;
    const [piece = '', ...more] = piecesOf({ text, bold: clipped }, Math.floor(left * 0.95) - 10, { flat: true });
    const shown = block.kind === 'heading' && bold.length === 0 ? `**${piece}**` : piece;
    const line = `> ${shown}${more.length > 0 ? '…' : ''}`;
    lines.push(line);
    left -= line.length + 3;
    if (more.length > 0) break;
  }
  return lines.join('\n> \n').slice(0, room);
}

function turns({ article, place, page }: View) {
  const turn = (label: string, from: number | undefined, unused: number) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label,
    custom_id: placeId(readOnKind, place, from ?? unused),
    disabled: from === undefined,
  });
  // Ids must differ, also those of buttons that cannot be pressed.
  return [turn('◀', pageBefore(article, page.start), -1), turn('▶', pageAfter(article, page.end), -2)];
}
