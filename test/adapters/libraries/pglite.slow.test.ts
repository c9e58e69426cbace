import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgresLibrary } from '../../../src/adapters/libraries/postgres.ts';
import type { Library } from '../../../src/ports/library.ts';
import { libraryContract } from '../../contracts/library-contract.ts';
import { startPglite, type WithinProcess } from '../../doubles/pglite.ts';
import { articleOf, fakeRecipe, fakeVector, indexedOf } from '../../indexed-articles.ts';

let postgres: WithinProcess;
beforeAll(async () => {
  postgres = await startPglite();
}, 180_000);
afterAll(() => postgres.close());

const open = (exactLimit?: number): Promise<Library> =>
  openPostgresLibrary({
    connection: postgres.connection,
    connections: 1,
    isListening: false,
    dataFolder: '/data',
    ...(exactLimit === undefined ? {} : { exactLimit }),
  });

libraryContract('the PostgreSQL library with pgvector', async () => {
  await postgres.empty();
  return open();
});

describe('the PostgreSQL library with pgvector', () => {
  const everything = { collections: ['shared'] };
  const articles = Array.from({ length: 40 }, (_, number) =>
    articleOf(
      `${number}.txt`,
      Array.from({ length: 10 }, (_, part) => `Part ${part} of the record ${number} tells of ${number * part} ships.`),
    ),
  );
  const questions = ['Which record tells of 90 ships?', 'part 3', 'the record 17'].map(fakeVector);
  const nearest = async (library: Library, vector: Float32Array, articleIds?: readonly string[]) => {
    const scope = { ...everything, ...(articleIds ? { articleIds } : {}) };
    const { candidates } = await library.search({ scope, terms: [], vector, limit: 10 });
    return candidates.map(({ passage }) => passage.id).sort();
  };
  const fill = async (library: Library): Promise<void> => {
    await library.adopt(fakeRecipe());
    for (const article of articles) await library.replace(article, indexedOf(article));
  };

  it('finds by its index what comparing all finds, also in a narrow choice of articles', async () => {
    await postgres.empty();
    const exact = await open();
    await fill(exact);
    const wanted: (readonly string[])[] = [];
    const few = articles.slice(5, 9).map(({ id }) => id);
    for (const vector of questions) wanted.push(await nearest(exact, vector), await nearest(exact, vector, few));
    await exact.close();
    const library = await open(30);
    await library.adopt(fakeRecipe());
    await library.refresh();
    const found: (readonly string[])[] = [];
    for (const vector of questions) found.push(await nearest(library, vector), await nearest(library, vector, few));
    expect(found).toEqual(wanted);
    await library.close();
  });

  it('is given the vectors of a library that was begun without it', async () => {
    await postgres.empty();
    const before = await open();
    await fill(before);
    const wanted = await nearest(before, questions[0] ?? new Float32Array());
    await before.close();
    await postgres.run('DROP TABLE near_1');
    const library = await open(30);
    await library.adopt(fakeRecipe());
    expect(await nearest(library, questions[0] ?? new Float32Array()), 'in memory until then').toEqual(wanted);
    await library.refresh();
    expect(await nearest(library, questions[0] ?? new Float32Array())).toEqual(wanted);
    await postgres.run('DELETE FROM vectors');
    expect(await nearest(library, questions[0] ?? new Float32Array()), 'by pgvector').toEqual(wanted);
    await library.close();
  });
});
