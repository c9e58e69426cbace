import { perLanguage } from '../text/lexicon/per-language.ts';
import type { Mention } from './mention.ts';

const erasFor = perLanguage(({ study }) => {
  const { century, decade } = study ?? {};
  if (!century && decade === undefined) return undefined;
  return {
    century: new RegExp(`(?<![\\p{L}\\p{N}-])${century?.pattern ?? '(?!)()'}(?![\\p{L}\\p{N}])`, 'dgu'),
    decade: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${decade ?? '(?!)'})(?![\\p{L}\\p{N}])`, 'gu'),
    written: century?.written ?? 'ordinal',
  };
});

/** Centuries and decades. Their shape says which of the two, and how the number is written. */
export function eraMentions(text: string, language: string): readonly Mention[] {
  const eras = erasFor(language);
  if (!eras) return [];
  const centuries = [...text.matchAll(eras.century)].flatMap((match): readonly Mention[] => {
    const [start, after] = match.indices?.[1] ?? [0, 0];
    const end = eras.written === 'ordinal' ? after + 'th'.length : after;
    return [{ kind: 'era', text: text.slice(start, end), shape: eras.written, start, end }];
  });
  const decades = [...text.matchAll(eras.decade)].map((match): Mention => {
    const span = { start: match.index, end: match.index + match[0].length };
    return { kind: 'era', text: match[0], shape: 'decade', ...span };
  });
  return [...centuries, ...decades];
}

/** Near enough to be taken for the right one. */
const centuriesApart = [-2, -1, 1, 2, 3];
const decadesApart = [-30, -20, -10, 10, 20, 30];

/** Other centuries or decades, in the same writing. Later ones than ours are none. */
export function erasNear({ text, shape }: Pick<Mention, 'text' | 'shape'>): readonly string[] {
  if (shape === 'decade') {
    const year = Number(text.slice(0, 4));
    return decadesApart
      .map((apart) => year + apart)
      .filter((other) => other <= lastDecade)
      .map((other) => other + text.slice(4));
  }
  const number = eraNumber({ text, shape });
  return centuriesApart
    .map((apart) => number + apart)
    .filter((other) => other > 0 && (other <= lastCentury || number >= lastCentury) && other <= ours)
    .map((other) => (shape === 'roman' ? toRoman(other) : shape === 'ordinal' ? ordinal(other) : String(other)));
}

/** The century's or decade's own number. */
export const eraNumber = ({ text, shape }: Pick<Mention, 'text' | 'shape'>): number =>
  shape === 'roman' ? fromRoman(text) : Number.parseInt(text, 10);

const lastDecade = 2020;
/** Centuries that are over; beside an earlier one ours is seen to be wrong. */
const lastCentury = 20;
const ours = 21;

function ordinal(number: number): string {
  const ending = ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
  return `${number}${number > 10 && number < 14 ? 'th' : ending}`;
}

const romans = Object.entries({ X: 10, IX: 9, V: 5, IV: 4, I: 1 });

function toRoman(number: number): string {
  const [sign, value] = romans.find(([, one]) => one <= number) ?? ['', number];
  return number === 0 ? '' : sign + toRoman(number - value);
}

function fromRoman(text: string): number {
  const [sign, value] = romans.find(([one]) => text.startsWith(one)) ?? ['', 0];
  return sign === '' ? 0 : value + fromRoman(text.slice(sign.length));
}
