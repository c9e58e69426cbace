import { describe, expect, it } from 'vitest';
import { createMemory } from '../../src/adapters/conversations/memory.ts';
import { startBot } from '../../src/discord/bot.ts';
import { fakeFootnote } from './fake-footnote.ts';
import { startDiscord } from './simulator/simulator.ts';
import { quiet } from './simulator/until.ts';
import { bridge, recordingLog } from './stage.ts';

/** A Footnote that never answers: as good as one whose process is killed. */
const stuck = () => fakeFootnote({ ask: () => new Promise(() => undefined) });

describe('a bot that was killed while it answered', () => {
  it('answers when it is back, once, and says so where it cannot', async () => {
    const discord = await startDiscord();
    const channel = discord.channel(discord.guild('Readers'), 'general');
    const ada = discord.person('ada', [...discord.world.guilds.values()]);
    const memory = createMemory();
    const start = (footnote = stuck()) =>
      startBot({
        token: discord.token,
        apiBase: discord.api,
        messageContent: false,
        footnote,
        ...memory,
        log: recordingLog().log,
      });
    const first = await start();
    const question = ada.says(channel, `<@${discord.world.bot.id}> bridge?`);
    const command = ada.runs(channel, 'ask', { question: 'bridge?' });
    await command.acknowledged();
    await quiet(100);
    // The connection goes, and with it everything the process knew.
    await first.client.destroy();

    const footnote = fakeFootnote();
    footnote.put('The bridge', bridge);
    const second = await start(footnote);
    expect((await command.reply()).json.content).toBe(
      'Footnote was restarted before it could answer. Please ask again.',
    );
    const [, answer] = await discord.answered(channel, 2);
    expect(answer?.json.message_reference).toMatchObject({ message_id: question.json.id });
    await second.stop();

    const third = await start(footnote);
    await quiet(100);
    expect(discord.answers(channel)).toHaveLength(2);
    await third.stop();
    await discord.stop();
  });
});
