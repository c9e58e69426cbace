import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/document/article.ts';
import type { Library, LibraryResult, Scope } from '../../src/ports/library.ts';
import { articleOf, fakeRecipe, fakeVector, indexedOf, questionOf } from '../indexed-articles.ts';

const everything: Scope = { collections: ['shared'] };
const bridge = articleOf('bridge.txt', [
  'The old bridge over the Oro closes on Monday, mayor Lin said.',
  'Repairs cost 3.5 million euros and last until autumn.',
]);
const lake = articleOf('lake.txt', ['Lake Oro is forty metres deep.', 'Whales have never been seen there.']);

const dot = (a: Float32Array, b: Float32Array = new Float32Array()): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

const texts = ({ candidates }: LibraryResult): readonly string[] =>
  candidates.map(({ passage }) => passage.text).sort();

/** What every library must do. `create` gives a new, empty one each time. */
export function libraryContract(name: string, create: () => Promise<Library>): void {
  describe(`${name} as a library`, () => {
    let library: Library;
    beforeEach(async () => {
      library = await create();
    });
    afterEach(() => library.close());

    const add = (article: Article): Promise<void> => library.replace(article, indexedOf(article));
    const search = (question: string, scope: Scope = everything, limit = 10): Promise<LibraryResult> =>
      library.search({ scope, ...questionOf(question), limit });

    describe('articles', () => {
      it('gives back what it was given', async () => {
        await add(bridge);
        expect(await library.article(bridge.id)).toEqual(bridge);
        expect(await library.passages(bridge.id)).toEqual(indexedOf(bridge).map(({ passage }) => passage));
        const { text, blocks: _blocks, bodyEnd: _bodyEnd, ...summary } = bridge;
        const listed = await library.articles(everything);
        expect(listed).toMatchObject([{ ...summary, passages: 2, characters: text.length }]);
      });

      it('has nothing to give when it is empty', async () => {
        expect(await library.article('none')).toBeUndefined();
        expect(await library.passages('none')).toEqual([]);
        expect(await library.articles(everything)).toEqual([]);
        expect(await library.languages(everything)).toEqual([]);
        expect(await library.passagesById(['none:0', 'none', ''], everything)).toEqual([]);
        expect(await library.outdated()).toEqual([]);
        expect(await search('bridge')).toEqual({
          candidates: [],
          statistics: { passages: 0, averageLength: 0, documentFrequency: new Map([['bridg', 0]]) },
        });
      });

      it('keeps an article that has no passages', async () => {
        await library.replace(bridge, []);
        expect(await library.article(bridge.id)).toEqual(bridge);
        expect((await search('bridge')).candidates).toEqual([]);
      });

      it('puts the new text in the place of the old', async () => {
        await add(bridge);
        await add(lake);
        const changed = articleOf('bridge.txt', ['The tunnel opens on Friday.']);
        await add(changed);
        expect(await library.article(bridge.id)).toEqual(changed);
        expect(await library.articles(everything)).toHaveLength(2);
        expect(texts(await search('Repairs of the bridge cost millions'))).not.toContain(
          indexedOf(bridge)[0]?.passage.text,
        );
        expect(texts(await search('tunnel', { ...everything, articleIds: [changed.id] }))).toEqual([
          'The tunnel opens on Friday.',
        ]);
        expect((await search('bridge')).statistics).toMatchObject({
          passages: 3,
          documentFrequency: new Map([['bridg', 0]]),
        });
      });

      it('knows the id of an article by where it comes from, before and after it is there', async () => {
        const id = await library.idFor('shared', bridge.origin);
        expect(await library.idFor('shared', bridge.origin)).toBe(id);
        expect(await library.idFor('222', bridge.origin)).not.toBe(id);
        await add({ ...bridge, id: 'as-it-was-before' });
        expect(await library.idFor('shared', bridge.origin)).toBe('as-it-was-before');
        expect(await library.idFor('222', bridge.origin)).not.toBe('as-it-was-before');
      });

      it('finds another article with the same text, in scope alone', async () => {
        await add(bridge);
        await add(lake);
        const copy = { id: 'copy', text: bridge.text };
        expect(await library.sameText(copy, everything)).toMatchObject({ id: bridge.id, origin: bridge.origin });
        expect(await library.sameText(bridge, everything)).toBeUndefined();
        expect(await library.sameText({ id: 'copy', text: `${bridge.text.slice(1)}!` }, everything)).toBeUndefined();
        expect(await library.sameText(copy, { collections: ['none'] })).toBeUndefined();
      });

      it('counts languages, the most frequent first', async () => {
        await library.replace(articleOf('uno', ['Hola.'], { language: 'es' }), []);
        await add(bridge);
        await add(lake);
        await library.replace(articleOf('deux', ['Salut.'], { language: 'fr', collection: '7' }), []);
        expect(await library.languages(everything)).toEqual(['en', 'es']);
      });
    });

    describe('removal', () => {
      it('never finds again what was removed, and leaves the rest', async () => {
        await add(bridge);
        await add(lake);
        expect(await library.remove(bridge.id)).toBe(true);
        expect(await library.article(bridge.id)).toBeUndefined();
        expect(await library.passages(bridge.id)).toEqual([]);
        expect(await library.passagesById([`${bridge.id}:0`, `${lake.id}:0`], everything)).toHaveLength(1);
        expect(texts(await search('the old bridge over the Oro'))).toEqual(
          [...indexedOf(lake)].map(({ passage }) => passage.text).sort(),
        );
        expect(await library.similarTerms('bridgg')).toEqual([]);
      });

      it('says when there was nothing to remove', async () => expect(await library.remove('none')).toBe(false));

      it('removes a collection with all that is in it, and nothing else', async () => {
        const theirs = ['one', 'two'].map((name) => articleOf(name, ['The bridge is red.'], { collection: '222' }));
        for (const article of [bridge, ...theirs, articleOf('x', ['A bridge.'], { collection: '2222' })])
          await add(article);
        expect(await library.removeCollection('222')).toBe(2);
        expect(await library.removeCollection('222')).toBe(0);
        expect(await library.articles({ collections: ['222'] })).toEqual([]);
        expect(await library.articles({ collections: ['shared', '2222'] })).toHaveLength(2);
      });

      it('takes the article again afterwards', async () => {
        await add(bridge);
        await library.remove(bridge.id);
        await add(bridge);
        expect(await library.article(bridge.id)).toEqual(bridge);
        expect(texts(await search('bridge'))).toHaveLength(2);
        expect((await search('bridge')).statistics.documentFrequency).toEqual(new Map([['bridg', 1]]));
      });
    });

    describe('scope', () => {
      const ours = articleOf('ours.txt', ['The bridge of our town is red.'], { collection: '111' });
      const theirs = articleOf('theirs.txt', ['The bridge of their town is blue.'], { collection: '222' });
      beforeEach(async () => {
        for (const article of [bridge, ours, theirs]) await add(article);
      });

      it('uses the collections it names and no other', async () => {
        const scope = { collections: ['shared', '111'] };
        const found = await search('The bridge of their town is blue', scope);
        expect(found.candidates.map(({ passage }) => passage.collection)).not.toContain('222');
        expect(found.statistics.passages).toBe(3);
        expect(found.statistics.documentFrequency.get('bridg')).toBe(2);
        expect((await library.articles(scope)).map(({ id }) => id).sort()).toEqual([bridge.id, ours.id].sort());
        expect(await library.passagesById([`${theirs.id}:0`, `${ours.id}:0`], scope)).toMatchObject([
          { articleId: ours.id },
        ]);
      });

      it('uses the articles it names, if their collection is in scope too', async () => {
        const scope = { collections: ['111'], articleIds: [ours.id, theirs.id, 'none'] };
        expect(texts(await search('bridge town', scope))).toEqual(['The bridge of our town is red.']);
        expect(await library.articles(scope)).toHaveLength(1);
      });

      it('finds nothing in no collection and in an empty list of articles', async () => {
        for (const scope of [{ collections: [] }, { collections: ['shared'], articleIds: [] }]) {
          expect((await search('bridge', scope)).candidates).toEqual([]);
          expect(await library.articles(scope)).toEqual([]);
        }
      });

      it('knows the statistics of the scope, not of the library', async () => {
        const { statistics } = await search('bridge town cost', { collections: ['111'] });
        const lengths = indexedOf(ours).map(({ terms }) => terms.length);
        expect(statistics).toEqual({
          passages: 1,
          averageLength: lengths[0],
          documentFrequency: new Map([
            ['bridg', 1],
            ['town', 1],
            ['cost', 0],
          ]),
        });
      });

      it('finds the one article among thousands of like passages', async () => {
        const paragraphs = Array.from({ length: 2_000 }, (_, index) => `The council talks about taxes, part ${index}.`);
        const many = articleOf('many.txt', paragraphs);
        const one = articleOf('one.txt', ['Sums.', 'The council talks about taxes, once.']);
        await add(many);
        await add(one);
        const found = await search(
          'What does the council say about taxes?',
          { ...everything, articleIds: [one.id] },
          3,
        );
        expect(texts(found)).toEqual(['Sums.', 'The council talks about taxes, once.']);
      });
    });

    describe('searching', () => {
      it('scores identical text as 1 and other text lower', async () => {
        await add(bridge);
        const [first] = indexedOf(bridge);
        const { candidates } = await search(first?.passage.text ?? '');
        const similarity = new Map(candidates.map((candidate) => [candidate.passage.ordinal, candidate.similarity]));
        expect(similarity.get(0)).toBeCloseTo(1, 4);
        expect(similarity.get(1)).toBeLessThan(0.9);
      });

      it('finds by terms alone what shares no vector, and by vector alone what shares no term', async () => {
        const arabic = articleOf('ar.txt', ['الجسر القديم مغلق.'], { language: 'ar' });
        await library.replace(arabic, indexedOf(arabic, { vectors: false }));
        await add(lake);
        const byTerm = await library.search({ scope: everything, terms: ['قديم', 'الجسر'], limit: 5 });
        expect(byTerm.candidates).toHaveLength(1);
        expect(byTerm.candidates[0]).not.toHaveProperty('similarity');
        const byVector = await library.search({ scope: everything, terms: [], vector: fakeVector('deep'), limit: 5 });
        expect(byVector.candidates.map(({ passage }) => passage.articleId)).toEqual([lake.id, lake.id]);
      });

      it('gives all there is when asked for more', async () => {
        await add(bridge);
        expect((await search('bridge', everything, 1_000)).candidates).toHaveLength(2);
      });

      it('brings the best of each way, each once', async () => {
        await add(bridge);
        await add(lake);
        const found = await library.search({
          scope: everything,
          terms: ['whale'],
          vector: fakeVector('Repairs cost euros'),
          limit: 1,
        });
        expect(texts(found)).toEqual([indexedOf(lake)[1]?.passage.text, indexedOf(bridge)[1]?.passage.text].sort());
        for (const { terms } of found.candidates) expect(terms.length).toBeGreaterThan(2);
      });

      it('finds any term as it stands', async () => {
        const terms = [
          "o'brien",
          '3.5',
          'naïve',
          '東京',
          'कि',
          'x-ray',
          'a:b',
          '"',
          '*',
          'ﬁn',
          '😀',
          'and',
          'near',
          'über',
        ];
        const article = articleOf(
          'odd.txt',
          terms.map((term) => `Here is ${term} only.`),
        );
        const passages = indexedOf(article).map((indexed, index) => ({ ...indexed, terms: [terms[index] ?? ''] }));
        await library.replace(article, passages);
        for (const [index, term] of terms.entries()) {
          const { candidates, statistics } = await library.search({ scope: everything, terms: [term], limit: 9 });
          expect([term, candidates.map(({ passage, terms: own }) => [passage.ordinal, own])]).toEqual([
            term,
            [[index, [term]]],
          ]);
          expect(statistics.documentFrequency).toEqual(new Map([[term, 1]]));
        }
      });

      it('refuses vectors that are not numbers, and keeps what it had', async () => {
        await add(bridge);
        const damaged = fakeVector('x').fill(Number.NaN);
        const passages = indexedOf(bridge).map((indexed) => ({ ...indexed, vector: damaged }));
        await expect(library.replace(bridge, passages)).rejects.toMatchObject({ code: 'model' });
        expect((await search('bridge')).candidates.every(({ similarity }) => Number.isFinite(similarity))).toBe(true);
        await expect(library.search({ scope: everything, terms: [], vector: damaged, limit: 3 })).rejects.toMatchObject(
          {
            code: 'model',
          },
        );
      });

      it('always sees an article whole while it is being replaced', async () => {
        const versions = ['red', 'blue'].map((colour) =>
          articleOf(
            'v.txt',
            Array.from({ length: 5 }, (_, index) => `Part ${index} of the house is ${colour}.`),
          ),
        );
        await add(versions[0] as Article);
        const writing = Array.from({ length: 10 }, (_, index) => add(versions[index % 2] as Article));
        for (let index = 0; index < 20; index += 1) {
          const found = texts(await search('the house', everything, 50));
          expect(found).toHaveLength(5);
          expect(new Set(found.map((text) => /red|blue/.exec(text)?.[0])).size).toBe(1);
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
        await Promise.all(writing);
        expect(texts(await search('the house'))[0]).toMatch(/blue/);
      });

      it('sees every change as soon as it is promised', async () => {
        for (let index = 0; index < 5; index += 1) {
          await add(articleOf(`n${index}.txt`, [`Number ${index} of the row.`]));
          expect((await search('row')).candidates).toHaveLength(index + 1);
        }
      });
    });

    describe('similar terms', () => {
      it('are those one edit away, the most frequent first', async () => {
        const words = [
          'korea',
          'korea',
          'kora',
          'chorea',
          'koreas',
          'okrea',
          'koera',
          'kofea',
          'korae',
          'corea',
          'kore',
        ];
        const article = articleOf(
          'words.txt',
          words.map((word) => `It is ${word}.`),
        );
        await library.replace(
          article,
          indexedOf(article).map((indexed, index) => ({ ...indexed, terms: [words[index] ?? ''] })),
        );
        expect(await library.similarTerms('koreaa')).toEqual(['korea', 'koreas']);
        expect(await library.similarTerms('coreaa')).toEqual(['corea']);
        expect(await library.similarTerms('kroea')).toEqual(['korea']);
        expect(await library.similarTerms('korrea')).toEqual(['korea']);
        expect(await library.similarTerms('korea'), 'a term that occurs is no typing error').toEqual([]);
        expect(await library.similarTerms('')).toEqual([]);
        expect(await library.similarTerms('k%')).toEqual([]);
      });
    });

    it('finds the words in which a word is joined to another', async () => {
      const words = ['hackerangriff', 'angriff', 'hackers', 'gegenangriff', 'angriffslust', 'schiff'];
      const article = articleOf(
        'words.txt',
        words.map((word) => `It is ${word}.`),
      );
      await library.replace(
        article,
        indexedOf(article).map((indexed, index) => ({ ...indexed, terms: [words[index] ?? ''] })),
      );
      expect(await library.compounds('hacker', 'hack')).toEqual(['hackerangriff']);
      const joined = await library.compounds('angriff', 'angriff');
      expect([...joined].sort()).toEqual(['angriffslust', 'gegenangriff', 'hackerangriff']);
      expect(await library.compounds('', '')).toEqual([]);
      expect(await library.compounds('h%', '%')).toEqual([]);
    });

    it('gives the vectors of passages’ sentences, near enough, where it has some', async () => {
      const [first, second] = indexedOf(bridge);
      if (!first || !second) throw new Error('the article has two passages');
      const sentenceVectors = ['The old bridge', 'closes on Monday'].map(fakeVector);
      await library.replace(bridge, [{ ...first, sentenceVectors }, second]);
      const found = await library.sentenceVectors([first.passage.id, second.passage.id, 'none:0']);
      expect([...found.keys()]).toEqual([first.passage.id]);
      const [one = new Float32Array(), two = new Float32Array()] = found.get(first.passage.id) ?? [];
      expect(dot(one, sentenceVectors[0])).toBeCloseTo(1, 1);
      expect(dot(two, sentenceVectors[1])).toBeCloseTo(1, 1);
    });

    describe('recipe', () => {
      const other = fakeRecipe({ probe: fakeVector('another model') });
      const later = fakeRecipe({ analysis: '2' });
      const similarities = async (question: string): Promise<readonly (number | undefined)[]> =>
        (await search(question)).candidates.map(({ similarity }) => similarity);

      it('is kept, and taken again', async () => {
        await library.adopt(fakeRecipe());
        await add(bridge);
        await library.adopt(fakeRecipe());
        expect(await library.outdated()).toEqual([]);
      });

      it('is the same without a probe, for a model that cannot be another one', async () => {
        await library.adopt(fakeRecipe());
        await add(bridge);
        await library.adopt(fakeRecipe({ probe: new Float32Array() }));
        expect(await library.outdated()).toEqual([]);
        expect(await similarities('When does the old bridge close?')).not.toContain(undefined);
        await library.adopt(fakeRecipe({ embedder: 'other', probe: new Float32Array() }));
        expect(await library.outdated()).toEqual([bridge.id]);
      });

      it('leaves the articles of another embedder found by terms alone until each is made anew', async () => {
        await library.adopt(fakeRecipe());
        const sentenceVectors = [fakeVector('The old bridge closes')];
        await library.replace(
          bridge,
          indexedOf(bridge).map((passage) => ({ ...passage, sentenceVectors })),
        );
        await add(lake);
        await library.adopt(other);
        expect((await library.outdated()).toSorted()).toEqual([bridge.id, lake.id].sort());
        expect(await similarities('bridge')).toEqual([undefined]);
        expect((await library.sentenceVectors([`${bridge.id}:0`])).size).toBe(0);
        await add(bridge);
        expect(await library.outdated()).toEqual([lake.id]);
        expect(await similarities('bridge')).toEqual([expect.any(Number), expect.any(Number)]);
      });

      it('goes on comparing the vectors of the same embedder when terms are made otherwise', async () => {
        await library.adopt(fakeRecipe());
        await add(bridge);
        await library.adopt(later);
        expect(await library.outdated()).toEqual([bridge.id]);
        expect(await similarities('bridge')).toEqual([expect.any(Number), expect.any(Number)]);
        await add(lake);
        expect(await similarities('bridge')).toHaveLength(4);
      });

      it('is as before when another one was adopted by mistake', async () => {
        await library.adopt(fakeRecipe());
        await add(bridge);
        await library.adopt(other);
        await library.adopt(fakeRecipe());
        expect(await library.outdated()).toEqual([]);
        expect(await similarities('bridge')).toHaveLength(2);
      });

      it('is refused when a later version has made any article, unless it is forced', async () => {
        await library.adopt(later);
        await library.adopt(fakeRecipe());
        await library.adopt(later);
        await add(bridge);
        await expect(library.adopt(fakeRecipe())).rejects.toMatchObject({
          code: 'library-mismatch',
          message: expect.stringMatching(/later version of Footnote.*npm run index -- --force/),
        });
        await library.adopt(fakeRecipe(), { force: true });
        expect(await library.outdated()).toEqual([bridge.id]);
      });

      it('takes every article for outdated when it is forced, and goes on answering from them', async () => {
        await library.adopt(fakeRecipe());
        await add(bridge);
        await library.adopt(fakeRecipe(), { force: true });
        expect(await library.outdated()).toEqual([bridge.id]);
        expect(await similarities('bridge')).toEqual([expect.any(Number), expect.any(Number)]);
        await library.adopt(fakeRecipe());
        expect(await library.outdated(), 'also for who opens it next').toEqual([bridge.id]);
        await add(bridge);
        expect(await library.outdated()).toEqual([]);
      });

      it('renews an article under its id, once', async () => {
        await library.adopt(fakeRecipe());
        await add(bridge);
        await library.adopt(later);
        const renewed = indexedOf(bridge).slice(0, 1);
        expect(await library.renew(bridge, renewed)).toBe(true);
        expect(await library.article(bridge.id)).toEqual(bridge);
        expect(await library.passages(bridge.id)).toEqual(renewed.map(({ passage }) => passage));
        expect(await library.outdated()).toEqual([]);
        expect(await library.renew(bridge, indexedOf(bridge))).toBe(false);
        expect(await library.passages(bridge.id)).toHaveLength(1);
      });

      it('renews nothing that was removed or replaced meanwhile', async () => {
        const changed = articleOf('bridge.txt', ['The tunnel opens on Friday.']);
        await library.adopt(fakeRecipe());
        for (const article of [bridge, lake]) await add(article);
        await library.remove(lake.id);
        await add(changed);
        await library.adopt(later);
        for (const article of [bridge, lake]) expect(await library.renew(article, indexedOf(article))).toBe(false);
        expect(await library.article(bridge.id)).toEqual(changed);
        expect(await library.article(lake.id)).toBeUndefined();
        expect(await library.outdated()).toEqual([bridge.id]);
      });

      it('changes nothing when a renewal’s vectors are damaged', async () => {
        await library.adopt(fakeRecipe());
        await add(bridge);
        await library.adopt(later);
        const damaged = indexedOf(bridge).map((passage) => ({ ...passage, vector: new Float32Array(3) }));
        await expect(library.renew(bridge, damaged)).rejects.toMatchObject({ code: 'model' });
        expect(await library.outdated()).toEqual([bridge.id]);
        expect(await library.passages(bridge.id)).toHaveLength(2);
      });

      describe('that is to come', () => {
        const vectorsOf = (article: Article) => {
          const whole = indexedOf(article);
          return whole.map((one, index) => ({
            ...one,
            vector: fakeVector(`other ${whole.length - index}`),
            sentenceVectors: [fakeVector(`other sentence ${index}`)],
          }));
        };
        const byOther = (text: string) =>
          library.search({ scope: everything, terms: [], vector: fakeVector(text), limit: 1 });
        beforeEach(async () => {
          await library.adopt(fakeRecipe());
          await add(bridge);
          await add(lake);
        });

        it('is made beside while the vectors there are answer, and takes their place at once', async () => {
          const before = await similarities('bridge');
          expect(await library.beside.missing(other)).toEqual([bridge.id, lake.id]);
          expect(await library.beside.put(other, bridge, vectorsOf(bridge))).toBe(true);
          expect(await library.beside.missing(other)).toEqual([lake.id]);
          expect(await library.beside.swap(other, []), 'one has none').toBe(false);
          expect(await library.beside.put(other, lake, vectorsOf(lake))).toBe(true);
          expect(await similarities('bridge')).toEqual(before);
          expect(await library.outdated()).toEqual([]);
          expect(await library.beside.swap(other, [])).toBe(true);
          await library.adopt(other);
          await library.refresh();
          expect(await library.outdated()).toEqual([]);
          expect(await library.beside.missing(other)).toEqual([]);
          expect((await library.recipes()).map(({ probe }) => probe)).toEqual([other.probe]);
          expect(texts(await byOther('other 1'))).toHaveLength(1);
          const [first] = (await byOther('other 2')).candidates;
          expect(first).toMatchObject({ similarity: expect.closeTo(1, 3) });
          const sentences = await library.sentenceVectors([`${bridge.id}:1`]);
          expect(dot(fakeVector('other sentence 1'), sentences.get(`${bridge.id}:1`)?.[0])).toBeCloseTo(1, 1);
          for (const article of [bridge, lake]) expect(await library.article(article.id)).toEqual(article);
          expect((await search('bridge')).statistics.passages).toBe(4);
          await add(articleOf('bridge.txt', ['The tunnel opens on Friday.']));
          expect(await library.outdated()).toEqual([]);
        });

        it('goes with an article that is removed or replaced, and is not kept of one that has changed meanwhile', async () => {
          for (const article of [bridge, lake]) await library.beside.put(other, article, vectorsOf(article));
          const changed = articleOf('bridge.txt', ['The tunnel opens on Friday.']);
          await add(changed);
          await library.remove(lake.id);
          expect(await library.beside.missing(other)).toEqual([bridge.id]);
          for (const article of [bridge, lake])
            expect(await library.beside.put(other, article, vectorsOf(article))).toBe(false);
          expect(await library.beside.put(other, changed, vectorsOf(changed))).toBe(true);
          expect(await library.beside.swap(other, [])).toBe(true);
          await library.adopt(other);
          expect(await library.article(bridge.id)).toEqual(changed);
          expect(await library.articles(everything)).toHaveLength(1);
          expect((await byOther('other 1')).candidates).toMatchObject([{ similarity: expect.closeTo(1, 3) }]);
        });

        it('leaves out the articles that are named, which stay as they were', async () => {
          await library.beside.put(other, lake, vectorsOf(lake));
          expect(await library.beside.swap(other, [bridge.id])).toBe(true);
          await library.adopt(other);
          expect(await library.outdated()).toEqual([bridge.id]);
          expect(await similarities('bridge')).toEqual(expect.arrayContaining([undefined]));
          expect((await byOther('other 1')).candidates).toMatchObject([{ similarity: expect.any(Number) }]);
        });

        it('gives way to another one, and keeps nothing damaged', async () => {
          const third = fakeRecipe({ probe: fakeVector('a third model') });
          for (const article of [bridge, lake]) await library.beside.put(other, article, vectorsOf(article));
          const damaged = vectorsOf(bridge).map((one) => ({ ...one, vector: new Float32Array(3) }));
          await expect(library.beside.put(third, bridge, damaged)).rejects.toMatchObject({ code: 'model' });
          expect(await library.beside.missing(other)).toEqual([]);
          await library.beside.put(third, bridge, vectorsOf(bridge));
          expect(await library.beside.missing(third)).toEqual([lake.id]);
          expect(await library.beside.missing(other)).toEqual([bridge.id, lake.id]);
          expect(await library.beside.swap(other, [])).toBe(false);
        });
      });

      it('does not take vectors of another dimension', async () => {
        await library.adopt(fakeRecipe({ dimension: 7 }));
        await expect(add(bridge)).rejects.toMatchObject({ code: 'model' });
        expect(await library.articles(everything)).toEqual([]);
      });
    });

    it('may be refreshed at any time', async () => {
      await library.refresh();
      await add(bridge);
      await library.refresh();
      await library.refresh();
      expect(texts(await search('bridge'))).toHaveLength(2);
    });
  });
}
