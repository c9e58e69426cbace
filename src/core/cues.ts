import {
  days,
  isComma,
  isPronoun,
  mainSubject,
  phraseAfter,
  phraseBefore,
  type Range,
  type Subject,
  subjectBefore,
  verbStart,
} from './noun-phrases.ts';
import type { Item } from './speech-unit.ts';
import { isWork, mindWords, type SpeechVerb, speechVerb, takesBareClause } from './speech-verbs.ts';

/** Words that say that somebody says something, and where in the unit that is. Indices are of the unit's items. */
export interface Cue {
  readonly verb: number;
  readonly kind: SpeechVerb['kind'] | 'according';
  readonly subject?: Subject;
  /** Of the cue itself: subject to verb. */
  readonly range: Range;
  /** The words said, where they are no quotation by themselves: a clause, or the whole sentence. */
  readonly clause?: Range;
  /** May bring in a quotation beside it. */
  readonly quotes: boolean;
}

const ends = (item: Item | undefined): boolean => item === undefined || /^[.!?…]+$/.test(item.text);

/** Whether the verb at `at` can carry a clause: no -ing form, and no participle that stands for an adjective ("a related plan"). */
function carriesClause(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.pos === 'AUX') return true;
  if (item?.pos !== 'VERB' || /ing$/.test(item.lower)) return false;
  const isAdjective =
    /(?:ed|en)$/.test(item.lower) &&
    ['NOUN', 'PROPN'].includes(items[at + 1]?.pos ?? '') &&
    ['DET', 'ADJ', 'ADP', 'NUM', 'NOUN'].includes(items[at - 1]?.pos ?? '');
  const isRelative = /^(?:who|which|that)$/.test(items[at - 1]?.lower ?? '');
  return !isAdjective && !isRelative && items[at - 1]?.lower !== 'to';
}
const hypothetical = new Set("not n't never would could might may should can must".split(' '));
const beForms = new Set("is are was were be been being 's 're 'm".split(' '));

/** The cues of a unit, in order. */
export function cuesOf(items: readonly Item[]): readonly Cue[] {
  const cues: Cue[] = [];
  items.forEach((item, at) => {
    const found = item.quotation
      ? undefined
      : (accordingCue(items, at) ?? mindCue(items, at) ?? verbCue(items, at, cues));
    if (found) cues.push(found);
  });
  return cues;
}

/** "According to the report, …" and "…, according to the report". */
function accordingCue(items: readonly Item[], at: number): Cue | undefined {
  if (items[at]?.lower !== 'according' || items[at + 1]?.lower !== 'to') return undefined;
  const phrase = phraseAfter(items, at + 2);
  if (!phrase) return undefined;
  const leads = at === 0 || /^(?:but|and|that)$/.test(items[at - 1]?.lower ?? '');
  if (!leads)
    return {
      verb: at,
      kind: 'according',
      subject: phrase,
      range: { from: at, to: phrase.to },
      clause: { from: 0, to: isComma(items[at - 1]) ? at - 1 : at },
      quotes: true,
    };
  const apposition = isComma(items[phrase.to]) ? appositionAt(items, phrase.to + 1) : undefined;
  const to = apposition ? apposition.to : phrase.to;
  const start = isComma(items[to]) ? to + 1 : to;
  return {
    verb: at,
    kind: 'according',
    subject: apposition ? { ...phrase, apposition } : phrase,
    range: { from: at, to },
    clause: { from: start, to: items.length },
    quotes: true,
  };
}

/** A noun phrase between this place and a comma, with more of the sentence behind it. */
function appositionAt(items: readonly Item[], from: number): Range | undefined {
  const phrase = phraseAfter(items, from);
  if (!phrase || !isComma(items[phrase.to])) return undefined;
  const clauseFollows = items.some((_, at) => at > phrase.to && carriesClause(items, at));
  return clauseFollows ? phrase : undefined;
}

/** "The associations are concerned the law will change". */
function mindCue(items: readonly Item[], at: number): Cue | undefined {
  if (!mindWords.has(items[at]?.lower ?? '') || !beForms.has(items[at - 1]?.lower ?? '')) return undefined;
  const clause = clauseAfter(items, at + 1, true);
  const subject = clause && subjectBefore(items, at);
  return clause && subject
    ? { verb: at, kind: 'think', subject, range: { from: subject.from, to: at + 1 }, clause, quotes: false }
    : undefined;
}

function verbCue(items: readonly Item[], at: number, earlier: readonly Cue[]): Cue | undefined {
  const verb = speechVerb(items[at]?.lower ?? '');
  if (!verb || !isVerbHere(items, at, verb)) return undefined;
  const content = contentOf(items, at, verb);
  if (!content) return undefined;
  const subject = content.subject ?? subjectOf(items, at, verb, earlier);
  if (!subject || (isInference(verb) && !canTell(items, subject))) return undefined;
  return {
    verb: at,
    kind: verb.kind,
    subject,
    range: { from: Math.min(subject.from, at), to: Math.max(at + 1, Math.min(subject.to, items.length)) },
    ...content,
  };
}

const isInference = ({ kind, lemma }: SpeechVerb): boolean =>
  kind === 'show' || /^(?:suggest|indicate|signal|imply|reveal)$/.test(lemma);

/** Somebody, or a document: "the remarks suggest" is the author's own reading. */
function canTell(items: readonly Item[], { from, to }: Range): boolean {
  const phrase = items.slice(from, to);
  const end = phrase.findIndex(({ pos }) => pos === 'ADP');
  const main = end > 0 ? phrase.slice(0, end) : phrase;
  const head = main.findLast(({ pos }) => pos !== 'PUNCT');
  if (main.some(({ lower }) => isWork(lower))) return true;
  return (
    head !== undefined &&
    (head.pos === 'PROPN' || isPronoun(head) || /(?:er|or|ist|ian|official|expert|analyst)s$/.test(head.lower))
  );
}

/** Not a noun, not passive, not denied, not merely possible. */
function isVerbHere(items: readonly Item[], at: number, verb: SpeechVerb): boolean {
  const item = items[at];
  if (!item || item.pos === 'PROPN' || /^\p{Lu}{3,}$/u.test(item.text) || isPossessive(items[at - 1])) return false;
  if (item.pos !== 'VERB' && item.pos !== 'AUX' && !isVerbDespiteTag(items, at, verb)) return false;
  const helpers = items.slice(verbStart(items, at), at).map(({ lower }) => lower);
  if (helpers.some((word) => hypothetical.has(word)) || helpers.includes('to') || items[at - 1]?.lower === 'to')
    return false;
  return verb.form === 'ing' || !helpers.some((word) => beForms.has(word));
}

const isPossessive = (item: Item | undefined): boolean =>
  /^(?:['’]s?|my|your|his|her|its|our|their|the|a|an)$/.test(item?.lower ?? '');

/** The tagger takes "WHO say" and "findings show" for nouns: what stands around them tells. */
function isVerbDespiteTag(items: readonly Item[], at: number, verb: SpeechVerb): boolean {
  const before = items[at - 1];
  if (verb.form === 'ing' || !before) return false;
  if (verb.form === 'base') return isPluralWork(items, at) || (isPluralEnd(before) && opensSpeech(items, at));
  return (
    !['DET', 'ADJ', 'ADP', 'PART', 'NUM'].includes(before.pos) &&
    (/^says|said$/.test(items[at]?.lower ?? '') || opensSpeech(items, at))
  );
}

function opensSpeech(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (!next) return false;
  const isQuotation = next.quotation !== undefined || (isComma(next) && items[at + 2]?.quotation !== undefined);
  return isQuotation || next.pos === 'DET' || /^(?:that|:)$/.test(next.lower);
}

const isPluralEnd = (item: Item | undefined): boolean =>
  item !== undefined && (isPronoun(item) || /[^s]s$|people$|media$|police$|^\p{Lu}{2,}$/u.test(item.text));

/** "Findings published today show": the tagger often takes the verb for a noun. */
function isPluralWork(items: readonly Item[], at: number): boolean {
  if (!/^(?:show|suggest|indicate|reveal|say|state|conclude)$/.test(items[at]?.lower ?? '')) return false;
  const own = phraseBefore(items, at) ?? mainSubject(items, at);
  return (
    own !== undefined &&
    items.slice(own.from, own.to).some(({ lower }) => isWork(lower) && (lower.endsWith('s') || lower === 'data'))
  );
}

function subjectOf(items: readonly Item[], at: number, verb: SpeechVerb, earlier: readonly Cue[]): Subject | undefined {
  if (verb.form === 'ing' && !items.slice(verbStart(items, at), at).some(({ lower }) => beForms.has(lower))) {
    const start = verbStart(items, at);
    const own = isComma(items[start - 1]) ? undefined : phraseBefore(items, start);
    if (own && items[own.from - 1]?.lower === 'with') return own;
    if (!isComma(items[start - 1]) && items[start - 1]?.lower !== 'by') return undefined;
    return mainSubject(items, at) ?? earlier.at(-1)?.subject;
  }
  const own = subjectBefore(items, at);
  if (own) return own;
  const main = mainSubject(items, at);
  if (main && items.slice(main.from, main.to).some(({ lower }) => isWork(lower))) return main;
  const shares = items[verbStart(items, at) - 1]?.pos === 'CCONJ' || isComma(items[verbStart(items, at) - 1]);
  return shares ? (earlier.at(-1)?.subject ?? mainSubject(items, at)) : undefined;
}

type Content = Pick<Cue, 'clause' | 'quotes'> & { readonly subject?: Subject };

function contentOf(items: readonly Item[], at: number, verb: SpeechVerb): Content | undefined {
  if (verb.kind === 'judge') return judgement(items, at, verb);
  const inverted = invertedContent(items, at, verb) ?? asContent(items, at);
  if (inverted) return inverted;
  const start = verb.kind === 'tell' ? afterListener(items, at + 1) : at + 1;
  const clause = verb.kind === 'ask' ? questionAfter(items, start) : clauseAfter(items, start, takesBareClause(verb));
  if (clause) return { clause, quotes: verb.kind !== 'think' };
  if (takesQuotation(items, at, verb)) return { quotes: true };
  return trailingContent(items, at, verb);
}

function judgement(items: readonly Item[], at: number, verb: SpeechVerb): Content | undefined {
  const next = items[at + 1];
  if (!next || ends(next)) return undefined;
  const quoted = items.findIndex((item, place) => place > at && (item.quotation || /^["“]/.test(item.text)));
  // "a poem called “Snow”" is its title.
  if (verb.lemma === 'call' && quoted === at + 1) return undefined;
  const isQuoted = quoted > 0 && !items.some((_, place) => place > at && place < quoted && carriesClause(items, place));
  if (verb.particles?.length && !verb.particles.includes(next.lower) && !isQuoted) return undefined;
  const subject = subjectBefore(items, at);
  const isMain =
    subject &&
    (subject.from === 0 ||
      ['PUNCT', 'CCONJ', 'ADV'].includes(items[subject.from - 1]?.pos ?? '') ||
      days.test(items[subject.from - 1]?.text ?? ''));
  if (!isMain || verb.form === 'ing') return undefined;
  return { subject, clause: { from: 0, to: items.length }, quotes: true };
}

/** "As Lee told the court, the bridge was closed". */
function asContent(items: readonly Item[], at: number): Content | undefined {
  const subject = subjectBefore(items, at);
  const tells = /^(?:say|tell|note|report|write|explain|put|mention|state|point|argue|observe|announce|show)/;
  if (!subject || items[subject.from - 1]?.lower !== 'as') return undefined;
  if (!tells.test(speechVerb(items[at]?.lower ?? '')?.lemma ?? '')) return undefined;
  const comma = items.findIndex((item, place) => place > at && isComma(item));
  if (comma < 0) return undefined;
  return items[comma + 1]?.quotation
    ? { subject, quotes: true }
    : { subject, clause: { from: comma + 1, to: items.length }, quotes: true };
}

/** "“…,” said Kim Lee" and "The bridge will close, said Kim Lee": the subject stands after the verb. */
function invertedContent(items: readonly Item[], at: number, verb: SpeechVerb): Content | undefined {
  const before = items[at - 1];
  const afterQuotation = before?.quotation ?? (isComma(before) ? items[at - 2]?.quotation : undefined);
  if (!(afterQuotation || isComma(before)) || verb.form === 'ing') return undefined;
  if (verb.kind !== 'say' && verb.kind !== 'ask') return undefined;
  const phrase = phraseAfter(items, at + 1);
  if (
    !phrase ||
    (items[phrase.to] &&
      !/^[,.;]$/.test(items[phrase.to]?.text ?? '') &&
      items[phrase.to]?.pos !== 'ADP' &&
      !items[phrase.to]?.quotation)
  )
    return undefined;
  const apposition = isComma(items[phrase.to]) ? appositionEnd(items, phrase.to + 1) : undefined;
  const subject: Subject = apposition ? { ...phrase, apposition } : phrase;
  if (afterQuotation) return { subject, quotes: true };
  return ends(items[phrase.to]) || isComma(items[phrase.to])
    ? { subject, clause: { from: 0, to: at - 1 }, quotes: true }
    : undefined;
}

const appositionEnd = (items: readonly Item[], from: number): Range | undefined => {
  const phrase = phraseAfter(items, from);
  return phrase && (ends(items[phrase.to]) || isComma(items[phrase.to])) ? phrase : undefined;
};

/** Past the person told: "told [Sky News] any process". */
function afterListener(items: readonly Item[], from: number): number {
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

/** The clause that is said: after "that" (kept), or at once. */
function clauseAfter(items: readonly Item[], from: number, bare: boolean): Range | undefined {
  const rest = { to: items.length };
  for (let at = from; at < Math.min(items.length, from + 14); at += 1) {
    const item = items[at];
    if (!item || item.quotation || item.text === ':' || item.pos === 'VERB' || carriesClause(items, at)) break;
    if (item.lower === 'that' && at > from && items[at + 1]?.pos === 'VERB') break;
    if (item.lower === 'that' && items.length - at > 4) return { from: at, ...rest };
    if (item.text === ';' || ends(item)) break;
  }
  const first = items[from];
  if (!bare || !first || ends(first)) return undefined;
  if (/^(?:why|how|what|whether|where|when|if)$/.test(first.lower))
    return hasFinite(items, from + 1) ? { from, ...rest } : undefined;
  if (first.pos === 'ADP' && !/^(?:on|in|at|during|by|after|before|late|early)$/.test(first.lower)) return undefined;
  const start = first.pos === 'ADP' ? afterPrepositional(items, from) : from;
  const opener = items[start];
  if (!opener || opener.lower === 'to' || isComma(opener) || opener.quotation || opener.text === ':') return undefined;
  const isPlainSay = /^(?:say|says|said)$/.test(items[from - 1]?.lower ?? '') && items.length - start > 4;
  return isPlainSay || hasSubjectAndVerb(items, start) ? { from, ...rest } : undefined;
}

const hasFinite = (items: readonly Item[], from: number): boolean =>
  items.some((item, at) => at >= from && (carriesClause(items, at) || item.quotation !== undefined));

/** Past "on Tuesday" and the like, when a clause follows. */
function afterPrepositional(items: readonly Item[], from: number): number {
  let at = from + 1;
  while (['DET', 'NUM', 'ADJ', 'NOUN', 'PROPN'].includes(items[at]?.pos ?? '')) at += 1;
  return at > from + 1 && !ends(items[at]) ? (isComma(items[at]) ? at + 1 : at) : items.length;
}

/** A phrase and then a finite verb before any mark but commas. */
function hasSubjectAndVerb(items: readonly Item[], from: number): boolean {
  if (isPronoun(items[from]) || /^(?:there|this|that|these|those|it)$/.test(items[from]?.lower ?? ''))
    return hasFinite(items, from + 1);
  let seenNoun = false;
  for (let at = from; at < items.length; at += 1) {
    const item = items[at];
    if (
      !item ||
      item.text === ';' ||
      ends(item) ||
      (isComma(items[at - 1]) && (/^(?:which|where|whose)$/.test(item.lower) || isPronoun(item)))
    )
      return false;
    if (item.pos === 'NOUN' || item.pos === 'PROPN' || item.pos === 'PRON' || item.pos === 'NUM') seenNoun = true;
    if (seenNoun && carriesClause(items, at)) return items[at - 1]?.pos !== 'CCONJ';
  }
  return false;
}

const questionAfter = (items: readonly Item[], from: number): Range | undefined => {
  const at = items.findIndex(
    (item, index) =>
      index >= from && index < from + 8 && /^(?:whether|if|why|how|what|who|when|where)$/.test(item.lower),
  );
  return at < 0 ? undefined : { from: at, to: items.length };
};

/** A quotation, a colon or the paragraph's end with a comma follows, with no other clause between. */
function takesQuotation(items: readonly Item[], at: number, verb: SpeechVerb): boolean {
  if (verb.kind === 'think' || verb.kind === 'show') return false;
  for (let next = at + 1; next < items.length; next += 1) {
    const item = items[next];
    if (!item) return false;
    if (item.quotation || item.text === ':') return true;
    if (isComma(item) && next === items.length - 1) return true;
    if (carriesClause(items, next) && next > at + 1 && !/ed$/.test(item.lower)) return false;
  }
  const subject = subjectBefore(items, at);
  return verb.form !== 'ing' && subject !== undefined && quotationEndsBefore(items, subject.from);
}

const quotationEndsBefore = (items: readonly Item[], at: number): boolean =>
  (items[at - 1]?.quotation ?? (isComma(items[at - 1]) ? items[at - 2]?.quotation : undefined)) !== undefined;

/** Whether the quotation at item `quotation` stands right beside the cue: no other clause between them. */
export function isBeside(items: readonly Item[], cue: Cue, quotation: number): boolean {
  const between =
    quotation > cue.verb ? { from: cue.range.to, to: quotation } : { from: quotation + 1, to: cue.range.from };
  for (let at = between.from; at < between.to; at += 1) {
    if (carriesClause(items, at) && !/ed$/.test(items[at]?.lower ?? '')) return false;
  }
  return true;
}

/** "The bridge will close, officials say." */
function trailingContent(items: readonly Item[], at: number, verb: SpeechVerb): Content | undefined {
  if (verb.kind === 'show' || verb.kind === 'ask' || verb.form === 'ing') return undefined;
  const subject = subjectBefore(items, at);
  if (!subject || !isComma(items[subject.from - 1]) || subject.apposition) return undefined;
  const next = items[at + 1];
  if (!(ends(next) || isComma(next) || next?.pos === 'ADP' || next?.pos === 'ADV')) return undefined;
  const mid = isComma(next) && at + 2 < items.length;
  return { subject, clause: { from: 0, to: mid ? items.length : subject.from - 1 }, quotes: true };
}
