import { defaultLexicon } from './lexicon/index.ts';
import { anyOf } from './lexicon/patterns.ts';

const { numbers } = defaultLexicon;
const small: ReadonlyMap<string, number> = new Map(Object.entries(numbers.cardinals));
const ordinals: ReadonlyMap<string, number> = new Map(Object.entries(numbers.ordinals));
const magnitudes: ReadonlyMap<string, number> = new Map(Object.entries(numbers.magnitudes));
const suffixes: ReadonlyMap<string, number> = new Map(Object.entries(numbers.shortMagnitudes));
const units: ReadonlyMap<string, string> = new Map([
  ...['%', '$', '€', '£', '¥'].map((sign): [string, string] => [sign, sign]),
  ...Object.entries(numbers.units),
]);

export interface NumberRead {
  /** "87", "3rd", "1990s": equal for all ways of writing the same number. */
  readonly key: string;
  /** "%", "$" and so on. */
  readonly unit?: string;
  /** How many of the words it takes. */
  readonly length: number;
}

const ordinalEnding = anyOf(numbers.ordinalEndings);
const digits = new RegExp(
  `^(?<sign>[$€£¥])?(?<digits>\\d+(?:[.,:]\\d+)*)(?<suffix>${ordinalEnding}|s|${anyOf([...suffixes.keys()])}|%)?$`,
  'u',
);
const isOrdinalEnding = (suffix: string): boolean => numbers.ordinalEndings.includes(suffix);

/** The value of digits with separators: "1,500" is 1500, "1.5" is 1.5. */
const amountOf = (written: string): number => Number(written.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.'));

/** Reads the number that begins at `words[at]` (lower case, hyphens split), in digits or spelt out. English. */
export function readNumber(words: readonly string[], at: number): NumberRead | undefined {
  const read = readDigits(words, at) ?? readSpelt(words, at);
  if (!read) return undefined;
  const after = words[at + read.length] ?? '';
  const unit = read.unit ?? units.get(`${after} ${words[at + read.length + 1] ?? ''}`) ?? units.get(after);
  return unit === undefined ? read : { ...read, unit };
}

const parts: ReadonlyMap<string, number> = new Map(Object.entries(numbers.parts ?? {}));

/** "a quarter", "three quarters", "one in four": the share in percent that begins at `words[at]`. */
export function readShare(words: readonly string[], at: number): NumberRead | undefined {
  const count = numbers.one.includes(words[at] ?? '') ? 1 : (small.get(words[at] ?? '') ?? 0);
  if (count === 0) return undefined;
  const part = parts.get((words[at + 1] ?? '').replace(/s$/, ''));
  if (part !== undefined) return shareOf(count, part, 2);
  const whole = small.get(words[at + 2] ?? '');
  return words[at + 1] === 'in' && whole !== undefined && whole > count ? shareOf(count, whole, 3) : undefined;
}

const shareOf = (count: number, whole: number, length: number): NumberRead => ({
  key: String(Math.round((1_000 * count) / whole) / 10),
  unit: '%',
  length,
});

function readDigits(words: readonly string[], at: number): NumberRead | undefined {
  const match = digits.exec(words[at] ?? '')?.groups;
  if (!match) return undefined;
  const { sign, suffix = '' } = match;
  const magnitude = suffixes.get(suffix) ?? magnitudes.get(words[at + 1] ?? '') ?? 1;
  const length = magnitude > 1 && !suffixes.has(suffix) ? 2 : 1;
  const written = match.digits ?? '';
  const value = written.includes(':') ? written.replace(/^0?(\d+):00$/, '$1') : String(amountOf(written) * magnitude);
  const unit = units.get(sign ?? '') ?? units.get(suffix);
  const key = isOrdinalEnding(suffix) ? `${value}th` : suffix === 's' ? `${value}s` : value;
  return { key, length, ...(unit === undefined ? {} : { unit }) };
}

/** "one hundred and five", "eighty seven", "two million", "a dozen", "twenty first". */
function readSpelt(words: readonly string[], at: number): NumberRead | undefined {
  let total = 0;
  let group: number | undefined;
  let next = at;
  if (numbers.one.includes(words[at] ?? '') && magnitudes.has(words[at + 1] ?? '')) {
    group = 1;
    next = at + 1;
  }
  for (; next < words.length; next += 1) {
    const word = words[next] ?? '';
    const value = small.get(word);
    const magnitude = magnitudes.get(word);
    const ordinal = ordinals.get(word);
    if (ordinal !== undefined && fits(group, ordinal))
      return { key: `${total + (group ?? 0) + ordinal}th`, length: next + 1 - at };
    if (value !== undefined && fits(group, value)) group = (group ?? 0) + value;
    else if (value !== undefined && group !== undefined && next === at + 1 && isYear(group, value))
      group = group * 100 + value;
    else if (magnitude !== undefined && group !== undefined) {
      if (magnitude === 100) group *= 100;
      else {
        total += group * magnitude;
        group = 0;
      }
    } else if (
      !(
        numbers.joint.includes(word) &&
        (group ?? 0) % 100 === 0 &&
        group !== undefined &&
        small.has(words[next + 1] ?? '') &&
        next > at + 1
      )
    )
      break;
  }
  return group === undefined ? undefined : { key: String(total + group), length: next - at };
}

/** "nineteen" "eighty" of 1984. */
const isYear = (century: number, value: number): boolean => century >= 13 && century <= 20 && value >= 10;

/** Whether a word's value can follow what has been read: "eighty" "seven", "hundred" "five", not "two" "three". */
const fits = (group: number | undefined, value: number): boolean =>
  group === undefined ||
  (value < 100 && group % 100 === 0) ||
  (value > 0 && value < 10 && group % 10 === 0 && group % 100 >= 20);
