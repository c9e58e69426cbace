import { firstNames } from './lexicon/first-names.ts';

export type Gender = 'female' | 'male';

const female: ReadonlySet<string> = new Set(firstNames.female);
const male: ReadonlySet<string> = new Set(firstNames.male);

/** What a first name tells, if it is among the common ones: enough to keep "she" from meaning "James". */
export function genderOfFirstName(first: string): Gender | undefined {
  const lower = first.toLowerCase();
  if (female.has(lower)) return 'female';
  return male.has(lower) ? 'male' : undefined;
}

/** The same of a whole name; a name of one word may be a surname. */
export const genderOfName = (name: string): Gender | undefined =>
  name.includes(' ') ? genderOfFirstName(name.split(' ')[0] ?? '') : undefined;
