import { english } from '../../text/lexicon/english.ts';
import { days, isComma, phraseAfter, phraseBefore, type Range } from './noun-phrases.ts';
import { isTitle } from './titles.ts';
import type { Token } from './tokens.ts';

/** Who or what does the saying, as the sentence puts it. */
export interface Subject extends Range {
  /** What stands beside the name between commas: "a spokesman for the ministry". */
  readonly apposition?: Range;
}

const { be, been, do: does, have, future, modal } = english.auxiliaries;
const adverbs =
  "also then later earlier already recently previously however often again repeatedly once never n't not just even still only further tonight";
const auxiliaries = new Set([
  ...[...be, ...been, ...does, ...have, ...future, ...modal],
  ...english.calendar.relative,
  ...adverbs.split(' '),
]);

/** Where the words that belong to the verb itself begin: auxiliaries, adverbs and "on Tuesday" before it. */
export function verbStart(items: readonly Token[], verb: number): number {
  const isDated = days.test(items[verb - 1]?.text ?? '') && items[verb - 2]?.pos === 'ADP';
  let start = isDated ? verb - 2 : verb;
  while (start > 0) {
    const before = items[start - 1];
    if (!before || before.quotation || before.pos === 'PROPN') break;
    if (!(before.pos === 'AUX' || before.pos === 'ADV' || auxiliaries.has(before.lower))) break;
    start -= 1;
  }
  return start;
}

/** Left edge of the clause that ends before `to`. */
function clauseStart(items: readonly Token[], to: number): number {
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
function afterIntroductions(items: readonly Token[], range: Range): Range {
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
export function subjectBefore(items: readonly Token[], verb: number): Subject | undefined {
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
  const beside = { from: comma + 1, to: clause.to };
  return isName(items, beside) &&
    !items.slice(name.from, name.to).some((item) => isNamePart(item) || isTitle(item.text))
    ? { ...beside, apposition: name }
    : { ...name, apposition: beside };
}

const isNamePart = ({ text, pos }: Token): boolean => /^\p{Lu}/u.test(text) && pos !== 'DET' && pos !== 'PRON';

/** "The clerk, | Per Holm,": two words or more, all of them a name's. */
const isName = (items: readonly Token[], { from, to }: Range): boolean =>
  to - from >= 2 && to - from <= 4 && items.slice(from, to).every((item) => isNamePart(item) && !isTitle(item.text));

/** The noun phrase that opens the sentence, after introductions: the subject of what has none of its own. */
export function mainSubject(items: readonly Token[], before: number): Range | undefined {
  const clause = afterIntroductions(items, { from: 0, to: before });
  const found = phraseAfter(items, clause.from);
  return found && found.to <= before ? found : undefined;
}
