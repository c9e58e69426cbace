import { REST, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClock } from '../simulator/clock.ts';
import type { Exchange } from '../simulator/exchange.ts';
import { createInvalidRequests } from '../simulator/rules/invalid-requests.ts';
import { plain, rawDiscord, refusal, times } from './raw.ts';

describe('too many requests', () => {
  let stage: Awaited<ReturnType<typeof rawDiscord>>;
  beforeEach(async () => {
    stage = await rawDiscord();
  });
  afterEach(() => stage.discord.stop());
  const send = (channel = stage.channel) =>
    plain(stage.discord, 'POST', Routes.channelMessages(channel.id), { content: 'x' });
  const limitsOf = (headers: Headers) =>
    Object.fromEntries([...headers].filter(([name]) => /^x-ratelimit|^retry/.test(name)));

  it('to a channel are answered with 429 and when to come back; other channels are open', async () => {
    stage.discord.rest.pace = { requests: 2, within: 5_000 };
    const first = limitsOf((await send()).headers);
    expect(first).toMatchObject({ 'x-ratelimit-limit': '2', 'x-ratelimit-remaining': '1' });
    await send();
    const { status, headers, body } = await send();
    expect(status).toBe(429);
    expect(limitsOf(headers)).toMatchObject({
      'x-ratelimit-remaining': '0',
      'x-ratelimit-scope': 'user',
      'x-ratelimit-bucket': first['x-ratelimit-bucket'],
    });
    expect(body).toMatchObject({ global: false, retry_after: Number(headers.get('x-ratelimit-reset-after')) });
    expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(body.retry_after);
    expect(headers.get('x-ratelimit-global')).toBeNull();
    expect((await send(stage.discord.channel(stage.guild, 'other'))).status).toBe(200);
    stage.discord.world.clock.skip(5_000);
    expect((await send()).status).toBe(200);
    expect(stage.discord.violations).toEqual([]);
  });

  it('to an interaction’s webhook are refused; other interactions are open', async () => {
    const { discord, rest, channel } = stage;
    discord.rest.webhookPace = { requests: 1, within: 5_000 };
    const edit = async ({ interaction }: Exchange) => {
      const path = Routes.webhookMessage(discord.world.application.id, interaction.token);
      return (await plain(discord, 'PATCH', path, { content: 'x' })).status;
    };
    const [one, other] = times(2, () => discord.person('ada').runs(channel, 'ask')) as [Exchange, Exchange];
    for (const { interaction } of [one, other])
      await rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
        body: { type: 5 },
        auth: false,
      });
    expect([await edit(one), await edit(one), await edit(other)]).toEqual([200, 429, 200]);
  });

  it('are over fifty a second, whatever they ask for; answers to interactions are not counted', async () => {
    const { discord, rest, channel } = stage;
    discord.world.clock.hold();
    const get = (index: number) => plain(discord, 'GET', index % 2 ? Routes.user('@me') : Routes.channel(channel.id));
    for (const { status } of await Promise.all(times(50, get))) expect(status).toBe(200);
    const { status, headers, body } = await get(0);
    expect([status, headers.get('x-ratelimit-global'), headers.get('x-ratelimit-scope')]).toEqual([
      429,
      'true',
      'global',
    ]);
    expect(body).toMatchObject({ global: true, retry_after: 1 });
    for (const { interaction } of times(60, () => discord.person('ada').runs(channel, 'ask')))
      await rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
        body: { type: 5 },
        auth: false,
      });
    discord.world.clock.skip(1_000);
    expect((await get(0)).status).toBe(200);
  });

  it('are waited for and repeated by the client', async () => {
    const { discord, channel } = stage;
    discord.rest.pace = { requests: 1, within: 300 };
    const client = new REST({ api: discord.api, version: '10' }).setToken(discord.token);
    await Promise.all(times(3, () => client.post(Routes.channelMessages(channel.id), { body: { content: 'x' } })));
    expect(discord.answers(channel)).toHaveLength(3);
  });

  it('and those without right or token are counted as invalid, save those a shared limit refused', async () => {
    const { discord, rest, channel } = stage;
    const stranger = new REST({ api: discord.api, version: '10', retries: 0 }).setToken('x');
    expect(await refusal(stranger.get(Routes.user('@me')))).toMatchObject({ status: 401 });
    expect(discord.rest.invalid.count).toBe(1);
    channel.denied = -1n;
    expect((await refusal(rest.get(Routes.channel(channel.id)))).status).toBe(403);
    expect((await refusal(rest.get(Routes.channel('123456789012345678')))).status).toBe(404);
    expect(discord.rest.invalid.count).toBe(2);
    discord.rest.pace = { requests: 0, within: 1_000 };
    await send();
    expect(discord.rest.invalid.count).toBe(3);
    discord.rest.scope = 'shared';
    expect((await send()).headers.get('x-ratelimit-scope')).toBe('shared');
    expect(discord.rest.invalid.count).toBe(3);
    discord.world.clock.skip(10 * 60_000);
    expect(discord.rest.invalid.count).toBe(0);
  });

  it('of the invalid kind, ten thousand in ten minutes, shut Discord', () => {
    const clock = createClock();
    const invalid = createInvalidRequests(clock);
    times(9_999, () => invalid.note(403));
    times(10, () => invalid.note(404));
    expect(invalid.isBanned).toBe(false);
    invalid.note(429, 'user');
    expect(invalid.isBanned).toBe(true);
    clock.skip(10 * 60_000);
    expect(invalid.isBanned).toBe(false);
  });
});
