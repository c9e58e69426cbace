import { startingWithin } from '../../text/span.ts';
import { type Antecedent, antecedentOf, paragraphStart, reach } from './antecedent.ts';
import { type Body, bodiesIn, bodyMeant } from './bodies.ts';
import { descriptionsOf, holdersOf } from './descriptions.ts';
import { fullName, type Person, peopleNamed, type Reading } from './people.ts';
import { addPlace, placeBefore } from './places.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import type { Gender, SpeechWords } from './speech-words.ts';
import type { Subject } from './subject.ts';

/** Who was meant, in reading order. */
export interface SpeakersSoFar {
  /** The name of whom the subject means; nothing where it cannot be told. */
  resolve(subject: Subject, at: number): { readonly name: string; readonly role?: string } | undefined;
}

interface Spoken {
  readonly at: number;
  readonly name: string;
  readonly person?: Person;
  /** Of a person whom the article does not name. */
  readonly unnamed?: Gender;
}

/** "La comptable": nothing tells whether it is a person, a body or a work; in its place people are called such. */
const isUnknownNoun = ({ head = '', isOwned, name, role = '' }: SpeakerPhrase, words: SpeechWords): boolean =>
  !isOwned &&
  name === undefined &&
  role === head &&
  !words.isBody(head) &&
  !words.isWork(head) &&
  !words.bodies.has(head);

const isOfGender = ({ opens }: Body, gender: Gender): boolean =>
  opens !== undefined && (opens === gender || opens === 'either' || gender === 'either');

const ofNobody = { isIndefinite: false, isOwned: false, isTheirs: false, isDemonstrative: false };

const only = (people: readonly Person[]): Person | undefined => (people.length === 1 ? people[0] : undefined);

/**
 * @param phrases all phrases of speakers that the article has, and of people it names
 * @param descriptions phrases for people without their names with which sentences begin
 * @param kin phrases for somebody's own who are no subject: "il a prévenu *sa sœur*"
 */
export function speakersOf(
  reading: Reading,
  phrases: readonly SpeakerPhrase[],
  descriptions: readonly SpeakerPhrase[],
  kin: readonly SpeakerPhrase[],
): SpeakersSoFar {
  const { text: whole, words } = reading;
  const people = peopleNamed(reading, phrases);
  const bodies = bodiesIn(reading.units, words);
  const spoken: Spoken[] = [];
  const spokenBodies: Body[] = [];
  const placesOfSpeech = new Map<string, number[]>();
  const spokeBefore = (name: string, at: number): number => placeBefore(placesOfSpeech.get(name) ?? [], at);
  const { meant, unnamed } = descriptionsOf(reading, people, descriptions);
  const known = { people, descriptions: unnamed, kin, spokeBefore };
  const latest = (gender: Gender, at: number) => antecedentOf(reading, known, gender, at);
  const isOfPeople = (word: string): boolean =>
    (words.capitalNouns || /^\p{Ll}/u.test(word)) && words.isPerson(word.toLowerCase());
  const said = (at: number, name: string, role?: string, person?: Person, unnamed?: Gender) => {
    const isBody = person ? person.isBody : !name.split(' ').some(isOfPeople);
    spoken.push({ at, name, ...(person ? { person } : {}), ...(unnamed ? { unnamed } : {}) });
    if (isBody) spokenBodies.push({ start: at, end: at, name });
    const places = placesOfSpeech.get(name);
    if (places) addPlace(places, at);
    else placesOfSpeech.set(name, [at]);
    const known = role ?? person?.role;
    return { name, ...(known === undefined ? {} : { role: known }) };
  };
  const saidBy = (at: number, meant: Antecedent | undefined, role?: string) =>
    meant && said(at, meant.text, role, meant.person);

  function resolve(subject: Subject, at: number) {
    if (subject === 'last') {
      const last = spoken.findLast((one) => one.at < at && one.at >= at - reach);
      const meant = latest('either', at);
      const isNewer = meant !== undefined && meant.place > (last?.at ?? -Infinity);
      const body = openingBody('either', at);
      if (body && body.start > Math.max(last?.at ?? -Infinity, meant?.place ?? -Infinity)) return said(at, body.name);
      return isNewer ? saidBy(at, meant) : last && said(at, last.name, undefined, last.person);
    }
    const { name, role, isPronoun, gender, head, start } = subject;
    if (isPronoun) return gender === 'plural' ? undefined : byPronoun(gender, start, at);
    if (name !== undefined) {
      const full = fullName(reading, name);
      const person = people.find((one) => one.name === full);
      return said(at, person?.name ?? name, role, person);
    }
    const bearer = bearerOf(subject);
    if (bearer) return said(at, bearer.name, undefined, bearer);
    const person = meant.get(start);
    return person ? said(at, person.name, role, person) : described(subject, at, role ?? head ?? '');
  }

  /** "« Assez », dit la juge. « Sortez », ajoute-t-elle.": somebody without a name who has spoken in the paragraph. */
  function spokeHere(gender: Gender, start: number): Spoken | undefined {
    const from = paragraphStart(reading, start);
    for (let at = spoken.length - 1; at >= 0; at -= 1) {
      const one = spoken[at];
      if (!one || one.at < from) return undefined;
      if (one.at < start && one.unnamed === gender) return one;
    }
    return undefined;
  }

  /** "…, dit le berger. … Le berger note que": somebody without a name who has spoken as that. */
  function spokeAs(head: string, start: number): Spoken | undefined {
    return spoken.findLast(
      ({ at, name, person, unnamed }) =>
        unnamed !== undefined &&
        !person &&
        at < start &&
        at >= start - reach &&
        name.toLowerCase().split(' ')[0] === head,
    );
  }

  /** "Hartmann", which looks like what somebody is: a surname, where the article has somebody of that name. */
  function bearerOf({ name, role, start }: SpeakerPhrase): Person | undefined {
    const isAlone = words.capitalNouns && name === undefined && role !== undefined && whole.startsWith(role, start);
    return isAlone ? people.find((one) => one.name.endsWith(` ${role}`)) : undefined;
  }

  /** A body that opens a sentence of the paragraph. */
  function openingBody(gender: Gender, start: number): Body | undefined {
    const from = paragraphStart(reading, start);
    const body = startingWithin(bodies, { start: from, end: start }).findLast((one) => isOfGender(one, gender));
    if (!body || body.name.includes(' ')) return body;
    // "Der Verband bestreitet das.": the one that was named.
    const phrase = { ...ofNobody, head: body.name.toLowerCase(), start: body.start };
    const named = bodyMeant(phrase, spokenBodies, bodies, words);
    return named ? { ...body, name: named.name } : body;
  }

  /** "La mairie a cédé. Elle assure que …": a body that opens a sentence of the paragraph, where nobody else is in it. */
  function byPronoun(gender: Gender, start: number, at: number) {
    const meant = latest(gender, start);
    const body = meant?.isHere ? undefined : openingBody(gender, start);
    if (body) return said(at, body.name);
    const unknown = meant?.isHere ? undefined : spokeHere(gender, start);
    return unknown ? said(at, unknown.name, undefined, undefined, gender) : saidBy(at, meant);
  }

  function described(phrase: SpeakerPhrase, at: number, text: string) {
    const { head = '', gender, isIndefinite, isOwned, isTheirs, isDemonstrative, start } = phrase;
    const isNobodyNamed = isIndefinite || gender === 'plural' || (isTheirs && words.kin.has(head));
    const writer = isIndefinite && !isOwned && words.writings.has(head) ? openingBody('either', start) : undefined;
    if (writer) return said(at, writer.name);
    if (isNobodyNamed) return said(at, text);
    if (!words.isPerson(head)) {
      const body = bodyMeant(phrase, spokenBodies, bodies, words);
      const meant = body || !isUnknownNoun(phrase, words) ? undefined : latest(gender, start);
      return (meant?.isHere ? saidBy(at, meant, text) : undefined) ?? said(at, body?.name ?? text);
    }
    const before = holdersOf(people, head, start, words);
    const spoke = before.length > 0 ? undefined : spokeAs(head, start);
    if (spoke) return said(at, spoke.name, undefined, undefined, gender);
    const isSame = (one: SpeakerPhrase): boolean =>
      one.head === head || one.role?.split(' ')[0]?.toLowerCase() === head;
    const same = unnamed.findLast((one) => one.start < start && one.start >= start - reach && isSame(one));
    if (same && before.length === 0) return said(at, same.role ?? text);
    const meant = latest(gender, start);
    const holder = holderOf(phrase, meant?.isHere === true);
    if (holder) return said(at, holder.name, text, holder);
    if (words.isOffice({ head, role: text }) && !isTheirs) return said(at, text, undefined, undefined, gender);
    // "El perito contable" is somebody new beside "el abogado"; "el experto" and "el científico del centro" are not.
    // "der Beamte" beside "der Fahrer"
    const isOther = meant?.isHere === true && !meant.person && !words.isAnybody(head) && !words.kinds.has(head);
    if (isOther && !isIndefinite && meant.text.toLowerCase() !== head)
      return said(at, text, undefined, undefined, gender);
    const hasSpoken = meant?.isHere === true && spokeBefore(meant.text, start) >= paragraphStart(reading, start);
    const isOpening = unnamed.some((one) => one.start === start);
    const isNew =
      (!hasSpoken || isOpening) &&
      !words.isAnybody(head) &&
      !text
        .toLowerCase()
        .split(' ')
        .some((word) => words.kinds.has(word) || words.isFormer(word)) &&
      ((isOwned && !(words.owners.has(head) && meant?.isHere === true && meant.person?.roles.size === 0)) ||
        (!isDemonstrative && text.includes(' ') && (meant?.person?.roles.size ?? 0) > 0));
    return (isNew ? undefined : saidBy(at, meant, text)) ?? said(at, text, undefined, undefined, gender);
  }

  /** Who is what the phrase says: as was said before or, where nobody else is spoken of, is said later. */
  function holderOf({ head = '', start }: SpeakerPhrase, isSomebodyHere: boolean): Person | undefined {
    const before = holdersOf(people, head, start, words);
    if (before.length > 0 || isSomebodyHere) return only(before);
    return only(holdersOf(people, head, Infinity, words));
  }

  return { resolve };
}
