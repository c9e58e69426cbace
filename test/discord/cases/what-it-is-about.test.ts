import { describe, expect, it } from 'vitest';
import { toArticle } from '../../../src/core/document/article.ts';
import { fakeFootnote } from '../fake-footnote.ts';
import { bridge, setStage } from '../stage.ts';

describe('a question with an address or a file', () => {
  it('is about the article whose own address it is', async () => {
    await using stage = await setStage();
    const { discord, channel, ada, footnote } = stage;
    footnote.put('The lake', ['The lake is deep.'], { address: 'https://news.example/lake' });
    const bridgeArticle = [...footnote.library.values()].find(({ title }) => title === 'The bridge');
    ada.says(
      channel,
      `<@${discord.world.bot.id}> what of the bridge? https://www.news.example/bridge/?utm_source=chat`,
    );
    await discord.answered(channel);
    await discord.idle();
    expect(footnote.asked).toMatchObject([
      { question: 'what of the bridge?', scope: { articleIds: [bridgeArticle?.id] } },
    ]);
    expect(discord.answers(channel)).toHaveLength(1);
  });

  it.each(['https://other.example/page', 'file'])('is offered to be read, to who may add it (%s)', async (brought) => {
    const footnote = fakeFootnote({
      addArticle: async ({ origin, collection }) =>
        ({
          kind: 'indexed',
          article: footnote.put(origin.name, ['New words.'], { collection }),
          passages: 1,
        }) as never,
    });
    footnote.put('The bridge', bridge);
    const members = new Set<string>();
    await using stage = await setStage({
      footnote,
      prepare: ({ world }) => {
        for (const { roles } of world.guilds.values()) roles?.set('333333333333333333', members);
      },
    });
    const { discord, guild, channel, ada } = stage;
    members.add(ada.user.id);
    await stage.memory.preferences.put(`server/${guild.id}`, { role: '333333333333333333' });
    const attachments = [
      {
        id: '777777777777777777',
        filename: 'report.pdf',
        size: 10,
        url: 'https://cdn.example/report.pdf',
        proxy_url: 'https://cdn.example/report.pdf',
      },
    ];
    const mention = `<@${discord.world.bot.id}> what of the bridge?`;
    if (brought === 'file') ada.says(channel, mention, { more: { attachments } });
    else ada.says(channel, `${mention} ${brought}`);
    const [, offer] = await discord.answered(channel, 2);
    expect(offer?.json.content).toMatch(/is not in the library\. Shall I read it\?$/);
    const bob = discord.person('bob', [guild]);
    if (!offer) return;
    await bob.presses(offer, 'Add').followups(1);
    expect(footnote.library.size).toBe(1);
    ada.presses(offer, 'Add');
    await expect.poll(() => offer.json.content, { timeout: 5_000 }).toMatch(/^Added: /);
  });

  it('is not offered to others', async () => {
    await using stage = await setStage();
    const { discord, channel, ada } = stage;
    ada.says(channel, `<@${discord.world.bot.id}> what of the bridge? https://other.example/page`);
    await discord.answered(channel);
    await discord.idle();
    expect(discord.answers(channel)).toHaveLength(1);
  });

  it('is the file that Discord makes of a long message', async () => {
    const footnote = fakeFootnote({
      read: async (origin, collection = 'shared') =>
        toArticle(
          { title: 'message', blocks: [{ kind: 'paragraph', text: 'What of the bridge?' }] },
          origin,
          collection,
        ),
    });
    footnote.put('The bridge', bridge);
    await using stage = await setStage({ footnote });
    const { discord, channel, ada } = stage;
    const attachments = [
      {
        id: '777777777777777777',
        filename: 'message.txt',
        size: 10,
        url: 'https://cdn.example/m.txt',
        proxy_url: 'https://cdn.example/m.txt',
      },
    ];
    ada.says(channel, `<@${discord.world.bot.id}>`, { more: { attachments } });
    await discord.answered(channel);
    expect(footnote.asked.map(({ question }) => question)).toEqual(['What of the bridge?']);
  });
});

describe('a question that others do not see', () => {
  it('is shown above its answer, with a link to the message it is about', async () => {
    await using stage = await setStage();
    const { guild, channel, ada } = stage;
    const message = ada.says(channel, 'Mayor Lin spoke today.');
    const form = ada.chooses(message, 'Ask about this');
    const sent = await ada.submits(form, { question: 'What of the bridge?', about: 'Mayor Lin spoke today.' });
    expect((await sent.reply()).json.content).toContain(
      `> What of the bridge? ([about this message](<https://discord.com/channels/${guild.id}/${channel.id}/${message.json.id}>))\n`,
    );
  });

  it('stays with the one who asks so', async () => {
    await using stage = await setStage();
    const { channel, ada } = stage;
    const reply = await ada.runs(channel, 'ask', { question: 'What of the bridge?', 'only-me': true }).reply();
    expect(reply.onlyFor).toBe(ada.user.id);
    expect(reply.json.content).toMatch(/^> What of the bridge\?\n/);
  });
});
