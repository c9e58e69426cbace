import type { Gender } from '../text/first-names.ts';
import { escaped } from '../text/letters.ts';
import { defaultLexicon, lexiconOf } from '../text/lexicon/index.ts';
import { anyWord } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { isPersonNoun } from '../text/person-nouns.ts';

interface Opener {
  readonly name: string;
  readonly language: string;
  readonly gender: Gender | undefined;
  /** The verb of saying in the sentence behind. */
  readonly cue: string;
}

/** In words, in front of a name: "The lawyer of the passengers,". Chosen by hand, not fitted. */
const longestOffice = 4;

const turns = perLanguage(({ turnTaking }) => (turnTaking ? new RegExp(anyWord(turnTaking), 'iu') : undefined));
const joints = perLanguage(
  ({ names, attribution, places }) =>
    new RegExp(
      anyWord([
        ...(names?.joining ?? []),
        ...(names?.particles ?? []),
        ...(attribution?.grammar?.prepositions ?? places?.prepositions ?? []),
        ...(attribution?.grammar?.joiners ?? []),
      ]),
      'iu',
    ),
);

/**
 * Whether the sentence begins with somebody, whom "he" or "she" in the next one then means, though it names others: "Mattis,
 * who stood beside Tillerson, was asked about it." Not where one of the two asks or answers, nor where the sentence has
 * such a pronoun for another.
 */
export function opensSentence(sentence: string, { name, language, gender, cue }: Opener): boolean {
  const [first = '', ...others] = name.split(' ').map(escaped);
  const called = [escaped(name), `${first}(?!\\s\\p{Lu})`, ...others.slice(-1)].join('|');
  const office = `(?:[\\p{L}’'-]+,?\\s){0,${longestOffice}}?`;
  const found = new RegExp(`^\\P{L}*(?<office>${office})(?:${called})(?=[\\s,])`, 'u').exec(sentence);
  if (!found || !isOffice(found.groups?.office ?? '', language)) return false;
  return !takesTurns(sentence, language) && !takesTurns(cue, language) && !hasPronoun(sentence, language, gender);
}

/** Nothing, a title, or what somebody is: not "Nora’s husband", "the daughter of". */
function isOffice(before: string, language: string): boolean {
  const last = /([\p{L}’'-]+)\.?,?\s$/u.exec(before)?.[1];
  if (last === undefined) return before === '';
  const isSomebodys = /\p{L}['’]s?\s/u.test(before) || joints(language)?.test(before) === true;
  return !isSomebodys && isPersonNoun(last, language);
}

const { be, been } = defaultLexicon.auxiliaries;
/** "was asked" */
const passive = new RegExp(`${anyWord([...be, ...been])}\\s$`, 'iu');

/** "She asked", "he replied": who speaks next may be the other one. Not "was asked". */
function takesTurns(text: string, language: string): boolean {
  const found = turns(language)?.exec(text);
  if (!found) return false;
  return !passive.test(text.slice(0, found.index));
}

function hasPronoun(text: string, language: string, gender: Gender | undefined): boolean {
  const own = (lexiconOf(language)?.pronouns ?? defaultLexicon.pronouns).filter(
    ({ person, gender: own }) => person === 3 && (gender === undefined || own === gender),
  );
  return new RegExp(anyWord(own.flatMap(({ subject, object }) => [subject, object])), 'iu').test(text);
}
