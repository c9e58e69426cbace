import { phraseAt } from './noun-phrase.ts';
import { isSomebody, type SpeakerPhrase } from './speaker-phrase.ts';
import type { SpeechWords } from './speech-words.ts';
import { isComma, isWord } from './token-kinds.ts';
import type { Token } from './tokens.ts';
import { afterAside, isPassable, type VerbGroup } from './verb-group.ts';

/** Who does what the verb says: a phrase, or whoever spoke or was named last. */
export type Subject = SpeakerPhrase | 'last';

/** In tokens: no phrase of a speaker is longer. */
const farthestAntecedent = 10;
const edges = /^[:;—–]$/;

/** Where the clause begins in which the token at `at` stands. */
export function clauseStart(tokens: readonly Token[], at: number): number {
  const edge = tokens.slice(0, at).findLastIndex(({ quotation, text }) => quotation !== undefined || edges.test(text));
  return edge + 1;
}

/** The subject of the verb, wherever it stands. */
export function subjectOf(tokens: readonly Token[], verb: VerbGroup, words: SpeechWords): Subject | undefined {
  const within = subjectWithin(tokens, verb, words);
  if (within) return within;
  if (isRelative(tokens, verb.from, words)) return antecedentBefore(tokens, verb, words);
  const stated = subjectBefore(tokens, verb, words) ?? subjectAfter(tokens, verb.to, words);
  if (stated) return isShown(tokens, verb, stated, words) ? undefined : stated;
  const sources = isManys(tokens[verb.from], words) ? phraseAt(tokens, verb.to, words, { bare: true }) : undefined;
  if (sources && words.sources.has(sources.head ?? '')) return sources;
  const isOfOne = words.dropsSubject && !isOfThing(tokens, verb, words) && !isManys(tokens[verb.from], words);
  return isOfOne ? 'last' : undefined;
}

/** "La subida demuestra que …": nothing tells that the noun is somebody, and things do so too. */
function isShown(tokens: readonly Token[], { to }: VerbGroup, subject: SpeakerPhrase, words: SpeechWords): boolean {
  const { isPronoun, name, head = '' } = subject;
  return (
    words.showing.has(tokens[to - 1]?.lower ?? '') &&
    !isPronoun &&
    name === undefined &&
    !words.isPerson(head) &&
    !words.isBody(head) &&
    !words.isWork(head) &&
    !words.bodies.has(head)
  );
}

/** "aseguran": whoever spoke last is one. */
export const isManys = (verb: Token | undefined, words: SpeechWords): boolean =>
  verb !== undefined && words.manys?.test(verb.lower) === true;

/** "Esto explica que …" */
function isOfThing(tokens: readonly Token[], { from }: VerbGroup, words: SpeechWords): boolean {
  const start = clauseStart(tokens, from);
  const comma = tokens.slice(start, from).findLastIndex(isComma);
  return tokens.slice(start + comma + 1, from).some(({ lower }) => words.things.has(lower));
}

/** "que le contestó", "en la que el pueblo pedía": of whom it is told stands elsewhere, and the words are not the sentence's. */
export function isRelative(tokens: readonly Token[], verb: number, words: SpeechWords): boolean {
  if (words.capitalNouns) return false;
  const start = tokens.slice(0, verb).findLastIndex((token) => !isWord(token)) + 1;
  return tokens.slice(start, verb).some(({ lower }) => words.relatives.has(lower));
}

/** "le maire, Karim Roche, qui affirme que": whom the relative clause is about, where its verb follows at once. */
function antecedentBefore(tokens: readonly Token[], verb: VerbGroup, words: SpeechWords): SpeakerPhrase | undefined {
  const comma = tokens.slice(0, verb.from).findLastIndex(isComma);
  const between = tokens.slice(comma + 1, verb.from);
  const [relative] = between;
  const isOne = relative && words.subjectRelatives.has(relative.lower);
  if (!isOne || !between.slice(1).every(({ lower }) => words.loose.has(lower))) return undefined;
  for (let at = Math.max(0, comma - farthestAntecedent); at < comma; at += 1) {
    const phrase = phraseAt(tokens, at, words);
    if (
      phrase?.to === comma &&
      !phrase.isPronoun &&
      (phrase.name !== undefined || words.isPerson(phrase.head ?? '') || words.isBody(phrase.head ?? ''))
    )
      return phrase;
  }
  return undefined;
}

/** "a-t-elle confié", "hat Merkel gesagt". */
function subjectWithin(tokens: readonly Token[], { inner }: VerbGroup, words: SpeechWords): SpeakerPhrase | undefined {
  const phrase = subjectAfter(tokens.slice(0, inner.to), inner.from, words);
  return phrase && phrase.to <= inner.to ? phrase : undefined;
}

export function subjectBefore(
  tokens: readonly Token[],
  verb: VerbGroup,
  words: SpeechWords,
): SpeakerPhrase | undefined {
  const start = clauseStart(tokens, verb.from);
  if (isClosing(tokens, verb, words)) return undefined;
  for (let at = start; at < verb.from; at += 1) {
    const isStart =
      at === start ||
      isComma(tokens[at - 1]) ||
      isAfterAs(tokens, at, words) ||
      isAfterCoordinator(tokens, at, words) ||
      tokens.slice(start, at).every(({ lower }) => words.loose.has(lower));
    const phrase = isStart ? phraseAt(tokens, at, words) : undefined;
    if (
      phrase &&
      phrase.to <= verb.from &&
      !isOfOther(phrase, tokens[verb.from], words) &&
      (isClitic(tokens, phrase, verb, words) || isPassable(tokens, phrase.to, verb.from, words)) &&
      !isCut(tokens, phrase, verb)
    )
      return phrase;
  }
  return undefined;
}

/** ", mais | il juge …" */
const isAfterCoordinator = (tokens: readonly Token[], at: number, words: SpeechWords): boolean =>
  isComma(tokens[at - 2]) &&
  words.loose.has(tokens[at - 1]?.lower ?? '') &&
  words.pronouns.has(tokens[at]?.lower ?? '');

/** "il | les | juge" */
const isClitic = (
  tokens: readonly Token[],
  { isPronoun, to }: SpeakerPhrase,
  verb: VerbGroup,
  words: SpeechWords,
): boolean =>
  isPronoun && verb.from === to + 1 && words.determiners.has(tokens[to]?.lower ?? '') && !words.capitalNouns;

/** ", wie | sie sagt, “…”" */
const isAfterAs = (tokens: readonly Token[], at: number, words: SpeechWords): boolean =>
  words.asSaid.has(tokens[at - 1]?.lower ?? '') && isComma(tokens[at - 2]);

/** "Las obras empezarán, y habrá multas, precisó.": behind a comma and with nothing behind it, a verb is of nobody in its sentence. */
const isClosing = (tokens: readonly Token[], { from, to }: VerbGroup, words: SpeechWords): boolean =>
  words.dropsSubject &&
  isComma(tokens[from - 1]) &&
  !isWord(tokens[to]) &&
  !tokens[to]?.quotation &&
  !isComma(tokens[to]);

/** "Las obras … precisó": of several, where the verb is of one. */
const isOfOther = ({ gender }: SpeakerPhrase, verb: Token | undefined, words: SpeechWords): boolean =>
  words.manys !== undefined && gender === 'plural' && !isManys(verb, words);

/** "Le pont sera fermé, a dit X": a comma alone before the verb is none that closes what stands beside the name. */
const isCut = (tokens: readonly Token[], { from, to }: SpeakerPhrase, verb: VerbGroup): boolean =>
  isComma(tokens[to]) && ![...tokens.slice(from, to), ...tokens.slice(to + 1, verb.from)].some(isComma);

/** In tokens: "Dann packt X", "Auf Nachfrage wollte ein Sprecher". Chosen by hand, not fitted. */
const reachOfActing = 5;

/** Of whom the sentence tells something, near its beginning. */
export function actingIn(tokens: readonly Token[], words: SpeechWords): SpeakerPhrase | undefined {
  for (let at = 0; at < Math.min(tokens.length, reachOfActing); at += 1) {
    const token = tokens[at];
    if (!isWord(token)) return undefined;
    const isAside = words.prepositions.has(token.lower) || words.objectDeterminers.has(token.lower);
    const phrase = isAside ? undefined : phraseAt(tokens, at, words);
    if (phrase) return isSomebody(phrase, words) ? phrase : undefined;
    const next = isAside ? afterAside(tokens, at, words) : -1;
    if (next > at) at = next - 1;
  }
  return undefined;
}

/** As many words and phrases stand between a verb and its subject behind it. Chosen by hand, not fitted. */
const mostSkipped = 6;

/** Behind the verb, past whom it is said to and when. */
export const subjectAfter = (tokens: readonly Token[], from: number, words: SpeechWords): SpeakerPhrase | undefined =>
  subjectPast(tokens, from, words, false) ?? (words.capitalNouns ? undefined : subjectPast(tokens, from, words, true));

/** @param endsAtCapital a name does not belong to a phrase before it: "sans ciller Marie Petit", not "à la radio Iroise" */
function subjectPast(
  tokens: readonly Token[],
  from: number,
  words: SpeechWords,
  endsAtCapital: boolean,
): SpeakerPhrase | undefined {
  let at = from;
  for (let skipped = 0; skipped < mostSkipped && at < tokens.length; skipped += 1) {
    const token = tokens[at];
    if (!isWord(token)) return undefined;
    const isAside = words.prepositions.has(token.lower);
    const phrase = isAside ? undefined : phraseAt(tokens, at, words);
    if (phrase) return phrase;
    if (words.that.has(token.lower)) return undefined;
    const isLoose = words.loose.has(token.lower) || words.days.has(token.lower) || /mente$|ment$/.test(token.lower);
    const isAnother = !words.capitalNouns && words.joiners.has(token.lower);
    const next = isLoose ? at + 1 : isAnother ? -1 : afterAside(tokens, at, words, endsAtCapital);
    const isDated = next < 0 && words.determiners.has(token.lower) && words.days.has(tokens[at + 1]?.lower ?? '');
    at = isDated ? at + 2 : next;
    if (at < 0) return undefined;
  }
  return undefined;
}
