import { lastBefore, startingWithin } from '../../text/span.ts';
import type { Person, Reading } from './people.ts';
import { placeBefore, placeFrom } from './places.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import type { Gender } from './speech-words.ts';

/** Whom a pronoun means: somebody who has a name, or only what they are called there ("der Mann"). */
export interface Antecedent {
  readonly person?: Person;
  readonly text: string;
  /** Where they were last spoken of. */
  readonly place: number;
  /** In the paragraph of whoever means them. */
  readonly isHere: boolean;
}

/** Farther back than this, in characters, nobody is meant by a pronoun or a role. */
export const reach = 1200;

const isCompatible = (a: Gender, b: Gender): boolean => a === 'either' || b === 'either' || a === b;

interface Known {
  readonly people: readonly Person[];
  /** Somebody without a name, as sentences begin with them: "Der Mann". */
  readonly descriptions: readonly SpeakerPhrase[];
  /** Somebody's own who is no subject. */
  readonly kin: readonly SpeakerPhrase[];
  /** Where somebody last spoke before a place; -Infinity if never. */
  spokeBefore(name: string, at: number): number;
}

/**
 * Whom "he" or "she" at a place means: who did something last in its paragraph, else who is named there first, else
 * somebody who is spoken of there without a name, else who did something last before it.
 */
export function antecedentOf(reading: Reading, known: Known, gender: Gender, at: number): Antecedent | undefined {
  const sure = known.people.filter(({ isDoubtful }) => !isDoubtful);
  const meant = antecedentAmong(reading, { ...known, people: sure }, gender, at);
  if (meant?.isHere) return meant;
  // Who stands in the same paragraph is nearer, whatever they are.
  const nearer = antecedentAmong(reading, known, gender, at);
  return nearer?.isHere ? nearer : (meant ?? nearer);
}

function antecedentAmong(reading: Reading, known: Known, gender: Gender, at: number): Antecedent | undefined {
  const from = paragraphStart(reading, at);
  const isAnybody = ({ head = '' }: SpeakerPhrase): boolean => reading.words.isAnybody(head);
  const possible = known.people.filter(
    (one) => isCompatible(one.gender, gender) && one.gender !== 'plural' && !one.isBody,
  );
  const acted = nearest(possible, ({ name, acting }) => Math.max(placeBefore(acting, at), known.spokeBefore(name, at)));
  // "Una vecina lloraba.": nobody that was named.
  const isNew = ({ start, gender: own, isFirst }: SpeakerPhrase): boolean =>
    isFirst === true && start > (acted?.place ?? -Infinity) && isCompatible(own, gender);
  const here = startingWithin(known.descriptions, { start: from, end: at });
  const first = here.findLast(isNew);
  // "Un voisin s'est plaint. Le maire hausse les épaules.": who came in later.
  const later =
    first && here.findLast((one) => one.start > first.start && isCompatible(one.gender, gender) && !isAnybody(one));
  const newest = later ?? first;
  if (acted && acted.place >= from && !newest) return { ...acted, isHere: true };
  const named = nearest(possible, ({ mentions }) => -placeFrom(mentions, from, at));
  const described = newest ?? here.findLast(({ gender: own }) => isCompatible(own, gender));
  // Who is only spoken of there ("in the town of Lin") is farther than who opens a sentence: "Su madre no pudo mirar."
  if (described && (newest || described.isTheirs || !(named && -named.place < described.start)))
    return { text: described.role ?? '', place: described.start, isHere: true };
  if (named) return { ...named, place: -named.place, isHere: true };
  const own =
    gender === 'either'
      ? undefined
      : startingWithin(known.kin, { start: from, end: at }).findLast((one) => one.gender === gender);
  if (own) return { text: own.role ?? '', place: own.start, isHere: true };
  const isOnly = possible.filter(({ acting }) => (acting[0] ?? Infinity) < at).length === 1;
  return acted && (isOnly || acted.place >= at - reach) ? { ...acted, isHere: false } : undefined;
}

/** The one with the highest place, of those that have one. */
function nearest(
  people: readonly Person[],
  placeOf: (person: Person) => number,
): Omit<Antecedent, 'isHere'> | undefined {
  let best: Omit<Antecedent, 'isHere'> | undefined;
  for (const person of people) {
    const place = placeOf(person);
    if (place > (best?.place ?? -Infinity)) best = { person, text: person.name, place };
  }
  return best;
}

/** Where the paragraph begins that a place is in. */
export const paragraphStart = ({ units }: Reading, at: number): number =>
  lastBefore(units, at + 1)?.paragraphStart ?? 0;
