import { carriesClause, clauseAfter, endsSentence, questionAfter } from './clauses.ts';
import { days, isComma, isPronoun, phraseAfter, type Range } from './noun-phrases.ts';
import { type ReportingVerb, reportingVerb, takesBareClause } from './reporting-verbs.ts';
import { type Subject, subjectBefore } from './subjects.ts';
import type { Token } from './tokens.ts';

/** What a verb brings in, and its subject where that hangs on the form ("…, said Lee"). */
export interface CueContent {
  /** The words said, where they are no quotation by themselves: a clause, or the whole sentence. */
  readonly clause?: Range;
  /** May bring in a quotation beside it. */
  readonly quotes: boolean;
  readonly subject?: Subject;
}

/** What the verb at `at` brings in; nothing where it says nothing ("said hello"). */
export function contentOf(items: readonly Token[], at: number, verb: ReportingVerb): CueContent | undefined {
  if (verb.kind === 'judge') return judgement(items, at, verb);
  const inverted = invertedContent(items, at, verb) ?? asContent(items, at);
  if (inverted) return inverted;
  const start = verb.kind === 'tell' ? afterListener(items, at + 1) : at + 1;
  const clause = verb.kind === 'ask' ? questionAfter(items, start) : clauseAfter(items, start, takesBareClause(verb));
  if (clause) return { clause, quotes: verb.kind !== 'think' };
  if (takesQuotation(items, at, verb)) return { quotes: true };
  return trailingContent(items, at, verb);
}

/** "denounced the tax", "called it “madness”": the sentence is the statement. */
function judgement(items: readonly Token[], at: number, verb: ReportingVerb): CueContent | undefined {
  const next = items[at + 1];
  if (!next || endsSentence(next)) return undefined;
  const quoted = items.findIndex((item, place) => place > at && (item.quotation || /^["“]/.test(item.text)));
  // "a poem called “Snow”" is its title.
  if (verb.lemma === 'call' && quoted === at + 1) return undefined;
  const isQuoted = quoted > 0 && !items.some((_, place) => place > at && place < quoted && carriesClause(items, place));
  if (verb.particles?.length && !verb.particles.includes(next.lower) && !isQuoted) return undefined;
  const subject = subjectBefore(items, at);
  if (!subject || !opensClause(items, subject.from) || verb.form === 'ing') return undefined;
  return { subject, clause: { from: 0, to: items.length }, quotes: true };
}

/** Not within "which the ministry rejects". */
const opensClause = (items: readonly Token[], at: number): boolean =>
  at === 0 || ['PUNCT', 'CCONJ', 'ADV'].includes(items[at - 1]?.pos ?? '') || days.test(items[at - 1]?.text ?? '');

/** "As Lee told the court, the bridge was closed". */
function asContent(items: readonly Token[], at: number): CueContent | undefined {
  const subject = subjectBefore(items, at);
  const tells = /^(?:say|tell|note|report|write|explain|put|mention|state|point|argue|observe|announce|show)/;
  if (!subject || items[subject.from - 1]?.lower !== 'as') return undefined;
  if (!tells.test(reportingVerb(items[at]?.lower ?? '')?.lemma ?? '')) return undefined;
  const comma = items.findIndex((item, place) => place > at && isComma(item));
  if (comma < 0) return undefined;
  return items[comma + 1]?.quotation
    ? { subject, quotes: true }
    : { subject, clause: { from: comma + 1, to: items.length }, quotes: true };
}

/** "“…,” said Kim Lee" and "The bridge will close, said Kim Lee": the subject stands after the verb. */
function invertedContent(items: readonly Token[], at: number, verb: ReportingVerb): CueContent | undefined {
  const before = items[at - 1];
  const afterQuotation = before?.quotation ?? (isComma(before) ? items[at - 2]?.quotation : undefined);
  if (!(afterQuotation || isComma(before)) || verb.form === 'ing') return undefined;
  if (verb.kind !== 'say' && verb.kind !== 'ask') return undefined;
  const phrase = phraseAfter(items, at + 1);
  if (!phrase || !closesCue(items[phrase.to])) return undefined;
  const apposition = isComma(items[phrase.to]) ? appositionEnd(items, phrase.to + 1) : undefined;
  const subject: Subject = apposition ? { ...phrase, apposition } : phrase;
  if (afterQuotation) return { subject, quotes: true };
  return endsSentence(items[phrase.to]) || isComma(items[phrase.to])
    ? { subject, clause: { from: 0, to: isWhole(items, at) ? at - 1 : items.length }, quotes: true }
    : undefined;
}

/** Before the cue: of "The key, says Lee, is patience" the words go on behind it. */
const isWhole = (items: readonly Token[], at: number): boolean =>
  items.some((_, place) => place < at && carriesClause(items, place));

const closesCue = (item: Token | undefined): boolean =>
  item === undefined || /^[,.;]$/.test(item.text) || item.pos === 'ADP' || item.quotation !== undefined;

const appositionEnd = (items: readonly Token[], from: number): Range | undefined => {
  const phrase = phraseAfter(items, from);
  return phrase && (endsSentence(items[phrase.to]) || isComma(items[phrase.to])) ? phrase : undefined;
};

/** Past the person told: "told [Sky News] any process". */
function afterListener(items: readonly Token[], from: number): number {
  const first = items[from];
  if (!first) return from;
  if (isPronoun(first) || /^(?:him|her|them|us|me)$/.test(first.lower)) return from + 1;
  const proper = first.pos === 'PROPN' || items[from + 1]?.pos === 'PROPN';
  const parts = proper ? ['PROPN'] : ['NOUN', 'ADJ', 'NUM'];
  let to = first.pos === 'DET' ? from + 1 : from;
  while (parts.includes(items[to]?.pos ?? '')) {
    to += 1;
    if (proper && items[to]?.lower === 'of' && items[to + 1]?.pos === 'PROPN') to += 1;
  }
  return to;
}

/** A quotation stands before its subject; or one, a colon, or the paragraph's end with a comma follows without a clause between. */
function takesQuotation(items: readonly Token[], at: number, verb: ReportingVerb): boolean {
  if (verb.kind === 'think' || verb.kind === 'show') return false;
  const subject = subjectBefore(items, at);
  if (verb.form !== 'ing' && subject && quotationEndsBefore(items, startOf(subject))) return true;
  for (let next = at + 1; next < items.length; next += 1) {
    const item = items[next];
    if (!item) return false;
    if (item.quotation || item.text === ':') return true;
    if (isComma(item) && next === items.length - 1) return true;
    if (carriesClause(items, next) && next > at + 1 && !/ed$/.test(item.lower)) return false;
  }
  return false;
}

const startOf = ({ from, apposition }: Subject): number => Math.min(from, apposition?.from ?? from);

const quotationEndsBefore = (items: readonly Token[], at: number): boolean =>
  (items[at - 1]?.quotation ?? (isComma(items[at - 1]) ? items[at - 2]?.quotation : undefined)) !== undefined;

/** "The bridge will close, officials say." */
function trailingContent(items: readonly Token[], at: number, verb: ReportingVerb): CueContent | undefined {
  if (verb.kind === 'show' || verb.kind === 'ask' || verb.form === 'ing') return undefined;
  const subject = subjectBefore(items, at);
  if (!subject || !isComma(items[subject.from - 1]) || subject.apposition) return undefined;
  const next = items[at + 1];
  if (!(endsSentence(next) || isComma(next) || next?.pos === 'ADP' || next?.pos === 'ADV')) return undefined;
  const mid = isComma(next) && at + 2 < items.length;
  return { subject, clause: { from: 0, to: mid ? items.length : subject.from - 1 }, quotes: true };
}
