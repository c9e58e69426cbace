import { PermissionFlagsBits } from 'discord.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Article, toArticle } from '../../src/core/document/article.ts';
import { markOf } from '../../src/core/document/reading-address.ts';
import { placeId } from '../../src/discord/views/citation-id.ts';
import {
  addKind,
  askRemovalKind,
  customId,
  infoKind,
  listKind,
  openPassageKind,
  readOnKind,
  removeKind,
} from '../../src/discord/views/custom-id.ts';
import { fakeFootnote } from './fake-footnote.ts';
import { textIn } from './shown.ts';
import { asText } from './simulator/json.ts';
import type { Channel, Message } from './simulator/world.ts';
import { type Stage, setStage } from './stage.ts';

const secret = 'The hidden harbour closes on Friday.';

let stage: Stage;
let secretArticle: Article;
let elsewhere: Channel;
beforeEach(async () => {
  const footnote = fakeFootnote();
  footnote.put('Open waters', ['Ferries go every hour.'], { collection: 'shared' });
  stage = await setStage({ footnote });
  const { discord, guild, ada } = stage;
  secretArticle = footnote.put('Hidden harbour', [secret], { collection: guild.id });
  const others = discord.guild('Others');
  elsewhere = discord.channel(others, 'general');
  for (const one of [guild, others]) one.members.set(ada.user.id, PermissionFlagsBits.ManageGuild);
  return () => stage[Symbol.asyncDispose]();
});

/** The message with a button that somebody made up. */
const forged = (message: Message, channel: Channel, custom_id: string): Message => ({
  ...message,
  channel,
  json: {
    ...message.json,
    channel_id: channel.id,
    components: [{ type: 1, id: 1, components: [{ type: 2, id: 2, style: 2, label: 'forged', custom_id }] }],
  },
});

const told = (message: Message): string => textIn(message.json);

describe('what one server has, another is not shown', () => {
  it.each(['ask', 'summary', 'discuss', 'article info', 'article remove', 'article refresh', 'article use'])(
    'by /%s with the id of its article',
    async (command) => {
      const { ada, discord, footnote } = stage;
      const question = command === 'ask' ? { question: 'When does it close?' } : {};
      const reply = await ada.runs(elsewhere, command, { ...question, article: secretArticle.id }).reply();
      await discord.idle();
      expect(told(reply)).not.toMatch(/hidden harbour|closes/i);
      expect([...discord.world.channels.values()].some(({ parent }) => parent === elsewhere)).toBe(false);
      expect(footnote.library.has(secretArticle.id)).toBe(true);
    },
  );

  it.each(['ask', 'summary', 'discuss', 'article info', 'article remove'])(
    'while somebody types /%s',
    async (command) => {
      const { ada, channel } = stage;
      const question = command === 'ask' ? { question: 'x' } : {};
      const typing = { focused: 'article', options: { ...question, article: 'h' } };
      const here = await ada.types(channel, command, typing).choices();
      const there = await ada.types(elsewhere, command, typing).choices();
      expect(here.map(({ name }) => name)).toContain('Hidden harbour');
      expect(there.map(({ name }) => name)).not.toContain('Hidden harbour');
    },
  );

  it.each([
    ['a footnote', () => placeId(openPassageKind, { ...place(), articleId: secretArticle.id })],
    ['a page', () => placeId(readOnKind, { ...place(), articleId: secretArticle.id }, 0)],
    ['what is known of an article', () => customId(infoKind, secretArticle.id, 0)],
    ['the removal of an article', () => customId(askRemovalKind, secretArticle.id)],
    ['the removal of an article, confirmed', () => customId(removeKind, secretArticle.id)],
    ['the list', () => customId(listKind, 0)],
  ])('by a button made up for %s', async (_, id) => {
    const { ada, channel, footnote } = stage;
    const answer = await ada.runs(channel, 'ask', { question: 'hidden harbour?' }).reply();
    expect(asText(answer.json.content)).toContain('closes on Friday');
    const list = await ada.runs(elsewhere, 'article list').reply();
    const pressed = ada.presses(forged(list, elsewhere, id()), 'forged');
    await pressed.acknowledged();
    await stage.discord.idle();
    const { original, followups } = pressed.interaction;
    for (const message of [...(original ? [original] : []), ...followups, list])
      expect(told(message)).not.toMatch(/hidden harbour|closes/i);
    expect(footnote.library.has(secretArticle.id)).toBe(true);
  });

  it('by a preview that is confirmed elsewhere', async () => {
    const { ada, channel, footnote } = stage;
    Object.assign(footnote, {
      read: async (origin: Article['origin'], collection: string) =>
        toArticle({ title: 'Draft', blocks: [{ kind: 'paragraph', text: secret }] }, origin, collection),
      addArticle: async () => {
        throw new Error('Nothing may be added.');
      },
    });
    const preview = await ada.runs(channel, 'article add', { address: 'https://news.example/draft' }).reply();
    const draft = /"custom_id":"(add:[^"]+)"/.exec(JSON.stringify(preview.json.components))?.[1] ?? '';
    expect(draft.startsWith(`${addKind}:`)).toBe(true);
    const list = await ada.runs(elsewhere, 'article list').reply();
    const [word] = await ada.presses(forged(list, elsewhere, draft), 'forged').followups(1);
    expect(word?.json.content).toMatch(/^That preview is too old/);
  });

  it('by asking on from an answer that was given there', async () => {
    const { ada, channel, footnote } = stage;
    const answer = await ada.runs(channel, 'ask', { question: 'hidden harbour?' }).reply();
    await stage.discord.idle();
    const form = ada.presses(forged(answer, elsewhere, 'more'), 'forged');
    await (await ada.submits(form, { question: 'And why?' })).reply();
    expect(footnote.asked.at(-1)?.history).toEqual([]);
    expect(footnote.asked.at(-1)?.scope.collections).not.toContain(stage.guild.id);
  });
});

const place = () => ({ start: 0, end: secret.length, mark: markOf(secret) });
