import type { SpeechWords } from './speech-words.ts';
import { isComma, isWord } from './token-kinds.ts';
import type { Token } from './tokens.ts';
import { isPassable, type VerbGroup } from './verb-group.ts';

/** In words: fewer are no statement. */
export const fewestWords = 3;
/** In tokens: "de ne pas l' …". */
const mostBeforeInfinitive = 4;
/** In tokens: "a reconnu, gêné, avoir …". Chosen by hand, not fitted. */
const longestAside = 8;
/** In tokens, from a verb over its subject to what brings in a clause. Chosen by hand, not fitted. */
const reachOfThat = 16;
/** Where the clause begins that the verb brings in. */
export function clauseAfter(
  tokens: readonly Token[],
  verb: VerbGroup,
  to: number,
  words: SpeechWords,
): number | undefined {
  const isWish = tokens.slice(verb.from, verb.to).some(({ lower }) => words.wishing.has(lower));
  const infinitive = isWish ? undefined : infinitiveFrom(tokens, to, words);
  if (infinitive !== undefined) return infinitive;
  const that = tokens.findIndex(
    ({ lower }, at) =>
      at >= verb.to &&
      at < to + reachOfThat &&
      words.that.has(lower) &&
      // "insiste en | que"
      (!words.beforeThat.has(tokens[at - 1]?.lower ?? '') || isAfterVerb(tokens, verb, at - 1, words)) &&
      !isOnly(tokens, verb.from, at, words) &&
      !isAnswer(tokens, at + 1, words),
  );
  const isClear = !words.relatives.has(tokens[that]?.lower ?? '') && words.capitalNouns;
  if (that >= 0 && !tokens.slice(verb.to, that).some(({ text, quotation }) => /^[:;]$/.test(text) || quotation)) {
    const isReached =
      isClear || (to <= that ? isPassable(tokens, to, that, words) && !isAfterName(tokens, that, to) : false);
    if (isReached) return that;
  }
  return questionAfter(tokens, verb, to, words) ?? (words.capitalNouns ? bareClause(tokens, to, words) : undefined);
}

/** "fragte, wer das bezahlt", "ha preguntado por escrito cuántas quedan". */
function questionAfter(tokens: readonly Token[], verb: VerbGroup, to: number, words: SpeechWords): number | undefined {
  const isAsking = tokens
    .slice(verb.from, verb.to)
    .concat(endOfClause(tokens, verb.to))
    .some(({ lower }) => words.asking.has(lower));
  if (!isAsking) return undefined;
  const at = tokens.findIndex(
    ({ lower }, place) => place >= to && place < to + reachOfThat && words.interrogatives.has(lower),
  );
  if (at < 0 || tokens.slice(verb.to, at).some(({ text, quotation }) => /^[:;]$/.test(text) || quotation))
    return undefined;
  const before = tokens[at - 1];
  const isLed = words.prepositions.has(before?.lower ?? '');
  const begin = isLed ? at - 1 : at;
  if (words.capitalNouns) return isComma(tokens[begin - 1]) ? begin : undefined;
  return begin === to || isPassable(tokens, to, begin, words) ? begin : undefined;
}

/** The last word before the comma, where a verb ends its clause: "wollte von ihr *wissen*, wer". */
function endOfClause(tokens: readonly Token[], from: number): readonly Token[] {
  const end = tokens.findIndex((token, at) => at >= from && !isWord(token));
  return end > from ? tokens.slice(end - 1, end) : [];
}

const isAfterVerb = (tokens: readonly Token[], verb: VerbGroup, at: number, words: SpeechWords): boolean =>
  at === verb.to && words.dropsSubject && words.prepositions.has(tokens[at]?.lower ?? '');

/** "dijo que no", "dijo que no dos veces": an answer, and no clause. */
function isAnswer(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  const next = tokens[at + 1];
  const isEnd = !isWord(next) || words.determiners.has(next.lower) || words.prepositions.has(next.lower);
  return words.answers.has(tokens[at]?.lower ?? '') && isEnd;
}

/** "n'y croit qu'à moitié": no clause. */
const isOnly = (tokens: readonly Token[], verb: number, that: number, words: SpeechWords): boolean =>
  words.prepositions.has(tokens[that + 1]?.lower ?? '') &&
  tokens.slice(Math.max(0, verb - 2), that).some(({ lower }) => words.negations.has(lower));

/** A title within the sentence, whose verb brings in a clause: "El crítico, autor de «Fuegos», cree que …". */
export function isNamed(tokens: readonly Token[], quotation: number, verb: number, words: SpeechWords): boolean {
  const isInside = isWord(tokens[quotation - 1]);
  return isInside && tokens.slice(verb + 1, verb + 3).some(({ lower }) => words.that.has(lower));
}

/** "dit avoir tenu", "assure n'avoir rien vu", "promet de revenir", "dijo haber cedido". */
function infinitiveFrom(tokens: readonly Token[], from: number, words: SpeechWords): number | undefined {
  // "reproche | aux enquêteurs | de n'avoir suivi"
  const told = words.listeners.has(tokens[from]?.lower ?? '') ? afterListener(tokens, from, words) : from;
  if (told > from) return infinitiveFrom(tokens, told, words);
  const closing = isComma(tokens[from]) ? tokens.findIndex((token, at) => at > from && isComma(token)) : -1;
  if (closing > 0 && closing <= from + longestAside) return infinitiveFrom(tokens, closing + 1, words);
  let at = from;
  const isBefore = ({ lower = '' }: Partial<Token> = {}): boolean =>
    words.beforeInfinitives.has(lower) || words.loose.has(lower);
  while (at < from + mostBeforeInfinitive && isBefore(tokens[at])) at += 1;
  const token = tokens[at];
  const isOne =
    token !== undefined &&
    (words.infinitives.has(token.lower) || words.infinitive?.test(token.text) === true) &&
    !words.loose.has(token.lower) &&
    !words.days.has(token.lower);
  return isOne ? from : undefined;
}

/** In tokens: "aux enquêteurs", "à la commission d'enquête". Chosen by hand, not fitted. */
const longestListener = 6;

/** Behind whom it is said to, up to what brings in the infinitive. */
function afterListener(tokens: readonly Token[], from: number, words: SpeechWords): number {
  const end = tokens.findIndex(({ lower }, at) => at > from + 1 && words.beforeInfinitives.has(lower));
  return end > 0 && end <= from + longestListener && tokens.slice(from, end).every(isWord) ? end : from;
}

/** "dijo X, que llegó tarde": a clause about X. */
const isAfterName = (tokens: readonly Token[], that: number, to: number): boolean =>
  isComma(tokens[that - 1]) && tokens.slice(to, that).filter(isComma).length % 2 === 1;

/** In tokens, from a verb over its subject to the comma before what is said. Chosen by hand, not fitted. */
const reachOfComma = 12;

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
  // "verlangt, den Schutz „endlich zu prüfen“"
  const isQuotedToTheEnd = rest.findLast((token) => isWord(token) || token.quotation)?.quotation !== undefined;
  return isIndirect || isQuotedToTheEnd || words.infinitiveMark?.test(ending) ? comma + 1 : undefined;
}
