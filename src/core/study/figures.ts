import { defaultLexicon, lexiconOf, lexicons } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Known, Mention } from './mention.ts';
import { chanceOf, seededOrder } from './seeded-order.ts';

/** Digits by themselves or before "%", "km", "-year-old": no score, hour, version, page or part of a name. */
const digits =
  /(?<![\p{L}\p{N}.,:/#§№–—-])(?<![×^*] ?)(?<!\p{N}[ \u00a0\u202f](?=\p{Nd}{3}(?!\p{Nd})))(?<!\p{L}\p{N}{0,4}[- ]?\()(?<figure>\p{Nd}{1,3}(?:[., \u00a0\u202f]\p{Nd}{3})+|\p{Nd}+[.,]\p{Nd}{1,2}|\p{Nd}+)(?![\p{L}\p{N}]|[.,:/]\p{N}|\s?[–—-]\s?\p{N}|\.\s\p{Ll})/gu;

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
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?<!${number}[ -])${alone}(?![\\p{L}\\p{N}]|-| ${number})`, 'gu'),
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
    if (Number(figure.replace(/\D/g, '')) < 2 || isPartOfName(text, { start: match.index, end }, language)) continue;
    const isOld = yearOfOld.test(figure);
    const told = isOld ? { kind: 'date' as const, shape: 'YYYY' } : { kind: 'number' as const, shape: shapeOf(figure) };
    found.push({ ...told, text: figure, start: match.index, end });
  }
  for (const match of text.matchAll(cardinalsOf(language)?.pattern ?? never)) {
    const end = match.index + match[0].length;
    if (!isDate(match.index, end))
      found.push({ kind: 'number', text: match[0], shape: 'word', start: match.index, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

const never = /(?!)/gu;

/** "Explorer 6", "September 29": a word with a capital before it that does not open the sentence; but not "zahlt den Bauern 680 Euro". */
const isPartOfName = (text: string, { start, end }: Span, language: string): boolean =>
  /[\p{L}\p{N},;”"»] \p{Lu}[\p{L}.’'-]* $/u.test(text.slice(0, start)) &&
  !(lexiconOf(language)?.capitalNouns === true && counts.test(text.slice(end)));

/** What a number counts, where nouns have capitals: "Euro", "neue Glocken". */
const counts = /^ (?:\p{Ll}+e[nrs]? )?\p{Lu}\p{Ll}/u;

/** Not "1200", which may be a number of anything. */
const yearOfOld = /^1[0-5]\d[1-9]$|^1[0-5][1-9]0$/u;

const isYear = (figure: string): boolean => /^(?:1[6-9]|20)\d\d$/.test(figure);

/** "9.9", "9,999", "9": how it is written, and whether it is short. */
const shapeOf = (figure: string): string => figure.replace(/\p{Nd}+/gu, (run) => '9'.repeat(Math.min(run.length, 4)));

/** How many times as much or as little a wrong number may be, at most and at least: farther ones are seen to be wrong. */
const reach = { most: 3, least: 1.1 };

/** Other numbers near this one: from the article as far as there are, else reckoned from it; in its own writing, and as round. */
export function figuresNear(
  { text, shape }: Known,
  known: readonly Known[],
  { seed, language }: { readonly seed: string; readonly language: string },
): readonly string[] {
  if (shape === 'word') return wordsNear(text, language, seed);
  const value = numberOf(text);
  const near = known
    .filter((other) => other.kind === 'number' && other.shape === shape && other.text !== text)
    .filter((other) => {
      const ratio = numberOf(other.text) / value;
      const apart = Math.max(ratio, 1 / ratio);
      return apart <= reach.most && apart >= reach.least && roundness(other.text) === roundness(text);
    })
    .map((other) => other.text);
  return [...new Set([...seededOrder(near, seed, String), ...reckoned(text, seed)])];
}

/** How many noughts it ends in. */
const roundness = (figure: string): number => /0*$/u.exec(figure.replace(/\D/g, ''))?.[0].length ?? 0;

const numberOf = (figure: string): number =>
  Number(/^\d{1,3}(?:\D\d{3})+$/u.test(figure) ? figure.replace(/\D/g, '') : figure.replace(',', '.'));

/** What the words or figures of a number say. */
export const amountOf = ({ text, shape }: Known, language: string): number =>
  shape === 'word' ? (cardinalsOf(language)?.valueOf.get(text.toLowerCase()) ?? Number.NaN) : numberOf(text);

/** Other words of the language's list, not far from this one: "three" for "five". */
function wordsNear(text: string, language: string, seed: string): readonly string[] {
  const { valueOf: values } = cardinalsOf(language) ?? cardinalsOf(defaultLexicon.code) ?? { valueOf: new Map() };
  const value = values.get(text) ?? 0;
  const step = value >= 20 ? 10 : 1;
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

const shares = [0.6, 0.7, 0.8, 0.9, 1.1, 1.2, 1.3, 1.4, 1.6, 1.8];
const steps = [-4, -3, -2, -1, 1, 2, 3, 4, 5];
/** Above it alone there would be the right one, always the smallest. */
const besideOne = [0.4, 0.5, 2, 3, 5];
/** Of the digits before the noughts: smaller ones are counted in steps, greater ones in shares. */
const countedInSteps = 20;

/** By its last digit that is no nought, so that it is as round as before. */
function reckoned(figure: string, seed: string): readonly string[] {
  const plain = figure.replace(/\D/g, '');
  const noughts = roundness(figure);
  const lead = Number(plain) / 10 ** noughts;
  const made =
    lead < countedInSteps
      ? lead === 1 && noughts > 1
        ? besideOne
        : steps.map((apart) => lead + apart)
      : shares.map((share, at) => Math.round(lead * share) + Math.floor(chanceOf(`${seed}/${at}`) * 3));
  const isSeparated = plain !== figure;
  const written = made
    .filter((value) => value > 0 && value !== lead && (lead < 10 || value % 10 !== 0))
    .map((value) => value * 10 ** noughts)
    .filter((value) => value > 1 && (!isSeparated || String(value).length === String(Number(plain)).length))
    .map((value) => (isSeparated ? asWritten(String(value).padStart(plain.length, '0'), figure) : String(value)));
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
