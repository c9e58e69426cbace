import { existsSync } from 'node:fs';
import type { Evaluation, Figures, Surroundings } from './evaluation.ts';
import { askAll, readQuestions, searchAll, setPath, type Where } from './question-runs.ts';
import { score } from './score.ts';

/**
 * A set of articles with questions whose answers stand in them: finding the passage (`where` to look), answering within
 * the article, refusing questions of other articles (`foreign.jsonl`) or those marked unanswerable.
 */
export const articlesWithAnswers = (name: string, where: Where): Evaluation => ({
  name,
  needs: `${name}/questions.jsonl`,
  run: (surroundings) => evaluate(name, where, surroundings),
});

async function evaluate(name: string, where: Where, surroundings: Surroundings): Promise<Figures> {
  const { sets, progress } = surroundings;
  const gold = setPath(surroundings, name, 'questions.jsonl');
  const foreign = setPath(surroundings, name, 'foreign.jsonl');
  const articles = setPath(surroundings, name, 'articles');
  return surroundings.withLibrary(name, [articles], async (bench) => {
    const questions = readQuestions(gold);
    progress(`${name}: ${questions.length} questions searched for`);
    const found = await score(sets, { kind: 'retrieval', gold, rows: await searchAll(bench, questions, where) });
    progress(`${name}: ${questions.length} questions asked`);
    const rows = await askAll(bench, questions, 'article');
    const answered = await score(sets, { kind: 'answers', gold, rows });
    const verbatim = await score(sets, { kind: 'verbatim', gold: articles, rows });
    return {
      ...pick(found.figures, ['hit@1', 'hit@5', 'mrr']),
      ...pick(answered.figures, ['right@1', 'right@any', 'quotesPerAnswer', 'answered', 'refused']),
      ...(existsSync(foreign)
        ? await refusals(sets, foreign, await askAll(bench, readQuestions(foreign), 'article'))
        : {}),
      ...pick(verbatim.figures, ['verbatim']),
    };
  });
}

async function refusals(sets: string, gold: string, rows: readonly unknown[]): Promise<Figures> {
  const { figures } = await score(sets, { kind: 'answers', gold, rows });
  return { 'foreign refused': figures.refused ?? null };
}

const pick = (figures: Figures, names: readonly string[]): Figures =>
  Object.fromEntries(names.flatMap((name) => (figures[name] == null ? [] : [[name, figures[name]]])));
