import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openSqliteLibrary } from '../../src/adapters/libraries/sqlite.ts';
import { prepareArticle } from '../../src/core/document/prepare-article.ts';
import { embedPassages } from '../../src/flows/embed-passages.ts';
import { type Embedders, openEmbedders } from '../../src/flows/embedders.ts';
import { expectSound } from '../adapters/libraries/sound.ts';
import { portsFor, shared } from '../doubles/asking.ts';
import { killedAtWork } from '../doubles/killed-process.ts';
import { embedderCalled } from '../doubles/named-embedder.ts';
import { articleOf } from '../indexed-articles.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'footnote-vectors-'));
afterAll(() => rmSync(folder, { recursive: true }));

const kills = 6;
const articles = Array.from({ length: 40 }, (_, number) =>
  articleOf(`depth-${number}.txt`, [
    `Lake number ${number} is ${number + 7} metres deep.`,
    `It lies in valley ${number}.`,
  ]),
);

async function opened(name: string): Promise<Embedders> {
  const library = await openSqliteLibrary({ folder });
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

it(`answers by one embedder's vectors after each of ${kills} kills while another's are made and swapped`, {
  timeout: 240_000,
}, async () => {
  const first = await opened('old');
  for (const article of articles)
    await first.ports.library.replace(
      article,
      await embedPassages(first.ports.embedder, 'en', prepareArticle(article).passages),
    );
  await first.ports.library.close();
  let passages = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    await killedAtWork(path.join(import.meta.dirname, 'renew-vectors-forever.ts'), folder);
    const embedders = await opened(kill % 2 === 0 ? 'old' : 'new');
    await expectAnswering(embedders);
    for await (const { failure } of embedders.renew(new AbortController().signal)) expect(failure).toBeUndefined();
    expect(embedders.embedding()).toEqual({ kind: 'own' });
    await expectAnswering(embedders);
    passages = (await embedders.ports.library.articles(shared)).reduce((sum, one) => sum + one.passages, 0);
    await embedders.ports.library.close();
  }
  expectSound(path.join(folder, 'library.sqlite'), passages);
});
