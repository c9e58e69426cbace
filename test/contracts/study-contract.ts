import { describe, expect, it } from 'vitest';
import { spaced } from '../../src/core/study/spacing.ts';
import type { Conversations } from '../../src/ports/conversations.ts';
import type { Review, Reviews, Round, RoundAnswer, Rounds } from '../../src/ports/study.ts';

interface Memory {
  readonly conversations: Conversations;
  readonly rounds: Rounds;
  readonly reviews: Reviews;
}

const question = (id: string) => ({
  id,
  kind: 'gap' as const,
  articleId: 'a',
  language: 'en',
  stem: `The _____ of ${id}.`,
  choices: ['bridge', 'ferry', 'road', 'train'],
  right: 1,
  cited: [{ articleId: 'a', paragraph: 1, start: 0, end: 9, mark: 'abcdef' }],
});

const round = (id: string, more: Partial<Omit<Round, 'current'>> = {}): Omit<Round, 'current'> => ({
  id,
  home: '77',
  channel: '5',
  locale: 'de',
  questions: [question(`${id}.1`), question(`${id}.2`)],
  at: Number(id),
  ...more,
});

const answer = (person: string, choice: number, more: Partial<RoundAnswer> = {}): RoundAnswer => ({
  question: 0,
  person,
  choice,
  right: choice === 1,
  at: 10,
  ...more,
});

const card = (id: string, more: Partial<Review> = {}): Review =>
  ({
    kind: 'card',
    item: { id, articleId: 'a', front: '_____ came.', back: 'Lin', cited: question(id).cited },
    person: 'ada',
    home: '77',
    due: 100,
    ...more,
  }) as Review;

const ofAda = { person: 'ada', home: '77', kind: 'card', articleIds: ['a'] } as const;
const idsOf = (reviews: readonly Review[]): readonly string[] => reviews.map(({ item }) => item.id);

/** What every store of rounds and reviews must do. */
export function studyContract(name: string, create: () => Memory | Promise<Memory>): void {
  describe(`${name} as rounds of quizzes`, () => {
    it('gives a round as it was begun, with the first question open, also where it is begun twice', async () => {
      const { rounds, conversations } = await create();
      await rounds.begin(round('1', { person: 'ada', home: 'user/ada' }));
      await rounds.begin(round('2'));
      await rounds.goOn('2', 0);
      await rounds.begin(round('2'));
      expect(await rounds.round('1')).toEqual({ ...round('1', { person: 'ada', home: 'user/ada' }), current: 0 });
      expect(await rounds.round('2')).toEqual({ ...round('2'), current: 1 });
      expect(await rounds.round('3')).toBeUndefined();
      await conversations.close();
    });

    it('goes on from a question once, however many ask for it at once', async () => {
      const { rounds, conversations } = await create();
      await rounds.begin(round('1'));
      const asked = await Promise.all([rounds.goOn('1', 0), rounds.goOn('1', 0), rounds.goOn('nothing', 0)]);
      expect(asked).toEqual([true, false, false]);
      expect((await rounds.round('1'))?.current).toBe(1);
      await conversations.close();
    });

    it('counts a person’s first answer to the open question, and no answer to another', async () => {
      const { rounds, conversations } = await create();
      await rounds.begin(round('1'));
      const [first, second, bob] = await Promise.all([
        rounds.answer('1', answer('ada', 2)),
        rounds.answer('1', answer('ada', 1)),
        rounds.answer('1', answer('bob', 1)),
      ]);
      expect(first).toEqual({ answer: answer('ada', 2), isNew: true });
      expect(second).toEqual({ answer: answer('ada', 2), isNew: false });
      expect(bob).toEqual({ answer: answer('bob', 1), isNew: true });
      expect(await rounds.answer('1', answer('ada', 1, { question: 1 }))).toBeUndefined();
      expect(await rounds.answer('none', answer('ada', 1))).toBeUndefined();
      await rounds.goOn('1', 0);
      expect(await rounds.answer('1', answer('cleo', 1))).toBeUndefined();
      expect((await rounds.answer('1', answer('ada', 1)))?.answer).toEqual(answer('ada', 2));
      expect(await rounds.answersTo('1', 0)).toEqual([answer('ada', 2), answer('bob', 1)]);
      await conversations.close();
    });

    it('adds up a round, and all rounds of a server since a time, best first', async () => {
      const { rounds, conversations } = await create();
      for (const [id, home] of [
        ['1', '77'],
        ['2', '77'],
        ['3', '777'],
      ] as const) {
        await rounds.begin(round(id, { home }));
        await rounds.answer(id, answer('ada', 1, { at: Number(id) }));
        await rounds.answer(id, answer('bob', 3, { at: Number(id) }));
      }
      await rounds.answer('2', answer('cleo', 1, { at: 2 }));
      expect(await rounds.scores('1')).toEqual([
        { person: 'ada', right: 1, answered: 1 },
        { person: 'bob', right: 0, answered: 1 },
      ]);
      expect(await rounds.scoresSince('77', 1)).toEqual([
        { person: 'ada', right: 2, answered: 2 },
        { person: 'cleo', right: 1, answered: 1 },
        { person: 'bob', right: 0, answered: 2 },
      ]);
      expect(await rounds.scoresSince('77', 2)).toHaveLength(3);
      expect((await rounds.scoresSince('77', 2))[0]).toEqual({ person: 'ada', right: 1, answered: 1 });
      expect(await rounds.scores('9')).toEqual([]);
      await conversations.close();
    });

    it('gives the last rounds of a channel as they came', async () => {
      const { rounds, conversations } = await create();
      for (const [id, at] of [
        ['1', 10],
        ['2', 30],
        ['3', 20],
      ] as const)
        await rounds.begin(round(id, { at }));
      await rounds.begin(round('4', { channel: '6' }));
      await rounds.goOn('2', 0);
      const last = await rounds.roundsIn({ home: '77', channel: '5' }, 2);
      expect(last.map(({ id, current }) => [id, current])).toEqual([
        ['3', 0],
        ['2', 1],
      ]);
      expect(await rounds.roundsIn({ home: '7', channel: '5' }, 2)).toEqual([]);
      await conversations.close();
    });

    it('tells what was asked in a channel last', async () => {
      const { rounds, conversations } = await create();
      for (const id of ['1', '2', '3']) await rounds.begin(round(id));
      await rounds.begin(round('4', { channel: '6' }));
      expect(await rounds.askedIn({ home: '77', channel: '5' }, 2)).toEqual(['3.1', '3.2', '2.1', '2.2']);
      expect(await rounds.askedIn({ home: '7', channel: '5' }, 2)).toEqual([]);
      await conversations.close();
    });
  });

  describe(`${name} as reviews`, () => {
    it('gives what is due, what came up before first, of the articles that are meant', async () => {
      const { reviews, conversations } = await create();
      const spacing = spaced(undefined, 'again', 1);
      await reviews.add([card('new1'), card('new2')], 5);
      await reviews.put(card('late', { due: 90, spacing }));
      await reviews.put(card('soon', { due: 95, spacing }));
      await reviews.put(card('future', { due: 300, spacing }));
      await reviews.put(card('bobs', { person: 'bob' }));
      await reviews.put(card('else', { home: '777' }));
      expect(idsOf(await reviews.waiting(ofAda, 100, 9))).toEqual(['late', 'soon', 'new1', 'new2']);
      expect(idsOf(await reviews.waiting(ofAda, 100, 1))).toEqual(['late']);
      expect(await reviews.waiting({ ...ofAda, articleIds: ['b'] }, 100, 9)).toEqual([]);
      expect(await reviews.waiting({ ...ofAda, kind: 'question' }, 100, 9)).toEqual([]);
      expect(await reviews.outlook(ofAda)).toEqual({ fresh: 2, next: 90 });
      expect(await reviews.outlook({ ...ofAda, articleIds: [] })).toEqual({ fresh: 0 });
      expect(await reviews.review({ ...ofAda, id: 'late' })).toEqual(card('late', { due: 90, spacing }));
      await conversations.close();
    });

    it('adds what is not there, so many at most, and tells how many are left', async () => {
      const { reviews, conversations } = await create();
      const due = 5_000;
      await reviews.put(card('1', { due, spacing: spaced(undefined, 'good', 1) }));
      expect(await reviews.add([card('1'), card('2'), card('3'), card('4')], 2)).toBe(1);
      expect((await reviews.review({ ...ofAda, id: '1' }))?.due).toBe(due);
      expect(await reviews.review({ ...ofAda, id: '4' })).toBeUndefined();
      expect(await reviews.add([card('1'), card('2'), card('3'), card('4')], 0)).toBe(1);
      await reviews.remove({ ...ofAda, id: '2' });
      expect(await reviews.review({ ...ofAda, id: '2' })).toBeUndefined();
      await conversations.close();
    });
  });

  describe(`${name}, asked to forget what people studied`, () => {
    async function filled() {
      const memory = await create();
      const { rounds, reviews } = memory;
      await rounds.begin(round('1'));
      await rounds.begin(round('2', { home: 'user/ada', person: 'ada' }));
      await rounds.begin(round('3', { home: '777' }));
      for (const id of ['1', '2', '3']) await rounds.answer(id, answer('ada', 1));
      await rounds.answer('1', answer('bob', 1));
      for (const person of ['ada', 'bob']) await reviews.put(card('x', { person }));
      await reviews.put(card('y', { home: 'user/ada', due: 2 }));
      return memory;
    }

    it('forgets a person’s answers, rounds and reviews, and nobody else’s', async () => {
      const { rounds, reviews, conversations } = await filled();
      await conversations.forget('ada');
      expect((await rounds.scores('1')).map(({ person }) => person)).toEqual(['bob']);
      expect(await rounds.round('2')).toBeUndefined();
      expect(await rounds.scores('3')).toEqual([]);
      expect(await reviews.review({ ...ofAda, id: 'x' })).toBeUndefined();
      expect(await reviews.review({ ...ofAda, person: 'bob', id: 'x' })).toBeDefined();
      await conversations.close();
    });

    it('forgets a server’s rounds and reviews, and no other’s', async () => {
      const { rounds, reviews, conversations } = await filled();
      await conversations.forgetServer('77');
      expect(await rounds.round('1')).toBeUndefined();
      expect(await rounds.scores('1')).toEqual([]);
      expect(await rounds.scores('3')).toHaveLength(1);
      expect(await reviews.review({ ...ofAda, id: 'x' })).toBeUndefined();
      expect(await reviews.review({ ...ofAda, home: 'user/ada', id: 'y' })).toBeDefined();
      await conversations.close();
    });

    it('lets go of rounds that are older, and of what was due before', async () => {
      const { rounds, reviews, conversations } = await filled();
      await conversations.expire(3);
      expect(await rounds.round('2')).toBeUndefined();
      expect(await rounds.scores('1')).toEqual([]);
      expect(await rounds.scores('3')).toHaveLength(1);
      expect(await reviews.review({ ...ofAda, home: 'user/ada', id: 'y' })).toBeUndefined();
      expect(await reviews.review({ ...ofAda, id: 'x' })).toBeDefined();
      await conversations.close();
    });
  });
}
