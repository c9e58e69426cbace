import { describe, expect, it } from 'vitest';
import { prepareArticle } from '../../src/core/document/prepare-article.ts';
import { Failure } from '../../src/core/failure.ts';
import { answerQuestion } from '../../src/flows/answer-question.ts';
import { recipeOf } from '../../src/flows/recipe.ts';
import { type RenewalStep, renewLibrary } from '../../src/flows/renew-library.ts';
import type { Ports } from '../../src/ports/ports.ts';
import { portsFor, shared } from '../doubles/asking.ts';
import { articleOf, fakeRecipe, fakeVector, indexedOf } from '../indexed-articles.ts';

const lake = articleOf('lake.txt', ['Lake Oro is forty metres deep.', 'Whales have never been seen there.']);
const ours = articleOf('ours.txt', ['The bridge of our town is red.'], { collection: '111' });
const tower = articleOf('tower.txt', ['The tower of Brindle is ninety metres high.']);
const everywhere = { collections: ['shared', '111'] };

interface World {
  /** Called with the name of each article that is split. */
  split?(name: string): Promise<void>;
  embed?(texts: readonly string[]): void;
}

/** A library whose three articles an earlier version has made. */
async function stage(world: World = {}, earlier = fakeRecipe({ analysis: '1' })) {
  const base = await portsFor({});
  const { library, embedder } = base;
  const ports: Ports = {
    ...base,
    parser: {
      ...base.parser,
      split: async (article) => {
        await world.split?.(article.origin.name);
        return prepareArticle(article);
      },
    },
    embedder: {
      ...embedder,
      embed: async (texts) => {
        world.embed?.(texts);
        return embedder.embed(texts);
      },
    },
  };
  await library.adopt(earlier);
  for (const article of [lake, ours, tower]) await library.replace(article, indexedOf(article));
  await library.adopt(await recipeOf(base.embedder));
  return { ports, library };
}

const stay = new AbortController().signal;

async function allSteps(ports: Ports, signal = stay): Promise<readonly RenewalStep[]> {
  const steps: RenewalStep[] = [];
  for await (const step of renewLibrary(ports, signal)) steps.push(step);
  return steps;
}

const depth = async (ports: Ports): Promise<string> => {
  const answer = await answerQuestion(ports, { question: 'How deep is Lake Oro?', scope: shared });
  return answer.kind === 'grounded' ? answer.claims[0].text : answer.reason;
};

describe('renewing the library', () => {
  it('makes every article anew under its id and collection, and tells how far it is', async () => {
    const { ports, library } = await stage();
    const steps = await allSteps(ports);
    expect(steps.map(({ done, total }) => `${done}/${total}`)).toEqual(['1/3', '2/3', '3/3']);
    expect(steps.map(({ title }) => title).toSorted()).toEqual(['lake.txt', 'ours.txt', 'tower.txt']);
    expect(await library.outdated()).toEqual([]);
    for (const article of [lake, ours, tower]) expect(await library.article(article.id)).toEqual(article);
    expect((await library.articles({ collections: ['111'] })).map(({ id }) => id)).toEqual([ours.id]);
    expect(await library.passages(lake.id)).toEqual(prepareArticle(lake).passages.map(({ passage }) => passage));
  });

  it('does nothing when there is nothing to do', async () => {
    const { ports } = await stage();
    await allSteps(ports);
    expect(await allSteps(ports)).toEqual([]);
  });

  it.each([
    ['an earlier version', fakeRecipe({ analysis: '1' })],
    ['another embedder', fakeRecipe({ embedder: 'other', probe: fakeVector('other') })],
  ])('answers at every step, as before: made by %s', async (_what, earlier) => {
    const { ports } = await stage({}, earlier);
    expect(await depth(ports)).toBe('Lake Oro is forty metres deep.');
    for await (const _step of renewLibrary(ports, stay))
      expect(await depth(ports)).toBe('Lake Oro is forty metres deep.');
    expect(await depth(ports)).toBe('Lake Oro is forty metres deep.');
  });

  it('goes on where it was left', async () => {
    const { ports, library } = await stage();
    for await (const _step of renewLibrary(ports, stay)) break;
    expect(await library.outdated()).toHaveLength(2);
    expect(await allSteps(ports)).toHaveLength(2);
    expect(await library.outdated()).toEqual([]);
  });

  it('names an article that fails, keeps it as it was, and renews the others', async () => {
    const { ports, library } = await stage({
      split: async (name) => {
        if (name === 'lake.txt') throw new Failure('too-large', 'lake.txt took too long.');
      },
    });
    const failed = (await allSteps(ports)).filter(({ failure }) => failure);
    expect(failed).toMatchObject([{ title: 'lake.txt', failure: { code: 'too-large' } }]);
    expect(await library.outdated()).toEqual([lake.id]);
    expect(await depth(ports)).toBe('Lake Oro is forty metres deep.');
  });

  it('loses nothing when the embedder fails, and does the rest when it is up again', async () => {
    const world = { isDown: true };
    const { ports, library } = await stage({
      embed: (texts) => {
        if (world.isDown && texts.some((text) => text.includes('metres')))
          throw new Failure('model', 'The embedder does not answer.');
      },
    });
    expect((await allSteps(ports)).filter(({ failure }) => failure)).toHaveLength(2);
    expect((await library.outdated()).toSorted()).toEqual([lake.id, tower.id].sort());
    world.isDown = false;
    await allSteps(ports);
    expect(await library.outdated()).toEqual([]);
  });

  it('gives up for now when the embedder fails for every article', async () => {
    const { ports, library } = await stage({
      embed: () => {
        throw new Failure('model', 'The embedder does not answer.');
      },
    });
    const more = Array.from({ length: 20 }, (_, index) => articleOf(`more-${index}.txt`, ['More of it.']));
    await library.adopt(fakeRecipe());
    for (const article of more) await library.replace(article, indexedOf(article));
    await library.adopt(await recipeOf({ ...ports.embedder, embed: async (texts) => texts.map(fakeVector) }));
    expect(await allSteps(ports)).toHaveLength(3);
    expect(await library.outdated()).toHaveLength(23);
  });

  it('leaves alone what is removed or replaced while it is being renewed', async () => {
    const changed = articleOf('tower.txt', ['The tower of Brindle has fallen.']);
    const { ports, library } = await stage({
      split: async (name) => {
        if (name === 'lake.txt') await library.remove(lake.id);
        if (name === 'tower.txt') await library.replace(changed, indexedOf(changed));
      },
    });
    const steps = await allSteps(ports);
    expect(steps.every(({ failure }) => failure === undefined)).toBe(true);
    expect(await library.article(lake.id)).toBeUndefined();
    expect(await library.article(tower.id)).toEqual(changed);
    expect(await library.articles(everywhere)).toHaveLength(2);
    expect(await library.outdated()).toEqual([]);
  });

  it('may be done twice at once', async () => {
    const { ports, library } = await stage();
    const both = await Promise.all([allSteps(ports), allSteps(ports)]);
    expect(both.flat().every(({ failure }) => failure === undefined)).toBe(true);
    expect(await library.outdated()).toEqual([]);
    expect(await library.articles(everywhere)).toHaveLength(3);
  });

  it('stops without a word when it is told to', async () => {
    const closing = new AbortController();
    const { ports, library } = await stage({ split: async () => closing.abort() });
    expect(await allSteps(ports, closing.signal)).toEqual([]);
    expect(await library.outdated()).toHaveLength(3);
  });
});
