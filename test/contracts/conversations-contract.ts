import { describe, expect, it } from 'vitest';
import type { Conversations, KeptTurn, Preferences } from '../../src/ports/conversations.ts';

const turn = (id: string, more: Partial<KeptTurn> = {}): KeptTurn => ({
  id,
  conversation: 'server/channel/ada',
  person: 'ada',
  question: `Question ${id}?`,
  answer: `Answer ${id}.`,
  at: Number(id),
  ...more,
});

interface Memory {
  readonly conversations: Conversations;
  readonly preferences: Preferences;
}

/** What every store of conversations must do. */
export function conversationsContract(name: string, create: () => Memory | Promise<Memory>): void {
  describe(`${name} as conversations`, () => {
    it('gives the turns that lead up to one, oldest first, no more than wanted', async () => {
      const { conversations } = await create();
      for (const id of ['1', '2', '3', '4'])
        await conversations.keep(turn(id, id === '1' ? {} : { follows: String(Number(id) - 1) }));
      expect((await conversations.upTo('3', 10)).map(({ id }) => id)).toEqual(['1', '2', '3']);
      expect((await conversations.upTo('4', 2)).map(({ id }) => id)).toEqual(['3', '4']);
      expect(await conversations.upTo('9', 2)).toEqual([]);
      await conversations.close();
    });

    it('finds a turn by its id, by what asked, and the last of a conversation, as it was kept', async () => {
      const { conversations } = await create();
      const kept = turn('2', { asked: '11', understoodAs: 'Understood?', passages: ['a:1'], follows: '1' });
      await conversations.keep(turn('1'));
      await conversations.keep(kept);
      await conversations.keep(turn('3', { conversation: 'elsewhere' }));
      expect(await conversations.turn('2')).toEqual(kept);
      expect(await conversations.answerTo('11')).toEqual(kept);
      expect(await conversations.latest('server/channel/ada')).toEqual(kept);
      expect(await conversations.latest('nowhere')).toBeUndefined();
      await conversations.close();
    });

    it('gives the last turns at a place, oldest first, and none of a place whose name begins alike', async () => {
      const { conversations } = await create();
      await conversations.keep(turn('1', { conversation: 's/thread' }));
      await conversations.keep(turn('2', { conversation: 's/thread/ada' }));
      await conversations.keep(turn('3', { conversation: 's/thread2' }));
      await conversations.keep(turn('4', { conversation: 's' }));
      const cited = [{ articleId: 'a', paragraph: 1, start: 0, end: 3, mark: 'abcdef' }];
      await conversations.keep(turn('5', { conversation: 's/thread/bob', alone: true, cited }));
      expect((await conversations.at('s/thread', 10)).map(({ id }) => id)).toEqual(['1', '2', '5']);
      expect((await conversations.at('s/thread', 2)).map(({ id }) => id)).toEqual(['2', '5']);
      expect((await conversations.at('s/thread', 1))[0]).toMatchObject({ alone: true, cited });
      expect(await conversations.at('s/thr_ad', 10)).toEqual([]);
      await conversations.close();
    });

    it('takes a turn out of the chain without breaking it', async () => {
      const { conversations } = await create();
      for (const id of ['1', '2', '3'])
        await conversations.keep(turn(id, id === '1' ? {} : { follows: String(Number(id) - 1) }));
      await conversations.remove('2');
      expect((await conversations.upTo('3', 10)).map(({ id }) => id)).toEqual(['1', '3']);
      await conversations.close();
    });

    it('takes a verdict back, and forgets those on an answer that is taken out', async () => {
      const { conversations } = await create();
      for (const id of ['1', '2', '3']) await conversations.keep(turn(id));
      for (const id of ['1', '2', '3'])
        await conversations.rate({ turn: id, person: 'bob', verdict: 'bad', at: Number(id) });
      await conversations.unrate('1', 'bob');
      await conversations.unrate('3', 'ada');
      await conversations.remove('2');
      expect((await conversations.verdicts()).map((one) => one.turn)).toEqual(['3']);
      expect(await conversations.verdicts(['1', '2'])).toEqual([]);
      expect((await conversations.verdicts(['3', '4'])).map((one) => one.turn)).toEqual(['3']);
      await conversations.close();
    });

    it('tells what was asked in a server, newest first, but for what one person alone was shown', async () => {
      const { conversations } = await create();
      const put = (id: string, conversation: string, more = {}) =>
        conversations.keep({ ...turn(id), conversation, ...more });
      await put('1', '77/5/ada');
      await put('2', '77/6/ada', { alone: true });
      await put('3', '777/5/ada');
      await put('4', 'direct/9/ada');
      await put('5', '77/6');
      await put('6', '77/6');
      expect((await conversations.askedIn('77', 1, 9)).map(({ id }) => id)).toEqual(['6', '5', '1']);
      expect((await conversations.askedIn('77', 2, 1)).map(({ id }) => id)).toEqual(['6']);
      expect((await conversations.askedIn('77', 1, 2, 1)).map(({ id }) => id)).toEqual(['5', '1']);
      expect(await conversations.askedIn('7', 0, 9)).toEqual([]);
      await conversations.close();
    });

    it('forgets what a person set for themselves', async () => {
      const { conversations, preferences } = await create();
      for (const place of ['person/ada/channel/5/articles', 'person/adam/channel/5/articles'])
        await preferences.put(place, ['x']);
      await conversations.forget('ada');
      expect(await preferences.get('person/ada/channel/5/articles')).toBeUndefined();
      expect(await preferences.get('person/adam/channel/5/articles')).toEqual(['x']);
      await conversations.close();
    });

    it('forgets a person wholly, and nobody else', async () => {
      const { conversations } = await create();
      await conversations.keep(turn('1'));
      await conversations.keep(turn('2', { person: 'bob' }));
      await conversations.rate({ turn: '1', person: 'ada', verdict: 'bad', reason: 'wrong', at: 1 });
      await conversations.rate({ turn: '1', person: 'bob', verdict: 'good', at: 2 });
      expect(await conversations.count('ada')).toBe(1);
      expect(await conversations.forget('ada')).toBe(1);
      expect(await conversations.count('ada')).toBe(0);
      expect(await conversations.turn('1')).toBeUndefined();
      expect(await conversations.count('bob')).toBe(1);
      expect(await conversations.verdicts()).toEqual([{ turn: '1', person: 'bob', verdict: 'good', at: 2 }]);
      await conversations.close();
    });

    it('lets go what is older than is wanted', async () => {
      const { conversations } = await create();
      for (const id of ['1', '2', '3']) await conversations.keep(turn(id));
      expect(await conversations.expire(3)).toBe(2);
      expect(await conversations.count('ada')).toBe(1);
      await conversations.close();
    });

    it('keeps a person’s last verdict, and answers that are owed until they are given', async () => {
      const { conversations } = await create();
      await conversations.rate({ turn: '1', person: 'ada', verdict: 'good', at: 1 });
      await conversations.rate({ turn: '1', person: 'ada', verdict: 'bad', reason: 'wrong', at: 2 });
      expect(await conversations.verdicts()).toEqual([
        { turn: '1', person: 'ada', verdict: 'bad', reason: 'wrong', at: 2 },
      ]);
      await conversations.owe({ id: '7', where: 'channel', at: 1 });
      await conversations.owe({ id: '8', where: 'channel', at: 2 });
      await conversations.settle('7');
      expect(await conversations.owed()).toEqual([{ id: '8', where: 'channel', at: 2 }]);
      await conversations.owe({ id: '8', where: 'channel', at: 3 });
      expect(await conversations.owed(), 'noted once').toEqual([{ id: '8', where: 'channel', at: 2 }]);
      for (const id of ['7', '8', '8']) await conversations.tried(id);
      expect(await conversations.owed()).toEqual([{ id: '8', where: 'channel', at: 2, tries: 2 }]);
      await conversations.leave(['7', '8'], 'a');
      expect(await conversations.owed(), 'left in good order').toMatchObject([{ id: '8', tries: 1 }]);
      for (const id of ['8', '8']) await conversations.leave([id], 'a');
      expect(await conversations.owed(), 'never less than none').toEqual([{ id: '8', where: 'channel', at: 2 }]);
      await conversations.close();
    });

    it('forgets a server with all that is left of it, and no other', async () => {
      const { conversations, preferences } = await create();
      for (const [id, server] of [
        ['1', '77'],
        ['2', '77'],
        ['3', '777'],
      ] as const)
        await conversations.keep({ ...turn(id), conversation: `${server}/5/ada` });
      for (const id of ['1', '3']) await conversations.rate({ turn: id, person: 'bob', verdict: 'good', at: 1 });
      await conversations.owe({ id: '8', where: '{"guild":"77"}', at: 1 });
      await conversations.owe({ id: '9', where: '{"guild":"777"}', at: 2 });
      for (const place of [
        'server/77',
        'server/77/discussion/a',
        'server/777',
        'channel/5/articles',
        'channel/55/articles',
      ])
        await preferences.put(place, ['x']);
      expect(await conversations.forgetServer('77', ['5'])).toBe(2);
      expect(await conversations.count('ada')).toBe(1);
      expect(await conversations.verdicts()).toMatchObject([{ turn: '3' }]);
      expect(await conversations.owed()).toMatchObject([{ id: '9' }]);
      expect(await preferences.get('server/77')).toBeUndefined();
      expect(await preferences.get('server/77/discussion/a')).toBeUndefined();
      expect(await preferences.get('channel/5/articles')).toBeUndefined();
      expect(await preferences.get('server/777')).toEqual(['x']);
      expect(await preferences.get('channel/55/articles')).toEqual(['x']);
      await conversations.close();
    });

    it('gives back preferences as they were put', async () => {
      const { conversations, preferences } = await create();
      expect(await preferences.get('server/1')).toBeUndefined();
      await preferences.put('server/1', { roles: ['2'], days: 3 });
      expect(await preferences.get('server/1')).toEqual({ roles: ['2'], days: 3 });
      await conversations.close();
    });
  });
}
