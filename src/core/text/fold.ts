import { remembering } from './remembering.ts';
import { graphemesOf } from './segments.ts';

/** A text with its typography levelled, and where each UTF-16 unit of it comes from. */
export interface FoldedText {
  readonly text: string;
  /** Offsets into the original of the grapheme behind each unit of `text`, in code units; `ends` is exclusive. May go on beyond it. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const ignorable = /^[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+$/u;
const singleQuotes = /[\u2018-\u201b\u2032\u00b4\u0060\u02bc\u2039\u203a]/gu;
const doubleQuotes = /[\u201c-\u201f\u2033\u00ab\u00bb\u300c-\u300f]/gu;
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu;
/**
 * Ligatures, Arabic presentation forms, full-width and half-width forms. Other compatibility characters are left alone:
 * NFKC makes "10²" into "102" and "1½" into "11⁄2", which are other numbers.
 */
const presentationForms = /[\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufdff\ufe70-\ufefc\uff01-\uff9f\uffe0-\uffe6]/u;

const unchanged = /^[!-_a-~]$/;

function foldGrapheme(grapheme: string): string {
  if (unchanged.test(grapheme)) return grapheme;
  if (/^\s+$/u.test(grapheme)) return ' ';
  if (ignorable.test(grapheme)) return '';
  const levelled = grapheme
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(dashes, '-')
    .replace(/\u2026/gu, '...');
  return levelled.normalize(presentationForms.test(levelled) ? 'NFKC' : 'NFC');
}

/** As many as a question looks at, and some more. */
const sentencesKnown = 1_000;

/** White space beside these says nothing: "wait—not", "wait - not" and "wait -- not" are the same words. */
const absorbsSpace = (text: string): boolean => text.endsWith('-') || text.endsWith('...');

/**
 * Levels white space (one blank, none at the ends), quotation marks, dashes, ellipses, soft hyphens, ligatures and
 * full-width forms, grapheme by grapheme. Letters, digits and case stay.
 */
export const fold: (original: string) => FoldedText = remembering(readFolded, sentencesKnown);

/** ASCII without accents, in single blanks, with no dash or full stop beside another or a blank that it would absorb. */
const level = /^[!-_a-~]+(?: [!-_a-~]+)*$/;
const absorbs = /- |[ -]-|\. ?\. ?\./;

function readFolded(original: string): FoldedText {
  if (level.test(original) && !absorbs.test(original)) return asItIs(original);
  const units: Unit[] = [];
  for (const { index, segment } of graphemes(original)) {
    const folded = foldGrapheme(segment);
    const end = index + segment.length;
    const last = units.at(-1);
    if (folded === ' ' && (last === undefined || last.character === ' ' || absorbsSpace(tailOf(units)))) continue;
    if (folded === '-' && last?.character === '-') last.end = end;
    else for (const character of folded.split('')) units.push({ character, start: index, end });
    if (folded === '-' || folded.startsWith('.')) closeUp(units);
  }
  if (units.at(-1)?.character === ' ') units.pop();
  return {
    text: units.map(({ character }) => character).join(''),
    starts: units.map(({ start }) => start),
    ends: units.map(({ end }) => end),
  };
}

/** 0, 1, 2, … and 1, 2, 3, …: the places of all texts that stay as they are, at least as many as the longest of them has. */
const counted: { readonly starts: number[]; readonly ends: number[] } = { starts: [], ends: [] };

function asItIs(text: string): FoldedText {
  for (let at = counted.starts.length; at < text.length; at += 1) {
    counted.starts.push(at);
    counted.ends.push(at + 1);
  }
  return { text, ...counted };
}

interface Unit {
  readonly character: string;
  readonly start: number;
  end: number;
}

const tailOf = (units: readonly Unit[]): string =>
  units
    .slice(-6)
    .map(({ character }) => character)
    .join('');

/** Takes the blanks out of what has just become a dash or an ellipsis (". . ." and " ..." are "..."). */
function closeUp(units: Unit[]): void {
  const mark = / -$| ?\. ?\. ?\.$/u.exec(tailOf(units))?.[0] ?? '';
  if (!mark.includes(' ')) return;
  const kept = units.splice(-mark.length).filter(({ character }) => character !== ' ');
  units.push(...kept);
}

/** Characters that never join the one before, ASCII and Latin letters and the usual marks among them. */
const standing =
  /[\n\x20-\x7e\u00a0\u00ab\u00bb\u00c0-\u024f\u2010-\u2026]+(?![^\n\x20-\x7e\u00a0\u00ab\u00bb\u00c0-\u024f\u2010-\u2026])/gu;

/** Intl.Segmenter is slow; it is asked only where characters might join. */
function* graphemes(text: string): Iterable<Grapheme> {
  let from = 0;
  for (const run of text.matchAll(standing)) {
    yield* segmented(text, from, run.index);
    for (let index = run.index; index < run.index + run[0].length; index += 1)
      yield { index, segment: text.charAt(index) };
    from = run.index + run[0].length;
  }
  yield* segmented(text, from, text.length);
}

interface Grapheme {
  readonly index: number;
  readonly segment: string;
}

function* segmented(text: string, start: number, end: number): Iterable<Grapheme> {
  for (const { start: index, segment } of graphemesOf(text, { start, end })) yield { index, segment };
}
