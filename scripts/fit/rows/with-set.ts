import path from 'node:path';
import { createPorts } from '../../../src/adapters/ports.ts';
import { sharedCollection } from '../../../src/core/document/article.ts';
import { type Retrieved, retrievePassages } from '../../../src/flows/retrieve-passages.ts';
import { understandQuestion } from '../../../src/flows/understand-question.ts';
import { createFootnote, type Footnote } from '../../../src/footnote.ts';
import { configFor, everything, scopeFinder } from '../../shared/with-footnote.ts';
import type { FitQuestion, QuestionSet } from './question-sets.ts';

/** Finds what a question is answered from, as the bot does: in its own article if it names one, or in all of the set. */
export type Find = (question: FitQuestion, where: 'article' | 'everywhere') => Promise<Retrieved | undefined>;

/** The set's articles in a library of their own, which is kept in the folder and used again. No model takes part. */
export async function withSet<T>(set: QuestionSet, folder: string, use: (find: Find) => Promise<T>): Promise<T> {
  const { assistant: _, ...ports } = await createPorts(configFor(path.join(folder, set.name)));
  const footnote = await createFootnote(ports);
  try {
    await addArticles(footnote, path.join(set.folder, 'articles'));
    const scopeFor = await scopeFinder(footnote);
    return await use(async ({ question, article }, where) => {
      const scope = where === 'article' ? scopeFor(article) : everything;
      return retrievePassages(ports, await understandQuestion(ports, { question, scope }), scope);
    });
  } finally {
    await footnote.close();
  }
}

async function addArticles(footnote: Footnote, location: string): Promise<void> {
  for (const origin of await footnote.origins(location)) {
    const outcome = await footnote.addArticle({ origin, collection: sharedCollection });
    if (outcome.kind === 'failed') console.error(outcome.failure.message);
  }
  await footnote.refresh();
}
