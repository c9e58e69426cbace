import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readConfig } from '../../src/config.ts';
import { type Origin, sharedCollection } from '../../src/core/document/article.ts';
import type { Footnote, IndexOutcome } from '../../src/footnote.ts';
import { built, isBuilt, root } from '../sources.mjs';
import { prose } from './shapes.ts';
import { createWatch, type Watch } from './watch.ts';

/**
 * What is built, where it is, so that processes are as large and as quick as the bot's; or the sources, whose failures are those
 * that the Discord of the tests knows.
 */
type Sources = 'built' | 'sources';

/** Where the good article is: another server's library than the attacked one. */
const good = { server: 'good', question: 'How much does the bridge cost?', answer: 'eleven million crowns' };
/** Of everybody, so that it is asked on Discord too. */
export const attacked = sharedCollection;

const moduleOf = (name: string, of: Sources): URL =>
  pathToFileURL(of === 'built' && isBuilt() ? path.join(built, `${name}.js`) : path.join(root, `${name}.ts`));

/** What is attacked: the real parts over a library of their own, with one good article. */
export interface Target extends AsyncDisposable {
  readonly footnote: Footnote;
  readonly watch: Watch;
  /** What went wrong where answers are made, and was not told to anybody, since it was asked last. */
  strays(): readonly string[];
  /** Puts the bytes into a file. */
  put(name: string, bytes: Uint8Array | string): Promise<Origin>;
  add(name: string, bytes: Uint8Array | string): Promise<IndexOutcome>;
  /** Milliseconds the good question took. @throws Error when the answer is another one */
  askGood(): Promise<number>;
}

/** @param vectors real ones, or made up: those take no time */
export async function createTarget(vectors: 'real' | 'made-up', of: Sources = 'sources'): Promise<Target> {
  const folder = await mkdtemp(path.join(tmpdir(), 'footnote-attack-'));
  const config = readConfig({ DATA_DIR: path.join(folder, 'data') });
  const strays: Error[] = [];
  const { startThreadedFootnote } = (await import(
    moduleOf('src/threaded/threaded-footnote', of).href
  )) as typeof import('../../src/threaded/threaded-footnote.ts');
  const footnote = await startThreadedFootnote(config, {
    onStray: (error) => strays.push(error),
    ...(vectors === 'made-up' ? { module: moduleOf('scripts/attack/made-up-thread', of) } : {}),
  });
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
    strays: () => strays.splice(0).map(({ message }) => message),
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
