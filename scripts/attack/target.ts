import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPorts } from '../../src/adapters/ports.ts';
import { readConfig } from '../../src/config.ts';
import { type Origin, sharedCollection } from '../../src/core/document/article.ts';
import { createFootnote, type Footnote, type IndexOutcome } from '../../src/footnote.ts';
import type { Embedder } from '../../src/ports/embedder.ts';
import { madeUpVector } from '../bench/made-up-vector.ts';
import { prose } from './shapes.ts';
import { createWatch, type Watch } from './watch.ts';

/** Where the good article is: another server's library than the attacked one. */
export const good = { server: 'good', question: 'How much does the bridge cost?', answer: 'eleven million crowns' };
/** Of everybody, so that it is asked on Discord too. */
export const attacked = sharedCollection;

/** What is attacked: the real parts over a library of their own, with one good article. */
export interface Target extends AsyncDisposable {
  readonly footnote: Footnote;
  readonly watch: Watch;
  /** Puts the bytes into a file. */
  put(name: string, bytes: Uint8Array | string): Promise<Origin>;
  add(name: string, bytes: Uint8Array | string): Promise<IndexOutcome>;
  /** Milliseconds the good question took. @throws Error when the answer is another one */
  askGood(): Promise<number>;
}

/** @param vectors real ones, or made up: those take no time */
export async function createTarget(vectors: 'real' | 'made-up'): Promise<Target> {
  const folder = await mkdtemp(path.join(tmpdir(), 'footnote-attack-'));
  const ports = await createPorts(readConfig({ DATA_DIR: path.join(folder, 'data') }));
  const footnote = await createFootnote(
    vectors === 'real' ? ports : { ...ports, embedder: withMadeUpVectors(ports.embedder) },
  );
  const put = async (name: string, bytes: Uint8Array | string): Promise<Origin> => {
    const location = path.join(folder, name);
    await writeFile(location, bytes);
    return { kind: 'file', location, name };
  };
  const add = async (name: string, bytes: Uint8Array | string, collection: string): Promise<IndexOutcome> =>
    footnote.addArticle({ origin: await put(name, bytes), collection, person: collection });
  await add('good.txt', prose, good.server);
  const watch = createWatch();
  return {
    footnote,
    watch,
    put,
    add: (name, bytes) => add(name, bytes, attacked),
    async askGood() {
      const asked = performance.now();
      const answer = await footnote.ask({ question: good.question, scope: { collections: [good.server] } });
      if (!JSON.stringify(answer).includes(good.answer)) throw new Error('The good question had another answer.');
      return performance.now() - asked;
    },
    async [Symbol.asyncDispose]() {
      watch.stop();
      await footnote.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const dimension = 512;
const vectors = Array.from({ length: 1_000 }, (_, seed) => madeUpVector(seed, dimension));

/** As the real embedder's, and every language's, so that every shape is searched by vectors too. */
const withMadeUpVectors = (embedder: Embedder): Embedder => ({
  id: 'made-up',
  dimension,
  languages: 'any',
  embed: async (texts) => texts.map((_, at) => vectors[at % vectors.length] ?? new Float32Array(dimension)),
  close: () => embedder.close(),
});
