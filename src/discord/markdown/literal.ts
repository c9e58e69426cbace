import { segmentsOf } from '../../core/text/segments.ts';
import type { Span } from '../../core/text/span.ts';

/** The smallest part of a text that is never cut, with the Markdown that shows it as it is. */
export interface Atom extends Span {
  readonly markdown: string;
  /** White space at which a line may break. */
  readonly isSpace: boolean;
  readonly isAddress: boolean;
}

export interface AtomOptions {
  /** Line breaks become spaces. */
  readonly flat?: boolean;
}

/** Brackets belong to an address in pairs only; a ping never does. */
const address = /https?:\/\/(?:\([^\s<>()[\]]*\)|(?!@(?:everyone|here))[^\s<>()[\]\p{Cc}])+/giu;
const addressTail = /[.,:;!?"'”’»)\]}*_~|`\\]+$/;
const longestAddress = 400;
const longestGrapheme = 60;

/** Discord shows any sign but letters, digits and white space as itself after a backslash. */
const markup = /^[\\*_~`|[\]<>@]/u;
/** Headings, subtext, lists: marks at the head of a line. */
const lineMarkup = /^[#+-]/u;
const listNumber = /^\s*\d+$/;
/** Not the no-break spaces, which hold a French sign to its word. */
const breaking = /^[^\S\u00a0\u202f]+$/u;
/** What would turn the direction of the text around it; and controls, which show nothing. */
const unseen = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]/gu;

/**
 * A text as atoms whose Markdown shows every character literally: no emphasis, link, list, heading, mention or timestamp
 * of its own. Web addresses stay clickable, in angle brackets: that also ends them where they end, and shows no preview.
 *
 * The formatters' own escapes are not enough here: `escapeMarkdown` escapes the first of two masked links on a line only,
 * and no mentions or subtext.
 */
export function atomsOf(text: string, options: AtomOptions = {}): readonly Atom[] {
  const wellFormed = text.replace(/\p{Surrogate}/gu, '\ufffd');
  const atoms: Atom[] = [];
  let from = 0;
  for (const { start, end } of addressesIn(wellFormed)) {
    atoms.push(...plainAtoms(wellFormed, { start: from, end: start }, options));
    atoms.push({ start, end, markdown: `<${wellFormed.slice(start, end)}>`, isSpace: false, isAddress: true });
    from = end;
  }
  atoms.push(...plainAtoms(wellFormed, { start: from, end: text.length }, options));
  return atoms;
}

/** The text as Markdown that shows it literally. */
export const literal = (text: string, options: AtomOptions = {}): string =>
  atomsOf(text, options)
    .map(({ markdown }) => markdown)
    .join('');

const addressesIn = (text: string): readonly Span[] =>
  [...text.matchAll(address)]
    .map(({ index, 0: found }) => ({ start: index, end: index + found.replace(addressTail, '').length }))
    .filter(({ start, end }) => end - start <= longestAddress && end - start > 'https://'.length);

function plainAtoms(text: string, { start, end }: Span, { flat = false }: AtomOptions): readonly Atom[] {
  return graphemesOf(text.slice(start, end)).map((grapheme) => {
    const at = start + grapheme.start;
    const markdown = showLiterally(grapheme.text, text, at);
    const isSpace = breaking.test(grapheme.text);
    const shown = flat && isSpace ? ' ' : markdown;
    return { start: at, end: at + grapheme.text.length, markdown: shown, isSpace, isAddress: false };
  });
}

/** Texts of these have a grapheme a character, and need no segmenter: Latin, Greek and Cyrillic letters, kana, ideographs, their signs. */
const singleGraphemes =
  /^[\t\n\x20-\x7e\u00a0-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u20a0-\u20bf\u3000-\u3029\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uff01-\uff60]*$/u;

function graphemesOf(text: string): readonly { readonly start: number; readonly text: string }[] {
  if (singleGraphemes.test(text)) return Array.from(text, (character, start) => ({ start, text: character }));
  return [...segmentsOf(text, 'en', 'grapheme')].flatMap(({ start: index, segment }) => {
    if (segment.length <= longestGrapheme) return [{ start: index, text: segment }];
    // Heaps of combining marks: cut between characters, or nothing would fit.
    let start = index;
    return [...segment].map((character) => {
      const piece = { start, text: character };
      start += character.length;
      return piece;
    });
  });
}

function showLiterally(grapheme: string, text: string, at: number): string {
  const shown = grapheme.replace(/\r\n?/g, '\n').replace(unseen, '');
  if (markup.test(shown)) return `\\${shown}`;
  const line = lineBefore(text, at);
  if (lineMarkup.test(shown) && line.trim() === '') return `\\${shown}`;
  return /^[.)]/.test(shown) && listNumber.test(line) ? `\\${shown}` : shown;
}

/** What is shown of the line before a place: of some characters nothing is, and an old line break is one too. */
function lineBefore(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  return text.slice(start, at).replace(unseen, '');
}
