import { type Antecedent, antecedentOf, reach } from './antecedent.ts';
import { fullName, type Person, peopleNamed, type Reading } from './people.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import type { Gender } from './speech-words.ts';
import type { Subject } from './subject.ts';

/** Who was meant, in reading order. */
export interface SpeakersSoFar {
  /** The name of whom the subject means; nothing where it cannot be told. */
  resolve(subject: Subject, at: number): { readonly name: string; readonly role?: string } | undefined;
}

/**
 * @param phrases all phrases of speakers that the article has, and of people it names
 * @param descriptions phrases for people without their names with which sentences begin
 */
export function speakersOf(
  reading: Reading,
  phrases: readonly SpeakerPhrase[],
  descriptions: readonly SpeakerPhrase[],
): SpeakersSoFar {
  const { text: whole, words } = reading;
  const people = peopleNamed(reading, phrases);
  const spoken: { readonly at: number; readonly name: string; readonly person?: Person }[] = [];
  const spokeBefore = (name: string, at: number): number =>
    spoken.findLast((one) => one.name === name && one.at < at)?.at ?? -Infinity;
  const known = { people, descriptions, spokeBefore };
  const latest = (gender: Gender, at: number) => antecedentOf(reading, known, gender, at);
  const said = (at: number, name: string, role?: string, person?: Person) => {
    spoken.push({ at, name, ...(person ? { person } : {}) });
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
      return isNewer ? saidBy(at, meant) : last && said(at, last.name, undefined, last.person);
    }
    const { name, role, isPronoun, gender, head, start } = subject;
    if (isPronoun) return gender === 'plural' ? undefined : saidBy(at, latest(gender, start));
    if (name !== undefined) {
      const person = people.find((one) => one.name === fullName(whole, name, words));
      return said(at, person?.name ?? name, role, person);
    }
    return described(subject, at, role ?? head ?? '');
  }

  function described({ head = '', gender, isIndefinite, isOwned, start }: SpeakerPhrase, at: number, text: string) {
    if (isIndefinite || gender === 'plural' || !words.isPerson(head)) return said(at, text);
    const holders = people.filter(
      ({ roles, mentions }) =>
        [...roles].some((role) => role === head || (words.capitalNouns && role.endsWith(head))) &&
        (mentions[0] ?? Infinity) < start,
    );
    const [only] = holders;
    if (only && holders.length === 1) return said(at, only.name, text, only);
    return (isOwned ? undefined : saidBy(at, latest(gender, start), text)) ?? said(at, text);
  }
  return { resolve };
}
