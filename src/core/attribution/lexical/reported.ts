import type { Span } from '../../text/span.ts';
import { clauseAfter, fewestWords, isNamed } from './clause-after.ts';
import { afterColon, asSaid, type Introduction, itWasSaid, saidBefore, saidWithin, wasSaid } from './introductions.ts';
import { phraseAt } from './noun-phrase.ts';
import { byAccording } from './reported-according.ts';
import type { Reported } from './reported-words.ts';
import type { SpeechWords } from './speech-words.ts';
import { actingIn, isRelative, type Subject, subjectAfter, subjectBefore, subjectOf } from './subject.ts';
import { isComma } from './token-kinds.ts';
import { spans } from './token-spans.ts';
import type { Token, Unit } from './tokens.ts';
import { negationBehind, type VerbGroup, verbGroupAt } from './verb-group.ts';

/** What the sentence reports without quotation marks around it. */
export function reportedIn({ tokens }: Unit, words: SpeechWords): readonly Reported[] {
  const introduced =
    asSaid(tokens, words) ??
    itWasSaid(tokens, words) ??
    saidWithin(tokens, words) ??
    saidBefore(tokens, words) ??
    wasSaid(tokens, words);
  if (introduced) return afterIntroduction(tokens, introduced);
  const verbs = reportingVerbs(tokens, words);
  for (const verb of verbs) {
    const subject = isInserted(tokens, verb, words) ? subjectOf(tokens, verb, words) : undefined;
    const found = subject ? byVerb(tokens, verb, words, subject) : [];
    if (found.length > 0) return found;
  }
  let before: Subject | undefined;
  for (const verb of verbs) {
    const stated = subjectOf(tokens, verb, words);
    // "Su abogado llora y exige que …"
    const own =
      stated === 'last' && isJoined(tokens, verb, words) ? (before ?? actingIn(tokens, words) ?? stated) : stated;
    const isSecond = !own && isJoined(tokens, verb, words);
    const subject = own ?? (isSecond ? before : undefined);
    const found = subject
      ? (isSecond ? byClause : byVerb)(tokens, verb, words, subject)
      : bySecond(tokens, verb, words);
    if (found.length > 0) return found;
    before = subject ?? before;
  }
  const announced = afterColon(tokens, words);
  return announced ? afterIntroduction(tokens, announced) : byAccording(tokens, words);
}

const reportingVerbs = (tokens: readonly Token[], words: SpeechWords): readonly VerbGroup[] =>
  tokens.flatMap((_, at): readonly VerbGroup[] => {
    const verb = verbGroupAt(tokens, at, words);
    const isOne = verb && !words.quotedOnly.has(tokens[verb.from]?.lower ?? '') && !isQuoting(tokens, verb, words);
    return isOne ? [verb] : [];
  });

/** "… et rappelle que …": of whom the verb before is. */
const isJoined = (tokens: readonly Token[], { from }: VerbGroup, words: SpeechWords): boolean =>
  tokens.slice(Math.max(0, from - 2), from).some(({ lower }) => words.coordinators.has(lower));

/** "X packt die Flöte ein und versichert, dass …": of whom the sentence tells something else first. */
function bySecond(tokens: readonly Token[], verb: VerbGroup, words: SpeechWords): readonly Reported[] {
  const subject = isJoined(tokens, verb, words) ? actingIn(tokens, words) : undefined;
  const clause = subject && clauseAfter(tokens, verb, verb.to, words);
  const isOne = isThat(tokens[clause ?? -1], words) || (!words.capitalNouns && clause === verb.to);
  return subject && isOne ? byClause(tokens, verb, words, subject) : [];
}

/** "…, poursuit-il, …": the whole sentence is what is said, whatever other verbs it has. */
function isInserted(tokens: readonly Token[], verb: VerbGroup, words: SpeechWords): boolean {
  const subject = isComma(tokens[firstBefore(tokens, verb, words)]) ? subjectAfter(tokens, verb.to, words) : undefined;
  return subject !== undefined && isComma(tokens[subject.to]);
}

const afterIntroduction = (
  tokens: readonly Token[],
  { subject, from, to, words: begin, end = tokens.length }: Introduction,
): readonly Reported[] => spans(tokens, begin, end).map((span) => ({ ...span, subject, cue: { from, to } }));

/** "“…”, sagte X": the verb has its words already. */
function isQuoting(tokens: readonly Token[], { from }: VerbGroup, words: SpeechWords): boolean {
  let at = from - 1;
  while (at >= 0 && (words.loose.has(tokens[at]?.lower ?? '') || /^[,.—–-]$/.test(tokens[at]?.text ?? ''))) at -= 1;
  return tokens[at]?.quotation !== undefined && !isNamed(tokens, at, from, words);
}

function byVerb(tokens: readonly Token[], verb: VerbGroup, words: SpeechWords, subject: Subject): readonly Reported[] {
  const to = subject === 'last' || subject.to <= verb.to ? verb.to : subject.to;
  const cue = { from: verb.from, to: verb.to };
  const clause = clauseAfter(tokens, verb, to, words);
  const isThrough =
    clause !== undefined &&
    clause > to &&
    isComma(tokens[verb.from - 1]) &&
    words.relatives.has(tokens[clause]?.lower ?? '');
  const isPlain = isThat(tokens[clause ?? -1], words) && !tokens.slice(to, clause).some(isComma) && !isThrough;
  const before =
    (!isPlain || isInserted(tokens, verb, words)) &&
    isComma(tokens[firstBefore(tokens, verb, words)]) &&
    !isRelative(tokens, verb.from, words) &&
    !subjectBefore(tokens, verb, words);
  if (before) {
    // "Dass es hält, glaubt X nicht": without its verb it would say the contrary.
    const isDoubted = negationBehind(tokens, verb.from, words) !== undefined;
    const parts = isDoubted ? spans(tokens, 0, tokens.length) : around(tokens, verb, to, words);
    if (parts.length > 0) return parts.map((span) => ({ ...span, subject, cue }));
  }
  return byClause(tokens, verb, words, subject);
}

/** "sagt, dass …": what the verb brings in. */
function byClause(
  tokens: readonly Token[],
  verb: VerbGroup,
  words: SpeechWords,
  subject: Subject,
): readonly Reported[] {
  const to = subject === 'last' || subject.to <= verb.to ? verb.to : subject.to;
  const cue = { from: verb.from, to: verb.to };
  const clause = clauseAfter(tokens, verb, to, words);
  if (clause === undefined) return [];
  const begin = negationBeside(tokens, verb, clause, words) ?? clause;
  const isInfinitive = !words.capitalNouns && clause === to && !isThat(tokens[clause], words);
  const end = isInfinitive ? infinitiveEnd(tokens, clause, words) : tokens.length;
  const least = isThat(tokens[clause], words) && !words.capitalNouns ? fewestOfClause : fewestWords;
  return spans(tokens, begin, end, least).map((span) => ({ ...span, subject, cue }));
}

/** In words, with what brings it in: "que descansara". */
const fewestOfClause = 2;

/** "… proponer vender la casa | y él calla": an infinitive ends where somebody else does something. */
function infinitiveEnd(tokens: readonly Token[], from: number, words: SpeechWords): number {
  const end = tokens.findIndex(({ text, lower }, at) => {
    if (at <= from) return false;
    const next = tokens[at + 1]?.lower ?? '';
    const isOther = words.pronouns.has(next) || words.things.has(next) || words.someone.has(next);
    const isClosed = isComma(tokens[at - 1]) && phraseAt(tokens, at + 1, words) !== undefined;
    return text === ';' || (words.coordinators.has(lower) && (isOther || isClosed));
  });
  return end < 0 ? tokens.length : end;
}

/** "ne croit pas que …": an opinion that somebody does not have is told with its verb. */
function negationBeside(
  tokens: readonly Token[],
  { from }: VerbGroup,
  clause: number,
  words: SpeechWords,
): number | undefined {
  const at = tokens.findIndex(({ lower }, place) => place >= from - 2 && place < clause && words.negations.has(lower));
  return at < 0 ? undefined : Math.min(at, from);
}

const isThat = (token: Token | undefined, words: SpeechWords): boolean =>
  token !== undefined && words.that.has(token.lower);

/** "…, *das* räumt X ein, …" */
const isPointing = (tokens: readonly Token[], at: number, words: SpeechWords): boolean =>
  words.lookingBack.has(tokens[at]?.lower ?? '') && isComma(tokens[at - 1]);

const firstBefore = (tokens: readonly Token[], { from }: VerbGroup, words: SpeechWords): number => {
  let at = from - 1;
  while (at > 0 && (words.loose.has(tokens[at]?.lower ?? '') || isPointing(tokens, at, words))) at -= 1;
  return at;
};

/** "…, sagte X", "…, sagte X, …", "…, sagte X; …". */
function around(tokens: readonly Token[], verb: VerbGroup, to: number, words: SpeechWords): readonly Span[] {
  const start = tokens.slice(0, verb.from).findLastIndex(({ text }) => /^[;:]$/.test(text)) + 1;
  const comma = firstBefore(tokens, verb, words);
  if (tokens[start]?.quotation && comma - start <= 1) return [];
  const next = tokens.findIndex(({ text }, at) => at >= to && /^[,;:.!?]$/.test(text));
  const end = next < 0 ? tokens.length : next;
  const last = tokens[end];
  const clause = tokens.slice(start, comma);
  const isToldBefore =
    clause.some(({ lower }) => words.subjunctives.has(lower)) && !clause.some((token) => isThat(token, words));
  if (last?.text === ':' && tokens[end + 1]?.quotation && !isToldBefore) return [];
  // "…, como apunta X, «…»": what is quoted
  if (tokens[end + 1]?.quotation && words.asSaid.has(tokens[comma + 1]?.lower ?? '')) return [];
  const own = spans(tokens, start, comma);
  if (last === undefined || /^[.!?:]$/.test(last.text)) return own;
  if (last.text === ';') return [...own, ...spans(tokens, end + 1, tokens.length)];
  // "Él, sospecha X, ya lo sabe: …": what follows the colon is told.
  const colon = tokens.findIndex(({ text }, at) => at > end && text === ':');
  return spans(tokens, start, colon < 0 || tokens[colon + 1]?.quotation ? tokens.length : colon);
}
