import { phraseAt } from './noun-phrase.ts';
import { genderOf } from './people.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import type { SpeechWords } from './speech-words.ts';
import { isCapital, isComma, isWord } from './token-kinds.ts';
import { isSentence, type Token, type Unit } from './tokens.ts';

/** Whom the sentences name, whether they speak or not, so that later ones can mean them by a pronoun or by what they are. */
export function introducedIn(units: readonly Unit[], words: SpeechWords): readonly SpeakerPhrase[] {
  const alone = standingAlone(units, words);
  return units.filter(isSentence).flatMap(({ tokens }) =>
    tokens.flatMap((token, at): readonly SpeakerPhrase[] => {
      const isLed = words.determiners.has(token.lower) && !isCapital(token);
      if (at > 0 && !isCapital(token) && !isLed) return [];
      const phrase = phraseAt(tokens, at, words);
      if (phrase?.name === undefined) return [];
      // "…, el jefe de bomberos, Ulpiano Jara, …"
      if (isLed) return words.isPerson(phrase.head ?? '') ? [phrase] : [];
      const isNamed = phrase.name.includes(' ')
        ? isPerson(tokens, at, phrase, alone, words)
        : words.isPerson(phrase.head ?? '') || isTitled(tokens, at, words) || isFirstName(tokens, at, phrase.to, words);
      // "das Urteil, zwei Jahre Haft"
      const isNoun =
        words.capitalNouns && !phrase.name.includes(' ') && words.determiners.has(tokens[at - 1]?.lower ?? '');
      const isSurelyPerson = (isOld(tokens, phrase.to, words) && !isNoun) || words.courtesy.has(token.lower);
      return isNamed || isSurelyPerson ? [{ ...phrase, ...(isSurelyPerson ? { isSurelyPerson } : {}) }] : [];
    }),
  );
}

const isPerson = (
  tokens: readonly Token[],
  at: number,
  { head = '', to }: SpeakerPhrase,
  alone: ReadonlySet<string>,
  words: SpeechWords,
): boolean =>
  genderOf(tokens[at]?.text ?? '', words) !== 'either' ||
  words.isPerson(head) ||
  isTitled(tokens, at, words) ||
  isExplained(tokens, to, words) ||
  isFullName(tokens, at, alone, words) ||
  isSubject(tokens, at, to, words);

/** "el patrón Xoán Soto", ", patronne Ana Gil", "Frau Gil" */
const isTitled = (tokens: readonly Token[], at: number, words: SpeechWords): boolean =>
  words.courtesy.has(tokens[at]?.lower ?? '') ||
  (words.isPerson(tokens[at - 1]?.lower ?? '') &&
    (isComma(tokens[at - 2]) || words.determiners.has(tokens[at - 2]?.lower ?? '')));

/** "Ludivine, la benjamine, …", "Lena lacht": by itself, where no preposition leads to it. */
function isFirstName(tokens: readonly Token[], at: number, to: number, words: SpeechWords): boolean {
  const [before, after] = [tokens[at - 1], tokens[to]];
  const isJoined = [before, after].some((token) => token !== undefined && words.coordinators.has(token.lower));
  const isExperiencer = at === 1 && words.experiencers.has(before?.lower ?? '');
  const isLed =
    before !== undefined &&
    !isExperiencer &&
    (isCapital(before) ||
      [words.prepositions, words.joiners, words.objectDeterminers].some((set) => set.has(before.lower)) ||
      words.determiners.has(before.lower));
  return !isLed && !isJoined && !isCapital(after) && words.genderOf(tokens[at]?.lower ?? '') !== 'either';
}

/** Words with capitals that stand behind a word without one, and where nouns have capitals never behind an article: "sagte Vogel", not "die Unterlagen". */
function standingAlone(units: readonly Unit[], words: SpeechWords): ReadonlySet<string> {
  const [bare, nouns] = [new Set<string>(), new Set<string>()];
  for (const { tokens } of units)
    tokens.forEach((token, at) => {
      const before = tokens[at - 1];
      if (!isCapital(token)) return;
      const isLed =
        before !== undefined && (words.determiners.has(before.lower) || words.objectDeterminers.has(before.lower));
      if (isLed && words.capitalNouns) nouns.add(token.lower);
      const isBare = before !== undefined && !isCapital(before) && !isLed;
      if (!isCapital(tokens[at + 1]) && (at === 0 || isBare)) bare.add(token.lower);
    });
  return new Set([...bare].filter((word) => !nouns.has(word)));
}

/** "seit dreißig Jahren Belege": what a number or an adjective behind a preposition belongs to. */
const isCounted = (tokens: readonly Token[], at: number, words: SpeechWords): boolean =>
  words.capitalNouns &&
  isWord(tokens[at - 1]) &&
  !isCapital(tokens[at - 1]) &&
  ![words.prepositions, words.objectDeterminers, words.determiners].some((set) =>
    set.has(tokens[at - 1]?.lower ?? ''),
  ) &&
  words.prepositions.has(tokens[at - 2]?.lower ?? '');

/** Two words with capitals of which the second stands alone elsewhere, as surnames do. */
function isFullName(tokens: readonly Token[], at: number, alone: ReadonlySet<string>, words: SpeechWords): boolean {
  const isRun = !isCapital(tokens[at - 1]) && isCapital(tokens[at + 1]) && !isCapital(tokens[at + 2]);
  return (
    isRun &&
    !isCounted(tokens, at, words) &&
    alone.has(tokens[at + 1]?.lower ?? '') &&
    !alone.has(tokens[at]?.lower ?? '')
  );
}

/** "…, energiepolitischer Sprecher der Partei", "…, 62, …", "…, de 58 años", "… (61)". */
function isExplained(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  const opening = tokens[at]?.text;
  if (opening !== ',' && opening !== '(') return false;
  const beside = tokens.slice(at + 1, at + 4);
  return isOld(tokens, at, words) || (opening === ',' && beside.some(({ lower }) => words.isPerson(lower)));
}

/** "…, 62, …", "…, de 58 años", "…, de nueve años", "… (61)". */
function isOld(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  if (!/^[,(]$/.test(tokens[at]?.text ?? '')) return false;
  const beside = tokens.slice(at + 1, at + 5);
  const age = beside.findIndex(({ text }, place) => place < 2 && /^\d{1,3}$/.test(text));
  const unit = beside[age + 1];
  const isFigure = age >= 0 && !(unit === undefined || unit.text === '.' || words.days.has(unit.lower));
  return isFigure || beside.slice(1, 3).some(({ lower }) => words.years.has(lower));
}

/** Where nouns have no capitals, two words with them that open a clause and a word without follows: "Marta Rivas vive". */
function isSubject(tokens: readonly Token[], at: number, to: number, words: SpeechWords): boolean {
  if (words.capitalNouns) return false;
  const [before, after] = [tokens[at - 1], tokens[to]];
  const isLed = before !== undefined && (words.relatives.has(before.lower) || words.loose.has(before.lower));
  const opensClause = at === 0 || isLed || isComma(before) || before?.quotation !== undefined;
  const isVerb =
    isWord(after) && !isCapital(after) && !words.prepositions.has(after.lower) && !words.joiners.has(after.lower);
  return opensClause && isVerb && !words.determiners.has(after.lower);
}
