import { describe, expect, it } from 'vitest';
import { filesOf } from '../shown.ts';
import { readingMessages, setStage } from '../stage.ts';

describe('/notes', () => {
  it('gives what was asked and answered in the channel, by everybody, as Markdown and as a page', async () => {
    await using stage = await setStage();
    const { discord, channel, guild, ada } = stage;
    const ben = discord.person('ben', [guild]);
    ada.says(channel, `<@${discord.world.bot.id}> What did Lin say about the bridge?`);
    await discord.answered(channel);
    await ben.runs(channel, 'ask', { question: 'When will the council vote?' }).reply();
    await discord.idle();
    const reply = await ada.runs(channel, 'notes', { citation: 'mla' }).reply();
    const files = await filesOf(reply);
    expect(Object.keys(files)).toEqual(['notes.md', 'notes.html']);
    expect(reply.json.content).toContain('2 entries, 1 source');
    expect(files['notes.md']).toContain('## What did Lin say about the bridge?');
    expect(files['notes.md']).toContain('## When will the council vote?');
    expect(files['notes.md']).toContain('> The council will vote on a new bridge in May.');
    expect(files['notes.md']).toContain('1. “The bridge.” <https://news.example/bridge>');
    expect(files['notes.html']).toContain('<blockquote>');
  });

  it('holds what people wrote in an article’s words, and leaves out what was shown to one alone, in the reader’s language', async () => {
    await using stage = await setStage(readingMessages);
    const { discord, channel, ada } = stage;
    ada.says(channel, 'The council will vote on a new bridge in May.');
    ada.says(channel, 'I had pancakes for breakfast today, and they were lovely.');
    await ada.runs(channel, 'ask', { question: 'What did Mayor Lin say on costs?', 'only-me': true }).reply();
    await discord.idle();
    ada.locale = 'de';
    const files = await filesOf(await ada.runs(channel, 'notes').reply());
    const text = files['notizen.md'] ?? '';
    expect(text).toContain('zitiert');
    expect(text).toContain('> The council will vote on a new bridge in May.');
    expect(text).not.toContain('pancakes');
    expect(text).not.toContain('costs');
  });

  it.each([
    '**The council** will vote on a <:gate:123456789012345678> new bridge in May.',
    '||The council|| will *vote* on a new bridge in May. https://else.example/a',
  ])('reads what people wrote as others saw it: %j', async (written) => {
    await using stage = await setStage(readingMessages);
    const { discord, channel, ada } = stage;
    ada.says(channel, written);
    await discord.idle();
    const files = await filesOf(await ada.runs(channel, 'notes').reply());
    expect(files['notes.md']).toMatch(/^> ?The council will vote on a new bridge in May\.$/m);
    expect(files['notes.md']).not.toMatch(/gate|\*\*The|\|\|/);
  });

  it('says so where nothing was asked', async () => {
    await using stage = await setStage();
    const { channel, ada } = stage;
    const exchange = ada.runs(channel, 'notes');
    await exchange.reply();
    const [told] = await exchange.followups(1);
    expect(told?.json.content).toContain('Nothing has been asked here');
  });

  it('never quotes another server’s article', async () => {
    await using stage = await setStage();
    const { discord, channel, ada, memory } = stage;
    const other = stage.footnote.put('Secret', ['The vault of Quagmire is under the stairs.'], {
      collection: '999999999999999999',
    });
    ada.says(channel, `<@${discord.world.bot.id}> What did Lin say about the bridge?`);
    await discord.answered(channel);
    await discord.idle();
    const [turn] = await memory.conversations.at(`${stage.guild.id}/${channel.id}`, 10);
    if (!turn) throw new Error('The turn was to be kept.');
    const { markOf } = await import('../../../src/core/document/reading-address.ts');
    await memory.conversations.keep({
      ...turn,
      cited: [{ articleId: other.id, paragraph: 1, start: 0, end: 20, mark: markOf(other.text.slice(0, 20)) }],
    });
    const files = await filesOf(await ada.runs(channel, 'notes').reply());
    expect(files['notes.md']).toContain('1 passage that this rested on cannot be shown');
    expect(JSON.stringify(files)).not.toContain('Quagmire');
  });
});
