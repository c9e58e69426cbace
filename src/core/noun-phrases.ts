import { isTitle } from './roles.ts';
import type { Item } from './speech-unit.ts';

/** Items [from, to) of a unit. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Who or what does the saying, as the sentence puts it. */
export interface Subject extends Range {
  /** What stands beside the name between commas: "a spokesman for the ministry". */
  readonly apposition?: Range;
}

const joins = new Set('of for to at from in on by with against between among as such'.split(' '));
export const days =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow|tonight|later|earlier|week|month|year)$/i;
const pronouns = new Set(
  'he she they it who which i we you someone somebody everyone one others some many most both'.split(' '),
);
const auxiliaries = new Set(
  "has have had also then later earlier already recently previously however often again repeatedly once never n't not is are was were been being be will would could might may can should must did does do just even still only further yesterday today tonight".split(
    ' ',
  ),
);

const isNominal = (item: Item | undefined): boolean =>
  item !== undefined && item.quotation === undefined && ['NOUN', 'PROPN', 'NUM', 'PRON', 'SYM'].includes(item.pos);
const isInside = (item: Item): boolean =>
  (/^\p{Lu}\p{Ll}/u.test(item.text) && ['VERB', 'X', 'INTJ'].includes(item.pos) && item.quotation === undefined) ||
  (['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART', 'SYM'].includes(item.pos) &&
    !['to', 'not', "n't"].includes(item.lower));
const isOwning = (item: Item): boolean => /^(?:his|her|its|their|my|our|your)$/.test(item.lower);
export const isPronoun = (item: Item | undefined): boolean =>
  item !== undefined && pronouns.has(item.lower) && !/^i$|^\p{Lu}{2,}$/u.test(item.text);
export const isComma = (item: Item | undefined): boolean => item?.text === ',';

/** Whether a word joins its noun phrase to the left: "officials in the ministry", "results published by". */
function continues(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  const after = items[at + 1];
  if (!item || item.quotation || (item.lower === 'that' && isNominal(before))) return false;
  if (isInside(item) || isOwning(item) || /^[-–/&]$|^'s?$|^’s?$/.test(item.text)) return true;
  if (item.text === '.' && before && /^(?:\p{Lu}\p{L}{0,3})$/u.test(before.text) && after?.pos === 'PROPN') return true;
  if (item.pos === 'ADP' || item.lower === 'to') {
    return (
      joins.has(item.lower) &&
      (isNominal(before) || before?.lower === 'such' || isTitle(before?.text ?? '') || isParticiple(items, at - 1))
    );
  }
  if (item.pos === 'CCONJ')
    return (before?.pos === 'NOUN' || before?.pos === 'PROPN' || before?.pos === 'ADJ') && !isPronoun(after);
  return isParticiple(items, at) || isAttribute(items, at);
}

/** "a [leaked] letter". */
const isAttribute = (items: readonly Item[], at: number): boolean =>
  items[at]?.pos === 'VERB' &&
  /(?:ed|en)$/.test(items[at]?.lower ?? '') &&
  ['NOUN', 'ADJ', 'PROPN'].includes(items[at + 1]?.pos ?? '') &&
  items[at - 1]?.pos === 'DET';

/** "results [published] by", "study [documenting] the". */
function isParticiple(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (item?.pos !== 'VERB' || before?.pos !== 'NOUN') return false;
  return (
    /ing$/.test(item.lower) || (/(?:ed|en|held|made|sent|built)$/.test(item.lower) && items[at + 1]?.pos === 'ADP')
  );
}

/** The noun phrase that ends just before `to`, or nothing. */
export function phraseBefore(items: readonly Item[], to: number): Range | undefined {
  const last = items[to - 1];
  if (/^(?:me|him|her|us|them)$/.test(last?.lower ?? '')) return undefined;
  if (last?.text === ')') {
    const bracket = items.findLastIndex((item, at) => at < to && item.text === '(');
    return bracket > 0 ? phraseBefore(items, bracket) : undefined;
  }
  if (last && isPronoun(last)) return { from: to - 1, to };
  if (!last || !(isInside(last) || isNominal(last) || /^'s$/.test(last.text))) return undefined;
  let from = to - 1;
  while (from > 0 && continues(items, from - 1)) from -= 1;
  while (from < to && isLead(items, from)) from += 1;
  return from < to && items.slice(from, to).some((item) => isNominal(item) || item.pos === 'ADJ' || item.pos === 'DET')
    ? { from, to }
    : undefined;
}

const isLead = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  return (
    item !== undefined &&
    (['CCONJ', 'ADP', 'SCONJ', 'PUNCT', 'VERB'].includes(item.pos) ||
      (days.test(item.text) && items[at + 1] !== undefined && isNominal(items[at + 1])) ||
      item.text === "'s")
  );
};

/** The noun phrase that begins at `from`: up to a mark, a finite verb, or a new phrase without a word that joins it. */
export function phraseAfter(items: readonly Item[], from: number): Range | undefined {
  if (isPronoun(items[from]) && !isNominal(items[from + 1])) return { from, to: from + 1 };
  let to = from;
  let seenNoun = false;
  while (to < items.length) {
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

/** Where the words that belong to the verb itself begin: auxiliaries, adverbs and "on Tuesday" before it. */
export function verbStart(items: readonly Item[], verb: number): number {
  const isDated = days.test(items[verb - 1]?.text ?? '') && items[verb - 2]?.pos === 'ADP';
  let start = isDated ? verb - 2 : verb;
  while (start > 0) {
    const before = items[start - 1];
    if (!before || before.quotation || !(before.pos === 'AUX' || before.pos === 'ADV' || auxiliaries.has(before.lower)))
      break;
    start -= 1;
  }
  return start;
}

/** Left edge of the clause that ends before `to`. */
function clauseStart(items: readonly Item[], to: number): number {
  for (let at = to - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (!item) break;
    if (item.quotation || /^[;:—–]$/.test(item.text) || item.lower === 'that') return at + 1;
    if (
      isComma(items[at - 1]) &&
      ['but', 'while', 'although', 'though', 'because', 'whereas', 'as'].includes(item.lower)
    )
      return at + 1;
  }
  return 0;
}

const introducers = new Set(['ADP', 'SCONJ', 'ADV', 'VERB', 'NUM', 'CCONJ', 'AUX']);

/** Without "On Wednesday," and "Asked about the delay,": what comes before the subject and ends in a comma. */
function afterIntroductions(items: readonly Item[], range: Range): Range {
  const first = items[range.from];
  if (!first || range.from >= range.to) return range;
  const comma = items.findIndex((item, at) => at > range.from && at < range.to - 1 && isComma(item));
  const isDate = days.test(first.text) || /^(?:last|this|next)$/i.test(first.text);
  if (['CCONJ', 'ADV'].includes(first.pos) && !isComma(items[range.from + 1])) {
    return afterIntroductions(items, { from: range.from + 1, to: range.to });
  }
  const isRole = first.pos === 'VERB' && /^\p{Lu}/u.test(items[range.from + 1]?.text ?? '');
  if (comma < 0 || isRole || !(introducers.has(first.pos) || isDate || /^to$/i.test(first.text))) return range;
  return afterIntroductions(items, { from: comma + 1, to: range.to });
}

/**
 * The subject of the verb at `verb`: the noun phrase before it, or before the words between commas that explain it.
 * Nothing where the verb shares an earlier verb's subject ("… and said").
 */
export function subjectBefore(items: readonly Item[], verb: number): Subject | undefined {
  const end = verbStart(items, verb);
  const last = items[end - 1];
  if (!last) return undefined;
  if (/^(?:who|which|that)$/.test(last.text)) return phraseBefore(items, isComma(items[end - 2]) ? end - 2 : end - 1);
  if (!isComma(last)) return phraseBefore(items, end);
  const clause = afterIntroductions(items, { from: clauseStart(items, end - 1), to: end - 1 });
  const comma = items.findIndex((item, at) => at > clause.from && at < clause.to && isComma(item));
  if (comma < 0) return undefined;
  const name = phraseBefore(items, comma);
  if (!name) return undefined;
  return { ...name, apposition: { from: comma + 1, to: clause.to } };
}

/** The noun phrase that opens the sentence, after introductions: the subject of what has none of its own. */
export function mainSubject(items: readonly Item[], before: number): Range | undefined {
  const clause = afterIntroductions(items, { from: 0, to: before });
  const found = phraseAfter(items, clause.from);
  return found && found.to <= before ? found : undefined;
}
