import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolder, startScript } from '../bot-process.ts';
import { startDiscord } from '../simulator/simulator.ts';
import { setStage } from '../stage.ts';

const sample = path.resolve(import.meta.dirname, '../../../data/articles/us-china-dialogue.md');

describe('where Discord does not let the bot read every message', () => {
  it('a bot that is set to read them ends with one line that names the switch; articles can be indexed and asked all the same', async () => {
    const discord = await startDiscord();
    await using data = await dataFolder();
    const run = startScript('src/main.ts', {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_BASE: discord.api,
      DISCORD_MESSAGE_CONTENT: 'on',
      DATA_DIR: data.folder,
      LOG_LEVEL: 'silent',
    });
    expect(await run.ended).toBe(1);
    expect(run.output.error).toMatch(
      /^Discord refuses the Message Content intent[^\n]*developer portal[^\n]*Message Content Intent[^\n]*\n$/,
    );
    await discord.stop();

    const withoutDiscord = { DATA_DIR: data.folder };
    const indexing = startScript('scripts/index.ts', withoutDiscord, { words: [sample] });
    expect(await indexing.ended).toBe(0);
    const asking = startScript('scripts/ask.ts', withoutDiscord, { words: ['What did Mattis say?'] });
    expect(await asking.ended).toBe(0);
    expect(asking.output.out).toContain('[1]');
  }, 120_000);

  it('messages that come without their words are left alone, and those that mention it have theirs', async () => {
    await using stage = await setStage();
    const { discord, channel, ada, footnote, log } = stage;
    ada.says(channel, 'What about the bridge?');
    ada.says(channel, `<@${discord.world.bot.id}> What about the bridge?`);
    await discord.answered(channel);
    await discord.idle();
    expect(footnote.asked.map(({ question }) => question)).toEqual(['What about the bridge?']);
    expect(log.filter(({ level }) => level !== 'info')).toEqual([]);
  });
});
