import { lexicons } from './lexicon/index.ts';
import { anyOf } from './lexicon/patterns.ts';
import type { Span } from './span.ts';
import { isUnsure, sideOf } from './sure-dates.ts';

/** Months by themselves, which chrono leaves alone in German and French. */
const bareMonth = new Map(
  lexicons.flatMap(({ code, calendar }) =>
    calendar?.months && calendar.beforeMonth
      ? [
          [
            code,
            new RegExp(
              `(?<=(?<!\\p{L})${anyOf(calendar.beforeMonth)} )${anyOf(calendar.months)}(?![\\p{L}\\p{N}]|\\.? ?\\d)`,
              'giu',
            ),
          ] as const,
        ]
      : [],
  ),
);

/** Months by themselves. @param reference the day of the text */
export function bareMonths(
  text: string,
  language: string,
  reference: Date,
): readonly (Span & { readonly date: string })[] {
  const pattern = bareMonth.get(language);
  const names = lexicons.find(({ code }) => code === language)?.calendar?.months ?? [];
  return [...text.matchAll(pattern ?? /(?!)/g)].flatMap(
    ({ index, 0: found }): readonly (Span & { readonly date: string })[] => {
      const span = { start: index, end: index + found.length };
      const month = names.findIndex((name) => name.toLowerCase() === found.toLowerCase()) + 1;
      if (isUnsure(text, span, language)) return [];
      const date = monthFrom(reference, month, sideOf(text, span, language));
      return date === undefined ? [] : [{ ...span, date }];
    },
  );
}

/** The next or the last month of its number, counted from the day of the text; that of the day itself is both. */
export function monthFrom(reference: Date, month: number, side: 'ahead' | 'past' | undefined): string | undefined {
  const [year, present] = [reference.getUTCFullYear(), reference.getUTCMonth() + 1];
  const shifted = { ahead: month < present ? 1 : 0, past: month > present ? -1 : 0 };
  return side && `${year + shifted[side]}-${String(month).padStart(2, '0')}`;
}
