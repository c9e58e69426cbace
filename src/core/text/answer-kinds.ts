import { inAllLanguages } from './lexicon/index.ts';
import { anyOf, anyWord } from './lexicon/patterns.ts';
import type { PlaceWords } from './lexicon/text-parts.ts';
import type { Span } from './span.ts';

const times = anyOf(
  (['months', 'shortMonths', 'weekdays', 'relative', 'periods'] as const).flatMap((part) =>
    inAllLanguages(({ calendar }) => calendar?.[part]),
  ),
);
const clockWords = (part: 'before' | 'after'): string =>
  anyOf(inAllLanguages(({ calendar }) => calendar?.clock?.[part]));
/** "3.52am", "4 p.m.", "8 Uhr", "20 h 30"; "18.30" behind "a las"; "18:30" anywhere. */
const clock = `(?<![\\p{L}\\p{N}.,:])(?:\\d{1,2}(?:[.:]\\d{2})?\\s?${clockWords('after')}(?:\\s\\d{2})?|(?<=(?<!\\p{L})${clockWords('before')}\\s)\\d{1,2}[.:]\\d{2}|\\d{1,2}:\\d{2})(?![\\p{L}\\p{N}]|[.,]\\p{N})`;
const clockTimes = new RegExp(clock, 'giu');
const askedClock = inAllLanguages(({ calendar }) => (calendar?.clock ? [calendar.clock.asked] : [])).join('|');
const asksClock = new RegExp(`(?<!\\p{L})(?:${askedClock})(?!\\p{L})`, 'iu');
const counters = anyOf(inAllLanguages(({ calendar }) => calendar?.counters));
const ordinalEnding = anyOf(inAllLanguages(({ numbers }) => numbers?.ordinalEndings));
const timeWords = new RegExp(
  `${clock}|(?<![\\p{L}\\p{N}])(?:1\\d{3}|20\\d{2}|${times}|(?:19|20)\\d0s|\\d{1,2}${ordinalEnding})(?![\\p{L}\\p{N}])|\\d+\\s*${counters}`,
  'giu',
);
const keysIn = (part: 'cardinals' | 'magnitudes'): readonly string[] =>
  inAllLanguages(({ numbers }) => Object.keys(numbers?.[part] ?? {}));
const spelt = [...keysIn('cardinals'), ...keysIn('magnitudes'), ...inAllLanguages(({ numbers }) => numbers?.amounts)];
const charactersOf = (part: 'digits' | 'counters'): string =>
  inAllLanguages(({ numbers }) => [numbers?.[part] ?? '']).join('');
const numberWords = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\p{N}[\\p{N}.,]*%?|${anyOf(spelt)})(?![\\p{L}\\p{N}])|[${charactersOf('digits')}]+(?=[${charactersOf('counters')}])`,
  'giu',
);
const reasonWords = new RegExp(anyWord(inAllLanguages(({ reasons }) => reasons)), 'iu');
const inName = anyOf(
  inAllLanguages(({ names }) => [...(names?.particles ?? []), ...(names?.articles ?? []), ...(names?.joining ?? [])]),
);
const name = new RegExp(
  `(?<![.!?。]\\s{0,2}["“‘'(]?)(?<=\\s["“‘'(]?)(?:\\p{Lu}[\\p{L}’'.-]*)(?:\\s+(?:${inName}\\s+)?\\p{Lu}[\\p{L}’'.-]*)*`,
  'gu',
);
const firstName = /^["“‘'(]?\p{Lu}[\p{L}’'.-]*(?:\s+\p{Lu}[\p{L}’'.-]*)+/u;
const placeWords = (part: keyof PlaceWords): string => anyOf(inAllLanguages(({ places }) => places?.[part]));
const placeCue = new RegExp(
  `(?<![\\p{L}\\p{N}])${placeWords('prepositions')}\\s+(?:${placeWords('articles')}\\s+)?(?:${placeWords('directions')}\\s+)?\\p{Lu}`,
  'u',
);

const matches = (text: string, pattern: RegExp): readonly string[] => text.match(pattern) ?? [];
const isNew = (found: readonly string[], question: string): boolean => {
  const known = question.toLowerCase();
  return found.some((item) => !known.includes(item.toLowerCase()));
};

/** Names (runs of capitalised words that do not merely open a sentence). For writing with capitals. */
function namesIn(text: string): readonly string[] {
  const opening = firstName.exec(text)?.[0];
  return [...(opening ? [opening.replace(/^["“‘'(]/, '')] : []), ...matches(text, name)];
}

const conjunction = anyOf(inAllLanguages(({ conjunctions }) => conjunctions));
const listing = new RegExp(`,.*(?:,| ${conjunction} )|、.*、|،`, 'u');
const defining = new RegExp(anyWord(inAllLanguages(({ definers }) => definers)), 'iu');

type Test = (text: string, question: string) => boolean;

const tests: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['time', (text, question) => isNew(matches(text, timeWords), question)],
  ['number', (text, question) => isNew(matches(text, numberWords), question)],
  ['money', (text, question) => isNew(matches(text, numberWords), question)],
  ['person', (text, question) => isNew(namesIn(text), question)],
  ['place', (text, question) => placeCue.test(text) || isNew(namesIn(text), question)],
  ['reason', (text) => reasonWords.test(text)],
  ['list', (text) => listing.test(text)],
  ['definition', (text) => defining.test(text)],
]);

/**
 * Whether the text holds something of the kind asked for that the question does not say itself; never, for a kind that no
 * words tell.
 */
export const offers = (kind: string, text: string, question: string): boolean =>
  tests.get(kind)?.(text, question) ?? false;

const countWord = new RegExp(`^(?:\\p{N}.*|${anyOf(spelt)})$`, 'iu');

/** Whether the word says how many. */
export const isCountWord = (word: string): boolean => countWord.test(word);

const magnitude = anyOf([...keysIn('magnitudes'), ...inAllLanguages(({ numbers }) => numbers?.amounts)]);
const currency = anyOf(inAllLanguages(({ currencies }) => currencies));
const money = new RegExp(
  `[$€£¥]\\s?\\p{N}|\\p{N}\\s?[$€£¥]|\\p{N}[\\p{N}.,]*\\s+(?:${magnitude}\\s+(?:d['’]|de\\s)?)?(?:[\\p{L}]+\\s)?${currency}(?![\\p{L}])`,
  'iu',
);
const amount = '\\p{N}(?:[\\p{N}.,]*\\p{N})?';
const magnitudes = `(?:\\s?(?:m|bn|k|tn)(?!\\p{L})|\\s${magnitude}(?!\\p{L}))`;
const speltAmount = `${anyOf(spelt)}(?:[\\s-]${anyOf(spelt)})*`;
const prices = new RegExp(
  `[$€£¥]\\s?${amount}${magnitudes}?|${amount}${magnitudes}?\\s?[$€£¥]|(?<!\\p{L})(?:${amount}${magnitudes}?|${speltAmount})\\s(?:d['’]|de\\s)?(?:\\p{L}+\\s)?${currency}(?!\\p{L})`,
  'giu',
);
export const namesPrice = (text: string): boolean => money.test(text);

const patternOf: ReadonlyMap<string, RegExp> = new Map([
  ['time', timeWords],
  ['number', numberWords],
  ['money', numberWords],
  ['person', name],
]);
const mostMarked = 3;

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** The pattern's places in the text; a price with its sign, alone where money is asked for; hours alone where the hour is. */
function foundIn(kind: string, text: string, question: string): readonly Span[] {
  const pattern = patternOf.get(kind);
  if (!pattern) return [];
  if (kind === 'time' && asksClock.test(question)) {
    const hours = spansOf(text, clockTimes);
    if (hours.length > 0) return hours;
  }
  const found = spansOf(text, pattern);
  if (kind !== 'money' && kind !== 'number') return found;
  const priced = spansOf(text, prices);
  if (kind === 'money' && priced.length > 0) return priced;
  const signed = found.map((one) => priced.find(({ start, end }) => start <= one.start && one.start < end) ?? one);
  return [...new Set(signed)];
}

/** Where in the text that stands which a question of this kind asks for and does not say itself; at most three places. */
export function answersIn(kind: string, text: string, question: string): readonly Span[] {
  const known = question.toLowerCase();
  return foundIn(kind, text, question)
    .filter(({ start, end }) => !known.includes(text.slice(start, end).toLowerCase()))
    .slice(0, mostMarked);
}
