import type { SpeechWords } from './speech-words.ts';
import { isCapital, isComma, isWord } from './token-kinds.ts';
import type { Token } from './tokens.ts';

/** A reporting verb with its auxiliary; what stands between the two is within `from` and `to`. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** Where the words between auxiliary and participle begin and end; equal where there is but one word. */
  readonly inner: { readonly from: number; readonly to: number };
}

const farthestParticiple = 12;

/** The reporting verb that begins at `at`. */
export function verbGroupAt(tokens: readonly Token[], at: number, words: SpeechWords): VerbGroup | undefined {
  const token = tokens[at];
  if (!isWord(token) || (isCapital(token) && at > 0) || isNoun(tokens, at, words) || isDenied(tokens, at, words))
    return undefined;
  const alone = { from: at, to: at + 1, inner: { from: at + 1, to: at + 1 } };
  if (words.auxiliaries.has(token.lower))
    return withParticiple(tokens, at, words) ?? (words.verbs.has(token.lower) ? alone : undefined);
  if (words.verbs.has(token.lower)) return alone;
  const particles = words.withParticle.get(token.lower) ?? [];
  return particles.some((particle) => followsAtEnd(tokens, at, particle, words)) ? alone : undefined;
}

function withParticiple(tokens: readonly Token[], at: number, words: SpeechWords): VerbGroup | undefined {
  for (let next = at + 1; next < Math.min(tokens.length, at + farthestParticiple); next += 1) {
    const token = tokens[next];
    if (!token || token.quotation || /^[:;.!?,]$/.test(token.text) || words.negations.has(token.lower))
      return undefined;
    if (words.participles.has(token.lower)) return { from: at, to: next + 1, inner: { from: at + 1, to: next } };
  }
  return undefined;
}

/** "la pregunta": a verb's form behind an article is a noun. */
const isNoun = (tokens: readonly Token[], at: number, words: SpeechWords): boolean => {
  const before = tokens[at - 1];
  return (
    !words.capitalNouns &&
    before !== undefined &&
    (words.determiners.has(before.lower) || words.objectDeterminers.has(before.lower)) &&
    !words.pronouns.has(before.lower) &&
    !words.loose.has(before.lower) &&
    // "il les juge", "comme le note X"
    words.pronouns.get(tokens[at - 2]?.lower ?? '') === undefined &&
    !words.asSaid.has(tokens[at - 2]?.lower ?? '')
  );
};

/** By a negation beside the verb, in its own clause. */
function isDenied(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  const beside = tokens.slice(Math.max(0, at - 2), at);
  const own = beside.slice(beside.findLastIndex(isComma) + 1);
  const isBefore = own.some(({ lower }) => words.negations.has(lower) && !words.stillReporting.has(lower));
  const lower = tokens[at]?.lower ?? '';
  return (
    (isBefore || (negationBehind(tokens, at, words) !== undefined && !words.denials.has(lower))) &&
    !words.opinions.has(lower)
  );
}

/** "sagte X am Montag nicht, ob …": the negation ends the verb's clause, where a language has it behind the verb. */
export function negationBehind(tokens: readonly Token[], verb: number, words: SpeechWords): number | undefined {
  if (!words.capitalNouns) return undefined;
  const end = tokens.findIndex((token, at) => at > verb && !isWord(token));
  const last = (end < 0 ? tokens.length : end) - 1;
  const lower = tokens[last]?.lower ?? '';
  return last > verb && words.negations.has(lower) && !words.stillReporting.has(lower) ? last : undefined;
}

/** "fügte er hinzu": the particle ends its clause. */
function followsAtEnd(tokens: readonly Token[], at: number, particle: string, words: SpeechWords): boolean {
  const parts = particle.split(' ');
  for (let next = at + 1; next < tokens.length; next += 1) {
    if (!parts.every((part, offset) => tokens[next + offset]?.lower === part)) continue;
    const after = tokens[next + parts.length];
    if (!isWord(after) || words.that.has(after.lower) || words.coordinators.has(after.lower)) return true;
  }
  return false;
}

/** Whether nothing but adverbs, phrases of time and place and what stands between commas lies from `from` to `to`. */
export function isPassable(tokens: readonly Token[], from: number, to: number, words: SpeechWords): boolean {
  let at = from;
  while (at < to) {
    const token = tokens[at];
    if (!token || token.quotation || /^[:;—–]$/.test(token.text)) return false;
    if (token.text === '(') {
      at = tokens.findIndex(({ text }, place) => place > at && text === ')') + 1;
      if (at === 0) return false;
      continue;
    }
    if (isComma(token)) {
      const closing = tokens.findIndex((other, place) => place > at && place < to && isComma(other));
      if (closing < 0 && (at === from || tokens[at - 1]?.text === ')')) {
        at += 1;
        continue;
      }
      if (closing < 0) return false;
      if (tokens.slice(at, closing).some(({ quotation }) => quotation)) return false;
      at = closing + 1;
      continue;
    }
    const isLoose =
      words.loose.has(token.lower) ||
      words.days.has(token.lower) ||
      /^\d/.test(token.text) ||
      /mente$|ment$/.test(token.lower);
    at = isLoose ? at + 1 : afterAside(tokens, at, words);
    if (at < 0) return false;
  }
  return true;
}

/** Behind the phrase with a preposition or of whom it is said to that begins at `at`; -1 where there is none. */
export function afterAside(tokens: readonly Token[], at: number, words: SpeechWords, endsAtCapital = false): number {
  const token = tokens[at];
  if (!token) return -1;
  const isPrepared = words.prepositions.has(token.lower) || words.joiners.has(token.lower);
  if (!isPrepared && !words.objectDeterminers.has(token.lower)) return -1;
  let next = at + 1;
  const isSmall = (one: Token): boolean =>
    words.determiners.has(one.lower) || words.objectDeterminers.has(one.lower) || words.joiners.has(one.lower);
  while (next < tokens.length) {
    const one = tokens[next];
    if (!isWord(one)) break;
    const isStarted = next > at + 1;
    if (endsAtCapital && isStarted && isCapital(one) && !tokens.slice(at + 1, next).some(isSmall)) break;
    const isEnd = isStarted && !isSmall(one) && !isInner(tokens, next, words);
    // An article behind a noun begins another phrase, unless it is a genitive's or a joiner leads to it.
    if (
      isEnd ||
      (isStarted &&
        words.determiners.has(one.lower) &&
        !words.joiners.has(one.lower) &&
        !isSmall(tokens[next - 1] ?? one))
    )
      break;
    if (isStarted && words.that.has(one.lower)) break;
    next += 1;
  }
  return next;
}

function isInner(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  const token = tokens[at];
  if (!token || words.verbs.has(token.lower) || words.loose.has(token.lower) || words.prepositions.has(token.lower))
    return false;
  return !words.that.has(token.lower) && !words.relatives.has(token.lower) && !words.auxiliaries.has(token.lower);
}
