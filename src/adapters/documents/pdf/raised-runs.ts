import { isNoteLetter, noteLettersIn } from '../raised/note-letters.ts';
import { contextLength, isBareMark, loweredText, raisedText } from '../raised/raised-text.ts';
import type { Run } from './run.ts';

/** Of the size of the letters that it is raised or lowered beside. */
const smaller = 0.92;
const smallest = 0.4;
/** In sizes of those letters, from their baseline. */
const raisedBy = [0.18, 0.75] as const;
const loweredBy = [0.08, 0.4] as const;
/** In sizes of those letters: how far beside them it stands at most, and how far over them. */
const beside = 0.3;
const over = 0.15;
/** In sizes: between words at least; from one baseline to the next of a line at most. */
const wordGap = 0.17;
const sameLine = 0.12;
/** In characters: marks, powers and units are shorter. */
const longest = 16;

const rightOf = ({ x, width }: Run): number => x + width;
const isWithin = (value: number, [least, most]: readonly [number, number]): boolean => value >= least && value <= most;

const isShifted = (run: Run, base: Run): boolean => {
  const up = (run.y - base.y) / base.size;
  return (
    run.size <= smaller * base.size &&
    run.size >= smallest * base.size &&
    (isWithin(up, raisedBy) || isWithin(-up, loweredBy))
  );
};

const isNear = (gap: number, size: number): boolean => gap <= beside * size && gap >= -over * size;

/** Pieces of one size on one baseline without a gap between them, as one. */
function inOnePiece(runs: readonly Run[]): readonly Run[] {
  const pieces: Run[] = [];
  for (const run of runs) {
    const last = pieces.at(-1);
    const gap = last ? run.x - rightOf(last) : 0;
    const goesOn =
      last !== undefined &&
      Math.abs(last.y - run.y) <= sameLine * run.size &&
      Math.abs(last.size - run.size) <= 0.05 * run.size &&
      isNear(gap, 0.6 * run.size);
    if (last && goesOn)
      pieces[pieces.length - 1] = { ...last, text: last.text + run.text, width: rightOf(run) - last.x };
    else pieces.push(run);
  }
  return pieces;
}

interface Shifted {
  readonly run: Run;
  readonly base: Run;
  /** Other shifted runs may stand between it and its base: an index and a power. */
  readonly after: boolean;
}

/** The run whose line it belongs to: what ends where it begins, or begins where it ends. */
function baseOf(run: Run, bases: readonly Run[]): Shifted | undefined {
  const near = bases.filter((base) => base !== run && isShifted(run, base));
  const left = near.find((base) => isNear(run.x - rightOf(base), base.size));
  if (left) return { run, base: left, after: true };
  const right = near.find((base) => isNear(base.x - rightOf(run), base.size));
  return right && { run, base: right, after: false };
}

/** The end of what stands on the base's line before `x`. */
function textBefore(x: number, base: Run, runs: readonly Run[]): string {
  const before = runs
    .filter((run) => Math.abs(run.y - base.y) <= sameLine * base.size && run.x < x - 0.01)
    .sort((a, b) => a.x - b.x);
  return before
    .reduce((text, run, at) => {
      const gap = at > 0 ? run.x - rightOf(before[at - 1] as Run) : 0;
      return text + (gap > wordGap * base.size ? ' ' : '') + run.text;
    }, '')
    .replace(/\s+/g, ' ')
    .slice(-contextLength);
}

/** In points. */
const band = 8;

/** Looks runs up by height, so that a page of many costs no more than its lines do. */
function byHeight(runs: readonly Run[]): (y: number, reach: number) => readonly Run[] {
  const bands = new Map<number, Run[]>();
  for (const run of runs) {
    const at = Math.floor(run.y / band);
    const there = bands.get(at);
    if (there) there.push(run);
    else bands.set(at, [run]);
  }
  return (y, reach) => {
    const found: Run[] = [];
    const last = Math.min(Math.floor((y + reach) / band), Math.floor((y - reach) / band) + mostBands);
    for (let at = Math.floor((y - reach) / band); at <= last; at += 1) found.push(...(bands.get(at) ?? []));
    return found;
  };
}
const mostBands = 100;

/** Settled runs, and the marks of notes that went. */
export interface Settled {
  readonly runs: readonly Run[];
  readonly marks: readonly string[];
}

/**
 * Raised and lowered text as it is read on its line ("10^6", "4 m²"), without marks of notes: otherwise it would make a line of
 * its own, and the figure before it another figure.
 */
export function withRaisedText(drawn: readonly Run[]): Settled {
  const pieces = inOnePiece(drawn.filter(({ text }) => text.trim() !== ''));
  const near = byHeight(pieces);
  const shifted = new Map<Run, Shifted>();
  let last: Shifted | undefined;
  for (const run of pieces) {
    if (run.text.trim().length > longest) continue;
    const reach = (raisedBy[1] * run.size) / smallest;
    const found = baseOf(run, near(run.y, reach)) ?? besideOther(run, last);
    if (found) shifted.set(run, found);
    last = found ?? last;
  }
  return shifted.size === 0 ? { runs: drawn, marks: [] } : settled(pieces, shifted);
}

/** What stands right of, or over, the shifted text before it is of the same line. */
function besideOther(run: Run, other: Shifted | undefined): Shifted | undefined {
  if (!other || !isShifted(run, other.base)) return undefined;
  const isBeside = isNear(run.x - rightOf(other.run), other.base.size);
  const isOver = other.after && Math.abs(run.x - other.run.x) <= 0.1 * run.size;
  return isBeside || isOver ? { run, base: other.base, after: other.after } : undefined;
}

/** Of two on top of each other after no letter: a fraction's. */
const isFraction = (upper: Run, lower: Run, before: string): boolean =>
  Math.abs(upper.x + upper.width / 2 - lower.x - lower.width / 2) <= 0.2 * upper.size &&
  /^\d+$/.test(upper.text.trim()) &&
  /^\d+$/.test(lower.text.trim()) &&
  !/[\p{L})\]]$/u.test(before);

function settled(pieces: readonly Run[], shifted: ReadonlyMap<Run, Shifted>): Settled {
  const onLine = byHeight(pieces.filter((run) => !shifted.has(run)));
  const done = new Map<Run, Run>();
  const marks: string[] = [];
  const grown = new Map<Run, number>();
  /** The last index below the line, what stands before it, and its base. */
  let index: { readonly run: Run; readonly before: string; readonly base: Run } | undefined;
  const order = [...shifted.values()].sort((a, b) => b.base.y - a.base.y || a.run.x - b.run.x || a.run.y - b.run.y);
  const letters = noteLettersIn(
    order
      .filter(({ run, base }) => run.y > base.y)
      .map(({ run, base }) => ({
        text: run.text.trim(),
        before: textBefore(run.x, base, onLine(base.y, base.size)),
      })),
  );
  const settledOf = new Map<Run, Run[]>();
  for (const { run, base, after } of order) {
    const before = textBefore(run.x, base, [...onLine(base.y, base.size), ...(settledOf.get(base) ?? [])]);
    const text = run.text.trim();
    const isRaised = run.y > base.y;
    const below = isRaised && index?.base === base && run.x < rightOf(index.run) + 1 ? index : undefined;
    const context = below?.before ?? before;
    if (isRaised && !below && (isBareMark(text, context) || isNoteLetter({ text, before }, letters))) {
      marks.push(text);
      grown.set(base, Math.max(grown.get(base) ?? 0, rightOf(run)));
      continue;
    }
    if (!isRaised) index = { run, before, base };
    const words = isRaised ? raisedText(text, context, false) : loweredText(text, context);
    const x = below ? Math.max(run.x, below.run.x + 0.01) : after ? Math.min(run.x, rightOf(base)) : run.x;
    const one = { ...run, x, width: rightOf(run) - x, text: words, y: base.y, size: base.size };
    done.set(run, one);
    settledOf.set(base, [...(settledOf.get(base) ?? []), one]);
    if (below && isFraction(run, below.run, below.before)) {
      done.set(run, {
        ...one,
        x: run.x,
        text: `${/\d$/.test(below.before) ? ' ' : ''}${text}/${below.run.text.trim()}`,
      });
      done.delete(below.run);
    }
  }
  const runs = pieces.flatMap((run) => {
    if (shifted.has(run)) return done.get(run) ?? [];
    const end = grown.get(run) ?? 0;
    return end > rightOf(run) && run.x < end ? { ...run, width: end - run.x } : run;
  });
  return { runs, marks };
}
