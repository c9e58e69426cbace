import type { Gender } from '../../text/first-names.ts';
import { english } from '../../text/lexicon/english.ts';

const { people } = english;
const titles = new Set(people.titles);
const courtesy = new Set<string>(people.courtesy);
const organisations = new Set(people.organisations);
const male = new Set(people.male);
const female = new Set(people.female);
const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** What a title or a word for a relation gives away. */
export const genderOf = (text: string): Gender | undefined => {
  const word = bare(text);
  if (male.has(word)) return 'male';
  return female.has(word) ? 'female' : undefined;
};

/** Courtesy alone, no role: "Mr". */
export const isCourtesy = (word: string): boolean => courtesy.has(bare(word));
export const isOrganisationWord = (word: string): boolean => organisations.has(bare(word));
/** Words for people that the list lacks: "barrister", "cosplayer". */
const agent = /(?:ologist|ographer|ician|ist|ian|[^aeiou]er|ator|itor|man|woman|person|boss|mate)$/;
/** Whether a word in front of a name may say what its bearer is. */
export const mayBeRole = (word: string): boolean => isTitle(word) || agent.test(bare(word));
export const isTitle = (word: string): boolean => titles.has(bare(word));
