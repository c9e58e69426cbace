import { cutShort } from '../../core/text/segments.ts';
import type { Span } from '../../core/text/span.ts';
import { type Atom, type AtomOptions, atomsOf } from './literal.ts';
import { onOneLine } from './one-line.ts';

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const isolate = { first: '\u2068', last: '\u2069' } as const;

/** Keeps a right-to-left text's order from reaching its surroundings (UAX #9, FSI … PDI). */
export const isolated = (text: string): string =>
  rightToLeft.test(text) ? `${isolate.first}${text}${isolate.last}` : text;

interface Styled {
  readonly text: string;
  /** Spans of `text` shown in bold. */
  readonly bold?: readonly Span[];
}

/** Marks are pairs of asterisks around whole atoms; never around an address, which would take them for its own. */
function markdownOf(atoms: readonly Atom[], bold: readonly Span[]): string {
  const isBold = (atom: Atom): boolean => bold.some(({ start, end }) => start <= atom.start && atom.end <= end);
  let markdown = '';
  let run: Atom[] = [];
  const close = (): void => {
    markdown += emphasised(run);
    run = [];
  };
  for (const atom of atoms) {
    if (isBold(atom)) {
      run.push(atom);
      continue;
    }
    close();
    markdown += atom.markdown;
  }
  close();
  return markdown;
}

function emphasised(run: readonly Atom[]): string {
  const inner = run.map(({ markdown }) => markdown).join('');
  const words = inner.trim();
  if (words === '' || run.some(({ isAddress, markdown }) => isAddress || markdown.includes('\n'))) return inner;
  const head = inner.slice(0, inner.indexOf(words));
  return `${head}**${words}**${inner.slice(head.length + words.length)}`;
}

const reserve = 2 * isolate.first.length + 4;

/**
 * The text as pieces of Markdown, each at most `limit` long and whole in itself. Cuts fall between words where there are
 * words, between graphemes where there are none; joined, the pieces show the text.
 */
export function piecesOf(styled: Styled, limit: number, options: AtomOptions = {}): readonly string[] {
  const atoms = atomsOf(styled.text, options);
  const pieces: string[] = [];
  let rest = atoms;
  while (rest.length > 0) {
    const taken = fitting(rest, styled.bold ?? [], limit - reserve);
    const piece = rest.slice(0, taken);
    const first = piece[0]?.start ?? 0;
    // A piece begins a line, wherever it is cut from: what is markup only there is escaped anew.
    const text = styled.text.slice(first, piece.at(-1)?.end ?? first);
    const shifted = (styled.bold ?? []).map(({ start, end }) => ({ start: start - first, end: end - first }));
    pieces.push(isolated(markdownOf(atomsOf(text, options), shifted).trim()));
    rest = rest.slice(taken);
  }
  return pieces.filter((piece) => piece !== '');
}

function fitting(atoms: readonly Atom[], bold: readonly Span[], limit: number): number {
  let length = 0;
  let lastSpace = 0;
  let wasBold = false;
  for (const [index, atom] of atoms.entries()) {
    const isBold = bold.some(({ start, end }) => start <= atom.start && atom.end <= end);
    length += atom.markdown.length + (isBold && !wasBold ? 4 : 0);
    wasBold = isBold;
    // Two more than its Markdown: marks that the head of a line needs.
    if (length + 2 > limit) return lastSpace > index / 2 ? lastSpace : Math.max(index, 1);
    if (atom.isSpace) lastSpace = index + 1;
  }
  return atoms.length;
}

/** The beginning of the text, at most `limit` characters of Markdown, with "…" where something is left out. */
export function excerpt(text: string, limit: number): string {
  const whole = onOneLine(text);
  // Markdown is never shorter than its text, but for signs that show nothing.
  const head = whole.slice(0, 2 * limit + 100);
  const [first = '', ...others] = piecesOf({ text: head }, limit - 1, { flat: true });
  const isWhole = others.length === 0 && head.length === whole.length;
  return isWhole ? first : `${first.replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** Plain text (labels, names of choices) cut between graphemes, with "…" where something is left out. */
export const shortened = (text: string, limit: number): string => cutShort(onOneLine(text), limit);
