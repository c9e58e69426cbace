import type { Evaluation } from './evaluation.ts';
import { askAll, readQuestions, setPath } from './question-runs.ts';
import { score } from './score.ts';

/** One real article, with its page furniture, and twenty questions of every kind. */
export const seedArticle: Evaluation = {
  name: 'seed',
  needs: 'seed/questions.jsonl',
  run: (surroundings) =>
    surroundings.withLibrary('seed', [setPath(surroundings, '..', 'articles')], async (bench) => {
      const gold = setPath(surroundings, 'seed', 'questions.jsonl');
      const rows = await askAll(bench, readQuestions(gold), 'everywhere');
      const { figures, remarks } = await score(surroundings.sets, { kind: 'seed', gold, rows });
      for (const line of remarks.split('\n').filter(Boolean)) surroundings.progress(`seed: ${line}`);
      return { passed: figures.passed ?? null, questions: figures.questions ?? null };
    }),
};
