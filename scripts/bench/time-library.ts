import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toArticle } from '../../src/core/document/article.ts';
import { splitPassages } from '../../src/core/document/split-passages.ts';
import { termsOf } from '../../src/core/text/terms.ts';
import type { IndexedPassage } from '../../src/ports/library.ts';
import { printJson } from '../shared/run.ts';
import { peakMemory } from './blocking.ts';
import { type MadeUpTopics, madeUpTopics } from './made-up-topics.ts';
import { type Known, type RecallTimes, timeRecall } from './recall-times.ts';
import { opening, type Store } from './stores.ts';

export interface Wanted {
  readonly store: Store;
  readonly passages: number;
  /** Servers, each with as many of the passages; questions are asked in one server, or of all. */
  readonly servers: number;
  readonly questions: number;
}

export interface LibraryTimes extends Wanted {
  /** Seconds until all is written, and until the index that is derived of it is there. */
  readonly written: number;
  readonly indexed: number;
  /** Of all servers' articles, and of one server's. */
  readonly all: RecallTimes;
  readonly one: RecallTimes;
  /** Megabytes: the process at its most, but for what is kept to compare with, and PostgreSQL's after the questions. */
  readonly memory: number;
  readonly database: number;
}

const dimension = 512;
/** Passages of an article. */
const perArticle = 20;

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
    const probe = topics.vector(0);
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
    const all = await timeRecall({ ...asked, scopeOf: () => servers });
    const one = await timeRecall({ ...asked, scopeOf: (at) => [servers[at % servers.length] ?? ''] });
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

const memoryBeside = (known: readonly Known[]): number =>
  peakMemory() - (known.length * dimension * Float32Array.BYTES_PER_ELEMENT) / 2 ** 20;

printJson(await timeLibrary(JSON.parse(process.argv[2] ?? '{}')));
process.exit();
