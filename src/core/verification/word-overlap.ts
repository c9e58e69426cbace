import { lexiconOf } from '../text/lexicon/index.ts';
import { reportingVerb } from '../text/reporting-verbs.ts';
import type { Token } from './claim-words.ts';
import type { EvidenceContext } from './evidence-context.ts';
import { governorsOf } from './governors.ts';
import { sensesOf } from './senses.ts';

/** In letters: words that begin alike for so long are mostly forms of one. Chosen by hand, not fitted. */
const root = 5;

/**
 * The claim's words with content that neither its evidence has, in whatever form, nor a word of the evidence may mean.
 * Names and numbers are other checks' matter.
 */
export function addedWords(words: readonly Token[], context: EvidenceContext): readonly Token[] {
  const { language, keys } = context;
  const standing = new Set(context.words.flatMap(({ lower }) => sensesOf(lower, language)));
  const general = new Set(lexiconOf(language)?.checking?.general ?? []);
  const isSaid = context.cited.some(({ text }) => governorsOf(text, language).some(({ kind }) => kind === 'saying'));
  return words.filter(
    (word) =>
      word.content &&
      !word.number &&
      !(word.capital && !word.opens) &&
      !keys.has(word.key) &&
      !general.has(word.lower) &&
      !(isSaid && reportingVerb(word.lower)) &&
      !sensesOf(word.lower, language).some((sense) => standing.has(sense)) &&
      !hasRoot(word, keys) &&
      !isRole(word, context),
  );
}

const hasRoot = ({ key }: Token, keys: ReadonlySet<string>): boolean =>
  key.length >= root && [...keys].some((other) => other.slice(0, root) === key.slice(0, root));

/** What somebody is: the passages say it of somebody nearby. */
function isRole({ key, lower }: Token, { nearby, language }: EvidenceContext): boolean {
  const people = lexiconOf(language)?.people;
  return nearby.has(key) && [...(people?.titles ?? []), ...(people?.persons ?? [])].includes(lower);
}

/** Whether the claim is about what its evidence is about, and says nothing beside it. */
export function sharesEnough(words: readonly Token[], context: EvidenceContext): boolean {
  const content = words.filter((word) => word.content && !word.capital);
  if (content.length === 0) return words.some((word) => context.keys.has(word.key) && word.content);
  return addedWords(words, context).length === 0;
}
