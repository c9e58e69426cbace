import { z } from 'zod';
import type { Bench, Evaluation, Figures } from './evaluation.ts';
import { readJsonLines } from './json-lines-file.ts';
import { setPath } from './question-runs.ts';
import { leadOfWords, rougeRecall } from './rouge.ts';

const set = 'gum-news';

/** News with short summaries written by people. */
export const summaries: Evaluation = {
  name: 'summaries',
  needs: `${set}/docs.jsonl`,
  run: (surroundings) =>
    surroundings.withLibrary(set, [setPath(surroundings, set, 'articles')], async (bench) => {
      const documents = readJsonLines(setPath(surroundings, set, 'docs.jsonl'), (line) => document.parse(line));
      return summaryFigures(bench, documents);
    }),
};

const document = z.object({ doc: z.string(), human_summaries: z.array(z.string()).min(1) });

/** Recall of the human summaries' words by the short summary, and by as many words from the article's beginning. */
async function summaryFigures(
  { footnote, scopeFor }: Bench,
  documents: readonly z.infer<typeof document>[],
): Promise<Figures> {
  const scores = [];
  for (const { doc, human_summaries: references } of documents) {
    const scope = scopeFor(`${doc}.txt`);
    const article = await footnote.article(scope.articleIds?.[0] ?? '');
    const answer = await footnote.summarize({ scope, length: 'short', style: 'lines' });
    if (!article || answer.kind !== 'grounded') continue;
    const summary = answer.claims.flatMap(({ citations }) => citations.map(({ quote }) => quote)).join(' ');
    const lead = leadOfWords(article.text.slice(0, article.bodyEnd), summary);
    scores.push({ own: rougeRecall(summary, references), lead: rougeRecall(lead, references) });
  }
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    'summary ROUGE-1': mean(scores.map(({ own }) => own.one)),
    'lead ROUGE-1': mean(scores.map(({ lead }) => lead.one)),
    'summary ROUGE-L': mean(scores.map(({ own }) => own.longest)),
    'lead ROUGE-L': mean(scores.map(({ lead }) => lead.longest)),
  };
}
