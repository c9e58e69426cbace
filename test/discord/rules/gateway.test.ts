import { Client, Events, GatewayIntentBits, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClock } from '../simulator/clock.ts';
import { createSessionStarts } from '../simulator/rules/session-starts.ts';
import { isOnShard } from '../simulator/rules/sharding.ts';
import { snowflake } from '../simulator/snowflake.ts';
import { until } from '../simulator/until.ts';
import { connect, plain, rawDiscord, times } from './raw.ts';

describe('the gateway', () => {
  let stage: Awaited<ReturnType<typeof rawDiscord>>;
  beforeEach(async () => {
    stage = await rawDiscord();
  });
  afterEach(() => stage.discord.stop());
  /** A session that is there. */
  const enter = async (more: object = {}) => {
    const client = connect(stage.discord);
    await client.identify(more);
    await client.got('GUILD_CREATE');
    return client;
  };
  const sessionOf = async (client: ReturnType<typeof connect>) =>
    ((await client.got('READY')).d as { session_id: string }).session_id;
  const resume = async (session_id: string, seq: number, token = stage.discord.token) => {
    const client = connect(stage.discord);
    await client.got(10);
    client.send({ op: 6, d: { token, session_id, seq } });
    return client;
  };

  it('says hello, answers heartbeats, and names servers before they are there', async () => {
    const client = connect(stage.discord);
    expect((await client.got(10)).d).toEqual({ heartbeat_interval: 41_250 });
    client.send({ op: 1, d: null });
    await client.got(11);
    await client.identify();
    expect((await client.got('READY')).d).toMatchObject({ guilds: [{ id: stage.guild.id, unavailable: true }] });
    expect((await client.got('GUILD_CREATE')).d).toMatchObject({ id: stage.guild.id, unavailable: false });
    client.leave();
  });

  it.each([
    [4001, 'an unknown opcode', { op: 99 }],
    [4002, 'what is not JSON', 'x'],
    [4002, 'more than 4096 bytes', { op: 1, d: 'x'.repeat(4096) }],
    [4002, 'more than 4096 bytes in fewer characters', { op: 1, d: 'ß'.repeat(2048) }],
    [4003, 'what is sent before identifying', { op: 3, d: {} }],
    [4004, 'a wrong token', { op: 2, d: { token: 'x', intents: 0 } }],
    [4004, 'a wrong token to resume', { op: 6, d: { token: 'x', session_id: 'session-1', seq: 0 } }],
  ])('closes with %i for %s', async (code, _, frame) => {
    const client = connect(stage.discord);
    await client.got(10);
    client.send(frame);
    expect(await client.closed()).toBe(code);
  });

  it.each([
    [4010, 'a shard that is none', { shard: [2, 2] }],
    [4013, 'intents that are none', { intents: 1 << 18 }],
    [4014, 'the Message Content intent that is not switched on', { intents: 1 << 15 }],
    [4014, 'the Guild Members intent', { intents: 1 << 1 }],
  ])('closes with %i for %s', async (code, _, more) => {
    const client = connect(stage.discord);
    await client.identify(more);
    expect(await client.closed()).toBe(code);
  });

  it('closes with 4005 for a second identify, 4012 for an old version', async () => {
    const client = await enter();
    await client.identify();
    expect(await client.closed()).toBe(4005);
    expect(await connect(stage.discord, '?v=6').closed()).toBe(4012);
  });

  it('closes with 4008 after 120 events within a minute', async () => {
    const client = connect(stage.discord);
    await client.got(10);
    times(120, () => client.send({ op: 1, d: null }));
    await until('120 acknowledgements', () => client.frames.filter(({ op }) => op === 11).length === 120);
    stage.discord.world.clock.skip(60_000);
    times(120, () => client.send({ op: 1, d: null }));
    await until('as many again', () => client.frames.filter(({ op }) => op === 11).length === 240);
    client.send({ op: 1, d: null });
    expect(await client.closed()).toBe(4008);
  });

  it('counts no heartbeats among them that it asked for', async () => {
    const client = connect(stage.discord);
    await client.got(10);
    const asked = (): number => client.frames.filter(({ op }) => op === 1).length;
    for (let count = 1; count <= 121; count += 1) {
      const heard = stage.discord.gateway.heard();
      await until('what asks for it', () => asked() === count);
      client.send({ op: 1, d: null });
      await heard;
    }
    times(120, () => client.send({ op: 1, d: null }));
    await until('all acknowledgements', () => client.frames.filter(({ op }) => op === 11).length === 241);
    client.send({ op: 1, d: null });
    expect(await client.closed()).toBe(4008);
  });

  it('closes when heartbeats stay away, and the session can be resumed', async () => {
    stage.discord.gateway.heartbeatInterval = 100;
    const client = await enter();
    expect(await client.closed()).toBe(4000);
    const again = await resume(await sessionOf(client), client.last());
    await again.got('RESUMED');
  });

  it('resumes with what was missed, then RESUMED', async () => {
    const client = await enter();
    const session = await sessionOf(client);
    const seen = client.last();
    client.leave(4000);
    await client.closed();
    const ada = stage.discord.person('ada');
    const missed = [ada.says(stage.channel, 'one'), ada.says(stage.channel, 'two')];
    const again = await resume(session, seen);
    await again.got('RESUMED');
    expect(again.all('MESSAGE_CREATE').map(({ d }) => (d as { id: string }).id)).toEqual(
      missed.map(({ json }) => json.id),
    );
    expect(again.frames.at(-1)?.t).toBe('RESUMED');
  });

  it('has nothing to resume after 1000 or 1001, after minutes, or for an unknown session', async () => {
    const ended = await enter();
    ended.leave(1000);
    await ended.closed();
    expect((await (await resume(await sessionOf(ended), 1)).got(9)).d).toBe(false);
    stage.discord.world.clock.skip(5_000);
    const away = await enter();
    away.leave(4000);
    await away.closed();
    await until('it to be gone', () => stage.discord.gateway.shards.length === 0);
    stage.discord.world.clock.skip(5 * 60_000);
    expect((await (await resume(await sessionOf(away), 1)).got(9)).d).toBe(false);
    expect((await (await resume('unknown', 1)).got(9)).d).toBe(false);
  });

  it('closes with 4007 for a number that was never sent', async () => {
    const client = await enter();
    const again = await resume(await sessionOf(client), 10_000);
    expect(await again.closed()).toBe(4007);
  });

  it('lets one session in every five seconds (op 9), and tells how many are left', async () => {
    await enter();
    const early = connect(stage.discord);
    await early.identify();
    expect((await early.got(9)).d).toBe(false);
    stage.discord.world.clock.skip(5_000);
    await enter();
    expect((await plain(stage.discord, 'GET', Routes.gatewayBot())).body).toMatchObject({
      session_start_limit: { total: 1000, remaining: 998, max_concurrency: 1 },
    });
  });

  it('lets in as many at once as max_concurrency says, one for each remainder', () => {
    const starts = createSessionStarts(createClock());
    starts.maxConcurrency = 2;
    expect([starts.take(0), starts.take(1), starts.take(2)]).toEqual(['started', 'started', 'too soon']);
  });

  it('lets in a thousand a day', () => {
    const clock = createClock();
    const starts = createSessionStarts(clock);
    const all = times(1000, () => {
      clock.skip(5_001);
      return starts.take(0);
    });
    expect(new Set(all)).toEqual(new Set(['started']));
    expect([starts.limit.remaining, starts.take(0)]).toEqual([0, 'none left']);
    clock.skip(24 * 60 * 60_000);
    expect([starts.limit.remaining, starts.take(0)]).toEqual([1000, 'started']);
  });

  it('gives each server to one shard, direct messages to the first', async () => {
    const ids = times(50, () => snowflake());
    for (const id of ids) expect([0, 1, 2].filter((index) => isOnShard(id, [index, 3]))).toHaveLength(1);
    const { discord } = stage;
    discord.gateway.starts.maxConcurrency = 2;
    const shards = times(2, () => connect(discord));
    for (const [index, client] of shards.entries()) {
      await client.identify({ shard: [index, 2] });
      await client.got('READY');
    }
    const ada = discord.person('ada');
    ada.says(discord.direct(ada), 'x');
    const other = discord.guild('Others');
    ada.says(discord.channel(other, 'general'), 'y');
    const [home, away] = isOnShard(other.id, [0, 2]) ? shards : [...shards].reverse();
    await until('the message', () =>
      home?.frames.some(({ t, d }) => t === 'MESSAGE_CREATE' && (d as { guild_id?: string }).guild_id === other.id),
    );
    await shards[0]?.got('MESSAGE_CREATE');
    expect(away?.frames.filter(({ d }) => (d as { guild_id?: string } | null)?.guild_id === other.id)).toEqual([]);
    for (const client of shards) client.leave();
  });

  it('asks for shards beyond 2500 servers (4011)', async () => {
    const { world } = stage.discord;
    times(2500, () => {
      const id = snowflake();
      world.guilds.set(id, { id, name: 'x', locale: 'en-US', members: new Map() });
    });
    const client = connect(stage.discord);
    await client.identify();
    expect(await client.closed()).toBe(4011);
    expect((await plain(stage.discord, 'GET', Routes.gatewayBot())).body.shards).toBe(2);
  });

  it('sends an event never or twice where a test says so', async () => {
    const client = await enter();
    const ada = stage.discord.person('ada');
    stage.discord.gateway.copies = 0;
    ada.says(stage.channel, 'lost');
    stage.discord.gateway.copies = 2;
    const { id } = ada.says(stage.channel, 'twice').json;
    await until('both', () => client.all('MESSAGE_CREATE').length === 2);
    expect(client.all('MESSAGE_CREATE').map(({ d }) => (d as { id: string }).id)).toEqual([id, id]);
  });

  it('tells only of what the bot can see and has asked for', async () => {
    const client = await enter({ intents: 1 | (1 << 9) });
    const ada = stage.discord.person('ada');
    const secret = stage.discord.channel(stage.guild, 'secret');
    secret.denied = -1n;
    ada.says(secret, 'x');
    ada.says(stage.discord.direct(ada), 'x');
    const { id } = ada.says(stage.channel, 'x').json;
    await client.got('MESSAGE_CREATE');
    expect(client.all('MESSAGE_CREATE')).toMatchObject([{ d: { id } }]);
    const one = ada.says(stage.channel, 'y');
    ada.deletes(one);
    ada.purges([ada.says(stage.channel, 'z')]);
    expect((await client.got('MESSAGE_DELETE')).d).toMatchObject({ id: one.json.id });
    await client.got('MESSAGE_DELETE_BULK');
    stage.discord.removeChannel(secret);
    expect((await client.got('CHANNEL_DELETE')).d).toMatchObject({ id: secret.id });
    stage.discord.putOut(stage.guild);
    expect((await client.got('GUILD_DELETE')).d).toEqual({ id: stage.guild.id });
  });

  describe('makes the real client resume', () => {
    const enterForReal = async () => {
      const { discord } = stage;
      const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api, version: '10' } });
      const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
      await client.login(discord.token);
      await until('the client', () => client.isReady());
      return { client, resumed };
    };

    it('when it asks for it', async () => {
      const { client, resumed } = await enterForReal();
      stage.discord.gateway.askToReconnect();
      await resumed;
      expect([stage.discord.gateway.resumes, stage.discord.gateway.identifies.length]).toEqual([1, 1]);
      await client.destroy();
    });

    it('when it no longer answers heartbeats', async () => {
      const { gateway } = stage.discord;
      gateway.heartbeatInterval = 200;
      const { client, resumed } = await enterForReal();
      gateway.acknowledges = false;
      await resumed;
      expect(gateway.identifies).toHaveLength(1);
      gateway.acknowledges = true;
      await client.destroy();
    });
  });
});
