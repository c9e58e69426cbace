import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, rawDiscord } from './raw.ts';

describe('what an interaction tells', () => {
  let stage: Awaited<ReturnType<typeof rawDiscord>>;
  let client: ReturnType<typeof connect>;
  beforeAll(async () => {
    stage = await rawDiscord();
    client = connect(stage.discord);
    await client.identify();
    await client.got('GUILD_CREATE');
  });
  afterAll(() => stage.discord.stop());
  const told = async (run: () => { interaction: { id: string } }) => {
    const { id } = run().interaction;
    const find = () => client.all('INTERACTION_CREATE').find(({ d }) => (d as { id: string }).id === id);
    await expect.poll(find).toBeDefined();
    return find()?.d;
  };

  it('in a server: member, channel, server, and what the application may send', async () => {
    const { discord, channel, guild } = stage;
    const ada = discord.person('ada', [guild]);
    const d = await told(() => ada.runs(channel, 'ask'));
    expect(d).toMatchObject({
      channel: { id: channel.id },
      channel_id: channel.id,
      guild: { id: guild.id },
      guild_id: guild.id,
      member: { user: { id: ada.user.id } },
      context: 0,
      authorizing_integration_owners: { '0': guild.id },
      attachment_size_limit: 10 * 1024 * 1024,
      entitlements: [],
      locale: 'en-US',
    });
    expect(d).not.toHaveProperty('user');
  });

  it('in direct messages: the person, and "0" as owner', async () => {
    const ada = stage.discord.person('ada');
    const d = await told(() => ada.runs(stage.discord.direct(ada), 'ask'));
    expect(d).toMatchObject({ user: { id: ada.user.id }, context: 1, authorizing_integration_owners: { '0': '0' } });
    expect(d).not.toHaveProperty('member');
  });

  it('where the application is the person’s own: the person as owner', async () => {
    const ada = stage.discord.person('ada');
    const elsewhere = stage.discord.channel(stage.discord.foreignGuild('Elsewhere'), 'general');
    const owners = { authorizing_integration_owners: { '1': ada.user.id } };
    expect(await told(() => ada.runs(elsewhere, 'ask'))).toMatchObject({ context: 0, ...owners });
    expect(await told(() => ada.runs(stage.discord.group(), 'ask'))).toMatchObject({ context: 2, ...owners });
  });
});
