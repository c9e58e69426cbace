import { expect, it } from 'vitest';
import { setStage } from './stage.ts';

/** Discord promises its events neither once nor in order. https://discord.com/developers/docs/reference#consistency */
it('whatever arrives twice is answered once', async () => {
  await using stage = await setStage();
  const { discord, channel, ada, log } = stage;
  discord.gateway.copies = 2;
  ada.says(channel, `<@${discord.world.bot.id}> bridge?`);
  await discord.answered(channel);
  const command = ada.runs(channel, 'ask', { question: 'bridge?' });
  const opened = ada.presses(await command.reply(), '[1]');
  expect((await opened.reply()).onlyFor).toBe(ada.user.id);
  await discord.idle();
  expect(discord.answers(channel)).toHaveLength(3);
  expect(command.interaction.followups).toEqual([]);
  expect(log.filter(({ level }) => level === 'error')).toEqual([]);
});
