import { LRUCache } from 'lru-cache';
import { type FoldedText, fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/**
 * Where the quote stands in the text, or undefined. Forgives white space and typography (see `fold`), the case of the
 * quote's first letter, quotation marks put around it, and the full stop or comma it ends with; never another letter or
 * digit. It stands there as whole words, numbers and graphemes: "5 million" is not found in "15 million", nor "we can" in
 * "we can’t". Of several places the one that begins nearest to `near` (the text's beginning) is given.
 */
export function locateQuote(text: string, quote: string, near = 0): Span | undefined {
  if (quote.length > longestQuote + 2 * text.length) return undefined;
  const within = foldedOnce(text);
  for (const wanted of readings(fold(quote).text)) {
    const places = casings(wanted)
      .flatMap((casing) => [...occurrences(within, casing)])
      .filter(({ start }) => !dropsMinus(text, start));
    const nearest = places.sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near))[0];
    if (nearest) return nearest;
  }
  return undefined;
}

/** In UTF-16 code units, beside twice the text: how much longer its typography may make a quote that stands there. */
const longestQuote = 1_000;

/** Every claim looks its quotes up in the same few passages. */
const mostFolded = 64;
const lastFolded = new LRUCache<string, FoldedText>({ max: mostFolded });

function foldedOnce(text: string): FoldedText {
  const known = lastFolded.get(text) ?? fold(text);
  lastFolded.set(text, known);
  return known;
}

/** The quote as it is, then without what people and models put around quotes. */
function readings(quote: string): readonly string[] {
  const bare = quote
    .replace(/^['"]+\s*/, '')
    .replace(/\s*['"]+$/, '')
    .trim();
  const open = bare.replace(/(?:\.\.\.|[.,;:])['"]*$/, '').trim();
  return [...new Set([quote, bare, open])].filter((reading) => /[\p{L}\p{N}]/u.test(reading));
}

function casings(quote: string): readonly string[] {
  const first = /\p{L}/u.exec(quote);
  if (!first) return [quote];
  const [letter] = first;
  const swapped = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
  if (swapped === letter || swapped.length !== letter.length) return [quote];
  return [quote, quote.slice(0, first.index) + swapped + quote.slice(first.index + letter.length)];
}

function* occurrences({ text, starts, ends }: FoldedText, wanted: string): Iterable<Span> {
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const last = at + wanted.length - 1;
    const start = starts[at] as number;
    const end = ends[last] as number;
    const wholeGraphemes = starts[at - 1] !== start && ends[last + 1] !== end;
    if (wholeGraphemes && startsWhole(text, at) && endsWhole(text, last + 1)) yield { start, end };
  }
}

/** Scripts that write words without spaces between them; a quote may begin and end anywhere there. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const isWordCharacter = (character: string): boolean =>
  /[\p{L}\p{N}\p{M}]/u.test(character) && !unspaced.test(character);

const characterBefore = (text: string, at: number): string =>
  /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? '';
const characterAt = (text: string, at: number): string => /^./su.exec(text.slice(at, at + 2))?.[0] ?? '';

function startsWhole(text: string, at: number): boolean {
  const first = characterAt(text, at);
  if (isWordCharacter(first) && isWordCharacter(characterBefore(text, at))) return false;
  return !(/\p{N}/u.test(first) && /\p{N}[.,:/]$/u.test(text.slice(Math.max(0, at - 3), at)));
}

/** "5 degrees" is not what "−5 degrees" says. */
const dropsMinus = (text: string, start: number): boolean =>
  /^\p{N}/u.test(text.slice(start)) && /(?:^|[\s(])[-\u2212]$/u.test(text.slice(Math.max(0, start - 2), start));

function endsWhole(text: string, at: number): boolean {
  const last = characterBefore(text, at);
  if (isWordCharacter(last) && isWordCharacter(characterAt(text, at))) return false;
  const after = text.slice(at, at + 4);
  if (/\p{L}/u.test(last) && /^'(?!s(?!\p{L}))\p{L}/u.test(after)) return false;
  return !(/\p{N}/u.test(last) && /^[.,:/]\p{N}/u.test(after));
}
