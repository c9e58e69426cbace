import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createPorts } from '../../src/adapters/ports.ts';
import { sharedCollection } from '../../src/core/document/article.ts';
import { createFootnote, type Footnote } from '../../src/footnote.ts';
import type { Embedder } from '../../src/ports/embedder.ts';
import { configFor } from '../shared/with-footnote.ts';
import { peakMemory, withLongestBlock } from './blocking.ts';
import { madeUpVector } from './made-up-vector.ts';

export interface HugeArticle {
  readonly characters: number;
  readonly passages: number;
  readonly seconds: number;
  /** In milliseconds. */
  readonly longestBlock: number;
  readonly slowestQuestion: number;
  /** In megabytes. */
  readonly peakMemory: number;
}

/** Little less than Footnote takes. */
const characters = 2_400_000;
const betweenQuestions = 100;

const lake =
  'The lake is deep. Captain Vale said on Monday that the lake was 90 metres deep. Nobody had measured it before.';

/** Another one each year, so that no two are the same. */
const paragraph = (year: number): string =>
  `In year ${year} the council met again and voted on the bridge, the ferry and the school; ${year} people came to listen. ` +
  `Mayor Ada Lin said that costs had risen by ${year % 90} crowns. The ferrymen wrote a letter, and nobody answered it for ` +
  'weeks, as so often. “We wait,” said Paul Greer, who runs the ferry.';

/** Adds one article as long as any may be, with made-up vectors, while another is asked about all the time. */
export async function timeHugeArticle(folder: string): Promise<HugeArticle> {
  const paragraphs = Array.from({ length: Math.floor(characters / paragraph(1_000).length) }, (_, year) =>
    paragraph(year),
  );
  await writeFile(path.join(folder, 'huge.txt'), paragraphs.join('\n\n'));
  await writeFile(path.join(folder, 'lake.txt'), lake);
  const ports = await createPorts(configFor(path.join(folder, 'huge')));
  const footnote = await createFootnote({ ...ports, embedder: withMadeUpVectors(ports.embedder) });
  try {
    const other = await add(footnote, path.join(folder, 'lake.txt'));
    const ask = () =>
      footnote.ask({
        question: 'How deep is the lake?',
        scope: { collections: [sharedCollection], articleIds: [other.id] },
      });
    for (let warmup = 0; warmup < 10; warmup += 1) await ask();
    const started = performance.now();
    const { result, longestBlock } = await withLongestBlock(() =>
      whileAsking(ask, () => add(footnote, path.join(folder, 'huge.txt'))),
    );
    const seconds = (performance.now() - started) / 1_000;
    const [{ characters: read, passages }, slowestQuestion] = result;
    return { characters: read, passages, seconds, longestBlock, slowestQuestion, peakMemory: peakMemory() };
  } finally {
    await footnote.close();
  }
}

async function add(footnote: Footnote, location: string) {
  const [origin] = await footnote.origins(location);
  if (!origin) throw new Error(`${location} is not there`);
  const outcome = await footnote.addArticle({ origin, collection: sharedCollection });
  if (outcome.kind === 'failed') throw outcome.failure;
  return outcome.article;
}

/** Also gives the time the slowest question took, in milliseconds. */
async function whileAsking<T>(ask: () => Promise<unknown>, work: () => Promise<T>): Promise<[T, number]> {
  let slowest = 0;
  let isDone = false;
  const asking = (async () => {
    while (!isDone) {
      const asked = performance.now();
      await ask();
      slowest = Math.max(slowest, performance.now() - asked);
      await pause(betweenQuestions);
    }
  })();
  const result = await work().finally(() => {
    isDone = true;
  });
  await asking;
  return [result, slowest];
}

/** Questions have real vectors, articles one of a thousand made up beforehand. */
function withMadeUpVectors(embedder: Embedder): Embedder {
  const vectors = Array.from({ length: 1_000 }, (_, seed) => madeUpVector(seed, embedder.dimension));
  return {
    ...embedder,
    embed: async (texts) => (texts.length === 1 ? embedder.embed(texts) : vectorsFor(texts, vectors)),
  };
}

const vectorsFor = (texts: readonly string[], vectors: readonly Float32Array[]): readonly Float32Array[] =>
  texts.map((_, at) => vectors[at % vectors.length] ?? new Float32Array());
