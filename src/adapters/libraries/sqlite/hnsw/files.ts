import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import { Embeddings } from '@langchain/core/embeddings';
import hnswlib from 'hnswlib-node';
import { z } from 'zod';
import { keepFilesOwn } from '../../../databases/private-files.ts';
import { savedFolders } from './saved-folders.ts';

/** What a saved index holds, and the sums by which damage is noticed before hnswlib reads it. */
const contentsSchema = z.object({
  revision: z.number().int(),
  /** Of the first recipe with such vectors: their space. */
  generation: z.number().int(),
  /** The greatest number of an article in it. */
  last: z.number().int(),
  dimension: z.number().int(),
  count: z.number().int(),
  sums: z.record(z.string(), z.string()),
});

type HnswContents = Omit<z.infer<typeof contentsSchema>, 'sums'>;

export interface Hnsw extends HnswContents {
  readonly store: HNSWLib;
}

/** The library is given vectors; LangChain's store asks for somebody who makes them all the same. */
class NoEmbeddings extends Embeddings {
  constructor() {
    super({});
  }
  override embedQuery = (): Promise<number[]> => Promise.reject(new Error('The library does not embed.'));
  override embedDocuments = (): Promise<number[][]> => Promise.reject(new Error('The library does not embed.'));
}

const files = ['hnswlib.index', 'docstore.json', 'args.json'];

/** An index without any vector, with room for some. Vectors are of unit length: their product is their cosine. */
export function emptyStore(dimension: number, room: number): HNSWLib {
  const index = new hnswlib.HierarchicalNSW('ip', dimension);
  index.initIndex(Math.max(1, room));
  return new HNSWLib(new NoEmbeddings(), { space: 'ip', numDimensions: dimension, index });
}

/** Writes into a new folder, which gets its name only when it is complete; then removes older ones. */
export async function saveHnsw(folder: string, { store, ...contents }: Hnsw): Promise<void> {
  const draft = await mkdtemp(path.join(folder, 'hnsw-new-'));
  await store.save(draft);
  const sums = Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await sumOf(path.join(draft, file))])),
  );
  await writeFile(path.join(draft, 'contents.json'), JSON.stringify({ ...contents, sums }));
  keepFilesOwn(draft);
  const saved = path.join(folder, `hnsw-${contents.revision}`);
  await rm(saved, { recursive: true, force: true });
  // Fails only if another process was faster, whose index is as good.
  await rename(draft, saved).catch(() => rm(draft, { recursive: true, force: true }));
  await removeOlder(folder, saved);
}

/** Gives nothing for a folder that is not there, not complete, or damaged. */
export async function loadHnsw(folder: string): Promise<Hnsw | undefined> {
  try {
    const { sums, ...contents } = contentsSchema.parse(
      JSON.parse(await readFile(path.join(folder, 'contents.json'), 'utf8')),
    );
    for (const file of files) if (sums[file] !== (await sumOf(path.join(folder, file)))) return undefined;
    return { ...contents, store: await HNSWLib.load(folder, new NoEmbeddings()) };
  } catch {
    return undefined;
  }
}

async function sumOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 2 ** 20 }), hash);
  return hash.digest('hex');
}

const anHour = 3_600_000;

async function removeOlder(folder: string, saved: string): Promise<void> {
  const all = await savedFolders(folder);
  const drafts = (await readdir(folder)).filter((name) => name.startsWith('hnsw-new-'));
  for (const older of all.slice(all.indexOf(saved) + 1)) await rm(older, { recursive: true, force: true });
  for (const draft of drafts.map((name) => path.join(folder, name))) {
    // Left by a process that was killed; one that lives is done sooner.
    const age = Date.now() - ((await stat(draft).catch(() => undefined))?.mtimeMs ?? 0);
    if (age > anHour) await rm(draft, { recursive: true, force: true });
  }
}
