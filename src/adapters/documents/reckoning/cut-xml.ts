import type { SeenText } from '../../../core/document/reckoning.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Text of XML with its entities read. */
export const decoded = (text: string): string =>
  text.replace(/&(?:#x(\p{AHex}{1,6})|#(\d{1,7})|(\w+));/gu, (whole, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    if (name) return entities[name] ?? whole;
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

export const withoutTags = (source: string): string => decoded(source.replace(/<[^<>]*>/g, ''));

/**
 * The text of runs alone, without what stands between them.
 * @param run flag g; the first group is a run's text, and what has none is a blank
 */
export const runsIn = (source: string, run: RegExp): string =>
  [...source.matchAll(run)].map(([, text]) => (text === undefined ? ' ' : decoded(text))).join('');

/** What is taken out of a source before its text is read, by reason; a reason of nothing is not seen at all. */
export type Aside = readonly [pattern: RegExp, reason: string];

interface Cut {
  readonly rest: string;
  readonly apart: readonly SeenText[];
}

/** The source without what is taken out of it, and the words of that. */
export function cut(source: string, asides: readonly Aside[]): Cut {
  const apart: SeenText[] = [];
  const rest = asides.reduce(
    (left, [pattern, reason]) =>
      left.replace(pattern, (whole) => {
        if (reason !== '') apart.push({ text: withoutTags(whole), apart: reason });
        return '';
      }),
    source,
  );
  return { rest, apart };
}
