import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { readingFootnote } from './reading-footnote.ts';
import { textIn } from './shown.ts';
import { snowflake } from './simulator/snowflake.ts';
import { until } from './simulator/until.ts';
import type { Message } from './simulator/world.ts';
import { type Stage, setStage } from './stage.ts';

const told = ({ json }: Message): string => textIn(json);
const manages = ({ guild, ada }: Stage): void => void guild.members.set(ada.user.id, PermissionFlagsBits.ManageGuild);
const storm = { address: 'https://news.example/storm' };

describe('who may change the articles of a server', () => {
  it('are those who may manage it, and the members with the role that /settings names', async () => {
    const role = snowflake();
    await using stage = await setStage({
      footnote: readingFootnote(),
      prepare: ({ world }) => {
        for (const { roles } of world.guilds.values()) roles?.set(role, new Set());
      },
    });
    const { discord, guild, channel, ada } = stage;
    const [bob, eve] = [discord.person('bob', [guild]), discord.person('eve', [guild])];
    guild.roles?.get(role)?.add(bob.user.id);
    const refusal = /^You may not change the articles of this server/;
    expect(told(await bob.runs(channel, 'article add', storm).reply())).toMatch(refusal);
    manages(stage);
    await ada.runs(channel, 'settings managers', { role }).reply();
    const preview = await bob.runs(channel, 'article add', storm).reply();
    expect(told(preview)).toContain('A. Writer');
    expect(told(await eve.runs(channel, 'article add', storm).reply())).toMatch(refusal);
    // The preview is bob's alone; somebody who takes its button is asked for the right anew.
    const [word] = await eve.presses({ ...preview, onlyFor: eve.user.id }, 'Add').followups(1);
    expect(told(word ?? preview)).toMatch(refusal);
    bob.presses(preview, 'Add');
    await until('the article', () => told(preview).startsWith('Added:'));
    await ada.runs(channel, 'settings managers').reply();
    expect(told(await bob.runs(channel, 'article remove', { article: '*Storm* over @everyone' }).reply())).toMatch(
      refusal,
    );
    expect(discord.violations).toEqual([]);
  });
});

describe('an article', () => {
  it('comes as a file too, of at most ten megabytes', async () => {
    await using stage = await setStage({ footnote: readingFootnote() });
    manages(stage);
    const { ada, channel, footnote } = stage;
    const file = { name: 'storm.pdf', size: 1_000, url: 'https://cdn.example/storm.pdf', type: 'application/pdf' };
    const preview = await ada.runs(channel, 'article add', { file }).reply();
    ada.presses(preview, 'Add');
    await until('the article', () => told(preview).startsWith('Added:'));
    expect([...footnote.library.values()].at(-1)?.origin).toMatchObject({ kind: 'attachment', name: 'storm.pdf' });
    const heavy = await ada.runs(channel, 'article add', { file: { ...file, size: 10_000_001 } }).reply();
    expect(told(heavy)).toBe('That file is too large; at most 10 MB are read.');
    const both = await ada.runs(channel, 'article add', { file, ...storm }).reply();
    expect(told(both)).toBe('Please give either an address or a file.');
  });

  it('finds no room in a server that has 500, also when it was previewed before', async () => {
    await using stage = await setStage({ footnote: readingFootnote() });
    manages(stage);
    const { ada, channel, guild, footnote } = stage;
    const preview = await ada.runs(channel, 'article add', storm).reply();
    for (let index = 0; index < 500; index += 1) footnote.put(`Lake ${index}`, ['Deep.'], { collection: guild.id });
    const [word] = await ada.presses(preview, 'Add').followups(1);
    const full = /^This server has 500 articles, which is the most it can have/;
    expect(told(word ?? preview)).toMatch(full);
    expect(told(await ada.runs(channel, 'article add', storm).reply())).toMatch(full);
  });

  it('is announced when it is added, read anew, tied to a channel or removed, once each', async () => {
    await using stage = await setStage({ footnote: readingFootnote() });
    manages(stage);
    const { ada, channel, guild, discord } = stage;
    const audit = discord.channel(guild, 'audit');
    await ada.runs(channel, 'settings audit', { channel: audit.id }).reply();
    const preview = await ada.runs(channel, 'article add', storm).reply();
    ada.presses(preview, 'Add');
    await discord.answered(audit);
    const article = '*Storm* over @everyone';
    await ada.runs(channel, 'article refresh', { article }).reply();
    await discord.answered(audit, 2);
    await ada.runs(channel, 'article use', { article }).reply();
    await discord.answered(audit, 3);
    const question = await ada.runs(channel, 'article remove', { article }).reply();
    ada.presses(question, 'Remove');
    const lines = await discord.answered(audit, 4);
    expect(lines.map(({ json }) => String(json.content).replace(/^<@\d+> · <#\d+> · ([A-Z][^:]+):.*$/s, '$1'))).toEqual(
      ['Added', 'Read again', 'Questions in this channel are now about', 'Removed'],
    );
    expect(discord.violations).toEqual([]);
  });

  it('is changed all the same where the audit line cannot be written', async () => {
    await using stage = await setStage({ footnote: readingFootnote() });
    manages(stage);
    const { ada, channel, guild, discord, log } = stage;
    const audit = discord.channel(guild, 'audit');
    await ada.runs(channel, 'settings audit', { channel: audit.id }).reply();
    audit.denied = PermissionFlagsBits.SendMessages;
    const preview = await ada.runs(channel, 'article add', storm).reply();
    ada.presses(preview, 'Add');
    await until('the article', () => told(preview).startsWith('Added:'));
    await until('the log', () => log.some(({ message }) => message === 'A change could not be announced.'));
  });
});
