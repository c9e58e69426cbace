import { describe, expect, it } from 'vitest';
import { commands, messageCommands } from '../../src/discord/commands/index.ts';
import { fakeFootnote } from './fake-footnote.ts';
import { checkCommands } from './simulator/rules/commands.ts';
import { messageFlags } from './simulator/rules/message-flags.ts';
import { judge } from './simulator/spec.ts';
import { quiet } from './simulator/until.ts';
import { setStage } from './stage.ts';

const slowly = <T>(milliseconds: number, value: () => T): Promise<T> =>
  new Promise((resolve) => setTimeout(() => resolve(value()), milliseconds));

describe('/ask', () => {
  it('is acknowledged at once, then answered with footnotes', async () => {
    await using stage = await setStage();
    const { discord, channel, ada } = stage;
    const asked = ada.runs(channel, 'ask', { question: 'What did Lin say about the bridge?' });
    const reply = await asked.reply();
    expect(asked.interaction.callback?.type).toBe(5);
    expect(reply.json.content).toMatch(
      /^> The old bridge over the Lohne was closed on Friday. \[1\]\n-# \[1\] \[The bridge\]\(<https:\/\/news\.example\/bridge#:~:text=/,
    );
    expect(reply.json.flags).toBe(messageFlags.suppressEmbeds);
    expect(discord.violations).toEqual([]);
  });

  it('asks within one article when one is named', async () => {
    await using stage = await setStage();
    const { footnote, guild, channel, ada } = stage;
    const [article] = await footnote.articles({ collections: ['shared'] });
    await ada.runs(channel, 'ask', { question: 'bridge?', article: article?.id ?? '' }).reply();
    expect(footnote.asked[0]?.scope).toEqual({ collections: ['shared', guild.id], articleIds: [article?.id] });
  });

  it('offers this server’s articles and the shared ones while typing, at most 25 of at most 100 characters', async () => {
    const footnote = fakeFootnote();
    for (let index = 0; index < 40; index += 1) footnote.put(`Lakes ${index} ${'long '.repeat(30)}`, ['Lakes.']);
    footnote.put('Secret lakes', ['Secret.'], { collection: '111111111111111111' });
    await using stage = await setStage({ footnote });
    const { discord, channel, ada } = stage;
    const choices = await ada
      .types(channel, 'ask', { focused: 'article', options: { question: 'x', article: 'lakes' } })
      .choices();
    expect(choices).toHaveLength(25);
    expect(choices.every(({ name }) => String(name).startsWith('Lakes'))).toBe(true);
    expect(discord.violations).toEqual([]);
  });

  it('shows the answer even when it takes longer than three seconds', async () => {
    const footnote = fakeFootnote();
    const { ask } = footnote;
    Object.assign(footnote, { ask: (request: Parameters<typeof ask>[0]) => slowly(300, () => ask(request)) });
    await using stage = await setStage({ footnote });
    const asked = stage.ada.runs(stage.channel, 'ask', { question: 'bridge?' });
    await asked.acknowledged();
    stage.discord.world.clock.skip(5_000);
    expect((await asked.reply()).json.content).toContain('The old bridge');
  });

  it('posts the answer in the channel, naming the asker, when the token has died meanwhile', async () => {
    const footnote = fakeFootnote();
    const { ask } = footnote;
    Object.assign(footnote, { ask: (request: Parameters<typeof ask>[0]) => slowly(300, () => ask(request)) });
    await using stage = await setStage({ footnote });
    const { discord, channel, ada } = stage;
    const asked = ada.runs(channel, 'ask', { question: 'bridge?' });
    await asked.acknowledged();
    discord.world.clock.skip(16 * 60_000);
    const [, answer] = await discord.answered(channel, 2);
    expect(answer?.json.content).toMatch(new RegExp(`^${ada.mention}\n> The old bridge`));
    expect(answer?.notified).toEqual({ users: [ada.user.id], roles: [], everyone: false });
  });

  it('posts it in a direct message too, whose channel was never seen', async () => {
    const footnote = fakeFootnote();
    const { ask } = footnote;
    Object.assign(footnote, { ask: (request: Parameters<typeof ask>[0]) => slowly(300, () => ask(request)) });
    await using stage = await setStage({ footnote });
    const { discord, ada } = stage;
    const direct = discord.direct(ada);
    const asked = ada.runs(direct, 'ask', { question: 'bridge?' });
    await asked.acknowledged();
    discord.world.clock.skip(16 * 60_000);
    const [, answer] = await discord.answered(direct, 2);
    expect(answer?.json.content).toContain('The old bridge');
  });

  it('says one plain sentence about what nobody foresaw, and nothing of the exception', async () => {
    const failing = () => Promise.reject(new TypeError('Cannot read properties of undefined (secret)'));
    await using stage = await setStage({ footnote: fakeFootnote({ ask: failing }) });
    const reply = await stage.ada.runs(stage.channel, 'ask', { question: 'bridge?' }).reply();
    expect(reply.json.content).toBe('Something went wrong that Footnote did not expect; its log has the details.');
  });

  it('goes on after an interaction that was too late', async () => {
    await using stage = await setStage();
    const { discord, channel, ada, log } = stage;
    const late = ada.runs(channel, 'ask', { question: 'bridge?' });
    discord.world.clock.skip(4_000);
    await quiet();
    expect(late.interaction.callback).toBeUndefined();
    expect(log.filter(({ level }) => level !== 'info').map(({ message }) => message)).toEqual([
      'An interaction could not be acknowledged.',
    ]);
    expect((await ada.runs(channel, 'ask', { question: 'bridge?' }).reply()).json.content).toContain('The old bridge');
  });

  it('ends quietly when the placeholder was deleted', async () => {
    const footnote = fakeFootnote();
    const { ask } = footnote;
    Object.assign(footnote, { ask: (request: Parameters<typeof ask>[0]) => slowly(100, () => ask(request)) });
    await using stage = await setStage({ footnote });
    const asked = stage.ada.runs(stage.channel, 'ask', { question: 'bridge?' });
    await asked.acknowledged();
    if (asked.interaction.original) asked.interaction.original.deleted = true;
    await quiet(300);
    expect(stage.discord.answers(stage.channel)).toEqual([]);
    expect(stage.log.filter(({ level }) => level !== 'info')).toEqual([]);
  });

  it('pings nobody, whatever the article says', async () => {
    const footnote = fakeFootnote();
    const someone = '<@222222222222222222>';
    footnote.put('Notice', [`Meeting: @everyone <@&111111111111111111> ${someone} moved the bridge meeting.`]);
    await using stage = await setStage({ footnote });
    const { discord, channel, ada } = stage;
    const reply = await ada.runs(channel, 'ask', { question: 'meeting?' }).reply();
    const spoken = ada.says(channel, `<@${discord.world.bot.id}> meeting?`);
    const [, answer] = await discord.answered(channel, 2);
    expect(reply.notified).toEqual({ users: [], roles: [], everyone: false });
    expect(answer?.notified).toEqual({ users: [ada.user.id], roles: [], everyone: false });
    expect(answer?.json.message_reference).toMatchObject({ message_id: spoken.json.id });
  });
});

describe('the commands', () => {
  it('are within Discord’s rules and pass its own schemas', () => {
    const bodies = [...commands, ...messageCommands].map(({ data }) => JSON.parse(JSON.stringify(data.toJSON())));
    expect(() => checkCommands(bodies)).not.toThrow();
    expect(bodies.map((body) => judge('ApplicationCommandUpdateRequestSchema', body))).toEqual(
      bodies.map(() => undefined),
    );
  });
});
