import { anyOf } from './lexicon/patterns.ts';
import { perLanguage } from './lexicon/per-language.ts';
import type { Span } from './span.ts';
import { isUnsure, sideOf } from './sure-dates.ts';

/** The months of a language, and a pattern for one by itself, which chrono leaves alone in German and French. */
const monthsOf = perLanguage(({ calendar: { months: names, beforeMonth } = {} }) =>
  names && beforeMonth
    ? {
        names: names.map((name) => name.toLowerCase()),
        alone: new RegExp(`(?<=(?<!\\p{L})${anyOf(beforeMonth)} )${anyOf(names)}(?![\\p{L}\\p{N}]|\\.? ?\\d)`, 'giu'),
      }
    : undefined,
);

interface BareMonth extends Span {
  readonly date: string;
}

/** Months by themselves. @param reference the day of the text */
export function bareMonths(text: string, language: string, reference: Date): readonly BareMonth[] {
  const { names, alone } = monthsOf(language) ?? {};
  if (!names || !alone) return [];
  return [...text.matchAll(alone)].flatMap(({ index, 0: found }): readonly BareMonth[] => {
    const span = { start: index, end: index + found.length };
    const month = names.indexOf(found.toLowerCase()) + 1;
    if (isUnsure(text, span, language)) return [];
    const date = monthFrom(reference, month, sideOf(text, span, language));
    return date === undefined ? [] : [{ ...span, date }];
  });
}

/** The next or the last month of its number, counted from the day of the text; that of the day itself is both. */
export function monthFrom(reference: Date, month: number, side: 'ahead' | 'past' | undefined): string | undefined {
  const [year, present] = [reference.getUTCFullYear(), reference.getUTCMonth() + 1];
  const shifted = { ahead: month < present ? 1 : 0, past: month > present ? -1 : 0 };
  return side && `${year + shifted[side]}-${String(month).padStart(2, '0')}`;
}
