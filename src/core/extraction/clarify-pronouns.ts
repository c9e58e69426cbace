import { onlyOneMeantIn } from '../attribution/only-one-meant.ts';
import type { Passage } from '../document/passage.ts';
import type { Sentence } from '../document/sentence.ts';
import { type Gender, namesBody, sexOfName } from '../text/first-names.ts';
import { keptOn } from '../text/kept-on.ts';
import { capital } from '../text/letters.ts';
import { defaultLexicon } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import type { Pronoun } from '../text/lexicon/speech-parts.ts';
import { namesOf } from '../text/names.ts';

const third = defaultLexicon.pronouns.filter(({ person }) => person === 3);
const opensWithPronoun = new RegExp(
  `^${anyOf(third.filter(isOfSomebody).map(({ subject }) => capital(subject)))}(?=\\s)`,
);
/** "Its" opens sentences that stand by themselves as well. */
const references = [
  ...third.map(({ subject }) => subject),
  ...third.filter(({ gender }) => gender !== 'thing').map(({ possessive }) => possessive),
  ...defaultLexicon.demonstratives,
];
const opensWithReference = new RegExp(`^${anyOf(references.map(capital))}\\b`);

const genders = new Map(third.map(({ subject, gender }) => [subject, gender]));

function isSex(gender: Pronoun['gender']): gender is Gender {
  return gender === 'male' || gender === 'female';
}

function isOfSomebody({ gender }: Pronoun): boolean {
  return isSex(gender);
}

const onlyOneIn = keptOn(({ text, source }: Passage) => onlyOneMeantIn(text, source.language));

/** Whether the sentence goes on about what the one before began. */
export const goesOn = (sentence: string): boolean => opensWithReference.test(sentence);

/** In words, before a name: "Deputy Prime Minister and"; more is a phrase of its own. Chosen by hand, not fitted. */
const longestOffice = 4;

/** What stands before the name of somebody and is not a part of it. */
const somebody = new RegExp(
  `^(?:${anyOf(defaultLexicon.people.opening)}\\s+)?(?:\\p{L}+\\s+){0,${longestOffice}}?$`,
  'u',
);

/**
 * The sentence with whom its first word means in brackets: "He [Peyton Manning] is also …". Only where the sentence before
 * begins with a name of at least two words and names nobody else who could be meant; a wrong name would be worse than none.
 */
export function clarified(sentence: Sentence, before: Sentence | undefined): string {
  const pronoun = opensWithPronoun.exec(sentence.text)?.[0];
  const name = pronoun && before ? onlyPerson(before) : undefined;
  if (pronoun === undefined || name === undefined || !mayBe(name, pronoun)) return sentence.text;
  const { passage, start } = sentence;
  const gender = genders.get(pronoun.toLowerCase());
  if (!onlyOneIn(passage)({ name, at: start, own: '', ...(isSex(gender) ? { gender } : {}) })) return sentence.text;
  return `${pronoun} [${name}]${sentence.text.slice(pronoun.length)}`;
}

/** A body is neither "he" nor "she", and a common first name tells which of them its bearer is. */
function mayBe(name: string, pronoun: string): boolean {
  const sex = sexOfName(name);
  return !namesBody(name) && (sex === undefined || sex === genders.get(pronoun.toLowerCase()));
}

function onlyPerson({ text, passage }: Sentence): string | undefined {
  const names = namesOf(text, passage.source.language);
  const [first] = names;
  if (first === undefined || !/^\p{Lu}\S*\s\p{Lu}/u.test(first)) return undefined;
  const others = names.slice(1).filter((name) => /\s/.test(name) && !first.includes(name));
  const opening = text.slice(0, text.indexOf(first));
  return others.length === 0 && somebody.test(opening) ? first : undefined;
}
