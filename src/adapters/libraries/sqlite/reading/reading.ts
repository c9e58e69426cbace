import { MessageChannel } from 'node:worker_threads';
import type { Library, Recipe } from '../../../../ports/library.ts';
import { unpackVectors } from '../../../databases/vector-bytes.ts';
import { moduleBeside } from '../../../workers/beside.ts';
import { receiveSlices } from '../../../workers/send-article.ts';
import { createWorkerPool } from '../../../workers/worker-pool.ts';
import type { Made } from '../../recipe.ts';
import { toCandidate, toPassage } from '../../stored.ts';
import { withFailures } from '../database.ts';
import type * as worker from './reader-worker.ts';
import type { Long, ReadTask, Source } from './reader-worker.ts';
import type { Reads } from './reads.ts';

export interface Reading
  extends Omit<Library, 'replace' | 'renew' | 'remove' | 'removeCollection' | 'adopt' | 'refresh' | 'beside'> {
  missingBeside(recipe: Recipe): Promise<readonly string[]>;
  /** Starts the thread and reads the list of articles, so that the first question need not wait for it. */
  begin(): void;
}

/** One thread reads for all libraries of the process. */
const thread = createWorkerPool<typeof worker>({
  module: moduleBeside('./reader-worker', import.meta.url),
  // Ending it would mean to read all vectors anew.
  idle: 24 * 3_600_000,
  // Whoever waits for the HNSW index to be loaded keeps nobody else waiting.
  atOnce: 100,
});

let libraries = 0;

/**
 * Reads in a worker thread, as of the last change of any process: searching takes too long for the thread that serves.
 * @param made what the process makes its questions' vectors with
 */
export function createReading(place: Omit<Source, 'library'>, made: () => Made): Reading {
  libraries += 1;
  const source = { ...place, library: libraries };

  const run = (task: Omit<ReadTask, 'source'>): Promise<unknown> =>
    thread.run('read', { source, ...task }, task.port ? { ports: [task.port] } : {});
  const read = <Method extends keyof Reads>(method: Method, ...parameters: Parameters<Reads[Method]>) =>
    run({ method, parameters }) as ReturnType<Reads[Method]>;

  /** What may be long: its beginning is the answer, and the rest comes before that in slices. */
  const readLong = async <Method extends keyof Long>(method: Method, ...parameters: Parameters<Reads[Method]>) => {
    const { port1: here, port2: there } = new MessageChannel();
    const more: Long[Method][] = [];
    void receiveSlices<readonly Long[Method][]>(here, (slice) => more.push(...slice));
    try {
      const done = (await run({ method, parameters, port: there })) as Awaited<ReturnType<Reads[Method]>>;
      return { done, more };
    } finally {
      here.close();
    }
  };

  const unpack = <T>(work: () => T): T => withFailures(place.folder, work);

  return {
    begin: () => void read('languages', { collections: [] }).catch(() => {}),
    async article(articleId) {
      const { done: article, more } = await readLong('article', articleId);
      return article && { ...article, blocks: [...article.blocks, ...more] };
    },
    async articles(scope) {
      const { done, more } = await readLong('articles', scope);
      return [...done, ...more];
    },
    async passages(articleId) {
      const { done, more } = await readLong('passages', articleId);
      return unpack(() => [...done, ...more].map(toPassage));
    },
    idFor: (collection, origin) => read('idFor', collection, origin),
    languages: (scope) => read('languages', scope),
    // The rest of it would be copied to the thread for nothing.
    sameText: ({ id, text }, scope) => read('sameText', { id, text }, scope),
    async passagesById(ids, scope) {
      const found = await read('passagesById', ids, scope);
      return unpack(() => found.map(toPassage));
    },
    async sentenceVectors(ids) {
      const found = await read('sentenceVectors', ids, made().space);
      return new Map([...found].map(([id, bytes]) => [id, unpackVectors(bytes)]));
    },
    async search(query) {
      const found = await read('search', { ...query, space: made().space });
      return unpack(() => ({ ...found, candidates: found.candidates.map(toCandidate) }));
    },
    similarTerms: (term) => read('similarTerms', term),
    compounds: (beginning, ending) => read('compounds', beginning, ending),
    recipes: () => read('recipes'),
    missingBeside: (recipe) => read('missingBeside', recipe),
    outdated: () => read('outdated', made().generation),
    async close() {
      if (thread.isRunning()) await run({ method: 'close', parameters: [] });
    },
  };
}
