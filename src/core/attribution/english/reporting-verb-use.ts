import { english } from '../../text/lexicon/english.ts';
import { isComma, isPronoun, phraseBefore } from './noun-phrases.ts';
import { isWork, type ReportingVerb } from './reporting-verbs.ts';
import { mainSubject, verbStart } from './subjects.ts';
import type { Token } from './tokens.ts';

const { be, been, modal } = english.auxiliaries;
const hypothetical = new Set(['not', "n't", 'never', ...modal]);
export const beForms: ReadonlySet<string> = new Set([...be, ...been, "'s", "'re", "'m"]);

/** Not a noun, not passive, not denied, not merely possible. */
export function isReporting(items: readonly Token[], at: number, verb: ReportingVerb): boolean {
  const item = items[at];
  if (!item || item.pos === 'PROPN' || /^\p{Lu}{3,}$/u.test(item.text) || isPossessive(items[at - 1])) return false;
  if (isDescribing(items, at) || opensCondition(items, at)) return false;
  if (item.pos !== 'VERB' && item.pos !== 'AUX' && !isVerbDespiteTag(items, at, verb)) return false;
  const start = verbStart(items, at);
  const helpers = items.slice(start, at).map(({ lower }) => lower);
  // "went on to say"
  if (items[at - 1]?.lower === 'to' && /^(?:on|continued|continues)$/.test(items[at - 2]?.lower ?? '')) return true;
  if (helpers.some((word) => hypothetical.has(word)) || helpers.includes('to') || items[at - 1]?.lower === 'to')
    return false;
  return verb.form === 'ing' || !helpers.some((word) => beForms.has(word));
}

/** "the town's current expected income": a participle before its noun. */
const isDescribing = (items: readonly Token[], at: number): boolean =>
  /ed$/.test(items[at]?.lower ?? '') &&
  ['ADJ', 'ADV'].includes(items[at - 1]?.pos ?? '') &&
  isPossessive(items[at - 2]) &&
  ['NOUN', 'ADJ', 'PROPN'].includes(items[at + 1]?.pos ?? '');

/** "if the members learn enough": nobody has. */
function opensCondition(items: readonly Token[], at: number): boolean {
  const own = phraseBefore(items, at);
  return own !== undefined && /^(?:if|unless)$/.test(items[own.from - 1]?.lower ?? '');
}

const isPossessive = (item: Token | undefined): boolean =>
  /^(?:['’]s?|my|your|his|her|its|our|their|the|a|an)$/.test(item?.lower ?? '');

/** The tagger takes "WHO say" and "findings show" for nouns: what stands around them tells. */
function isVerbDespiteTag(items: readonly Token[], at: number, verb: ReportingVerb): boolean {
  const before = items[at - 1];
  if (verb.form === 'ing' || !before) return false;
  if (verb.form === 'base') return isPluralWork(items, at) || (isPluralEnd(before) && opensSpeech(items, at));
  return (
    !['DET', 'ADJ', 'ADP', 'PART', 'NUM'].includes(before.pos) &&
    (/^says|said$/.test(items[at]?.lower ?? '') || opensSpeech(items, at))
  );
}

function opensSpeech(items: readonly Token[], at: number): boolean {
  const next = items[at + 1];
  if (!next) return false;
  const isQuotation = next.quotation !== undefined || (isComma(next) && items[at + 2]?.quotation !== undefined);
  return isQuotation || next.pos === 'DET' || /^(?:that|:)$/.test(next.lower);
}

const isPluralEnd = (item: Token | undefined): boolean =>
  item !== undefined && (isPronoun(item) || /[^s]s$|people$|media$|police$|^\p{Lu}{2,}$/u.test(item.text));

/** "Findings published today show": the tagger often takes the verb for a noun. */
function isPluralWork(items: readonly Token[], at: number): boolean {
  if (!/^(?:show|suggest|indicate|reveal|say|state|conclude)$/.test(items[at]?.lower ?? '')) return false;
  const own = phraseBefore(items, at) ?? mainSubject(items, at);
  return (
    own !== undefined &&
    items.slice(own.from, own.to).some(({ lower }) => isWork(lower) && (lower.endsWith('s') || lower === 'data'))
  );
}
