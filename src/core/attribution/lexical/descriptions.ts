import { antecedentOf } from './antecedent.ts';
import type { Person, Reading } from './people.ts';
import { addPlace } from './places.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import type { SpeechWords } from './speech-words.ts';

/** Those of whom it is said before `start` that they are what the noun says. */
export const holdersOf = (
  people: readonly Person[],
  head: string,
  start: number,
  words: SpeechWords,
): readonly Person[] =>
  people.filter(
    ({ roles, mentions }) =>
      [...roles].some((role) => role === head || (words.capitalNouns && role.endsWith(head))) &&
      (mentions[0] ?? Infinity) < start,
  );

export interface Descriptions {
  /** Whom the phrase that begins at a place means. */
  readonly meant: ReadonlyMap<number, Person>;
  /** The others: somebody whom the article does not name. */
  readonly unnamed: readonly SpeakerPhrase[];
}

/**
 * Whom phrases mean with which sentences begin: "Der Dezernent", after "Baudezernent Jan Oster"; "Die Försterin" right after a
 * sentence about Ina Kern of whom nothing was said that she is. Whoever is meant does something there.
 */
export function descriptionsOf(
  reading: Reading,
  people: readonly Person[],
  phrases: readonly SpeakerPhrase[],
): Descriptions {
  const meant = new Map<number, Person>();
  const unnamed: SpeakerPhrase[] = [];
  for (const phrase of phrases) {
    const person = phrase.isIndefinite || phrase.isTheirs ? undefined : personMeant(reading, people, unnamed, phrase);
    if (person) {
      meant.set(phrase.start, person);
      note(person, phrase, reading.words);
    } else unnamed.push(phrase);
  }
  return { meant, unnamed };
}

function personMeant(
  reading: Reading,
  people: readonly Person[],
  descriptions: readonly SpeakerPhrase[],
  { head = '', role = '', gender, start, isDemonstrative, isOwned }: SpeakerPhrase,
): Person | undefined {
  const [holder, ...others] = holdersOf(people, head, start, reading.words);
  if (holder) return others.length === 0 ? holder : undefined;
  if (reading.words.isOffice({ head, role })) return undefined;
  const isAnybody = reading.words.isAnybody(head);
  const known = { people, descriptions: isAnybody ? [] : descriptions, kin: [], spokeBefore: () => -Infinity };
  const last = antecedentOf(reading, known, gender, start);
  const isKnown = (last?.person?.roles.size ?? 0) > 0;
  const isAlone = people.filter(({ mentions, isBody }) => !isBody && (mentions[0] ?? Infinity) < start).length === 1;
  const isNear = last?.isHere === true || (isAlone && !isAnybody && !isOwned);
  const isMeant = isDemonstrative || ((isAnybody || !isKnown) && isNear);
  return isMeant ? last?.person : undefined;
}

function note(person: Person, { head, role, gender, start }: SpeakerPhrase, words: SpeechWords): void {
  // What anybody is tells nobody apart: "le vieil homme".
  if (head !== undefined && !words.isAnybody(head)) person.roles.add(head);
  if (role !== undefined) person.role ??= role;
  if (person.gender === 'either') person.gender = gender;
  addPlace(person.acting, start);
}
