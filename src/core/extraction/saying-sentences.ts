import type { Draft } from '../answer.ts';
import { reportingVerb } from '../attribution/english/reporting-verbs.ts';
import type { Sentence } from '../document/sentence.ts';
import type { SaidQuestion } from '../question/intent.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { blankQuotations } from '../text/quotation-marks.ts';
import { termsOf } from '../text/terms.ts';
import { claimOf } from './excerpt.ts';
import type { SentenceScore } from './sentence-ranking.ts';

type By = Extract<SaidQuestion, { readonly kind: 'by' }>;

/** As many as an answer has sentences. */
const mostSayings = 3;

/**
 * Sentences in which whoever is asked for says something, of the topic where there is one: the name and a verb of saying stand beside
 * each other outside quotation marks, and it is no matter of the future ("a judge will decide"). For what the search for statements does not find ("a spokesman for the bank said").
 */
export function sayingDraft(
  ranked: readonly SentenceScore[],
  { name, topic }: By,
  language: string,
): Draft | undefined {
  const wanted = [termsOf(name, language), new Set(termsOf(topic ?? '', language))] as const;
  const sentences = ranked.map(({ sentence }) => sentence);
  const found = sentences.filter((sentence) => isSaidBy(sentence, wanted, language)).slice(0, mostSayings);
  return found.length > 0 ? { claims: found.map((one) => claimOf([one], sentences)) } : undefined;
}

function isSaidBy(
  { text, terms }: Sentence,
  [name, topic]: readonly [readonly string[], ReadonlySet<string>],
  language: string,
): boolean {
  if (name.length === 0 || (topic.size > 0 && !terms.some((term) => topic.has(term)))) return false;
  const words = blankQuotations(text).match(/[\p{L}\p{N}]+(?:['’-]\p{L}+)*/gu) ?? [];
  const named = words.flatMap((word, at) => (name.includes(termsOf(word, language)[0] ?? '') ? [at] : []));
  if (new Set(named.map((at) => words[at]?.toLowerCase())).size < name.length) return false;
  const future = lexiconOf(language)?.auxiliaries?.future ?? [];
  return words.some(
    (word, at) =>
      says(word, language) &&
      !future.includes(words[at - 1]?.toLowerCase() ?? '') &&
      named.some((other) => Math.abs(other - at) <= reach),
  );
}

/** In words, from the name to the verb: "Ada Lin, the mayor of the old town, said". */
const reach = 7;

function says(word: string, language: string): boolean {
  const lower = word.toLowerCase();
  const { reportingVerbs, question } = lexiconOf(language) ?? {};
  if (reportingVerbs) return reportingVerbs.accordingTo.includes(lower) || reportingVerb(lower) !== undefined;
  return question?.said?.verbs?.split('|').includes(lower) ?? false;
}
