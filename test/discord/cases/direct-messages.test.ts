import { describe, expect, it } from 'vitest';
import { setStage } from '../stage.ts';

describe('a direct message', () => {
  it('is answered as the first thing that a person ever says to Footnote, from the articles of all servers', async () => {
    await using stage = await setStage();
    const { discord, guild, ada, footnote } = stage;
    footnote.put('Ours', ['The bridge of this server alone.'], { collection: guild.id });
    const direct = discord.direct(ada);
    ada.says(direct, 'What did Lin say about the bridge?');
    const [answer] = await discord.answered(direct);
    expect(answer?.json.content).toContain('The old bridge');
    expect(footnote.asked[0]?.scope).toEqual({ collections: ['shared', `user/${ada.user.id}`] });
    expect(stage.log.filter(({ level }) => level !== 'info')).toEqual([]);
  });

  it('has a conversation of its own, apart from those in servers', async () => {
    await using stage = await setStage();
    const { discord, channel, ada, footnote } = stage;
    const direct = discord.direct(ada);
    await ada.runs(channel, 'ask', { question: 'What about the bridge?' }).reply();
    await discord.idle();
    ada.says(direct, 'And the council?');
    await discord.answered(direct);
    await discord.idle();
    ada.says(direct, 'And the vote?');
    await discord.answered(direct, 2);
    await discord.idle();
    await ada.runs(channel, 'ask', { question: 'And then the vote?' }).reply();
    const histories = footnote.asked.map(({ history }) => (history ?? []).map(({ question }) => question));
    expect(histories).toEqual([[], [], ['And the council?'], ['What about the bridge?']]);
  });

  it('can be edited, deleted, and answered by buttons and commands', async () => {
    await using stage = await setStage();
    const { discord, ada, memory } = stage;
    const direct = discord.direct(ada);
    const question = ada.says(direct, 'bridge?');
    const [answer] = await discord.answered(direct);
    const opened = await ada.presses(answer ?? expect.fail(), '[1]').reply();
    expect(opened.onlyFor).toBe(ada.user.id);
    expect((await ada.runs(direct, 'help').reply()).json.content).toContain('/ask');
    await discord.idle();
    ada.edits(question, 'council?');
    await expect.poll(() => answer?.json.content).toContain('The council will vote');
    await expect.poll(() => memory.conversations.count(ada.user.id)).toBe(1);
    ada.deletes(question);
    await expect.poll(() => memory.conversations.count(ada.user.id)).toBe(0);
    expect(discord.violations).toEqual([]);
  });
});
