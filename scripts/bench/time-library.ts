import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openPostgresLibrary } from '../../src/adapters/libraries/postgres.ts';
import { openSqliteLibrary } from '../../src/adapters/libraries/sqlite.ts';
import { toArticle } from '../../src/core/document/article.ts';
import { splitPassages } from '../../src/core/document/split-passages.ts';
import { termsOf } from '../../src/core/text/terms.ts';
import type { IndexedPassage, Library } from '../../src/ports/library.ts';
import { startPglite } from '../../test/doubles/pglite.ts';
import { startPostgres } from '../../test/doubles/postgres-server.ts';
import { megabytesOfTree } from '../shared/process-memory.ts';
import { quantile } from '../shared/quantile.ts';
import { printJson } from '../shared/run.ts';
import { peakMemory } from './blocking.ts';
import { type MadeUpTopics, madeUpTopics } from './made-up-topics.ts';

export type Store = 'sqlite' | 'postgres' | 'pglite';

export interface Wanted {
  readonly store: Store;
  readonly passages: number;
  /** Servers, each with as many of the passages; questions are asked in one server, or of all. */
  readonly servers: number;
  readonly questions: number;
}

interface Times {
  /** In milliseconds. */
  readonly median: number;
  readonly p99: number;
  /** Of the ten nearest, how many were among the ten that comparing all finds, as a share. */
  readonly recall: number;
}

export interface LibraryTimes extends Wanted {
  /** Seconds until all is written, and until the index that is derived of it is there. */
  readonly written: number;
  readonly indexed: number;
  /** Of all servers' articles, and of one server's. */
  readonly all: Times;
  readonly one: Times;
  /** Megabytes: the process at its most, but for what is kept to compare with, and PostgreSQL's after the questions. */
  readonly memory: number;
  readonly database: number;
}

const dimension = 512;
/** Passages of an article. */
const perArticle = 20;
/** The neighbours that are compared. */
const nearest = 10;
/** As many as a question asks for. */
const limit = 40;

interface Opened {
  readonly library: Library;
  database(): number;
  close(): Promise<void>;
}

const opening: Readonly<Record<Store, (folder: string) => Promise<Opened>>> = {
  async sqlite(folder) {
    const library = await openSqliteLibrary({ folder });
    return { library, database: () => 0, close: () => library.close() };
  },
  async postgres(folder) {
    const server = await startPostgres();
    const connection = { connectionString: await server.database('bench') };
    const library = await openPostgresLibrary({ connection, dataFolder: folder });
    return {
      library,
      database: () => megabytesOfTree(server.pid()),
      async close() {
        await library.close();
        await server.close();
      },
    };
  },
  async pglite(folder) {
    const { connection, close } = await startPglite();
    const library = await openPostgresLibrary({
      connection,
      connections: 1,
      isListening: false,
      dataFolder: folder,
      // So that its index serves what it would not be needed for.
      exactLimit: 1_000,
    });
    return {
      library,
      database: () => 0,
      async close() {
        await library.close();
        await close();
      },
    };
  },
};

const serverOf = (article: number, { servers }: Wanted): string =>
  String(81_384_788_765_712_384n + BigInt(article % servers));

/** Seeds of one article's passages, in order. */
const seedOf = (article: number, ordinal: number): number => article * perArticle + ordinal;

function articleOf(number: number, wanted: Wanted) {
  const blocks = Array.from({ length: perArticle }, (_, part) => ({
    kind: 'paragraph' as const,
    text: `Part ${part} of record ${number} tells of ${number * part} ships. ${'The harbour master wrote down what came in that day, and who had sent it. '.repeat(9).trim()}`,
  }));
  const origin = { kind: 'file' as const, location: `/${number}.txt`, name: `${number}.txt` };
  return toArticle({ language: 'en', blocks }, origin, serverOf(number, wanted));
}

function indexedOf(number: number, wanted: Wanted, topics: MadeUpTopics) {
  const article = articleOf(number, wanted);
  const passages = splitPassages(article).map((passage, ordinal): IndexedPassage => {
    const vector = topics.vector(seedOf(number, ordinal));
    return { passage, terms: termsOf(passage.text, 'en'), vector, sentenceVectors: [vector] };
  });
  return { article, passages };
}

async function timeLibrary(wanted: Wanted): Promise<LibraryTimes> {
  const folder = await mkdtemp(path.join(tmpdir(), 'footnote-bench-'));
  const { library, database, close } = await opening[wanted.store](folder);
  try {
    const topics = madeUpTopics(dimension);
    const [probe] = [topics.vector(0)];
    await library.adopt({ embedder: 'made up', dimension, probe, analysis: '1/made up' });
    const known: Known[] = [];
    let begun = performance.now();
    for (let number = 0; known.length < wanted.passages; number += 1) {
      const { article, passages } = indexedOf(number, wanted, topics);
      await library.replace(article, passages);
      for (const { passage, vector = probe } of passages)
        known.push({ id: passage.id, server: article.collection, vector });
    }
    const written = (performance.now() - begun) / 1_000;
    begun = performance.now();
    await library.refresh();
    const indexed = (performance.now() - begun) / 1_000;
    const servers = [...new Set(known.map(({ server }) => server))];
    const asked = { library, known, topics, questions: wanted.questions };
    const all = await timeQuestions({ ...asked, scopeOf: () => servers });
    const one = await timeQuestions({ ...asked, scopeOf: (at) => [servers[at % servers.length] ?? ''] });
    return {
      ...wanted,
      passages: known.length,
      written,
      indexed,
      all,
      one,
      memory: memoryBeside(known),
      database: database(),
    };
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Known {
  readonly id: string;
  readonly server: string;
  readonly vector: Float32Array;
}

const memoryBeside = (known: readonly Known[]): number =>
  peakMemory() - (known.length * dimension * Float32Array.BYTES_PER_ELEMENT) / 2 ** 20;

interface Asking {
  readonly library: Library;
  readonly known: readonly Known[];
  readonly topics: MadeUpTopics;
  readonly questions: number;
  /** The servers whose articles a question is asked of. */
  scopeOf(question: number): readonly string[];
}

async function timeQuestions({ library, known, topics, questions, scopeOf }: Asking): Promise<Times> {
  const times: number[] = [];
  let found = 0;
  for (let at = -5; at < questions; at += 1) {
    const vector = topics.near((at + 5) * 37);
    const collections = scopeOf(at + 5);
    const begun = performance.now();
    const { candidates } = await library.search({ scope: { collections }, terms: [], vector, limit });
    // The first few warm up.
    if (at < 0) continue;
    times.push(performance.now() - begun);
    const best = candidates
      .toSorted((a, b) => (b.similarity ?? 0) - (a.similarity ?? 0))
      .slice(0, nearest)
      .map(({ passage }) => passage.id);
    const exact = new Set(nearestOf(known, new Set(collections), vector));
    found += best.filter((id) => exact.has(id)).length;
  }
  return { median: quantile(times, 0.5), p99: quantile(times, 0.99), recall: found / (questions * nearest) };
}

/** By comparing all, in this process. */
function nearestOf(known: readonly Known[], servers: ReadonlySet<string>, vector: Float32Array): readonly string[] {
  const best: { readonly id: string; readonly closeness: number }[] = [];
  for (const one of known) {
    if (!servers.has(one.server)) continue;
    let closeness = 0;
    for (let place = 0; place < vector.length; place += 1) closeness += (vector[place] ?? 0) * (one.vector[place] ?? 0);
    if (best.length === nearest && closeness <= (best.at(-1)?.closeness ?? 0)) continue;
    best.push({ id: one.id, closeness });
    best.sort((a, b) => b.closeness - a.closeness);
    best.length = Math.min(best.length, nearest);
  }
  return best.map(({ id }) => id);
}

printJson(await timeLibrary(JSON.parse(process.argv[2] ?? '{}')));
process.exit();
