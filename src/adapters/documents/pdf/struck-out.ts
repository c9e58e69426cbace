import type { Letter } from './painting.ts';
import type { Rule } from './rules.ts';

/** In font sizes, above the line that letters stand on: through their middle, not below them and not over them. */
const lowest = 0.14;
const highest = 0.48;
/** Of a letter's width: struck out where the line covers it. */
const mostCovered = 0.6;

/** In points: rules are looked up by height. */
const band = 4;

/** Tells of each letter whether a line is drawn through it. */
export function strikesOf(rules: readonly Rule[]): (letter: Letter | undefined) => boolean {
  const bands = new Map<number, Rule[]>();
  for (const rule of rules) {
    if (rule.direction !== 'level') continue;
    const at = Math.floor(rule.at / band);
    const own = bands.get(at);
    if (own) own.push(rule);
    else bands.set(at, [rule]);
  }
  return (letter) => {
    if (!letter || bands.size === 0 || !(letter.size < 200)) return false;
    const [low, high] = [letter.y + lowest * letter.size, letter.y + highest * letter.size];
    const width = Math.max(0.1, letter.right - letter.x);
    for (let at = Math.floor(low / band); at <= Math.floor(high / band); at += 1)
      for (const { at: y, from, to } of bands.get(at) ?? [])
        if (y >= low && y <= high && Math.min(to, letter.right) - Math.max(from, letter.x) >= mostCovered * width)
          return true;
    return false;
  };
}
