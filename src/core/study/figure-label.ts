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
  /** Before what is counted: "12 nuevos olivos", "350 square metres". */
  readonly adjectives: RegExp;
  /** What belongs to a unit: "mètres carrés", "mm a year". */
  readonly behind: RegExp;
}

const unitsFor = perLanguage(
  ({ numbers, study, sentences, names }): Units => ({
    magnitudes: new Set(Object.keys(numbers?.magnitudes ?? {})),
    perCent: new RegExp(`^ (?:${study?.perCent?.join('|') || '(?!)'})(?!\\p{L})`, 'u'),
    counted: new RegExp(`^ (?:${anyOf(names?.particles ?? [])} |d[’'])?\\p{L}+`, 'u'),
    hasOrdinals: sentences?.ordinalStop === true,
    adjectives: new RegExp(
      study?.guide === undefined
        ? '(?!)'
        : `^ (?:(?:${study.guide.beforeCounted}) ){1,2}(?:${study.guide.counted})(?!\\p{L})`,
      'u',
    ),
    behind: new RegExp(
      `^(?: (?:${study?.guide?.behindUnits ?? '(?!)'})(?!\\p{L}))?(?: (?:${study?.guide?.rates ?? '(?!)'})(?!\\p{L}))?`,
      'u',
    ),
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
  if (isMoney) return 0;
  const described = adjectiveLength(after, units?.adjectives, language);
  if (described === undefined && lexiconOf(language)?.stopWords.includes(lower)) return 0;
  const counted = described ?? whole.length;
  return counted + (units?.behind.exec(after.slice(counted))?.[0].length ?? 0);
}

/** In letters: "nuevos" and "other" are on lists of function words, and describe what is counted all the same. */
const shortWord = 4;

/** "grey seals" of "80 grey seals": none of the words before what is counted is a short function word. */
function adjectiveLength(after: string, adjectives: RegExp | undefined, language: string): number | undefined {
  const found = adjectives?.exec(after)?.[0];
  const isPlain = found
    ?.trim()
    .split(' ')
    .every((one) => one.length > shortWord || !lexiconOf(language)?.stopWords.includes(one.toLowerCase()));
  return isPlain ? found?.length : undefined;
}
