import type { Span } from '../../text/span.ts';
import { accordingIn } from './according.ts';
import { afterColon, asSaid, type Introduction } from './introductions.ts';
import type { SpeechWords } from './speech-words.ts';
import { type Subject, subjectAfter, subjectBefore, subjectOf } from './subject.ts';
import { isComma, isWord } from './token-kinds.ts';
import type { Token, Unit } from './tokens.ts';
import { isPassable, type VerbGroup, verbGroupAt } from './verb-group.ts';

/** Reported words in a sentence; `cue` are places among its tokens. */
export interface Reported extends Span {
  readonly subject: Subject;
  readonly cue: { readonly from: number; readonly to: number };
}

const fewestWords = 3;
/** In tokens, from a verb over its subject to what brings in a clause. Chosen by hand, not fitted. */
const reachOfThat = 16;
/** In tokens: "respondió ayer que …". */
const mostBeforeThat = 2;
/** In tokens: "de ne pas l' …". */
const mostBeforeInfinitive = 4;

/** What the sentence reports without quotation marks around it. */
export function reportedIn({ tokens }: Unit, words: SpeechWords): readonly Reported[] {
  const introduced = asSaid(tokens, words);
  if (introduced) return afterIntroduction(tokens, introduced);
  const verbs = reportingVerbs(tokens, words);
  for (const verb of verbs) {
    const found = isInserted(tokens, verb, words) ? byVerb(tokens, verb, words) : [];
    if (found.length > 0) return found;
  }
  for (const verb of verbs) {
    const found = byVerb(tokens, verb, words);
    if (found.length > 0) return found;
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

/** "…, poursuit-il, …": the whole sentence is what is said, whatever other verbs it has. */
function isInserted(tokens: readonly Token[], verb: VerbGroup, words: SpeechWords): boolean {
  const subject = isComma(tokens[firstBefore(tokens, verb, words)]) ? subjectAfter(tokens, verb.to, words) : undefined;
  return subject !== undefined && isComma(tokens[subject.to]);
}

const afterIntroduction = (
  tokens: readonly Token[],
  { subject, from, to, words: begin }: Introduction,
): readonly Reported[] => spans(tokens, begin, tokens.length).map((span) => ({ ...span, subject, cue: { from, to } }));

/** "“…”, sagte X": the verb has its words already. */
function isQuoting(tokens: readonly Token[], { from }: VerbGroup, words: SpeechWords): boolean {
  let at = from - 1;
  while (at >= 0 && (words.loose.has(tokens[at]?.lower ?? '') || /^[,.—–-]$/.test(tokens[at]?.text ?? ''))) at -= 1;
  return tokens[at]?.quotation !== undefined;
}

function byVerb(tokens: readonly Token[], verb: VerbGroup, words: SpeechWords): readonly Reported[] {
  const subject = subjectOf(tokens, verb, words);
  if (!subject) return [];
  const to = subject === 'last' || subject.to <= verb.to ? verb.to : subject.to;
  const cue = { from: verb.from, to: verb.to };
  const clause = clauseAfter(tokens, verb, to, words);
  const isPlain = clause !== undefined && words.that.has(tokens[clause]?.lower ?? '') && clause <= to + mostBeforeThat;
  const before =
    (!isPlain || isInserted(tokens, verb, words)) && isComma(tokens[firstBefore(tokens, verb, words)]) && !subjectBefore(tokens, verb, words);
  if (before) {
    const parts = around(tokens, verb, to, words);
    if (parts.length > 0) return parts.map((span) => ({ ...span, subject, cue }));
  }
  return clause === undefined ? [] : spans(tokens, clause, tokens.length).map((span) => ({ ...span, subject, cue }));
}

const firstBefore = (tokens: readonly Token[], { from }: VerbGroup, words: SpeechWords): number => {
  let at = from - 1;
  while (at > 0 && words.loose.has(tokens[at]?.lower ?? '')) at -= 1;
  return at;
};

/** Where the clause begins that the verb brings in. */
function clauseAfter(tokens: readonly Token[], verb: VerbGroup, to: number, words: SpeechWords): number | undefined {
  const infinitive = infinitiveFrom(tokens, to, words);
  if (infinitive !== undefined) return infinitive;
  const that = tokens.findIndex(
    ({ lower }, at) =>
      at >= verb.to &&
      at < to + reachOfThat &&
      words.that.has(lower) &&
      !words.beforeThat.has(tokens[at - 1]?.lower ?? ''),
  );
  const isClear = !words.relatives.has(tokens[that]?.lower ?? '') && words.capitalNouns;
  if (that >= 0 && !tokens.slice(verb.to, that).some(({ text, quotation }) => /^[:;]$/.test(text) || quotation)) {
    const isReached =
      isClear || (to <= that ? isPassable(tokens, to, that, words) && !isAfterName(tokens, that, to) : false);
    if (isReached) return that;
  }
  return words.capitalNouns ? bareClause(tokens, to, words) : undefined;
}

/** "dit avoir tenu", "assure n'avoir rien vu", "promet de revenir", "dijo haber cedido". */
function infinitiveFrom(tokens: readonly Token[], from: number, words: SpeechWords): number | undefined {
  let at = from;
  while (at < from + mostBeforeInfinitive && words.beforeInfinitives.has(tokens[at]?.lower ?? '')) at += 1;
  const token = tokens[at];
  const isOne =
    token !== undefined &&
    (words.infinitives.has(token.lower) || words.infinitive?.test(token.text) === true) &&
    !words.loose.has(token.lower) &&
    !words.days.has(token.lower);
  return isOne ? from : undefined;
}

/** "dijo X, que llegó tarde": a clause about X. */
const isAfterName = (tokens: readonly Token[], that: number, to: number): boolean =>
  isComma(tokens[that - 1]) && tokens.slice(to, that).filter(isComma).length % 2 === 1;

/** In tokens, from a verb over its subject to the comma before what is said. Chosen by hand, not fitted. */
const reachOfComma = 12;
/** In words: where fewer follow a cue, they say when or where. Chosen by hand, not fitted. */
const fewestGoingOn = 6;

/** "sagte X, sie rechne mit …", "warf ihm vor, … zu haben". */
function bareClause(tokens: readonly Token[], to: number, words: SpeechWords): number | undefined {
  const comma = tokens.findIndex((token, at) => at >= to && isComma(token));
  const rest = tokens.slice(comma + 1);
  if (comma < 0 || comma > to + reachOfComma || rest.length < fewestWords || rest[0]?.quotation) return undefined;
  if (tokens.slice(to, comma).some(({ quotation, text }) => quotation || /^[:;]$/.test(text))) return undefined;
  const isIndirect = rest.some(({ lower }) => words.subjunctives.has(lower) || words.conditionals.has(lower));
  const ending = rest
    .filter(isWord)
    .slice(-3)
    .map(({ text }) => text)
    .join(' ');
  return isIndirect || words.infinitiveMark?.test(ending) ? comma + 1 : undefined;
}

/** "…, sagte X", "…, sagte X, …", "…, sagte X; …". */
function around(tokens: readonly Token[], verb: VerbGroup, to: number, words: SpeechWords): readonly Span[] {
  const start = tokens.slice(0, verb.from).findLastIndex(({ text }) => /^[;:]$/.test(text)) + 1;
  const comma = firstBefore(tokens, verb, words);
  if (tokens[start]?.quotation && comma - start <= 1) return [];
  const next = tokens.findIndex(({ text }, at) => at >= to && /^[,;:.!?]$/.test(text));
  const end = next < 0 ? tokens.length : next;
  const last = tokens[end];
  if (last?.text === ':' && tokens[end + 1]?.quotation) return [];
  const own = spans(tokens, start, comma);
  if (last === undefined || /^[.!?]$/.test(last.text)) return own;
  if (last.text === ';') return [...own, ...spans(tokens, end + 1, tokens.length)];
  return spans(tokens, start, tokens.length);
}

function byAccording(tokens: readonly Token[], words: SpeechWords): readonly Reported[] {
  const found = accordingIn(tokens, words);
  if (!found || tokens[found.from - 1]?.quotation || tokens[found.from - 2]?.quotation) return [];
  const { from, to, subject } = found;
  const reported = (span: Span): Reported => ({ ...span, subject, cue: { from, to } });
  const isFirst = tokens.slice(0, from).every((token) => !isWord(token) || words.loose.has(token.lower));
  const end = asideEnd(tokens, to);
  if (isFirst) return spans(tokens, end, tokens.length).map(reported);
  const rest = tokens.slice(end).filter(isWord);
  const start = tokens.slice(0, from).findLastIndex(({ text }) => text === ';') + 1;
  if (rest.length < fewestGoingOn) return spans(tokens, start, from).map(reported);
  return spans(tokens, start, tokens.length).map(reported);
}

/** Behind what stands beside the speaker between commas. */
function asideEnd(tokens: readonly Token[], to: number): number {
  return isComma(tokens[to]) ? to + 1 : to;
}

/** The span of the tokens, without marks at its ends but the last stop, where it holds enough. */
function spans(tokens: readonly Token[], from: number, to: number): readonly Span[] {
  const own = tokens.slice(from, to);
  const first = own.findIndex((token) => isWord(token) || token.quotation !== undefined);
  const kept = own.slice(first);
  const last = kept.at(-1)?.text === ',' ? kept.at(-2) : kept.at(-1);
  const length = kept.reduce((sum, token) => sum + weightOf(token), 0);
  return first >= 0 && last && kept[0] && length >= fewestWords ? [{ start: kept[0].start, end: last.end }] : [];
}

/** In letters: a quotation of more holds some words. */
const shortQuotation = 15;

function weightOf(token: Token): number {
  if (token.quotation) return token.end - token.start > shortQuotation ? 3 : 2;
  return isWord(token) ? 1 : 0;
}
