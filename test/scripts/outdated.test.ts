import { describe, expect, it } from 'vitest';
import type { World } from '../../scripts/doctor/check.ts';
import { noteOfOutdated } from '../../scripts/doctor/outdated.ts';
import { readConfig } from '../../src/config.ts';
import { recipeOf } from '../../src/flows/recipe.ts';
import type { Embedder } from '../../src/ports/embedder.ts';
import { createMemoryLibrary } from '../doubles/memory-library.ts';
import { embedderCalled } from '../doubles/named-embedder.ts';
import { articleOf, fakeRecipe, indexedOf } from '../indexed-articles.ts';

const lake = articleOf('lake.txt', ['Lake Oro is forty metres deep.']);

/** What is said where a library that "builtin:old" has made is examined by somebody who has these embedders. */
async function said(name: string, has: Readonly<Record<string, Embedder>>): Promise<string> {
  const library = createMemoryLibrary();
  await library.adopt(await recipeOf(embedderCalled('builtin:old')));
  await library.replace(lake, indexedOf(lake));
  // As it is opened: what it is to be made with is not known yet.
  await library.adopt(fakeRecipe({ analysis: '9' }));
  const embedder: World['embedder'] = async ({ EMBEDDINGS }) => {
    const found = has[EMBEDDINGS];
    if (!found) throw new Error('None of this name.');
    return found;
  };
  const config = readConfig({ EMBEDDINGS: name, DATA_DIR: '/nowhere' });
  return noteOfOutdated(library, { embedder } as World, config).catch((error: Error) => error.message);
}

describe('what doctor says of a change of embeddings', () => {
  it('is nothing where there was none', async () => {
    expect(await said('builtin', { builtin: embedderCalled('builtin:old') })).toBe('');
  });

  it('is that the embedder before answers, where it can be had', async () => {
    const has = { builtin: embedderCalled('builtin:old'), 'ollama:new': embedderCalled('ollama:new') };
    expect(await said('ollama:new', has)).toMatch(
      /vectors of builtin:old answer until all articles have those of ollama:new, which 1 lack; .*npm run index/,
    );
  });

  it.each([
    ['is gone', {}],
    ['gives other vectors by now', { builtin: embedderCalled('builtin:old', { seed: 'other' }) }],
  ])('is what to do, where it %s', async (_, has) => {
    const message = await said('ollama:new', { ...has, 'ollama:new': embedderCalled('ollama:new') });
    expect(message).toMatch(/^It has articles made with other embeddings \(builtin:old\).*words alone.*npm run index/);
  });

  it('is that the embedder before can be had, where only the setting is wrong', async () => {
    const has = { builtin: embedderCalled('builtin:old') };
    for (const wrong of ['klingon:warp', 'ollama:gone', 'openai:x@http://127.0.0.1:1/v1'])
      expect(await said(wrong, has)).toMatch(/^ \(vectors of builtin:old, which can be had: what EMBEDDINGS names/);
  });

  it('is told by the names alone where the embedder does not work', async () => {
    expect(await said('ollama:new', {})).toMatch(/other embeddings \(builtin:old\)/);
    expect(await said('builtin', {})).toBe('');
  });
});
