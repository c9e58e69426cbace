import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/core/failure.ts';
import { commands, messageCommands } from '../../src/discord/commands/index.ts';
import { wordsFor } from '../../src/discord/words/index.ts';
import { fakeFootnote } from './fake-footnote.ts';
import { holdAnswers } from './held-answers.ts';
import { checkCommands } from './simulator/rules/commands.ts';
import { messageFlags } from './simulator/rules/message-flags.ts';
import { judge } from './simulator/spec.ts';
import { setStage } from './stage.ts';

describe('/ask', () => {
  it('is acknowledged at once, then answered with footnotes', async () => {
    await using stage = await setStage();
    const { discord, channel, ada } = stage;
    const asked = ada.runs(channel, 'ask', { question: 'What did Lin say about the bridge?' });
    const reply = await asked.reply();
    expect(asked.interaction.callback?.type).toBe(5);
    expect(reply.json.content).toMatch(
      /^> What did Lin say about the bridge\?\n\n> The old bridge over the Lohne was closed on Friday. \[1\]\n-# \[1\] \[The bridge\]\(<https:\/\/news\.example\/bridge#:~:text=/,
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

  it('says one plain sentence about what nobody foresaw, and nothing of the exception', async () => {
    const failing = () => Promise.reject(new TypeError('Cannot read properties of undefined (secret)'));
    await using stage = await setStage({ footnote: fakeFootnote({ ask: failing }) });
    const reply = await stage.ada.runs(stage.channel, 'ask', { question: 'bridge?' }).reply();
    expect(reply.json.content).toBe('Something went wrong that was not expected. Please try again.');
  });

  it.each([
    'library-damaged',
    'library-mismatch',
    'library-busy',
    'library-unreachable',
    'library-unwritable',
    'configuration',
  ] as const)('tells nobody but the log where the operator has to look (%s)', async (code) => {
    const error = new Failure(code, '/srv/footnote/data/conversations.sqlite is not as it should be. Move it away.');
    await using stage = await setStage({ footnote: fakeFootnote({ ask: () => Promise.reject(error) }) });
    const { discord, channel, ada } = stage;
    for (const locale of ['en-US', 'de', 'fr', 'es-ES']) {
      ada.locale = locale;
      const reply = await ada.runs(channel, 'ask', { question: 'bridge?' }).reply();
      expect(reply.json.content).toBe(wordsFor(locale).failures[code]);
    }
    ada.says(channel, `<@${discord.world.bot.id}> bridge?`);
    await discord.idle();
    expect(JSON.stringify(discord.answers(channel).map(({ json }) => json))).not.toContain('/srv');
    expect(discord.answers(channel).length).toBeGreaterThan(4);
    expect(wordsFor('en').failures[code]).not.toMatch(/\/|\.sqlite/);
    expect(stage.log.filter(({ fields }) => 'error' in fields && fields.error === error)).toHaveLength(5);
  });

  it('comes as a new message when the placeholder was deleted', async () => {
    const footnote = fakeFootnote();
    const held = holdAnswers(footnote);
    await using stage = await setStage({ footnote });
    const asked = stage.ada.runs(stage.channel, 'ask', { question: 'bridge?' });
    await asked.acknowledged();
    if (asked.interaction.original) asked.interaction.original.deleted = true;
    held.release();
    await stage.discord.idle();
    expect(stage.discord.answers(stage.channel).map(({ json }) => json.content)).toEqual([
      expect.stringContaining('The old bridge'),
    ]);
    expect(stage.log.filter(({ level }) => level !== 'info')).toEqual([]);
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
