import { describe, expect, it } from 'vitest';
import { startBot } from '../../src/discord/bot.ts';
import { createMemory } from '../doubles/memory-conversations.ts';
import { textIn } from './shown.ts';
import { messageFlags } from './simulator/rules/message-flags.ts';
import { until } from './simulator/until.ts';
import { recordingLog, setStage } from './stage.ts';

describe('a footnote’s button', () => {
  it('opens the passage for the person who pressed it, and reads on', async () => {
    await using stage = await setStage();
    const { discord, footnote, guild, channel, ada } = stage;
    footnote.library.clear();
    footnote.put(
      'A long story',
      Array.from({ length: 30 }, (_, index) => `Paragraph ${index}. ${'Nothing happens. '.repeat(12)}`),
    );
    const bob = discord.person('bob', [guild]);
    const answer = await ada.runs(channel, 'ask', { question: 'Nothing happens?' }).reply();
    const opened = await bob.presses(answer, '[1]').reply();
    expect(opened.onlyFor).toBe(bob.user.id);
    expect(Number(opened.json.flags) & messageFlags.ephemeral).toBe(messageFlags.ephemeral);
    expect(textIn(opened.json)).toContain('Paragraph 0. **Nothing happens.** Nothing');
    const shows = (text: string) => until(`"${text}"`, () => textIn(opened.json).includes(text));
    bob.presses(opened, '▶');
    await shows('Paragraph 2. ');
    bob.presses(opened, '◀');
    await shows('Paragraph 0. **Nothing happens.** ');
    expect(discord.violations).toEqual([]);
  });

  it('opens it on an old message after a restart too', async () => {
    await using stage = await setStage();
    const { discord, footnote, channel, ada, bot } = stage;
    const answer = await ada.runs(channel, 'ask', { question: 'bridge?' }).reply();
    await bot.stop();
    discord.world.clock.skip(90 * 24 * 3_600_000);
    const again = await startBot({
      token: discord.token,
      apiBase: discord.api,
      messageContent: false,
      footnote,
      ...createMemory(),
      log: recordingLog().log,
    });
    expect(textIn((await ada.presses(answer, '[1]').reply()).json)).toContain('**The old bridge');
    await again.stop();
  });

  it('says so when the article has changed or is gone', async () => {
    await using stage = await setStage();
    const { footnote, channel, ada } = stage;
    const answer = await ada.runs(channel, 'ask', { question: 'bridge?' }).reply();
    footnote.put('The bridge', [
      'Something else is said about the bridge now, at some length, so that the offsets exist.',
    ]);
    expect(textIn((await ada.presses(answer, '[1]').reply()).json)).toMatch(/^This article has changed since/);
    footnote.library.clear();
    expect(textIn((await ada.presses(answer, '[1]').reply()).json)).toBe('This article is no longer in the library.');
  });

  it('shows nothing of another server’s articles', async () => {
    await using stage = await setStage();
    const { discord, footnote, guild, channel, ada } = stage;
    footnote.library.clear();
    footnote.put('Ours', ['Our secret about the bridge.'], { collection: guild.id });
    const answer = await ada.runs(channel, 'ask', { question: 'bridge?' }).reply();
    const elsewhere = discord.channel(discord.guild('Others'), 'general');
    const carried = { ...answer, channel: elsewhere };
    expect(textIn((await ada.presses(carried, '[1]').reply()).json)).toBe('This article is no longer in the library.');
  });
});
