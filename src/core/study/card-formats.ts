import type { Citation } from '../answer.ts';
import type { CardDraft } from './cards.ts';
import { escapedHtml, escapedMarkdown } from './escaped.ts';

/** A card that is written to a file. */
export interface WrittenCard extends Pick<CardDraft, 'id' | 'front' | 'back'> {
  readonly citations: readonly [Citation, ...Citation[]];
}

export type CardFormat = 'anki' | 'csv' | 'markdown';

/** "An article, paragraph 4", with the address where it has one. */
function sourceOf({ passage, paragraph, page }: Citation): string {
  const { title, byline, address } = passage.source;
  return [title, byline, page === undefined ? `¶ ${paragraph}` : `p. ${page}`, address].filter(Boolean).join(', ');
}

const fieldsOf = ({ front, back, citations: [citation] }: WrittenCard): readonly string[] => [
  front,
  back,
  citation.quote,
  sourceOf(citation),
];

const names = ['Front', 'Back', 'Quote', 'Source'];

/**
 * Anki's text import (https://docs.ankiweb.net/importing/text-files.html): tabs between fields, which are HTML, and the card's id
 * first, so that a second import changes cards in place of doubling them.
 */
const anki = (cards: readonly WrittenCard[]): string =>
  [
    '#separator:tab',
    '#html:true',
    `#columns:${['Id', ...names].join('\t')}`,
    ...cards.map((card) => [card.id, ...fieldsOf(card)].map(ankiField).join('\t')),
    '',
  ].join('\n');

/** Anki reads a field that opens with a quotation mark as one that is closed by another. */
const ankiField = (text: string): string =>
  escapedHtml(text).replace(/\r?\n/g, '<br>').replaceAll('\t', ' ').replace(/^#/, '&#35;');

/** RFC 4180. Spreadsheets take what opens with "=" and the like for a formula: an apostrophe before it says that it is text. */
const csv = (cards: readonly WrittenCard[]): string =>
  [names, ...cards.map(fieldsOf)].map((fields) => `${fields.map(csvField).join(',')}\r\n`).join('');

const csvField = (text: string): string => `"${text.replace(/^[=+\-@\t\r]/u, "'$&").replaceAll('"', '""')}"`;

const markdown = (cards: readonly WrittenCard[]): string =>
  `${cards
    .map(fieldsOf)
    .map(
      ([front = '', back = '', quote = '', source = '']) =>
        `**${escapedMarkdown(front)}**\n\n${escapedMarkdown(back)}\n\n> ${escapedMarkdown(quote)}\n>\n> ${escapedMarkdown(source)}`,
    )
    .join('\n\n---\n\n')}\n`;

const writers: Readonly<Record<CardFormat, (cards: readonly WrittenCard[]) => string>> = { anki, csv, markdown };

/** The cards as a file's text, in UTF-8: each with its front, its back, the article's words and their source. */
export const writeCards = (cards: readonly WrittenCard[], format: CardFormat): string => writers[format](cards);
