import type { Passage } from '../document/passage.ts';
import type { Ranked } from '../retrieval/passage-ranking.ts';
import { termsOf } from '../text/terms.ts';
import { closingQuestion, idAfter } from './lead-questions.ts';

/** Ids of the passages that answer the questions which those end with. */
export const idsAfterQuestions = (read: readonly Ranked[]): readonly string[] =>
  read.filter(({ passage }) => closingQuestion(passage) !== undefined).map(({ passage }) => idAfter(passage));

/**
 * Each of the passages just behind the one that ends with its question, and ranked like it, unless it ranks higher itself.
 * @param following those of `idsAfterQuestions`
 */
export function withTurnsAfter(ranked: readonly Ranked[], following: readonly Passage[]): readonly Ranked[] {
  let all = ranked;
  for (const passage of following) all = afterQuestion(all, passage);
  return all;
}

function afterQuestion(ranked: readonly Ranked[], passage: Passage): readonly Ranked[] {
  const question = ranked.find((one) => idAfter(one.passage) === passage.id);
  const known = ranked.find((one) => one.passage.id === passage.id);
  if (!question || (known && known.score >= question.score)) return ranked;
  const terms = known?.terms ?? termsOf(passage.text, passage.source.language);
  const others = ranked.filter((one) => one !== known);
  const at = others.indexOf(question) + 1;
  return [...others.slice(0, at), { ...question, passage, terms }, ...others.slice(at)];
}
