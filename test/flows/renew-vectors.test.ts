import { describe, expect, it } from 'vitest';
import { prepareArticle } from '../../src/core/document/prepare-article.ts';
import { Failure } from '../../src/core/failure.ts';
import { embedPassages } from '../../src/flows/embed-passages.ts';
import { type Embedders, openEmbedders } from '../../src/flows/embedders.ts';
import type { RenewalStep } from '../../src/flows/renew-library.ts';
import type { Ports } from '../../src/ports/ports.ts';
import { portsFor } from '../doubles/asking.ts';
import { createMemoryLibrary } from '../doubles/memory-library.ts';
import { embedderCalled } from '../doubles/named-embedder.ts';
import { articleOf } from '../indexed-articles.ts';

const lake = articleOf('lake.txt', ['Lake Oro is forty metres deep.']);
const tower = articleOf('tower.txt', ['The tower of Brindle is ninety metres high.']);
const bridge = articleOf('bridge.txt', ['The bridge of our town is red.']);

const stay = new AbortController().signal;

/** A library of three articles that the embedder "old" has made, under one that is called "new". */
async function stage({
  has = ['old'] as readonly string[],
  next = {} as { isDown?: boolean },
  endsBadly = false,
} = {}) {
  const base = await portsFor({});
  const library = createMemoryLibrary();
  const closed: string[] = [];
  const portsWith = (id: string, world = {}): Ports => ({
    ...base,
    library,
    embedder: embedderCalled(id, world),
    async embedderOf(other) {
      if (!has.includes(other)) throw new Failure('configuration', `${other} is gone.`);
      const embedder = embedderCalled(other, { closed });
      return endsBadly ? { ...embedder, close: () => Promise.reject(new Error('It is gone already.')) } : embedder;
    },
  });
  const before = await openEmbedders(portsWith('old'));
  for (const article of [lake, tower, bridge]) await put(before, article);
  return { library, closed, open: (id = 'new') => openEmbedders(portsWith(id, next)) };
}

async function put({ ports }: Embedders, article: typeof lake): Promise<void> {
  const indexed = await embedPassages(ports.embedder, 'en', prepareArticle(article).passages);
  await ports.library.replace(article, indexed);
}

/** How close the passage of these very words is, by the vectors that answer now; undefined where words alone find it. */
async function closeness({ ports }: Embedders, text: string): Promise<number | undefined> {
  const [vector] = await ports.embedder.embed([text]);
  const { candidates } = await ports.library.search({
    scope: { collections: ['shared'] },
    terms: [],
    limit: 50,
    ...(vector ? { vector } : {}),
  });
  return candidates.find(({ passage }) => passage.text.includes(text))?.similarity;
}

async function renewed(embedders: Embedders, steps = Number.POSITIVE_INFINITY): Promise<readonly RenewalStep[]> {
  const done: RenewalStep[] = [];
  for await (const step of embedders.renew(stay)) {
    done.push(step);
    if (done.length === steps) break;
  }
  return done;
}

describe('another embedder', () => {
  it('answers once all articles have its vectors; until then the one before does', async () => {
    const { library, open, closed } = await stage();
    const embedders = await open();
    expect(embedders.embedding()).toEqual({ kind: 'earlier', embedder: 'old' });
    expect(await embedders.outdated()).toBe(3);
    const text = 'The tower of Brindle is ninety metres high.';
    for await (const { done, total, failure } of embedders.renew(stay)) {
      expect([total, failure]).toEqual([3, undefined]);
      expect(embedders.ports.embedder.id).toBe('old');
      expect(await closeness(embedders, text), `after ${done}`).toBeCloseTo(1, 3);
    }
    expect(embedders.embedding()).toEqual({ kind: 'own' });
    expect(embedders.ports.embedder.id).toBe('new');
    expect(await closeness(embedders, text)).toBeCloseTo(1, 3);
    expect((await library.recipes()).map(({ embedder }) => embedder)).toEqual(['new']);
    expect(await embedders.outdated()).toBe(0);
    expect(closed).toEqual(['old']);
    expect(await renewed(embedders)).toEqual([]);
  });

  it('goes on where it was left, with what was added meanwhile', async () => {
    const { open } = await stage();
    const first = await open();
    expect(await renewed(first, 2)).toHaveLength(2);
    const second = await open();
    const mill = articleOf('mill.txt', ['The mill of Ilvey grinds at night.']);
    await put(second, mill);
    expect(await closeness(second, 'The mill of Ilvey grinds at night.')).toBeCloseTo(1, 3);
    expect(await renewed(second)).toHaveLength(2);
    expect(second.embedding().kind).toBe('own');
    expect(await closeness(second, 'The mill of Ilvey grinds at night.')).toBeCloseTo(1, 3);
  });

  it('is noticed by a process beside, which answers with it from then on', async () => {
    const { open } = await stage();
    const [one, beside] = [await open(), await open()];
    await renewed(one);
    expect(beside.embedding().kind).toBe('earlier');
    await beside.look();
    expect(beside.embedding().kind).toBe('own');
    expect(await closeness(beside, 'Lake Oro is forty metres deep.')).toBeCloseTo(1, 3);
  });

  it('is noticed though the one before does not end well', async () => {
    const { open } = await stage({ endsBadly: true });
    const [one, beside] = [await open(), await open()];
    await renewed(one);
    await beside.look();
    await beside.look();
    expect(beside.embedding().kind).toBe('own');
  });

  it('is waited for where it fails, and loses nothing', async () => {
    const next = { isDown: false };
    const { open } = await stage({ next });
    const embedders = await open();
    next.isDown = true;
    const steps = await renewed(embedders);
    expect(steps.map(({ failure }) => failure?.code)).toEqual(['model', 'model', 'model']);
    expect(await closeness(embedders, 'Lake Oro is forty metres deep.')).toBeCloseTo(1, 3);
    next.isDown = false;
    expect(await renewed(embedders)).toHaveLength(3);
    expect(embedders.embedding().kind).toBe('own');
  });

  it('is taken back before it answers: nothing was changed', async () => {
    const { open, library } = await stage();
    await renewed(await open(), 2);
    const back = await open('old');
    expect(back.embedding()).toEqual({ kind: 'own' });
    expect(await back.outdated()).toBe(0);
    expect(await closeness(back, 'Lake Oro is forty metres deep.')).toBeCloseTo(1, 3);
    expect((await library.recipes()).map(({ embedder }) => embedder)).toEqual(['old']);
  });

  it('answers by words alone where the one before cannot be had, and says so', async () => {
    const { open } = await stage({ has: [] });
    const embedders = await open();
    expect(embedders.embedding()).toEqual({ kind: 'words', embedder: 'old', reason: 'old is gone.' });
    expect(await closeness(embedders, 'Lake Oro is forty metres deep.')).toBeUndefined();
    expect(await renewed(embedders)).toHaveLength(3);
    expect(await closeness(embedders, 'Lake Oro is forty metres deep.')).toBeCloseTo(1, 3);
  });
});
