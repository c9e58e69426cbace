import type { Metadata } from '../document/article.ts';
import { type Author, authorsOf, inverted, joined, straight, withInitials } from './source-authors.ts';
import { apaDay, chicagoDay, dayOf, mlaDay } from './source-day.ts';

export const citationStyles = ['apa', 'mla', 'chicago'] as const;

/**
 * How a list of sources is written: APA 7, MLA 9, Chicago 17 (bibliography). Written by hand, since the library for styles
 * (citeproc) is under a licence that does not go with this one.
 */
export type CitationStyle = (typeof citationStyles)[number];

/** A piece of an entry; a title of a work that stands by itself is in italics. */
export interface Piece {
  readonly text: string;
  readonly italic?: true;
  /** Leads there. */
  readonly link?: string;
}

/** Where an article is from, as the style wants it; what is not known is left out. */
export const sourceEntry = (source: Metadata, style: CitationStyle): readonly Piece[] =>
  entries[style](source).filter(({ text }) => text !== '');

const stopped = (text: string): string => (text === '' || /[.!?…][”"’»]?$/.test(text) ? text : `${text}.`);

const link = (address: string | undefined, end = ''): readonly Piece[] =>
  address === undefined ? [] : [{ text: address, link: address }, { text: end }];

/** More than these are "et al." */
const mlaMost = 2;
const chicagoMost = 3;
const apaMost = 20;

function apa(source: Metadata): readonly Piece[] {
  const all = authorsOf(source).map(withInitials);
  const who = all.length > apaMost ? `${all.slice(0, apaMost - 1).join(', ')}, … ${all.at(-1)}` : joined(all, '&');
  const date = `(${apaDay(dayOf(source))}).`;
  const title: Piece = { text: stopped(source.title), italic: true };
  const site = source.siteName && source.siteName !== source.byline ? ` ${stopped(source.siteName)}` : '';
  const head: readonly Piece[] =
    who === '' ? [title, { text: ` ${date}` }] : [{ text: `${stopped(who)} ${date} ` }, title];
  return [...head, { text: site }, { text: source.address === undefined ? '' : ' ' }, ...link(source.address)];
}

/** The first name inverted; the others are straight, or "et al." where they are more than so many. */
function listed(authors: readonly Author[], most: number): string {
  const [first, ...others] = authors;
  if (first === undefined) return '';
  if (authors.length > most) return `${inverted(first)}, et al`;
  const names = [inverted(first), ...others.map(straight)];
  return names.length === 2 ? `${names[0]}, and ${names[1]}` : joined(names, 'and');
}

const quotedTitle = (title: string): string => `“${stopped(title)}”`;

function mla(source: Metadata): readonly Piece[] {
  const who = stopped(listed(authorsOf(source), mlaMost));
  const date = dayOf(source);
  const after: readonly Piece[] = [
    ...(source.siteName ? [{ text: source.siteName, italic: true as const }] : []),
    ...(date ? [{ text: mlaDay(date) }] : []),
    ...(source.address === undefined ? [] : [{ text: source.address, link: source.address }]),
  ];
  const listedAfter = after.flatMap((piece, index): readonly Piece[] => [{ text: index === 0 ? ' ' : ', ' }, piece]);
  return [
    { text: `${who === '' ? '' : `${who} `}${quotedTitle(source.title)}` },
    ...listedAfter,
    { text: after.length > 0 ? '.' : '' },
  ];
}

function chicago(source: Metadata): readonly Piece[] {
  const who = stopped(listed(authorsOf(source), chicagoMost));
  const date = dayOf(source);
  const where = [source.siteName, date && chicagoDay(date)].filter((part) => part).join(', ');
  const head = `${who === '' ? '' : `${who} `}${quotedTitle(source.title)}${where === '' ? '' : ` ${stopped(where)}`}`;
  return [{ text: head }, { text: source.address === undefined ? '' : ' ' }, ...link(source.address, '.')];
}

const entries: Readonly<Record<CitationStyle, (source: Metadata) => readonly Piece[]>> = { apa, mla, chicago };
