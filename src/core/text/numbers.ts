const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ordinalOnes =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const ordinalTens = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

const small = new Map<string, number>([
  ...ones.split(' ').map((word, value): [string, number] => [word, value]),
  ...tens.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
]);
const ordinals = new Map<string, number>([
  ...ordinalOnes.split(' ').map((word, value): [string, number] => [word, value]),
  ...ordinalTens.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['hundredth', 100],
  ['thousandth', 1e3],
]);
const magnitudes = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
]);
const suffixes = new Map<string, number>([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);
const units = new Map<string, string>([
  ['%', '%'],
  ['percent', '%'],
  ['percentage', '%'],
  ['$', '$'],
  ['dollar', '$'],
  ['dollars', '$'],
  ['€', '€'],
  ['euro', '€'],
  ['euros', '€'],
  ['£', '£'],
  ['pound', '£'],
  ['pounds', '£'],
  ['¥', '¥'],
  ['yen', '¥'],
]);

export interface NumberRead {
  /** "87", "3rd", "1990s": equal for all ways of writing the same number. */
  readonly key: string;
  /** "%", "$" and so on. */
  readonly unit?: string;
  /** How many of the words it takes. */
  readonly length: number;
}

const digits = /^(?<sign>[$€£¥])?(?<digits>\d+(?:[.,:]\d+)*)(?<suffix>st|nd|rd|th|s|k|m|mn|bn|tn|%)?$/;

/** The value of digits with separators: "1,500" is 1500, "1.5" is 1.5. */
const amountOf = (written: string): number => Number(written.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.'));

/** Reads the number that begins at `words[at]` (lower case, hyphens split), in digits or spelt out. English. */
export function readNumber(words: readonly string[], at: number): NumberRead | undefined {
  const read = readDigits(words, at) ?? readSpelt(words, at);
  if (!read) return undefined;
  const after = words[at + read.length];
  const unit = read.unit ?? (after === 'per' && words[at + read.length + 1] === 'cent' ? '%' : units.get(after ?? ''));
  return unit === undefined ? read : { ...read, unit };
}

function readDigits(words: readonly string[], at: number): NumberRead | undefined {
  const match = digits.exec(words[at] ?? '')?.groups;
  if (!match) return undefined;
  const { sign, suffix = '' } = match;
  const magnitude = suffixes.get(suffix) ?? magnitudes.get(words[at + 1] ?? '') ?? 1;
  const length = magnitude > 1 && !suffixes.has(suffix) ? 2 : 1;
  const written = match.digits ?? '';
  const value = written.includes(':') ? written : String(amountOf(written) * magnitude);
  const unit = units.get(sign ?? '') ?? units.get(suffix);
  const key = /^(?:st|nd|rd|th)$/.test(suffix) ? `${value}th` : suffix === 's' ? `${value}s` : value;
  return { key, length, ...(unit === undefined ? {} : { unit }) };
}

/** "one hundred and five", "eighty seven", "two million", "a dozen", "twenty first". */
function readSpelt(words: readonly string[], at: number): NumberRead | undefined {
  let total = 0;
  let group: number | undefined;
  let next = at;
  if (/^an?$/.test(words[at] ?? '') && magnitudes.has(words[at + 1] ?? '')) {
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
        word === 'and' &&
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
