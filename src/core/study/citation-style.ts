import type { Metadata } from '../document/article.ts';
import { type Author, authorsOf, inverted, joined, straight, withInitials } from './source-authors.ts';
import { apaDay, chicagoDay, dayOf, mlaDay } from './source-day.ts';
import { quotedWithin, stopped } from './title-quotes.ts';

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

const link = (address: string | undefined, end = ''): readonly Piece[] =>
  address === undefined ? [] : [{ text: address, link: address }, { text: end }];

/** Of more than so many, so many are told before "et al." */
interface Most {
  readonly most: number;
  readonly told: number;
}
const mlaMost: Most = { most: 2, told: 1 };
const chicagoMost: Most = { most: 10, told: 7 };
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
function listed(authors: readonly Author[], { most, told }: Most): string {
  const names = authors.map((author, at) => (at === 0 ? inverted(author) : straight(author)));
  if (names.length > most) return `${names.slice(0, told).join(', ')}, et al`;
  return names.length === 2 ? names.join(', and ') : joined(names, 'and');
}

const quotedTitle = (title: string): string => `“${stopped(quotedWithin(title))}”`;

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
