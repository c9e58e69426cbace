import type { SpeechGrammar } from '../../text/lexicon/attribution-parts.ts';

/** Lists of the grammar that are asked whether they have a word; what they are is told there. */
const setParts = [
  'participles',
  'objectDeterminers',
  'contractions',
  'genitives',
  'things',
  'within',
  'someone',
  'kinds',
  'showing',
  'years',
  'authors',
  'possessives',
  'demonstratives',
  'kin',
  'bodies',
  'territories',
  'writings',
  'viewOf',
  'opinions',
  'coordinators',
  'inscriptions',
  'titled',
  'joiners',
  'listeners',
  'ownKinds',
  'answers',
  'wishing',
  'sources',
  'same',
  'particles',
  'prepositions',
  'loose',
  'relatives',
  'subjectRelatives',
  'beforeThat',
  'quotedOnly',
  'subjunctives',
  'conditionals',
  'hypotheticals',
  'infinitives',
  'beforeInfinitives',
  'lookingBack',
  'asSaid',
  'insideNames',
  'stillReporting',
  'closing',
  'following',
  'beforeWorks',
  'itWasSaidIn',
  'asking',
  'interrogatives',
  'papers',
  'names',
  'ours',
  'experiencers',
  'owners',
] as const satisfies readonly (keyof SpeechGrammar)[];

/** The lists, ready to be asked. */
export type Sets = Readonly<Record<(typeof setParts)[number], ReadonlySet<string>>>;

export function setsOf(grammar: SpeechGrammar): Sets {
  const sets: Partial<Record<(typeof setParts)[number], ReadonlySet<string>>> = {};
  for (const part of setParts) sets[part] = new Set(grammar[part]);
  return sets as Sets;
}
