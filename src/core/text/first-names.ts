import { firstNames } from './lexicon/first-names.ts';
import { defaultLexicon, lexicons } from './lexicon/index.ts';

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

const inLanguages = lexicons.flatMap(({ attribution }) => attribution?.grammar?.firstNames ?? []);
const menInLanguages = new Set(inLanguages.flatMap((names) => names.male));
const womenInLanguages = new Set(inLanguages.flatMap((names) => names.female));

/** A name that is a man's in one language and a woman's in another tells nothing. */
function genderInLanguages(first: string): Gender | undefined {
  if (menInLanguages.has(first) === womenInLanguages.has(first)) return undefined;
  return menInLanguages.has(first) ? 'male' : 'female';
}

/** As `genderOfName`, by the first names of all languages. */
export const sexOfName = (name: string): Gender | undefined =>
  genderOfName(name) ?? genderInLanguages(name.split(' ')[0]?.toLowerCase() ?? '');

const { people } = defaultLexicon;
/** A word as the lexicon's lists of people have it. */
export const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');
const titles = new Set([...people.titles, ...people.courtesy]);
const bodies = new Set([...people.organisations, ...people.things.map(bare)]);
const men = new Set([...people.male, ...people.men]);
const women = new Set([...people.female, ...people.women]);

export const isBody = (word: string): boolean => bodies.has(bare(word));

/** Whether a name is of a body or a thing as far as its words tell. */
export const namesBody = (name: string): boolean => name.split(/[\s\u00a0]+/).some(isBody);

/** What a name or a phrase for somebody tells of their sex: "Mrs Vale", "the woman", "James Lin". */
export function genderOfPhrase(phrase: string): Gender | undefined {
  const words = phrase.split(/[\s\u00a0]+/).map(bare);
  if (words.some((word) => women.has(word))) return 'female';
  if (words.some((word) => men.has(word))) return 'male';
  const first = words.find((word) => !titles.has(word));
  return first === undefined ? undefined : genderOfFirstName(first);
}
