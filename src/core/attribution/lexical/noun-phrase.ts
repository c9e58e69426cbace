import { genderOfFirstName } from '../../text/first-names.ts';
import { isFunctionWord, isNominal } from './nominal.ts';
import { partsOf, type SpeakerPhrase } from './speaker-phrase.ts';
import type { SpeechWords } from './speech-words.ts';
import { isCapital, isComma, isWord } from './token-kinds.ts';
import type { Token } from './tokens.ts';
import { afterAside } from './verb-group.ts';

/** "the head of the office of the ministry of finance": further ones are another phrase. */
const mostJoined = 3;

/** "une note", "su denuncia", "le département": what looks like a verb or an adverb behind what can be nothing but an article. */
function isSurelyNoun(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  const [before = '', lower = ''] = [tokens[at - 1]?.lower, tokens[at]?.lower];
  if (words.capitalNouns || !words.determiners.has(before) || words.loose.has(lower)) return false;
  if (words.adverb?.test(lower)) return true;
  const isArticle = !words.pronouns.has(before) && !words.loose.has(before);
  return isArticle && words.verbs.has(lower) && !words.auxiliaries.has(lower);
}

/** "Simplemente preguntó": no name, though some end so: "Clément". */
const isAdverb = ({ text, lower }: Token, words: SpeechWords): boolean =>
  words.adverb?.test(lower) === true && words.genderOf(lower) === 'either' && genderOfFirstName(text) === undefined;

interface Segments {
  readonly to: number;
  /** The words up to the first joiner. */
  readonly own: readonly Token[];
  readonly rest: readonly Token[];
}

function segmentsFrom(tokens: readonly Token[], from: number, words: SpeechWords): Segments {
  let at = from;
  let joins = 0;
  let own = from;
  let plain = 0;
  let nouns = 0;
  // "Fuentes de la compañía": a noun that opens the sentence.
  const isOpening = from === 0 && words.joiners.has(tokens[1]?.lower ?? '');
  const isBareName = isCapital(tokens[from]) && !isOpening && !words.determiners.has(tokens[from - 1]?.lower ?? '');
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token || token.quotation) break;
    const isJoiner = words.joiners.has(token.lower) && nouns > 0;
    if (isJoiner && joins < mostJoined) {
      const isArticle =
        words.determiners.has(tokens[at + 1]?.lower ?? '') || words.objectDeterminers.has(tokens[at + 1]?.lower ?? '');
      const next = at + (isArticle ? 2 : 1);
      if (!isNominal(tokens[next], words)) break;
      if (joins === 0) own = at;
      joins += 1;
      nouns = 0;
      plain = 0;
      at = next;
      continue;
    }
    const isInside =
      words.particles.has(token.lower) &&
      at > from &&
      isCapital(tokens[at - 1]) &&
      isCapital(tokens[at + 1]) &&
      // "Ana Gil y | Luis Soto"
      !(words.coordinators.has(token.lower) && words.genderOf(tokens[at + 1]?.lower ?? '') !== 'either');
    if (isInside) {
      at += 1;
      continue;
    }
    if (at > from && isEndOfName(tokens, at, words)) break;
    if (!isNominal(token, words) && !(at === from && isSurelyNoun(tokens, at, words))) break;
    if (!isCapital(token)) {
      // In German no small word follows a noun within its phrase; elsewhere an adjective or two do.
      if (words.capitalNouns ? nouns > 0 && !/^\d/.test(token.text) : plain >= 4 || isBareName) break;
      plain += 1;
    }
    if (isCapital(token) || !words.capitalNouns || /^\d/.test(token.text)) nouns += 1;
    at += 1;
  }
  return { to: at, own: tokens.slice(from, joins === 0 ? at : own), rest: tokens.slice(joins === 0 ? at : own, at) };
}

/** "ein Sprecher | der Zeitung sagte": whom it is told is no part of who says it. */
function withoutListener({ to, own, rest }: Segments, words: SpeechWords): Segments {
  const head = own.at(-1)?.lower ?? '';
  // "die 58-Jährige | der Richterin": nobody's
  const isListener =
    words.capitalNouns && rest.length > 0 && (words.isMedium(rest.at(-1)?.lower ?? '') || isAged(head));
  return isListener && words.isPerson(head) ? { to: to - rest.length, own, rest: [] } : { to, own, rest };
}

/** By a figure: "58-jährige". */
const isAged = (head: string): boolean => /^\d+-\p{L}/u.test(head);

const ofNobody = { isIndefinite: false, isOwned: false, isTheirs: false, isDemonstrative: false };

/** Behind the name of a person no adjective follows: "su amiga Berta | asiente". */
function isEndOfName(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  const [title, name, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (words.capitalNouns || !isCapital(name) || isCapital(token)) return false;
  // "el ingeniero jubilado Abundio Rey | trabajó"
  const first = tokens.slice(0, at).findLastIndex((one) => !isCapital(one)) + 1;
  if (at - first >= 2 && words.isPerson(tokens[first - 1]?.lower ?? '')) return true;
  return words.genderOf(name?.lower ?? '') !== 'either' && (words.isPerson(title?.lower ?? '') || !isWord(title));
}

/** "son avocate": the noun tells more than whose it is. */
const isOfWoman = (determiner: string, head: string, words: SpeechWords): boolean =>
  words.possessives.has(determiner) && words.isPerson(head) && words.isWoman(head);

/** The phrase that begins at `from` and can be who speaks: a pronoun, a name, or a noun with what belongs to it. */
export function phraseAt(
  tokens: readonly Token[],
  from: number,
  words: SpeechWords,
  allowed: { readonly object?: boolean; readonly bare?: boolean } = {},
): SpeakerPhrase | undefined {
  const first = tokens[from];
  if (!isWord(first) || words.things.has(first.lower)) return undefined;
  const base = { from, start: first.start, ...ofNobody };
  const isObjectAllowed = allowed.object === true;
  const isObject = isObjectAllowed && words.objectDeterminers.has(first.lower);
  const pronoun =
    words.pronouns.get(first.lower) ?? (isObjectAllowed ? words.objectPronouns.get(first.lower) : undefined);
  const determiner = isObject ? 'either' : words.determiners.get(first.lower);
  const isAllowed = isCapital(first) || (isObjectAllowed && pronoun !== undefined);
  if (determiner === undefined && isFunctionWord(first, words) && !isAllowed) return undefined;
  const isSame = words.demonstratives.has(first.lower) && words.same.has(tokens[from + 1]?.lower ?? '');
  // "l'avoir vu"
  if (first.lower.endsWith("'") && words.infinitives.has(tokens[from + 1]?.lower ?? '')) return undefined;
  // "die heute | 70-Jährige"
  const isLater = words.loose.has(tokens[from + 1]?.lower ?? '') && isAged(tokens[from + 2]?.lower ?? '');
  const behind = isSame || isLater ? 2 : 1;
  if (determiner !== undefined && words.days.has(tokens[from + 1]?.lower ?? '') && !isLater) return undefined;
  const isNoun = determiner !== undefined && isNominal(tokens[from + behind], words);
  if (pronoun !== undefined && !isNoun) return { ...base, to: from + 1, gender: pronoun, isPronoun: true };
  if (determiner === undefined && !isCapital(first) && allowed.bare !== true) return undefined;
  const isTitle = words.courtesy.has(first.lower) && isCapital(tokens[from + 1]);
  const isOpener = words.openers.has(first.lower) || isFunctionWord(first, words) || isAdverb(first, words);
  if (determiner === undefined && isCapital(first) && isOpener && !isTitle) return undefined;
  const begin = from + (determiner === undefined ? 0 : behind);
  const { to, own, rest } = withoutListener(segmentsFrom(tokens, begin, words), words);
  const head = own.at(-1);
  if (!head || words.days.has(head.lower)) return undefined;
  if (words.capitalNouns && !own.some(isCapital) && !/^\d/.test(head.text)) return undefined;
  const phrase = {
    ...base,
    to,
    isPronoun: false,
    isIndefinite: words.indefinite?.test(first.lower) === true && determiner !== undefined,
    isTheirs: words.possessives.has(first.lower) && determiner !== undefined,
    isDemonstrative: words.demonstratives.has(first.lower) && determiner !== undefined,
    ...(words.genitives.has(first.lower) ? { isGenitive: true as const } : {}),
  };
  const determinerGender = isOfWoman(first.lower, head.lower, words) ? 'female' : determiner;
  return withName(
    {
      ...phrase,
      ...partsOf(
        {
          own,
          rest,
          determiner: determinerGender,
          isGenitive: words.genitives.has(first.lower),
          isOpening: from === 0,
        },
        words,
      ),
    },
    tokens,
    words,
  );
}

/** "el portavoz de Ahora | por Lorca |, Ana Soto", "l'adjoint | à l'école |, Karim Roche" */
function behindComplement(tokens: readonly Token[], { to, head = '' }: SpeakerPhrase, words: SpeechWords): number {
  return words.isPerson(head) && words.prepositions.has(tokens[to]?.lower ?? '') ? afterAside(tokens, to, words) : to;
}

/** With the name that stands beside it: "der Geschäftsführer der Reederei, Enno Tadsen". */
function withName(phrase: SpeakerPhrase, tokens: readonly Token[], words: SpeechWords): SpeakerPhrase {
  const comma = isComma(tokens[phrase.to]) ? phrase.to : behindComplement(tokens, phrase, words);
  if (phrase.name !== undefined || !isComma(tokens[comma])) return phrase;
  const next = tokens[comma + 1];
  if (!isCapital(next) && !words.determiners.has(next?.lower ?? '')) return phrase;
  const beside = phraseAt(tokens, comma + 1, words);
  const after = tokens[beside?.to ?? 0];
  const isClosed = after === undefined || !isWord(after);
  if (beside?.name === undefined || !isClosed) return phrase;
  const gender = phrase.gender === 'either' ? beside.gender : phrase.gender;
  return { ...phrase, gender, name: beside.name, to: beside.to };
}
