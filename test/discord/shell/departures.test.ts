import { expect, it } from 'vitest';
import { createDepartures } from '../../../src/discord/shell/departures.ts';
import { createMemory } from '../../doubles/memory-conversations.ts';
import { fakeFootnote } from '../fake-footnote.ts';
import { recordingLog, setStage } from '../stage.ts';

const day = 24 * 3_600_000;

async function withServer() {
  const memory = createMemory();
  const footnote = fakeFootnote();
  const { log, lines } = recordingLog();
  const departures = createDepartures({ ...memory, footnote, log });
  footnote.put('Ours', ['Words of our own.'], { collection: '77' });
  footnote.put('Everybody’s', ['Words for all.']);
  await memory.conversations.keep({ id: 't', conversation: '77/5/ada', person: 'ada', question: 'Why?', at: 0 });
  await memory.preferences.put('server/77', { role: '1' });
  await memory.preferences.put('channel/5/speaks', 'never');
  return { memory, footnote, lines, departures };
}

it('what a server had is deleted thirty days after the bot was put out of it, and nothing of others', async () => {
  const { memory, footnote, lines, departures } = await withServer();
  await departures.left({ id: '77', channels: ['5'] }, 0);
  await departures.expire(29 * day);
  expect([footnote.library.size, await memory.conversations.count('ada')]).toEqual([2, 1]);
  await departures.expire(30 * day);
  expect([...footnote.library.values()].map(({ title }) => title)).toEqual(['Everybody’s']);
  expect(await memory.conversations.count('ada')).toBe(0);
  expect(await memory.preferences.get('server/77')).toBeUndefined();
  expect(await memory.preferences.get('channel/5/speaks')).toBeUndefined();
  expect(lines.map(({ fields }) => fields)).toEqual([{ server: '77', articles: 1, turns: 1 }]);
});

it('coming back within them keeps everything', async () => {
  const { footnote, departures } = await withServer();
  await departures.left({ id: '77', channels: ['5'] }, 0);
  await departures.came('77');
  await departures.expire(60 * day);
  expect(footnote.library.size).toBe(2);
});

it('a server that was left while the bot was off is counted from its next start', async () => {
  const { footnote, departures } = await withServer();
  await departures.present(['77', '78'], 0);
  await departures.present(['78'], 10 * day);
  await departures.present(['78'], 20 * day);
  await departures.expire(39 * day);
  expect(footnote.library.size).toBe(2);
  await departures.expire(40 * day);
  expect(footnote.library.size).toBe(1);
});

it('a process that is one shard of the bot takes no other shard’s servers for left', async () => {
  const { memory, footnote } = await withServer();
  const server = (shard: number): string => String((BigInt(shard) << 22n) + 5n);
  const [first, second] = [0, 1].map((id) =>
    createDepartures({ ...memory, footnote, log: recordingLog().log, shards: { ids: [id], count: 2 } }),
  );
  footnote.put('Theirs', ['Words of theirs.'], { collection: server(1) });
  await second?.present([server(1)], 0);
  await first?.present([server(0), server(2)], day);
  await first?.expire(99 * day);
  expect(footnote.library.size).toBe(3);
  await second?.left({ id: server(1), channels: [] }, 2 * day);
  await second?.expire(40 * day);
  expect([...footnote.library.values()].map(({ title }) => title)).not.toContain('Theirs');
});

it('a bot that is put out of a server notes it, with the channels it knew', async () => {
  await using stage = await setStage();
  const { discord, guild, channel, memory } = stage;
  discord.putOut(guild);
  await expect
    .poll(() => memory.preferences.get('servers'))
    .toMatchObject({ [guild.id]: { left: expect.any(Number), channels: [channel.id] } });
});
