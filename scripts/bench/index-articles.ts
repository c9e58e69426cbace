import { createBuiltinEmbedder } from '../../src/adapters/embedders/builtin.ts';
import { createPorts } from '../../src/adapters/ports.ts';
import { sharedCollection } from '../../src/core/document/article.ts';
import { createFootnote, type Footnote } from '../../src/footnote.ts';
import { configFor, everything } from '../shared/with-footnote.ts';
import { peakMemory, withLongestBlock } from './blocking.ts';

export interface Indexing {
  readonly articles: number;
  readonly passages: number;
  readonly seconds: number;
  readonly passagesPerSecond: number;
  /** In milliseconds. */
  readonly longestBlock: number;
  /** In megabytes. */
  readonly peakMemory: number;
}

/** Indexes a folder into an empty library with so many worker threads. */
export async function timeIndexing(data: string, location: string, threads: number): Promise<Indexing> {
  const ports = await createPorts(configFor(data));
  const embedder = createBuiltinEmbedder(threads);
  await ports.embedder.close();
  const footnote = await createFootnote({ ...ports, embedder });
  try {
    const started = performance.now();
    const { longestBlock } = await withLongestBlock(() => addAll(footnote, location));
    const seconds = (performance.now() - started) / 1_000;
    const articles = await footnote.articles(everything);
    const passages = articles.reduce((sum, article) => sum + article.passages, 0);
    return {
      articles: articles.length,
      passages,
      seconds,
      passagesPerSecond: passages / seconds,
      longestBlock,
      peakMemory: peakMemory(),
    };
  } finally {
    await footnote.close();
  }
}

async function addAll(footnote: Footnote, location: string): Promise<void> {
  for (const origin of await footnote.origins(location)) {
    const outcome = await footnote.addArticle({ origin, collection: sharedCollection });
    if (outcome.kind === 'failed') throw outcome.failure;
  }
  await footnote.refresh();
}
