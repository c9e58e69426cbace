import { carriesClause, clauseAfter } from './clauses.ts';
import { type CueContent, contentOf } from './cue-content.ts';
import { canTell, isForWorks, isInference, isWritten, subjectOf } from './cue-source.ts';
import { isComma, phraseAfter, type Range } from './noun-phrases.ts';
import { beForms, isReporting } from './reporting-verb-use.ts';
import { bringsNoun, mindWords, type ReportingVerb, reportingNouns, reportingVerb } from './reporting-verbs.ts';
import { mainSubject, subjectBefore, verbStart } from './subjects.ts';
import type { Token } from './tokens.ts';

/** Words that say that somebody says something, and where in the unit that is. Indices are of the unit's items. */
export interface Cue extends CueContent {
  readonly verb: number;
  readonly kind: ReportingVerb['kind'] | 'according';
  /** Of the cue itself: subject to verb. */
  readonly range: Range;
}

/** The cues of a unit, in order. */
export function cuesOf(items: readonly Token[]): readonly Cue[] {
  const cues: Cue[] = [];
  items.forEach((item, at) => {
    const found = item.quotation
      ? undefined
      : (accordingCue(items, at) ?? mindCue(items, at) ?? nounCue(items, at, cues) ?? verbCue(items, at, cues));
    if (found) cues.push(found);
  });
  return cues;
}

/** "According to the report, …" and "…, according to the report". */
function accordingCue(items: readonly Token[], at: number): Cue | undefined {
  if (items[at]?.lower !== 'according' || items[at + 1]?.lower !== 'to') return undefined;
  const phrase = phraseAfter(items, at + 2);
  if (!phrase) return undefined;
  const leads = at === 0 || /^(?:but|and|that)$/.test(items[at - 1]?.lower ?? '');
  const cue = { verb: at, kind: 'according', subject: phrase, quotes: true } as const;
  if (!leads) {
    const before = { from: 0, to: isComma(items[at - 1]) ? at - 1 : at };
    return { ...cue, range: { from: at, to: phrase.to }, clause: before };
  }
  const apposition = isComma(items[phrase.to]) ? appositionAt(items, phrase.to + 1) : undefined;
  const to = apposition?.to ?? phrase.to;
  const clause = { from: isComma(items[to]) ? to + 1 : to, to: items.length };
  return { ...cue, subject: apposition ? { ...phrase, apposition } : phrase, range: { from: at, to }, clause };
}

/** A noun phrase between this place and a comma, with more of the sentence behind it. */
function appositionAt(items: readonly Token[], from: number): Range | undefined {
  const phrase = phraseAfter(items, from);
  if (!phrase || !isComma(items[phrase.to])) return undefined;
  const clauseFollows = items.some((_, at) => at > phrase.to && carriesClause(items, at));
  return clauseFollows ? phrase : undefined;
}

/** "The associations are concerned the law will change". */
function mindCue(items: readonly Token[], at: number): Cue | undefined {
  if (!mindWords.has(items[at]?.lower ?? '') || !beForms.has(items[at - 1]?.lower ?? '')) return undefined;
  const clause = clauseAfter(items, at + 1, true);
  const subject = clause && subjectBefore(items, at);
  return clause && subject
    ? { verb: at, kind: 'think', subject, range: { from: subject.from, to: at + 1 }, clause, quotes: false }
    : undefined;
}

/** "Senator Reed expressed concern that the law would harm farmers". */
function nounCue(items: readonly Token[], at: number, earlier: readonly Cue[]): Cue | undefined {
  if (!reportingNouns.has(items[at]?.lower ?? '') || items[at + 1]?.lower !== 'that') return undefined;
  const verb = items.findLastIndex(
    ({ pos, lower }, place) => place < at && place >= at - 5 && pos === 'VERB' && bringsNoun(lower),
  );
  if (verb < 0) return undefined;
  const shares = items[verbStart(items, verb) - 1]?.pos === 'CCONJ';
  const subject =
    subjectBefore(items, verb) ?? (shares ? (earlier.at(-1)?.subject ?? mainSubject(items, verb)) : undefined);
  const range = { from: subject?.from ?? verb, to: at + 1 };
  return subject && { verb, kind: 'think', subject, range, clause: { from: at + 1, to: items.length }, quotes: false };
}

function verbCue(items: readonly Token[], at: number, earlier: readonly Cue[]): Cue | undefined {
  const verb = reportingVerb(items[at]?.lower ?? '');
  if (!verb || !isReporting(items, at, verb)) return undefined;
  const content = contentOf(items, at, verb);
  if (!content) return undefined;
  const subject = content.subject ?? subjectOf(items, at, verb, earlier.at(-1)?.subject);
  if (!subject || (isInference(verb) && !canTell(items, subject))) return undefined;
  if (isForWorks(verb) && (subject.from > at || !isWritten(items, subject))) return undefined;
  return {
    verb: at,
    kind: verb.kind,
    subject,
    range: { from: Math.min(subject.from, at), to: Math.max(at + 1, Math.min(subject.to, items.length)) },
    ...content,
  };
}

/** Whether the quotation at item `quotation` stands right beside the cue: no other clause between them. */
export function isBeside(items: readonly Token[], cue: Cue, quotation: number): boolean {
  const between =
    quotation > cue.verb ? { from: cue.range.to, to: quotation } : { from: quotation + 1, to: cue.range.from };
  for (let at = between.from; at < between.to; at += 1) {
    if (carriesClause(items, at) && !/ed$/.test(items[at]?.lower ?? '')) return false;
  }
  return true;
}
