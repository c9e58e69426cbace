import { isComma, isPronoun, type Range } from './noun-phrases.ts';
import type { Token } from './tokens.ts';

/** Whether a sentence ends here. */
export const endsSentence = (item: Token | undefined): boolean => item === undefined || /^[.!?…]+$/.test(item.text);

/** Whether the verb at `at` can carry a clause: no -ing form, and no participle that stands for an adjective ("a related plan"). */
export function carriesClause(items: readonly Token[], at: number): boolean {
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

/** In words, from a verb to its "that", over whom it is told and when. Chosen by hand, not fitted. */
const reachOfThat = 14;
/** In words: a clause has more behind its "that". */
const fewestAfterThat = 4;

/** The clause that is said: after "that" (kept), or at once. */
export function clauseAfter(items: readonly Token[], from: number, bare: boolean): Range | undefined {
  const rest = { to: items.length };
  for (let at = from; at < Math.min(items.length, from + reachOfThat); at += 1) {
    const item = items[at];
    if (!item || item.quotation || item.text === ':' || item.pos === 'VERB' || carriesClause(items, at)) break;
    if (item.lower === 'that' && at > from && items[at + 1]?.pos === 'VERB') break;
    if (item.lower === 'that' && items.length - at > fewestAfterThat) return { from: at, ...rest };
    if (item.text === ';' || endsSentence(item)) break;
  }
  const first = items[from];
  if (!bare || !first || endsSentence(first)) return undefined;
  if (isPlain(items[from - 1]) && opensTime.test(first.lower) && !clauseBehindComma(items, from)) return undefined;
  if (/^(?:why|how|what|whether|where|when|if)$/.test(first.lower))
    return hasFinite(items, from + 1) ? { from, ...rest } : undefined;
  if (/^(?:to|of|with|for|about|from|against|into|over|under|like|via)$/.test(first.lower)) return undefined;
  const start = first.pos === 'ADP' ? afterPrepositional(items, from) : from;
  const opener = items[start];
  if (!opener || opener.lower === 'to' || isComma(opener) || opener.quotation || opener.text === ':') return undefined;
  const isPlainSay = /^(?:say|says|said)$/.test(items[from - 1]?.lower ?? '') && items.length - start > 4;
  return isPlainSay || hasSubjectAndVerb(items, start) ? { from, ...rest } : undefined;
}

/** They bring in words as often as they are told to somebody at some time: "said as she left", "said when asked". */
const isPlain = (verb: Token | undefined): boolean => /^(?:say|says|said|adds|added)$/.test(verb?.lower ?? '');

/** When or while something is said; what is said may begin with it too, and goes on behind a comma: "said when the ice melts, …". */
const opensTime = /^(?:as|while|when|after|before|until)$/;

const clauseBehindComma = (items: readonly Token[], from: number): boolean =>
  items.some((item, at) => at > from && isComma(item) && hasSubjectAndVerb(items, at + 1));

const hasFinite = (items: readonly Token[], from: number): boolean =>
  items.some((item, at) => at >= from && (carriesClause(items, at) || item.quotation !== undefined));

/** Past "on Tuesday" and the like, when a clause follows. */
function afterPrepositional(items: readonly Token[], from: number): number {
  let at = from + 1;
  while (['DET', 'NUM', 'ADJ', 'NOUN', 'PROPN'].includes(items[at]?.pos ?? '')) at += 1;
  return at > from + 1 && !endsSentence(items[at]) ? (isComma(items[at]) ? at + 1 : at) : items.length;
}

const opensAside = (items: readonly Token[], at: number): boolean =>
  isComma(items[at - 1]) && (/^(?:which|where|whose)$/.test(items[at]?.lower ?? '') || isPronoun(items[at]));

/** Another clause begins at `at`, so that what stands before it is no subject: "added [a goal] as …", ", and Columbus beat …", ", leaving …". */
function opensAnother(items: readonly Token[], from: number, at: number): boolean {
  const item = items[at];
  if (!item) return false;
  if (!isComma(items[at - 1])) return joins.test(item.lower) || (item.lower === 'as' && isTime(items, at));
  if (item.pos === 'CCONJ') return items.findIndex((one, place) => place >= from && isComma(one)) === at - 1;
  return ['VERB', 'ADJ'].includes(item.pos) && /ing$/.test(item.lower) && !prepositions.test(item.lower);
}

/** Of the subject still: "the towers, including the old one, would". */
const prepositions = /^(?:including|excluding|following|regarding|concerning|according|depending)$/;

const joins = /^(?:while|when|because|although|though|whereas)$/;

/** "as voters left", no "such as ozone", "as well as", "as a whole" or "as of May". */
const isTime = (items: readonly Token[], at: number): boolean =>
  !/^(?:such|same|so|well|known|seen|used)$/.test(items[at - 1]?.lower ?? '') &&
  ['DET', 'PRON', 'NOUN', 'PROPN'].includes(items[at + 1]?.pos ?? '') &&
  !/^an?$/.test(items[at + 1]?.lower ?? '') &&
  hasFinite(items, at + 2);

/** "three assists": taken for a verb, which stands with one alone. */
const isCounted = (items: readonly Token[], at: number): boolean =>
  items[at - 1]?.pos === 'NUM' &&
  items[at - 1]?.lower !== 'one' &&
  /[^s]s$/.test(items[at]?.lower ?? '') &&
  items[at]?.pos === 'VERB';

/** A phrase and then a finite verb before any mark but commas. */
function hasSubjectAndVerb(items: readonly Token[], from: number): boolean {
  if (isPronoun(items[from]) || /^(?:there|this|that|these|those|it)$/.test(items[from]?.lower ?? ''))
    return hasFinite(items, from + 1);
  let seenNoun = false;
  let relatives = 0;
  for (let at = from; at < items.length; at += 1) {
    const item = items[at];
    if (!item || item.text === ';' || endsSentence(item) || opensAside(items, at)) return false;
    if (seenNoun && opensAnother(items, from, at)) return false;
    if (['NOUN', 'PROPN', 'PRON', 'NUM'].includes(item.pos)) seenNoun = true;
    // The verb of "which the referee gave" is not the clause's.
    if (/^(?:which|whom)$/.test(item.lower)) relatives += 1;
    else if (seenNoun && carriesClause(items, at) && relatives === 0 && !isCounted(items, at))
      return items[at - 1]?.pos !== 'CCONJ';
    else if (carriesClause(items, at)) relatives = Math.max(0, relatives - 1);
  }
  return false;
}

/** The question that is asked: from "whether", "why" and the like. */
export const questionAfter = (items: readonly Token[], from: number): Range | undefined => {
  const at = items.findIndex(
    (item, index) =>
      index >= from && index < from + 8 && /^(?:whether|if|why|how|what|who|when|where)$/.test(item.lower),
  );
  return at < 0 ? undefined : { from: at, to: items.length };
};
