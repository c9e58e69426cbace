import { accented, combining } from './accents.ts';
import type { Run } from './run.ts';

/** In font sizes: a letter below its accent begins so far before the accent ends at least, and not further back than that. */
const least = 0.12;
const most = 0.95;
/** In font sizes: accents of capitals are drawn so much higher at most. */
const highest = 0.4;

const letterFirst = /^\s*(\p{L})/u;

/** The run without its accent, and the next with it on its first letter. */
function together(run: Run, next: Run): readonly [Run, Run] | undefined {
  const text = run.text.trimEnd();
  const accent = text.at(-1) ?? '';
  const letter = letterFirst.exec(next.text)?.[1];
  const back = run.x + run.width - next.x;
  const isUnder =
    back >= least * next.size && back <= most * next.size && Math.abs(run.y - next.y) <= highest * next.size;
  const whole = accent in combining && letter !== undefined && isUnder ? accented(letter, accent) : undefined;
  if (whole === undefined) return undefined;
  const end = Math.max(0, Math.min(run.width, next.x - run.x));
  return [
    { ...run, text: text.slice(0, -1), width: end },
    { ...next, text: next.text.replace(letterFirst, whole) },
  ];
}

/**
 * Accents that are drawn apart from the letter that they are over, as TeX's first fonts have them ("G¨" and "onningen" drawn back
 * below it), on their letter.
 * @param runs in the order of drawing
 */
export function withAccents(runs: readonly Run[]): readonly Run[] {
  const settled = [...runs];
  for (let at = 0; at + 1 < settled.length; at += 1) {
    const both = together(settled[at] as Run, settled[at + 1] as Run);
    if (both) settled.splice(at, 2, ...both);
  }
  return settled.filter(({ text }) => text !== '');
}
