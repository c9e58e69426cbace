import { english } from '../../text/lexicon/english.ts';
import { isTitle } from './titles.ts';
import type { Token } from './tokens.ts';

/** Items [from, to) of a unit. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const joins = new Set('of for to at from in on by with against between among as such'.split(' '));
const { weekdays, relative } = english.calendar;
export const days = new RegExp(
  `^(?:${[...weekdays, ...relative].join('|')}|tonight|later|earlier|week|month|year)$`,
  'i',
);
const pronouns = new Set([
  ...english.pronouns.map(({ subject }) => subject),
  ...'who which someone somebody everyone one others some many most both'.split(' '),
]);
const isNominal = (item: Token | undefined): boolean =>
  item !== undefined && item.quotation === undefined && ['NOUN', 'PROPN', 'NUM', 'PRON', 'SYM'].includes(item.pos);
const isInside = (item: Token): boolean =>
  (/^\p{Lu}\p{Ll}/u.test(item.text) && ['VERB', 'X', 'INTJ'].includes(item.pos) && item.quotation === undefined) ||
  (['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART', 'SYM'].includes(item.pos) &&
    !['to', 'not', "n't"].includes(item.lower));
const isOwning = (item: Token): boolean => /^(?:his|her|its|their|my|our|your)$/.test(item.lower);
export const isPronoun = (item: Token | undefined): boolean =>
  item !== undefined && pronouns.has(item.lower) && !/^i$|^\p{Lu}{2,}$/u.test(item.text);
export const isComma = (item: Token | undefined): boolean => item?.text === ',';

/** Whether a word joins its noun phrase to the left: "officials in the ministry", "results published by". */
function continues(items: readonly Token[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  const after = items[at + 1];
  if (!item || item.quotation || (item.lower === 'that' && isNominal(before))) return false;
  if (isInside(item) || isOwning(item) || /^[-–/&]$|^'s?$|^’s?$/.test(item.text)) return true;
  if (
    item.text === '.' &&
    before &&
    /^(?:\p{Lu}\p{L}{0,3})$/u.test(before.text) &&
    after &&
    /^\p{Lu}/u.test(after.text)
  )
    return true;
  if (item.pos === 'ADP' || item.lower === 'to') {
    return (
      joins.has(item.lower) &&
      (isNominal(before) ||
        (before !== undefined && isInside(before)) ||
        before?.lower === 'such' ||
        isTitle(before?.text ?? '') ||
        isParticiple(items, at - 1))
    );
  }
  if (item.pos === 'CCONJ')
    return (before?.pos === 'NOUN' || before?.pos === 'PROPN' || before?.pos === 'ADJ') && !isPronoun(after);
  return isParticiple(items, at) || isAttribute(items, at);
}

/** "a [leaked] letter". */
const isAttribute = (items: readonly Token[], at: number): boolean =>
  items[at]?.pos === 'VERB' &&
  /(?:ed|en)$/.test(items[at]?.lower ?? '') &&
  ['NOUN', 'ADJ', 'PROPN'].includes(items[at + 1]?.pos ?? '') &&
  items[at - 1]?.pos === 'DET';

/** "results [published] by", "study [documenting] the". */
function isParticiple(items: readonly Token[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (item?.pos !== 'VERB' || before?.pos !== 'NOUN') return false;
  return (
    /ing$/.test(item.lower) || (/(?:ed|en|held|made|sent|built)$/.test(item.lower) && items[at + 1]?.pos === 'ADP')
  );
}

/** In words and marks: what is longer is a list of names without an end, of which the nearest words will do. */
const longestPhrase = 60;

/** The noun phrase that ends just before `to`, or nothing. */
export function phraseBefore(items: readonly Token[], to: number): Range | undefined {
  const last = items[to - 1];
  if (/^(?:me|him|her|us|them)$/.test(last?.lower ?? '')) return undefined;
  if (last?.text === ')') {
    const bracket = items.findLastIndex((item, at) => at < to && item.text === '(');
    return bracket > 0 ? phraseBefore(items, bracket) : undefined;
  }
  if (last && isPronoun(last)) return { from: to - 1, to };
  if (!last || !(isInside(last) || isNominal(last) || /^'s$/.test(last.text))) return undefined;
  let from = to - 1;
  while (from > 0 && to - from < longestPhrase && continues(items, from - 1)) from -= 1;
  while (from < to && isLead(items, from)) from += 1;
  return from < to && items.slice(from, to).some((item) => isNominal(item) || item.pos === 'ADJ' || item.pos === 'DET')
    ? { from, to }
    : undefined;
}

const isLead = (items: readonly Token[], at: number): boolean => {
  const item = items[at];
  return (
    item !== undefined &&
    (['CCONJ', 'ADP', 'SCONJ', 'PUNCT', 'VERB'].includes(item.pos) ||
      (days.test(item.text) && items[at + 1] !== undefined && isNominal(items[at + 1])) ||
      item.text === "'s")
  );
};

/** The noun phrase that begins at `from`: up to a mark, a finite verb, or a new phrase without a word that joins it. */
export function phraseAfter(items: readonly Token[], from: number): Range | undefined {
  if (isPronoun(items[from]) && !isNominal(items[from + 1])) return { from, to: from + 1 };
  let to = from;
  let seenNoun = false;
  while (to < items.length && to - from < longestPhrase) {
    const item = items[to];
    if (!item || item.quotation || (isPronoun(item) && to > from)) break;
    const opensAnother = seenNoun && (item.pos === 'DET' || isOwning(item)) && !joins.has(items[to - 1]?.lower ?? '');
    if (opensAnother) break;
    if (item.pos === 'ADP' && days.test(items[to + 1]?.text ?? '')) break;
    if (
      !(
        isInside(item) ||
        isOwning(item) ||
        (item.pos === 'ADP' && seenNoun && joins.has(item.lower)) ||
        /^[-–&/.]$|^['’]s?$/.test(item.text) ||
        (item.pos === 'CCONJ' && seenNoun && isNominal(items[to + 1]))
      )
    )
      break;
    if (item.text === '.' && items[to + 1]?.pos !== 'PROPN') break;
    if (isNominal(item)) seenNoun = true;
    to += 1;
  }
  return seenNoun ? { from, to } : undefined;
}
