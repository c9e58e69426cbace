import { defaultLexicon, lexicons } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Known, Mention } from './mention.ts';
import { chanceOf, seededOrder } from './seeded-order.ts';

/** Digits by themselves or before "%", "km", "-year-old": no score, hour, version, page or part of a name. */
const digits =
  /(?<![\p{L}\p{N}.,:/#§№–—-])(?<!\p{L}\p{N}{0,4}[- ]?\()(?<figure>\p{Nd}{1,3}(?:[., \u00a0\u202f]\p{Nd}{3})+|\p{Nd}+[.,]\p{Nd}{1,2}|\p{Nd}+)(?![\p{L}\p{N}]|[.,:/]\p{N}|\s?[–—-]\s?\p{N}|\.\s\p{Ll})/gu;

interface Cardinals {
  readonly pattern: RegExp;
  readonly valueOf: ReadonlyMap<string, number>;
}

/** "Two" and more; what has a magnitude or another number beside it is no word by itself. */
const cardinalsOf = perLanguage(({ numbers }): Cardinals | undefined => {
  const values = Object.entries(numbers?.cardinals ?? {}).filter(([, value]) => value > 1);
  if (values.length === 0) return undefined;
  const number = anyOf([...values.map(([word]) => word), ...Object.keys(numbers?.magnitudes ?? {}), ...joints]);
  const alone = anyOf(values.map(([word]) => word));
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?<!${number}[ -])${alone}(?![\\p{L}\\p{N}]|-${number}| ${number})`, 'gu'),
    valueOf: new Map(values),
  };
});

const joints = lexicons.flatMap(({ numbers }) => Object.keys(numbers?.magnitudes ?? {}));

const monthsBeside = new RegExp(
  `^[.º]?\\s(?:de\\s)?${anyOf(lexicons.flatMap(({ calendar }) => [...(calendar?.months ?? []), ...(calendar?.shortMonths ?? [])]))}(?!\\p{L})`,
  'iu',
);

/** The numbers of a sentence outside its dates; years are dates. */
export function figureMentions(text: string, language: string, dates: readonly Span[]): readonly Mention[] {
  const isDate = (start: number, end: number) => dates.some((date) => overlaps(date, { start, end }));
  const found: Mention[] = [];
  for (const match of text.matchAll(digits)) {
    const figure = match.groups?.figure ?? '';
    const end = match.index + figure.length;
    if (isDate(match.index, end) || isYear(figure) || monthsBeside.test(text.slice(end))) continue;
    if (Number(figure.replace(/\D/g, '')) < 2 || isPartOfName(text.slice(0, match.index))) continue;
    found.push({ kind: 'number', text: figure, shape: shapeOf(figure), start: match.index, end });
  }
  for (const match of text.matchAll(cardinalsOf(language)?.pattern ?? never)) {
    const end = match.index + match[0].length;
    if (!isDate(match.index, end))
      found.push({ kind: 'number', text: match[0], shape: 'word', start: match.index, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

const never = /(?!)/gu;

/** "Explorer 6", "September 29": a word with a capital before it that does not open the sentence. */
const isPartOfName = (before: string): boolean => /[\p{L}\p{N},;”"»] \p{Lu}[\p{L}.’'-]* $/u.test(before);

const isYear = (figure: string): boolean => /^(?:1[6-9]|20)\d\d$/.test(figure);

/** "9.9", "9,999", "9": how it is written, and whether it is short. */
const shapeOf = (figure: string): string => figure.replace(/\p{Nd}+/gu, (run) => '9'.repeat(Math.min(run.length, 4)));

/** How many times as much or as little a wrong number may be, at most and at least: farther ones are seen to be wrong. */
const reach = { most: 3, least: 1.1 };

/** Four figures by themselves that are no year of the calendar's dates, but may be one of old: "1030". */
const mayBeYear = /^1\d{3}$/;
const yearsApart = [-24, -18, -11, -7, -4, 3, 6, 9, 15, 22];

/** Other numbers near this one: from the library as far as there are, else reckoned from it, in its own writing. */
export function figuresNear(
  { text, shape }: Known,
  known: readonly Known[],
  { seed, language }: { readonly seed: string; readonly language: string },
): readonly string[] {
  if (shape === 'word') return wordsNear(text, language, seed);
  if (mayBeYear.test(text))
    return seededOrder(
      yearsApart.map((apart) => String(Number(text) + apart)),
      seed,
      String,
    );
  const value = numberOf(text);
  const near = known
    .filter((other) => other.kind === 'number' && other.shape === shape && other.text !== text)
    .filter((other) => {
      const ratio = numberOf(other.text) / value;
      return Math.max(ratio, 1 / ratio) <= reach.most && Math.max(ratio, 1 / ratio) >= reach.least;
    })
    .map((other) => other.text);
  return [...new Set([...seededOrder(near, seed, String), ...reckoned(text, seed)])];
}

const numberOf = (figure: string): number =>
  Number(/^\d{1,3}(?:\D\d{3})+$/u.test(figure) ? figure.replace(/\D/g, '') : figure.replace(',', '.'));

/** The same number of words in the language's list: "three" for "five". */
function wordsNear(text: string, language: string, seed: string): readonly string[] {
  const { valueOf: values } = cardinalsOf(language) ?? cardinalsOf(defaultLexicon.code) ?? { valueOf: new Map() };
  const value = values.get(text) ?? 0;
  const step = value > 20 ? 10 : 1;
  const near = [...values].filter(([word, other]) => {
    const apart = Math.abs(other - value);
    return (
      word !== text && apart > 0 && apart <= mostSteps * step && other % step === 0 && isPlain(word, other, values)
    );
  });
  return seededOrder(
    near.map(([word]) => word),
    seed,
    String,
  );
}

/** In steps of one or of ten. */
const mostSteps = 4;

/** The first word that a language has for a number: not "zwo". */
const isPlain = (word: string, value: number, values: ReadonlyMap<string, number>): boolean =>
  [...values].find(([, other]) => other === value)?.[0] === word;

const shares = [0.6, 0.7, 0.8, 1.2, 1.3, 1.4, 1.6, 1.8];

/** By its last digit that is no zero, so that round numbers stay round. */
function reckoned(figure: string, seed: string): readonly string[] {
  const plain = figure.replace(/\D/g, '');
  const digitsOf = Number(plain);
  const zeros = /0*$/.exec(plain)?.[0].length ?? 0;
  const step = 10 ** Math.min(zeros, Math.max(0, plain.length - 2));
  const made = shares.map((share, at) => {
    const apart = Math.max(1, Math.round((digitsOf * Math.abs(share - 1)) / step));
    const jitter = digitsOf / step > 20 ? Math.floor(chanceOf(`${seed}/${at}`) * 3) : 0;
    return digitsOf + (share < 1 ? -1 : 1) * (apart + jitter + (apart === 1 ? at % 3 : 0)) * step;
  });
  const written = made
    .filter((value) => value > 1 && value !== digitsOf && String(value).length === plain.length)
    .map((value) => asWritten(String(value), figure));
  return seededOrder([...new Set(written)], seed, String);
}

/** The digits with the marks of the figure they stand for, counted from its end. */
function asWritten(value: string, figure: string): string {
  const left = [...value];
  return [...figure]
    .reverse()
    .map((sign) => (/\p{Nd}/u.test(sign) ? (left.pop() ?? '') : sign))
    .reverse()
    .join('');
}
