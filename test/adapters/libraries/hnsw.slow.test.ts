import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSqliteLibrary } from '../../../src/adapters/libraries/sqlite.ts';
import type { Library, Recipe, Scope } from '../../../src/ports/library.ts';
import { articleOf, fakeRecipe, fakeVector, indexedOf } from '../../indexed-articles.ts';

const everything: Scope = { collections: ['shared'] };
const topics = ['river', 'bridge', 'school', 'budget', 'museum', 'harbour', 'railway', 'orchard'];
const articles = topics.map((topic) =>
  articleOf(
    `${topic}.txt`,
    Array.from({ length: 40 }, (_, index) => `The ${topic} was discussed in the year ${1900 + index}.`),
  ),
);
const [river, bridge] = articles as [(typeof articles)[0], (typeof articles)[0]];
const late = articleOf('late.txt', ['A zeppelin landed beside the lighthouse.']);

describe('the HNSW index beside the library', () => {
  let folder: string;
  let library: Library;
  let recipe: Recipe;
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'footnote-hnsw-'));
    library = await openSqliteLibrary({ folder, exactLimit: 100 });
    recipe = fakeRecipe();
    await library.adopt(recipe);
    for (const article of articles) await library.replace(article, indexedOf(article));
  });
  afterEach(async () => {
    await library.close();
    rmSync(folder, { recursive: true });
  });

  const saved = (): readonly string[] => readdirSync(folder).filter((name) => name.startsWith('hnsw-'));
  /** Texts found by vector alone. */
  const near = async (text: string, scope: Scope = everything, limit = 5): Promise<readonly string[]> => {
    const { candidates } = await library.search({ scope, terms: [], vector: fakeVector(text), limit });
    expect(candidates.every(({ similarity }) => Number.isFinite(similarity))).toBe(true);
    return candidates.toSorted((a, b) => (b.similarity ?? 0) - (a.similarity ?? 0)).map(({ passage }) => passage.text);
  };
  const question = 'The bridge was discussed in the year 1917.';
  const reopen = async (): Promise<void> => {
    await library.close();
    library = await openSqliteLibrary({ folder, exactLimit: 100 });
    await library.adopt(recipe);
  };

  /** What a process that starts now finds. */
  const nearestAnew = async (): Promise<string | undefined> => {
    const other = await openSqliteLibrary({ folder, exactLimit: 100 });
    await other.adopt(recipe);
    const query = { scope: everything, terms: [], vector: fakeVector(question), limit: 1 };
    const { candidates } = await other.search(query).finally(() => other.close());
    return candidates[0]?.passage.text;
  };

  it('finds what comparing all finds', async () => {
    const exact = await near(question);
    await library.refresh();
    expect(saved()).toHaveLength(1);
    const quick = await near(question);
    expect(quick[0]).toBe(question);
    expect(quick).toHaveLength(exact.length);
    const best = new Set(await near(question, everything, 10));
    expect(quick.filter((text) => best.has(text)).length).toBeGreaterThanOrEqual(4);
  });

  it('finds newer articles before it is refreshed, never removed ones, and the new text of replaced ones', async () => {
    await library.refresh();
    await near(question);
    await library.replace(late, indexedOf(late));
    await library.remove(bridge.id);
    const changed = articleOf('river.txt', ['The canal froze over.']);
    await library.replace(changed, indexedOf(changed));
    for (const _when of ['before the refresh', 'after it', 'opened anew']) {
      expect((await near('A zeppelin landed beside the lighthouse.'))[0]).toBe(
        'A zeppelin landed beside the lighthouse.',
      );
      expect((await near('The canal froze over.'))[0]).toBe('The canal froze over.');
      expect((await near(question, everything, 40)).filter((text) => /bridge|river/.test(text))).toEqual([]);
      await library.refresh();
      await reopen();
    }
  });

  it('loses nothing in a large scope that is a small part of the index', async () => {
    await library.refresh();
    const scope = { ...everything, articleIds: [river.id, bridge.id, (articles[2] ?? river).id] };
    const found = await near('The museum was discussed in the year 1917.', scope, 30);
    expect(found).toHaveLength(30);
    expect(found.every((text) => /river|bridge|school/.test(text))).toBe(true);
  });

  it.each([
    ['is deleted', (file: string) => rmSync(file)],
    ['is cut short', (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2))],
    ['is overwritten', (file: string) => writeFileSync(file, 'x'.repeat(statSync(file).size))],
  ])('is done without when any of its files %s, and made anew', async (_what, damage) => {
    await library.refresh();
    for (const file of ['hnswlib.index', 'docstore.json', 'args.json', 'contents.json']) {
      damage(path.join(folder, saved()[0] ?? '', file));
      expect(await nearestAnew()).toBe(question);
      await library.refresh();
      expect(await nearestAnew()).toBe(question);
    }
    expect(saved()).toHaveLength(1);
  });

  it('is done without when its folder is deleted while in use', async () => {
    await library.refresh();
    await near(question);
    rmSync(path.join(folder, saved()[0] ?? ''), { recursive: true });
    expect((await near(question))[0]).toBe(question);
    expect(await nearestAnew()).toBe(question);
  });

  it('forgets the vectors of an earlier recipe', async () => {
    await library.refresh();
    recipe = fakeRecipe({ embedder: 'another' });
    await library.adopt(recipe);
    expect(await near(question)).toEqual([]);
    await library.replace(late, indexedOf(late));
    await library.refresh();
    await reopen();
    expect(await near(question)).toEqual(['A zeppelin landed beside the lighthouse.']);
  });

  it('keeps the vectors of articles that wait to be renewed, and takes the renewed ones', async () => {
    await library.refresh();
    recipe = fakeRecipe({ analysis: '2' });
    await library.adopt(recipe);
    expect((await near(question))[0]).toBe(question);
    await library.renew(bridge, indexedOf(bridge));
    for (const _when of ['before the refresh', 'after it', 'opened anew']) {
      expect((await near(question))[0]).toBe(question);
      expect(await near(question, everything, 1_000)).toHaveLength(320);
      await library.refresh();
      await reopen();
    }
  });

  it('says nothing on the console, whatever is asked for', async () => {
    const warn = vi.spyOn(console, 'warn');
    await library.refresh();
    expect(await near(question, everything, 1_000)).toHaveLength(320);
    expect(warn).not.toHaveBeenCalled();
  });

  it('may be closed while it is built', async () => {
    const building = library.refresh();
    const next = library.refresh();
    await library.close();
    await expect(Promise.all([building, next])).resolves.toBeDefined();
    await reopen();
  });
});
