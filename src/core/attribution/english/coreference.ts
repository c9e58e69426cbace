import type { Speaker } from '../statement.ts';
import { descriptionMeans } from './descriptions.ts';
import { directoryOf } from './name-directory.ts';
import { namedPhrase, withoutArticle, wordsOf } from './named-phrase.ts';
import type { Range } from './noun-phrases.ts';
import { pronounMeans } from './pronouns.ts';
import { isWork } from './reporting-verbs.ts';
import { isPlural, looksPersonal, mainNoun, personNamed, type Reading } from './speaker.ts';
import type { Subject } from './subjects.ts';
import { isTitle } from './titles.ts';
import type { SpeechUnit, Token } from './tokens.ts';

/** Resolves the subjects of cues, in reading order: it remembers who has spoken. */
export interface Speakers {
  /** Nothing for the author's own "I" and "we", or a pronoun without anybody it could mean. */
  resolve(unit: number, subject: Subject): Speaker | undefined;
  /** Tells who a statement of the unit turned out to be of. */
  spoke(unit: number, speaker: Speaker): void;
}

export function speakersOf(text: string, units: readonly SpeechUnit[]): Speakers {
  const reading: Reading = {
    text,
    units,
    directory: directoryOf(text, units),
    spoken: new Map(),
    genders: new Map(),
  };
  return {
    resolve: (unit, subject) => resolve(reading, unit, subject),
    spoke: (unit, speaker) => {
      reading.spoken.set(unit, speaker);
    },
  };
}

function resolve(reading: Reading, unit: number, subject: Subject): Speaker | undefined {
  const items = reading.units[unit]?.items ?? [];
  const word = subject.to - subject.from === 1 ? (items[subject.from]?.lower ?? '') : '';
  if (/^(?:i|we|you)$/.test(word)) return undefined;
  if (/^(?:he|she|they|it)$/.test(word)) return pronounMeans(reading, unit, subject.from);
  return besideRole(reading, unit, subject) ?? phraseMeans(reading, unit, subject);
}

/** "The Assistant Secretary for East Asia, Susan Thornton,": the name stands between the commas. */
function besideRole(reading: Reading, unit: number, subject: Subject): Speaker | undefined {
  const items = reading.units[unit]?.items ?? [];
  const { apposition } = subject;
  const beside = apposition && phraseMeans(reading, unit, apposition);
  if (!beside) return undefined;
  const before = items.slice(subject.from, subject.to);
  const isName = items.slice(apposition.from, apposition.to).every(({ text }) => /^\p{Lu}/u.test(text));
  if (isName && looksPersonal(beside.name) && before.some(({ text }) => isTitle(text)))
    return { ...beside, person: true, role: wordsOf(reading.text, withoutArticle(before)) };
  const direct = phraseMeans(reading, unit, subject);
  return beside.person && direct && !direct.person ? { ...beside, role: beside.role ?? direct.name } : undefined;
}

/** "A letter [seen by Sky News]", "the post [by an unknown author]". */
function withoutMaker(items: readonly Token[]): readonly Token[] {
  const by = items.findIndex(({ lower }, at) => at > 0 && lower === 'by');
  if (by < 0) return items;
  return items.slice(0, items[by - 1]?.pos === 'VERB' ? by - 1 : by);
}

function phraseMeans(reading: Reading, unit: number, { from, to }: Range): Speaker | undefined {
  const { text, units, directory } = reading;
  const items = units[unit]?.items.slice(from, to) ?? [];
  const { name, role } = namedPhrase(text, items);
  const found = name === undefined ? undefined : directory.find(name);
  if (found) {
    const person = found.person || role !== undefined || looksPersonal(found.name);
    return { ...(role === undefined ? {} : { role }), ...personNamed(found), person };
  }
  if (name !== undefined && role !== undefined) return { name, role, person: true, plural: false };
  const meant = descriptionMeans(reading, unit, items);
  if (meant) return meant;
  const work = isWork(mainNoun(items)?.lower ?? '');
  const words = wordsOf(text, withoutMaker(items));
  return words === '' ? undefined : { name: words, person: false, plural: isPlural(items), work };
}
