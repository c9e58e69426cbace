import { describe, expect, it } from 'vitest';
import { matterInArticles } from '../../src/flows/matter-in-articles.ts';
import { portsFor, shared } from '../doubles/asking.ts';

const ports = await portsFor({
  'ferry.txt': ['The ferry to Lund runs again. Its captain, Ada Lin, asked for a new engine.'],
  'mill.txt': ['The old mill burned down on Friday.'],
});

describe('what of a text the articles have', () => {
  it.each([
    ['what did the captain ask for', 'en', ['captain']],
    ['was sagte Lin zum Motor der Mühle', 'de', ['Lin', 'Motor']],
    ['le capitaine', 'fr', ['capitaine']],
  ])('%j (%s) is found in whichever of them', async (text, language, found) =>
    expect((await matterInArticles(ports, { text, language, scope: shared })).found).toEqual(found),
  );

  it('is found in no other than those in scope', async () => {
    const [mill] = (await ports.library.articles(shared)).filter(({ title }) => title.includes('mill'));
    const scope = { ...shared, articleIds: [mill?.id ?? ''] };
    const asked = { text: 'the captain of the mill', language: 'en', scope };
    expect(await matterInArticles(ports, asked)).toMatchObject({ found: ['mill'], foreign: ['captain'] });
  });

  it('is nothing where there is no article', async () => {
    const scope = { collections: ['nobody'] };
    expect((await matterInArticles(ports, { text: 'the captain', language: 'en', scope })).found).toEqual([]);
  });
});
