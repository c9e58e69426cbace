/**
 * Whether two different words are one insertion, deletion, substitution or swap of neighbouring characters apart
 * (Damerau–Levenshtein distance 1), by code points.
 */
export function isOneEditAway(a: string, b: string): boolean {
  const [short, long] = [[...a], [...b]].sort((left, right) => left.length - right.length) as [string[], string[]];
  const start = long.findIndex((character, index) => character !== short[index]);
  if (start === -1) return false;
  const rest = (word: readonly string[], from: number): string => word.slice(start + from).join('');
  if (long.length === short.length + 1) return rest(long, 1) === rest(short, 0);
  if (long.length !== short.length) return false;
  const swapped =
    long[start] === short[start + 1] && long[start + 1] === short[start] && rest(long, 2) === rest(short, 2);
  return swapped || rest(long, 1) === rest(short, 1);
}
