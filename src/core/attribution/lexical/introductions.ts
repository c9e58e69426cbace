import { clauseAfter } from './clause-after.ts';
import { phraseAt } from './noun-phrase.ts';
import { isOfBody, type SpeakerPhrase } from './speaker-phrase.ts';
import type { SpeechWords } from './speech-words.ts';
import { isManys, type Subject, subjectOf } from './subject.ts';
import { isComma } from './token-kinds.ts';
import type { Token } from './tokens.ts';
import { verbGroupAt } from './verb-group.ts';

/** Whose words a sentence has; `from` and `to` are the cue's places, and the words stand from `words` up to `end`, or to the sentence's. */
export interface Introduction {
  readonly subject: Subject;
  readonly from: number;
  readonly to: number;
  readonly words: number;
  readonly end?: number;
}

/** In tokens: a clause before the comma is no longer. */
const longest = 16;
/** In tokens: "hält dagegen:" */
const mostBeforeColon = 1;
/** In tokens: "… weiter." */
const longestEnd = 4;

/** "Wie die Polizei am Montag mitteilte, …", "Como explicó la alcaldesa, …". */
export function asSaid(tokens: readonly Token[], words: SpeechWords): Introduction | undefined {
  if (!words.asSaid.has(tokens[0]?.lower ?? '')) return undefined;
  const comma = tokens.findIndex(isComma);
  if (comma < 2 || comma > longest || tokens[comma + 1]?.quotation) return undefined;
  const cue = cueIn(tokens.slice(1, comma), words);
  return cue && { subject: cue.subject, from: cue.from + 1, to: cue.to + 1, words: comma + 1 };
}

/** "Der Steg ist zu, wie die Polizei mitteilte." */
export function saidBefore(tokens: readonly Token[], words: SpeechWords): Introduction | undefined {
  const comma = tokens.findLastIndex(
    (token, at) => isComma(token) && words.asSaid.has(tokens[at + 1]?.lower ?? '') && !tokens[at - 1]?.quotation,
  );
  if (comma < 2 || tokens.length - comma > longest || tokens.slice(comma).some(({ quotation }) => quotation))
    return undefined;
  const begin = comma + 2;
  const cue = cueIn(tokens.slice(begin), words);
  // The clause begins with its verb or with who says it.
  if (!cue || Math.min(cue.from, cue.subject.from) > 2) return undefined;
  return { subject: cue.subject, from: cue.from + begin, to: cue.to + begin, words: 0, end: comma };
}

/** "Man helfe gern, hieß es." */
export function wasSaid(tokens: readonly Token[], words: SpeechWords): Introduction | undefined {
  const comma = tokens.findLastIndex(isComma);
  const said = words.itWasSaid.find((parts) => parts.every((part, at) => tokens[comma + 1 + at]?.lower === part));
  const from = comma + 1;
  const to = from + (said?.length ?? 0);
  const isEnd = tokens.length - to <= longestEnd && !tokens.slice(to).some(({ lower }) => words.itWasSaidIn.has(lower));
  if (comma < 2 || !said || !isEnd || tokens[comma - 1]?.quotation) return undefined;
  return { subject: 'last', from, to, words: 0, end: comma };
}

/** Who says something in the clause, and by which verb; whoever says it is told in it. */
function cueIn(
  clause: readonly Token[],
  words: SpeechWords,
): (Omit<Introduction, 'words'> & { readonly subject: SpeakerPhrase }) | undefined {
  for (let at = 0; at < clause.length; at += 1) {
    const verb = verbGroupAt(clause, at, words);
    // "…, wie X es nennt" is a name for it, no words.
    const isReporting = verb && !words.quotedOnly.has(clause[verb.from]?.lower ?? '');
    const subject = isReporting ? subjectOf(clause, verb, words) : undefined;
    if (isReporting && subject && subject !== 'last') return { subject, from: verb.from, to: verb.to };
  }
  return undefined;
}

/** "Desde el Ayuntamiento aseguran que …", "À la mairie, on assure que …", "Bei der Polizei sagt man, …". */
export function saidWithin(tokens: readonly Token[], words: SpeechWords): Introduction | undefined {
  if (!words.within.has(tokens[0]?.lower ?? '')) return undefined;
  const subject = phraseAt(tokens, 1, words, { object: true, bare: true });
  if (!subject || !isOfBody(subject, words)) return undefined;
  const at = subject.to + (isComma(tokens[subject.to]) ? 1 : 0);
  const isLed = words.someone.has(tokens[at]?.lower ?? '');
  const verb = verbGroupAt(tokens, isLed ? at + 1 : at, words);
  const isFollowed = verb !== undefined && words.someone.has(tokens[verb.to]?.lower ?? '');
  const isOfNobody = isLed || isFollowed || isManys(tokens[verb?.from ?? -1], words);
  const to = (verb?.to ?? 0) + (isFollowed ? 1 : 0);
  const clause = verb && isOfNobody ? clauseAfter(tokens, verb, to, words) : undefined;
  return verb && clause !== undefined ? { subject, from: verb.from, to, words: clause } : undefined;
}

/** "Aus dem Rathaus hieß es, man prüfe das." */
export function itWasSaid(tokens: readonly Token[], words: SpeechWords): Introduction | undefined {
  if (!words.itWasSaidIn.has(tokens[0]?.lower ?? '')) return undefined;
  const subject = phraseAt(tokens, 1, words, { object: true, bare: true });
  const to =
    subject && words.itWasSaid.find((parts) => parts.every((part, at) => tokens[subject.to + at]?.lower === part));
  const comma = tokens.findIndex((token, at) => isComma(token) && at > (subject?.to ?? 0));
  if (!subject || !to || comma < 0 || comma > longest || tokens[comma + 1]?.quotation) return undefined;
  return { subject, from: subject.to, to: subject.to + to.length, words: comma + 1 };
}

/** In tokens: "Y luego añade:". */
const longestAlone = 3;

/** Where the verb is with which the clause ends, behind nothing but small words: "Y avisa". */
function verbAlone(clause: readonly Token[], words: SpeechWords): number | undefined {
  const last = clause.length - 1;
  const isOne = verbGroupAt(clause, last, words) && !isManys(clause[last], words);
  const isBare = clause.slice(0, last).every(({ lower }) => words.coordinators.has(lower) || words.loose.has(lower));
  return isOne && isBare ? last : undefined;
}

/** "Lin sah es gelassen: Die Mannschaft arbeite gut." What follows the colon is told as somebody's words by its verb. */
export function afterColon(tokens: readonly Token[], words: SpeechWords): Introduction | undefined {
  const colon = tokens.findIndex(({ text }) => text === ':');
  const rest = tokens.slice(colon + 1);
  if (colon < 2 || [...rest, ...tokens.slice(0, colon)].some(({ quotation }) => quotation)) return undefined;
  const alone = words.dropsSubject && colon <= longestAlone ? verbAlone(tokens.slice(0, colon), words) : undefined;
  if (alone !== undefined) return { subject: 'last', from: alone, to: colon, words: colon + 1 };
  const cue = cueIn(tokens.slice(0, colon), words);
  const isAtOnce = cue?.subject.from === 0 && colon - Math.max(cue.to, cue.subject.to) <= mostBeforeColon;
  if (cue && isAtOnce) return { ...cue, words: colon + 1 };
  const isConditional = rest.some(({ lower }) => words.conditionals.has(lower));
  if (cue && isConditional && !words.capitalNouns) return { ...cue, words: colon + 1 };
  if (!rest.some(({ lower }) => words.subjunctives.has(lower))) return undefined;
  const subject = phraseAt(tokens, 0, words);
  return subject && subject.to < colon ? { subject, from: subject.to, to: colon, words: colon + 1 } : undefined;
}
