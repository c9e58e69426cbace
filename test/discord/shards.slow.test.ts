import { expect, it } from 'vitest';
import { setStage } from './stage.ts';

it('as many shards as Discord advises each serve their servers, direct messages come to the first', async () => {
  await using stage = await setStage({
    prepare: (discord) => {
      discord.gateway.recommendedShards = 2;
      for (let index = 0; index < 6; index += 1) discord.channel(discord.guild(`more${index}`), 'general');
    },
  });
  const { discord, ada } = stage;
  expect(discord.gateway.shards).toEqual([
    [0, 2],
    [1, 2],
  ]);
  for (const channel of discord.world.channels.values()) {
    if (channel.guild)
      expect((await ada.runs(channel, 'ask', { question: 'bridge?' }).reply()).json.content).toContain(
        'The old bridge',
      );
  }
  ada.says(discord.direct(ada), 'bridge?');
  await discord.answered(discord.direct(ada));
}, 30_000);
