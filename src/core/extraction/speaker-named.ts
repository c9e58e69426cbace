import type { Statement } from '../attribution/find-statements.ts';
import { onlyOneMeantIn } from '../attribution/only-one-meant.ts';
import type { Passage } from '../document/passage.ts';
import { textOfPassages } from '../document/text-of-passages.ts';
import { type Gender, genderOfPhrase, namesBody, sexOfName } from '../text/first-names.ts';
import { keptOn } from '../text/kept-on.ts';
import { escaped } from '../text/letters.ts';
import { defaultLexicon, inAllLanguages, lexiconOf } from '../text/lexicon/index.ts';
import { anyWord } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import type { Pronoun } from '../text/lexicon/speech-parts.ts';
import { namesOf } from '../text/names.ts';
import { blankQuotations } from '../text/quotation-marks.ts';

/** In letters: "Al" and "de" occur in sentences that do not name the speaker. */
const tellingNamePart = 3;
/** In words, between a pronoun and its verb of saying: "he has also", "sagte in der Sitzung er". Chosen by hand, not fitted. */
const mostBetween = 2;

const ofSomebody = (pronouns: readonly Pronoun[]): readonly Pronoun[] =>
  pronouns.filter(({ person, gender }) => person === 3 && gender !== 'thing');

/** Also behind the hyphen of a verb: "dit-elle". */
const patterns = perLanguage(({ pronouns = [] }) => {
  const subjects = ofSomebody(pronouns).map(({ subject }) => subject);
  return subjects.length > 0 ? new RegExp(anyWord(subjects), 'giu') : undefined;
});

interface Spoken {
  readonly statement: Statement;
  /** The statement's article's. */
  readonly passages: readonly Passage[];
  readonly language: string;
}

/**
 * A statement's sentence, in one line, with the speaker in brackets where it has only a pronoun, or no name at all. Nothing
 * goes into a quotation. It stays as it is where somebody else is named before, and where "he" or "she" may not be the
 * speaker: no person as far as the article tells, or one of the other sex. A wrong name would be worse than none.
 */
export function withSpeakerNamed(line: string, spoken: Spoken): string {
  const { speaker, cue } = spoken.statement;
  if (isNamedIn(line, speaker) || !endsAsName.test(speaker)) return line;
  const own = blankQuotations(line);
  const found = [...own.matchAll(patterns(spoken.language) ?? patterns('en') ?? /$^/gu)];
  const pronoun = found.find(({ index, 0: { length } }) => isOfCue(own, { start: index, end: index + length }, cue));
  if (!pronoun) return mayLead(own, found[0], spoken) ? `[${speaker}:] ${line}` : line;
  const at = pronoun.index + pronoun[0].length;
  const before = own.slice(0, pronoun.index);
  if (!mayMean(pronoun[0], spoken) || namesOther(before, spoken) || !isOnlyOne(pronoun[0], before, spoken)) return line;
  return `${line.slice(0, at)} [${speaker}]${line.slice(at)}`;
}

/** A name that was cut wrongly ends in a word without a capital. */
const endsAsName = /(?:^|[\s-])[\p{Lu}\p{N}\p{Lo}]\S*$/u;

function isNamedIn(line: string, speaker: string): boolean {
  const lower = line.toLowerCase();
  const parts = speaker.toLowerCase().split(/\s+/);
  return (
    lower.includes(speaker.toLowerCase()) ||
    parts.some((word) => word.length >= tellingNamePart && lower.includes(word))
  );
}

/** Whether the pronoun stands by the verb of saying: before it or, turned round, after it. */
function isOfCue(own: string, pronoun: { readonly start: number; readonly end: number }, cue = ''): boolean {
  const [verb = ''] = cue.split(/\s+/);
  if (verb === '') return true;
  const between = `[\\s-]+(?:\\S+\\s+){0,${mostBetween}}?`;
  const word = `${escaped(verb)}(?![\\p{L}\\p{N}])`;
  return (
    new RegExp(`^${between}${word}`, 'iu').test(own.slice(pronoun.end)) ||
    new RegExp(`(?<![\\p{L}\\p{N}])${word}${between}$`, 'iu').test(own.slice(0, pronoun.start))
  );
}

/** Somebody or something else is named, whom the pronoun may mean. */
function namesOther(own: string, { statement: { speaker }, language }: Spoken): boolean {
  const isPlainNoun = lexiconOf(language)?.capitalNouns === true;
  return namesOf(own, language).some(
    (name) => !speaker.includes(name) && (!isPlainNoun || genderOfPhrase(name) !== undefined || /\s/.test(name)),
  );
}

function mayMean(pronoun: string, { statement, passages, language }: Spoken): boolean {
  const own = ofSomebody(lexiconOf(language)?.pronouns ?? defaultLexicon.pronouns);
  const sexes = own.filter(({ subject }) => subject === pronoun.toLowerCase()).map(({ gender }) => gender);
  if (!sexes.every((gender): gender is Gender => gender === 'male' || gender === 'female')) return true;
  const { speaker, role = '' } = statement;
  if (namesBody(speaker)) return false;
  const sex = sexOfName(speaker);
  return sex === undefined ? isPerson(speaker, role, passages) : sexes.includes(sex);
}

/** In words: outside a quotation no more than its verb, "ha dicho ayer", so that who says it is told elsewhere. Chosen by hand, not fitted. */
const bareCue = /^\P{L}*(?:\p{L}+\P{L}+){0,2}\p{L}+\P{L}*$/u;

/** In front of the line: where a pronoun there, or a subject that is left out, can mean nobody else. */
function mayLead(own: string, pronoun: RegExpMatchArray | undefined, spoken: Spoken): boolean {
  if (pronoun) return !namesOther(own, spoken) && isOnlyOne(pronoun[0], own.slice(0, pronoun.index), spoken);
  return (
    !bareCue.test(own) ||
    onlyOneIn(
      spoken.passages,
      spoken.language,
    )({ name: spoken.statement.speaker, at: spoken.statement.sentence.start, own: '' })
  );
}

/** Nobody else is named there whom "he" or "she" fits; of others than people that is not asked. */
function isOnlyOne(pronoun: string, own: string, spoken: Spoken): boolean {
  const { statement, passages, language } = spoken;
  const gender = genderOfPronoun(pronoun, language);
  if (gender === undefined) return true;
  return onlyOneIn(
    passages,
    language,
  )({
    name: statement.speaker,
    at: statement.sentence.start,
    own,
    gender,
    cue: statement.cue ?? '',
  });
}

/** One for all statements of the article. */
const onlyOneIn = keptOn((passages: readonly Passage[], language: string) =>
  onlyOneMeantIn(textOfPassages(passages), language),
);

function genderOfPronoun(pronoun: string, language: string): Gender | undefined {
  const own = ofSomebody(lexiconOf(language)?.pronouns ?? defaultLexicon.pronouns);
  const genders = own.flatMap(({ subject, gender }) => (subject === pronoun.toLowerCase() && gender ? [gender] : []));
  return genders.find((gender): gender is Gender => gender === 'male' || gender === 'female');
}

const titles = new Set(
  inAllLanguages(({ people }) => [...(people?.titles ?? []), ...(people?.courtesy ?? [])]).map((word) =>
    word.toLowerCase(),
  ),
);
const isTitle = (word: string): boolean => titles.has(word.toLowerCase().replace(/\.$/, ''));

const linking = anyWord(inAllLanguages(({ names }) => [...(names?.pairing ?? []), ...(names?.joining ?? [])]));

/** By an office or a title, or by being called by the last name alone; never a part of a longer name. */
function isPerson(name: string, role: string, passages: readonly Passage[]): boolean {
  const words = name.split(/\s+/);
  if (words.length < 2) return false;
  const whole = escaped(name);
  const longer = new RegExp(`(?:\\p{Lu}\\S*\\s${linking}\\s)${whole}|${whole}(?:['’]s?)\\s\\p{Lu}`, 'u');
  if (passages.some(({ text }) => longer.test(text))) return false;
  if (isTitle(words[0] ?? '') || isTitle(role.split(/\s+/).at(-1) ?? '')) return true;
  return calledAlone(words.at(-1) ?? '', passages);
}

/** "Fetter said": the last name with no capital before it. */
function calledAlone(last: string, passages: readonly Passage[]): boolean {
  const alone = new RegExp(`(?<!\\p{Lu}[\\p{L}.'’-]*\\s)(?<![\\p{L}-])${escaped(last)}(?![\\p{L}-])`, 'u');
  return passages.some(({ text }) => alone.test(text));
}
