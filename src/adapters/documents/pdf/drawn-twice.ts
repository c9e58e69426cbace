import type { Run } from './run.ts';

/** In font sizes: bold made by drawing twice is off by less, a shadow too. */
const nearby = 0.3;

const near = (a: Run, b: Run): boolean =>
  Math.abs(a.x - b.x) <= nearby * a.size && Math.abs(a.y - b.y) <= nearby * a.size;

/** The same words at nearly the same place count once, also where what is drawn last goes on with others. */
export function withoutTwins(runs: readonly Run[]): readonly Run[] {
  const kept = new Map<string, Run[]>();
  const whole = runs.filter((run) => {
    const text = run.text.trim();
    if (text.length < 2) return true;
    const same = kept.get(text);
    if (same?.some((other) => near(other, run))) return false;
    if (same) same.push(run);
    else kept.set(text, [run]);
    return true;
  });
  return withoutTwinParts(whole);
}

/** In runs: so far back in the order of drawing is a word's first drawing looked for. */
const furthestBack = 6;

/** Of the width that words should take up by their length: they take up so much more or less. */
const offBy = 0.3;

const rightOf = ({ x, width }: Run): number => x + width;

/** The longest words that end the one and begin the other and that are drawn at one place; in letters. */
function sharedLength(one: Run, other: Run): number {
  const over = rightOf(one) - other.x;
  const isApart = Math.abs(one.y - other.y) > nearby * other.size || over < nearby * other.size;
  if (isApart || other.x < one.x - nearby * one.size) return 0;
  for (let length = Math.min(one.text.length, other.text.length); length > 1; length -= 1) {
    const expected = (other.width * length) / other.text.length;
    const isAtPlace =
      length === other.text.length || length === one.text.length
        ? Math.abs(over - (length === other.text.length ? other.width : one.width)) <= nearby * other.size
        : Math.abs(over - expected) <= offBy * expected;
    if (isAtPlace && one.text.endsWith(other.text.slice(0, length))) return length;
  }
  return 0;
}

/** Each run without what ends the run before it, or with the run before it taken up where that only begins it. */
function withoutTwinParts(runs: readonly Run[]): readonly Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    let rest: Run | undefined = run;
    for (let back = 1; rest && back <= Math.min(furthestBack, kept.length); back += 1) {
      const before = kept[kept.length - back] as Run;
      const length = sharedLength(before, rest);
      if (length === 0) continue;
      if (length === before.text.length) {
        kept.splice(kept.length - back, 1);
        back -= 1;
      } else rest = restOf(rest, length, rightOf(before));
    }
    if (rest) kept.push(rest);
  }
  return kept;
}

function restOf(run: Run, from: number, x: number): Run | undefined {
  const text = run.text.slice(from);
  return text.trim() === '' ? undefined : { ...run, text, x, width: Math.max(0, rightOf(run) - x) };
}

const isDoubled = (word: string): boolean => {
  const characters = [...word];
  return characters.length % 2 === 0 && characters.every((one, at) => one === characters[at - (at % 2)]);
};

const halved = (word: string): string => [...word].filter((_, at) => at % 2 === 0).join('');

/** A row whose runs lie over each other and whose words have each letter twice ("TToomm"): drawn letter by letter, twice. */
export function undoubled(text: string, overlaps: boolean): string {
  if (!overlaps) return text;
  const words = text.split(' ').filter((word) => word !== '');
  const doubled = words.filter((word) => word.length >= 4 && isDoubled(word));
  const letters = (some: readonly string[]): number => some.reduce((sum, word) => sum + word.length, 0);
  if (letters(doubled) < 0.5 * letters(words)) return text;
  return words.map((word) => (isDoubled(word) ? halved(word) : word)).join(' ');
}
