import path from 'node:path';
import { expect, it } from 'vitest';
import { dataFolder, startScript } from '../bot-process.ts';
import { startDiscord } from '../simulator/simulator.ts';

const sample = path.resolve(import.meta.dirname, '../../../data/articles/us-china-dialogue.md');

it('a bot that is set to read all messages, where Discord does not let it, ends with one line that names the switch; articles can be indexed and asked all the same', async () => {
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
