import { english } from '../../text/lexicon/english.ts';
import type { ReportingVerb } from '../../text/reporting-verbs.ts';

export { type ReportingVerb, reportingForms, reportingVerb } from '../../text/reporting-verbs.ts';

const { bare, works, writings, nouns, bringNoun, minds } = english.reportingVerbs;

const bareVerbs = new Set(bare);
/** Verbs that bring in a clause without "that"; the others need "that" or quotation marks. */
export const takesBareClause = ({ lemma }: ReportingVerb): boolean => bareVerbs.has(lemma);

const workNouns = new Set(works);
/** Things that speak for those who wrote them: "the findings show". */
export const isWork = (word: string): boolean => workNouns.has(word.toLowerCase());

const writingNouns = new Set(writings);
/** What bears words that anybody may read: "a sign saying". */
export const isWriting = (word: string): boolean => writingNouns.has(word) || workNouns.has(word);

/** Nouns for what is said: "expressed concern that", "came to the conclusion that". */
export const reportingNouns: ReadonlySet<string> = new Set(nouns);
export const bringsNoun = (verb: string): boolean => bringNoun.some((beginning) => verb.startsWith(beginning));

/** States of mind that are told with "is": "are concerned the government will". */
export const mindWords: ReadonlySet<string> = new Set(minds);
