import { accordingAt } from './according.ts';
import { isNamed } from './clause-after.ts';
import { isFunctionWord } from './nominal.ts';
import { phraseAt } from './noun-phrase.ts';
import { isOfBody, isSomebody } from './speaker-phrase.ts';
import type { SpeechWords } from './speech-words.ts';
import { clauseStart, isManys, type Subject, subjectAfter, subjectOf } from './subject.ts';
import { isCapital, isComma, isWord } from './token-kinds.ts';
import type { Token } from './tokens.ts';
import { isPassable, type VerbGroup, verbGroupAt } from './verb-group.ts';
import { isNaming, writtenIn } from './written.ts';

/** What gives words in quotation marks to somebody. */
export interface Cue {
  readonly subject: Subject;
  /** Places of the verb among the tokens. */
  readonly from: number;
  readonly to: number;
  /** A colon or a comma stands between cue and words, so that they are speech and no mere term. */
  readonly isClear: boolean;
}

/** "“…”, sagte X", "“…”, so X", "“…”, X sagte". */
export function cueAfter(tokens: readonly Token[], quotation: number, words: SpeechWords): Cue | undefined {
  let at = quotation + 1;
  while (tokens[at] && /^[,.—–-]$/.test(tokens[at]?.text ?? '')) at += 1;
  if (isNaming(tokens, at, words)) return undefined;
  const according = writtenIn(tokens, at, words) ?? accordingAt(tokens, at, words);
  if (according) return { ...according, to: according.to, isClear: true };
  const verb = verbFrom(tokens, at, words);
  if (verb && isNamed(tokens, quotation, verb.to - 1, words)) return undefined;
  if (verb) {
    const subject = bodyWithin(tokens, verb, words) ?? subjectOf(tokens.slice(0, edgeAfter(tokens, verb)), verb, words);
    return subject && { subject, from: verb.from, to: verb.to, isClear: true };
  }
  const phrase = phraseAt(tokens, at, words);
  const later = phrase && verbFrom(tokens, phrase.to, words);
  if (phrase && later) return { subject: phrase, from: later.from, to: later.to, isClear: true };
  return isComma(tokens[quotation + 1]) ? byUnknownVerb(tokens, at, words) : undefined;
}

/** "“…”, aseguran desde el Ayuntamiento", "“…”, dit-on à la mairie". */
function bodyWithin(tokens: readonly Token[], { from, to }: VerbGroup, words: SpeechWords): Subject | undefined {
  const at = words.someone.has(tokens[to]?.lower ?? '') ? to + 1 : to;
  const isOfNobody = at > to || isManys(tokens[from], words);
  if (!isOfNobody || !words.within.has(tokens[at]?.lower ?? '')) return undefined;
  const body = phraseAt(tokens, at + 1, words, { object: true, bare: true });
  return body && isOfBody(body, words) ? body : undefined;
}

/** "“…”, V X": whatever the verb, if somebody follows it; where a verb needs no subject, one that stands by itself. */
function byUnknownVerb(tokens: readonly Token[], at: number, words: SpeechWords): Cue | undefined {
  const verb = tokens.findIndex(({ lower }, place) => place >= at && !words.loose.has(lower));
  const token = tokens[verb];
  if (!isWord(token) || verb > at + 1 || isCapital(token) || isFunctionWord(token, words)) return undefined;
  const isSmall =
    words.determiners.has(token.lower) || words.pronouns.has(token.lower) || words.objectDeterminers.has(token.lower);
  // "“…”, le coupe sa sœur."
  if (isSmall) return isWord(tokens[verb + 1]) ? byVerbAt(tokens, verb + 1, words) : undefined;
  const isAlone = words.dropsSubject && /^[.,;]$/.test(tokens[verb + 1]?.text ?? '.');
  return isAlone ? { subject: 'last', from: verb, to: verb + 1, isClear: true } : byVerbAt(tokens, verb, words);
}

function byVerbAt(tokens: readonly Token[], verb: number, words: SpeechWords): Cue | undefined {
  const token = tokens[verb];
  const isOther = token && isFunctionWord(token, words) && !words.verbs.has(token.lower);
  if (!token || isOther || isCapital(token) || words.isPerson(token.lower)) return undefined;
  const subject = phraseAt(tokens, verb + 1, words);
  return subject && isSomebody(subject, words) ? { subject, from: verb, to: verb + 1, isClear: true } : undefined;
}

/** The words that another quotation follows are not the subject's. */
const edgeAfter = (tokens: readonly Token[], verb: VerbGroup): number => {
  const next = tokens.findIndex(({ quotation }, at) => at >= verb.to && quotation !== undefined);
  return next < 0 ? tokens.length : next;
};

/** In tokens: adverbs and "se" before a verb. */
const mostBeforeVerb = 3;

/** The verb at `at`, past adverbs and "se". */
export function verbFrom(tokens: readonly Token[], at: number, words: SpeechWords): VerbGroup | undefined {
  for (let next = at; next < at + mostBeforeVerb; next += 1) {
    const verb = verbGroupAt(tokens, next, words);
    if (verb) return verb;
    if (!words.loose.has(tokens[next]?.lower ?? '')) return undefined;
  }
  return undefined;
}

/** "X sagte: “…”", "X nannte das “…”", "X zeigte sich enttäuscht: “…”". */
export function cueBefore(tokens: readonly Token[], quotation: number, words: SpeechWords): Cue | undefined {
  const hasColon = tokens[quotation - 1]?.text === ':';
  const end = hasColon ? quotation - 1 : quotation;
  const said = hasColon ? undefined : asSaidBefore(tokens, quotation, words);
  if (said) return said;
  // "Ein Kind hielt ein Schild: “…”"
  if (words.inscriptions.has(tokens[end - 1]?.lower ?? '')) return undefined;
  // "sostiene en la revista «Mar y Tierra» que …"
  if (!hasColon && words.that.has(tokens[quotation + 1]?.lower ?? '') && isWord(tokens[quotation - 1]))
    return undefined;
  const start = clauseStart(tokens, end);
  for (let at = end - 1; at >= start; at -= 1) {
    const verb = verbGroupAt(tokens, at, words);
    const subject = verb && subjectOf(tokens.slice(0, end), verb, words);
    if (verb && !subject) return undefined;
    if (verb && subject && (hasColon || isNear(tokens, verb, subject, quotation, words)))
      return { subject, from: verb.from, to: verb.to, isClear: hasColon };
  }
  return hasColon ? announced(tokens, start, end, words) : undefined;
}

/** "…, wie X trocken anmerkt, “…”", "…, como apunta X, “…”" */
function asSaidBefore(tokens: readonly Token[], quotation: number, words: SpeechWords): Cue | undefined {
  if (!isComma(tokens[quotation - 1])) return undefined;
  const comma = tokens.slice(0, quotation - 1).findLastIndex((token) => !isWord(token));
  if (!isComma(tokens[comma]) || !words.asSaid.has(tokens[comma + 1]?.lower ?? '')) return undefined;
  for (let at = comma + 2; at < quotation - 1; at += 1) {
    const verb = verbGroupAt(tokens, at, words);
    // "comme | le | note X"
    const isFirst =
      verb && !words.capitalNouns && verb.from <= comma + 3 && !words.pronouns.has(tokens[comma + 2]?.lower ?? '');
    const before = isFirst ? undefined : phraseAt(tokens, comma + 2, words);
    const subject = verb && (before ?? subjectAfter(tokens.slice(0, quotation), verb.to, words));
    if (verb && subject) return { subject, from: verb.from, to: verb.to, isClear: true };
  }
  return undefined;
}

/** In tokens, between a cue and the quotation: so few tell whom or when; of more, none may be another clause. Chosen by hand, not fitted. */
const fewBetween = 3;
const mostBetween = 8;

/** A fragment in its sentence: an object of the verb, at most a few words from it. */
function isNear(
  tokens: readonly Token[],
  verb: VerbGroup,
  subject: Subject,
  quotation: number,
  words: SpeechWords,
): boolean {
  const from = subject !== 'last' && subject.from >= verb.to ? subject.to : verb.to;
  const between = withoutAsides(tokens.slice(from, quotation));
  const isPlain = !between.some(
    (token) =>
      words.that.has(token.lower) ||
      (words.relatives.has(token.lower) &&
        !words.objectDeterminers.has(token.lower) &&
        !words.determiners.has(token.lower)),
  );
  return (
    isPlain &&
    between.length <= mostBetween &&
    (between.length <= fewBetween ||
      isPassable(tokens, from, quotation - 1, words) ||
      !between.slice(0, -1).some(isComma))
  );
}

/** Without what stands between two commas. */
function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(isComma);
  const second = tokens.findIndex((token, at) => at > first && isComma(token));
  return first < 0 || second < 0 ? tokens : [...tokens.slice(0, first), ...withoutAsides(tokens.slice(second + 1))];
}

/** In tokens: what opens a sentence before a colon without naming anybody, "Then he added:". */
const longestOpening = 4;

/** Somebody does something, and a colon says that words follow: the first who is named before it. */
function announced(tokens: readonly Token[], start: number, end: number, words: SpeechWords): Cue | undefined {
  for (let at = start; at < end; at += 1) {
    const before = tokens[at - 1];
    const isAside =
      before !== undefined && at > start && (words.prepositions.has(before.lower) || words.joiners.has(before.lower));
    const phrase = isAside ? undefined : phraseAt(tokens, at, words);
    if (phrase && isSomebody(phrase, words)) return { subject: phrase, from: end, to: end, isClear: true };
    if (phrase && at === start) at = Math.max(at, phrase.to - 1);
  }
  const isShort = end - start <= longestOpening && tokens.slice(start, end).every(isWord);
  return isShort && words.openers.has(tokens[start]?.lower ?? '')
    ? { subject: 'last', from: end, to: end, isClear: true }
    : undefined;
}
