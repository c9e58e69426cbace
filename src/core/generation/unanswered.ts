import { inAllLanguages } from '../text/lexicon/index.ts';

const patterns = inAllLanguages(({ unanswered }) => unanswered).map((source) => new RegExp(source, 'u'));
/** What prompts call what is given, which articles hardly speak of. */
const given = /(?<!\p{L})(?:passages?|passagen|pasajes?|excerpts?|extraits?|textauszüge?n?)(?!\p{L})/iu;

/** A sentence, not what was copied from a prompt. */
const longest = 300;

/**
 * Whether a sentence that nothing confirms says that the passages do not answer: "The passages do not say who won." Where it
 * cites words that stand there, only by the name that prompts give them; a report may well not mention something.
 */
export const saysUnanswered = (sentence: string, citesWords: boolean): boolean =>
  sentence.length <= longest &&
  patterns.some((pattern) => pattern.test(sentence.toLowerCase())) &&
  (!citesWords || given.test(sentence));
