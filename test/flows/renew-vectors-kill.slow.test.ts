import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { prepareArticle } from '../../src/core/document/prepare-article.ts';
import { embedPassages } from '../../src/flows/embed-passages.ts';
import { type Embedders, openEmbedders } from '../../src/flows/embedders.ts';
import { expectSound } from '../adapters/libraries/sound.ts';
import { portsFor, shared } from '../doubles/asking.ts';
import { killedAtWork } from '../doubles/killed-process.ts';
import { libraryIn } from '../doubles/library-in.ts';
import { embedderCalled } from '../doubles/named-embedder.ts';
import { type PostgresServer, startPostgres, withClient } from '../doubles/postgres-server.ts';
import { articleOf } from '../indexed-articles.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'footnote-vectors-'));
let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});

const kills = 6;
const articles = Array.from({ length: 40 }, (_, number) =>
  articleOf(`depth-${number}.txt`, [
    `Lake number ${number} is ${number + 7} metres deep.`,
    `It lies in valley ${number}.`,
  ]),
);

async function opened(place: string, name: string): Promise<Embedders> {
  const library = await libraryIn(place);
  const base = await portsFor({});
  return openEmbedders({
    ...base,
    library: { ...library, refresh: async () => undefined },
    embedder: embedderCalled(name),
    embedderOf: async (id) => embedderCalled(id),
  });
}

/** Every article is there as it was, and found by the vectors that answer. */
async function expectAnswering({ ports: { library, embedder } }: Embedders): Promise<void> {
  expect(await library.articles(shared)).toHaveLength(articles.length);
  const [vector] = await embedder.embed(['number 12']);
  const { candidates } = await library.search({
    scope: shared,
    terms: [],
    limit: 1_000,
    ...(vector ? { vector } : {}),
  });
  expect(new Set(candidates.map(({ passage }) => passage.articleId)).size).toBe(articles.length);
  expect(candidates.every(({ similarity }) => similarity !== undefined)).toBe(true);
  for (const article of articles) expect(await library.article(article.id)).toEqual(article);
}

/** Nothing is left over among what answers; vectors begun for the embedder that was left again stay until it is gone on with. */
async function expectNothingLeft(url: string, passages: number): Promise<void> {
  await withClient(url, async (client) => {
    const count = async (table: string) => (await client.query(`SELECT count(*)::int AS n FROM ${table}`)).rows[0].n;
    for (const table of ['passages', 'vectors']) expect(await count(table), table).toBe(passages);
  });
}

const stores = {
  SQLite: {
    place: async () => folder,
    expectSound: async (place: string, passages: number) => expectSound(path.join(place, 'library.sqlite'), passages),
    latest: 150,
  },
  PostgreSQL: { place: () => server.database('vectors'), expectSound: expectNothingLeft, latest: 1_000 },
};

it.each(Object.entries(stores))(
  `answers by one embedder’s vectors after each of ${kills} kills while another’s are made and swapped: %s`,
  {
    timeout: 480_000,
  },
  async (_, store) => {
    const place = await store.place();
    const first = await opened(place, 'old');
    for (const article of articles)
      await first.ports.library.replace(
        article,
        await embedPassages(first.ports.embedder, 'en', prepareArticle(article).passages),
      );
    await first.ports.library.close();
    let passages = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const { latest } = store;
      await killedAtWork(path.join(import.meta.dirname, 'renew-vectors-forever.ts'), { args: [place], latest });
      const embedders = await opened(place, kill % 2 === 0 ? 'old' : 'new');
      await expectAnswering(embedders);
      for await (const { failure } of embedders.renew(new AbortController().signal)) expect(failure).toBeUndefined();
      expect(embedders.embedding()).toEqual({ kind: 'own' });
      await expectAnswering(embedders);
      passages = (await embedders.ports.library.articles(shared)).reduce((sum, one) => sum + one.passages, 0);
      await embedders.ports.library.close();
    }
    await store.expectSound(place, passages);
  },
);
