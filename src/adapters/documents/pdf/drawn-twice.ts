import type { Run } from './run.ts';

/** In font sizes: bold made by drawing twice is off by less, a shadow too. */
const nearby = 0.3;

const near = (a: Run, b: Run): boolean =>
  Math.abs(a.x - b.x) <= nearby * a.size && Math.abs(a.y - b.y) <= nearby * a.size;

/** The same words at nearly the same place count once. */
export function withoutTwins(runs: readonly Run[]): readonly Run[] {
  const kept = new Map<string, Run[]>();
  return runs.filter((run) => {
    const text = run.text.trim();
    if (text.length < 2) return true;
    const same = kept.get(text);
    if (same?.some((other) => near(other, run))) return false;
    if (same) same.push(run);
    else kept.set(text, [run]);
    return true;
  });
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
