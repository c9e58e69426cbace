import type { Gender } from '../../text/first-names.ts';
import type { Speaker } from '../statement.ts';
import type { Directory, Named } from './name-directory.ts';
import { isOrganisationWord } from './titles.ts';
import type { SpeechUnit, Token } from './tokens.ts';

/** What is known while an article is read for its speakers. */
export interface Reading {
  readonly text: string;
  readonly units: readonly SpeechUnit[];
  readonly directory: Directory;
  /** Who a statement of each unit turned out to be of. */
  readonly spoken: Map<number, Speaker>;
  /** What pronouns have given away. */
  readonly genders: Map<string, Gender>;
}

export const personNamed = ({ name, role }: Named): Speaker => ({
  name,
  person: true,
  plural: false,
  ...(role === undefined ? {} : { role }),
});

/** Two or three capitalised words without one that organisations and places have. */
export function looksPersonal(name: string): boolean {
  const words = name.split(' ');
  const isPersonal = (word: string): boolean => /^\p{Lu}[\p{Ll}'’-]/u.test(word) && !isOrganisationWord(word);
  return words.length >= 2 && words.length <= 3 && !/^(?:The|An?) /.test(name) && words.every(isPersonal);
}

export const headOf = (items: readonly Token[]): Token | undefined =>
  items.findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN');

/** The noun that the phrase is about: "results" of "the results of the study". */
export function mainNoun(items: readonly Token[]): Token | undefined {
  const end = items.findIndex(({ pos }) => pos === 'ADP');
  return headOf(end > 0 ? items.slice(0, end) : items);
}

export function isPlural(items: readonly Token[]): boolean {
  const head = mainNoun(items);
  return head?.pos === 'NOUN' && /(?:[^s]s|people|men|women|police|media)$/i.test(head.text);
}
