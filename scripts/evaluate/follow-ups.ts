import type { Bench, Evaluation } from './evaluation.ts';
import { type Question, readQuestions, searchAll, setPath } from './question-runs.ts';

const name = 'quac-followups';
const passages = 5;

/** Second and third questions of a conversation: is their article among the first passages, bare and with the history? */
export const followUps: Evaluation = {
  name,
  needs: `${name}/questions.jsonl`,
  run: (surroundings) =>
    surroundings.withLibrary(name, [setPath(surroundings, name, 'articles')], async (bench) => {
      const questions = readQuestions(setPath(surroundings, name, 'questions.jsonl'));
      surroundings.progress(`${name}: ${questions.length} questions searched for, bare and with their history`);
      const bare = await articleFound(
        bench,
        questions.map(({ history, ...question }) => question),
      );
      const withHistory = await articleFound(bench, questions);
      return { 'article in 5, bare': bare, 'article in 5, with history': withHistory, gain: withHistory - bare };
    }),
};

async function articleFound(bench: Bench, questions: readonly Question[]): Promise<number> {
  const rows = await searchAll(bench, questions, 'everywhere');
  const found = questions.filter(({ article }, index) =>
    rows[index]?.passages.slice(0, passages).some((passage) => passage.article === article),
  );
  return found.length / Math.max(1, questions.length);
}
