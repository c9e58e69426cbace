import { lexiconOf } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import type { Span } from '../text/span.ts';

interface Units {
  readonly magnitudes: ReadonlySet<string>;
  readonly perCent: RegExp;
  /** What a magnitude counts, with the small word between: "million people", "millones de euros". */
  readonly counted: RegExp;
  readonly hasOrdinals: boolean;
}

const unitsFor = perLanguage(
  ({ numbers, study, sentences, names }): Units => ({
    magnitudes: new Set(Object.keys(numbers?.magnitudes ?? {})),
    perCent: new RegExp(`^ (?:${study?.perCent?.join('|') || '(?!)'})(?!\\p{L})`, 'u'),
    counted: new RegExp(`^ (?:${anyOf(names?.particles ?? [])} |d[’'])?\\p{L}+`, 'u'),
    hasOrdinals: sentences?.ordinalStop === true,
  }),
);

/** "€3.4 million", "46 metres", "12 %", "60 per cent", "3,4 millones de euros", "38. Minute": a figure with what says of what it is. */
export function withUnit(text: string, { start, end }: Span, language: string): string {
  const sign = /[$€£¥]\s?$/u.exec(text.slice(0, start))?.[0] ?? '';
  return text.slice(start - sign.length, end + unitLength(text.slice(end), sign !== '', language));
}

function unitLength(after: string, isMoney: boolean, language: string): number {
  const units = unitsFor(language);
  const [percent] = /^\s?[%‰€$£°]\p{L}?/u.exec(after) ?? units?.perCent.exec(after) ?? [];
  if (percent !== undefined) return percent.length;
  const [ordinal] = (units?.hasOrdinals && /^\. \p{Lu}\p{L}+/u.exec(after)) || [];
  if (ordinal !== undefined) return ordinal.length;
  const [whole = '', first = ''] = /^[\s-](\p{L}+(?:-\p{L}+)*)/u.exec(after) ?? [];
  const lower = first.toLowerCase();
  if (units?.magnitudes.has(lower)) {
    const counted = isMoney ? undefined : units.counted.exec(after.slice(whole.length))?.[0];
    return whole.length + (counted?.length ?? 0);
  }
  return lexiconOf(language)?.stopWords.includes(lower) ? 0 : whole.length;
}
