import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/core/failure.ts';
import type { BotOptions } from '../../../src/discord/bot.ts';
import { isShownHere } from '../../../src/discord/library/scope.ts';
import { createPassing } from '../../../src/discord/shell/passing.ts';
import { createMemory } from '../../doubles/memory-conversations.ts';
import { fakeFootnote } from '../fake-footnote.ts';
import { readingFootnote } from '../reading-footnote.ts';
import { textIn } from '../shown.ts';
import { asText } from '../simulator/json.ts';
import { until } from '../simulator/until.ts';
import type { Message } from '../simulator/world.ts';
import { recordingLog, setStage } from '../stage.ts';
import { addressing, type Place } from './places.ts';

const hour = 3_600_000;

const attached = (name: string) => ({
  attachments: [
    {
      id: '777777777777777777',
      filename: name,
      size: 10,
      url: `https://cdn.example/${name}`,
      proxy_url: `https://cdn.example/${name}`,
    },
  ],
});

interface Asking {
  readonly place: Place;
  readonly brought: 'file' | 'address';
  readonly name: string;
  readonly question: string;
}

const usual: Asking = { place: 'a channel', brought: 'address', name: 'storm', question: 'What of the storm?' };

/** Ada, who may not add articles, is offered that what she brought is read. */
async function offered({ place, brought, name, question }: Asking, options: Partial<BotOptions> = {}) {
  const stage = await setStage({ footnote: readingFootnote(), options });
  const { discord, ada } = stage;
  const { at, to } = await addressing(stage, place);
  if (brought === 'file') ada.says(at, to(question), { more: attached(`${name}.pdf`) });
  else ada.says(at, to(`${question} https://news.example/${name}`));
  const [, offer] = await discord.answered(at, 2);
  if (!offer) throw new Error('Nothing is offered.');
  await discord.idle();
  const shows = (text: string | RegExp) => expect.poll(() => textIn(offer.json), { timeout: 5_000 }).toMatch(text);
  return { ...stage, at, to, offer, shows };
}

/** As it was before anything was pressed. */
const copyOf = (message: Message): Message => ({ ...message, json: structuredClone(message.json) });

describe('what somebody brings who may not add articles', () => {
  it.each<readonly [Asking, string, string, RegExp, RegExp]>([
    [
      usual,
      'en-US',
      'Read it',
      /is not in the library\. Shall I read it for this question\? I keep it for an hour\.$/,
      /^This article is no longer in the library\.$/,
    ],
    [
      { ...usual, place: 'a thread', brought: 'file', question: 'Was ist mit dem storm?' },
      'de',
      'Lesen',
      /ist nicht in der Bibliothek\. Soll ich es für diese Frage lesen\? Ich behalte es eine Stunde\.$/,
      /^Dieser Artikel ist nicht mehr in der Bibliothek\.$/,
    ],
    [
      { ...usual, brought: 'file', question: '¿Qué pasó con el storm?' },
      'es-ES',
      'Leerlo',
      /no está en la biblioteca\. ¿Lo leo para esta pregunta\? Lo guardo una hora\.$/,
      /^Este artículo ya no está en la biblioteca\.$/,
    ],
    [
      { ...usual, place: 'an announcement channel', question: 'Qu’est-il arrivé au storm ?' },
      'fr',
      'Le lire',
      /n’est pas dans la bibliothèque\. Est-ce que je le lis pour cette question\u202f\? Je le garde une heure\.$/,
      /^Cet article n’est plus dans la bibliothèque\.$/,
    ],
  ])('is read for the question alone, for an hour (%j, %s)', async (asking, locale, label, offers, gone) => {
    await using asked = await offered(asking);
    const { discord, guild, ada, footnote, memory, at, to, offer, shows } = asked;
    ada.locale = locale;
    expect(offer.json.content).toMatch(offers);
    ada.presses(offer, label);
    await shows('A storm came');
    expect(textIn(offer.json).startsWith(`> ${asking.question}\n`)).toBe(true);
    const article = [...footnote.library.values()].at(-1);
    expect(article?.collection).toMatch(new RegExp(`^passing/${guild.id}/\\d+$`));
    expect(footnote.asked.at(-1)?.scope).toEqual({
      collections: [article?.collection],
      articleIds: [article?.id],
    });
    const bob = discord.person('bob', [guild]);
    expect(textIn((await bob.presses(offer, '[1]').reply()).json)).toContain('A storm came');
    const searched: string[] = [];
    const { articles } = footnote;
    footnote.articles = async (scope) => {
      searched.push(...scope.collections);
      return articles(scope);
    };
    guild.members.set(bob.user.id, PermissionFlagsBits.ManageGuild);
    for (const command of ['article list', 'article export', 'quiz', 'insights'])
      expect(textIn((await bob.runs(at, command).reply()).json)).not.toContain('Storm');
    expect([...new Set(searched)].sort()).toEqual([guild.id, 'shared'].sort());
    const before = footnote.asked.length;
    ada.says(at, to(asking.question));
    await until('the question', () => footnote.asked.length > before);
    expect(footnote.asked.at(-1)?.scope.collections).toEqual(['shared', guild.id]);
    await discord.idle();
    // Another process, which knows only what was kept.
    const passing = createPassing({ ...memory, footnote, log: recordingLog().log });
    await passing.expire(Date.now() + hour - 60_000);
    expect(footnote.library.size).toBe(2);
    await passing.expire(Date.now() + hour);
    expect([...footnote.library.values()].map(({ title }) => title)).toEqual(['The bridge']);
    bob.locale = locale;
    expect(textIn((await bob.presses(offer, '[1]').reply()).json)).toMatch(gone);
    expect(await memory.preferences.get('passing')).toEqual({});
  });

  it.each([
    ['en-US', 'Read it', 'Only the person who asked can decide that.'],
    ['de', 'Cancel', 'Das kann nur entscheiden, wer gefragt hat.'],
  ])('is not for others to decide (%s, %s)', async (locale, label, told) => {
    await using asked = await offered(usual);
    const { discord, guild, footnote, offer } = asked;
    const bob = discord.person('bob', [guild]);
    bob.locale = locale;
    const [word] = await bob.presses(offer, label).followups(1);
    expect([word?.json.content, word?.onlyFor]).toEqual([told, bob.user.id]);
    expect(offer.json.content).toMatch(/is not in the library/);
    expect(footnote.library.size).toBe(1);
  });

  it.each([
    ['en-US', 'address', 'Nothing was changed.', 'That offer is too old. Please ask again.'],
    ['fr', 'file', 'Rien n’a été modifié.', 'Cette proposition est trop ancienne. Repose ta question.'],
  ] as const)('is not read once that was cancelled (%s, %s)', async (locale, brought, cancelled, over) => {
    await using asked = await offered({ ...usual, brought });
    const { ada, footnote, offer, shows } = asked;
    ada.locale = locale;
    const before = copyOf(offer);
    ada.presses(offer, 'Cancel');
    await shows(cancelled);
    const [word] = await ada.presses(before, 'Read it').followups(1);
    expect([word?.json.content, word?.onlyFor]).toEqual([over, ada.user.id]);
    expect(footnote.library.size).toBe(1);
  });

  it.each([
    ['en-US', 'address', 'There is nothing at that address.'],
    ['es-ES', 'file', 'Eso no está ahí.'],
  ] as const)('may be nothing that can be read, and that is told (%s, %s)', async (locale, brought, told) => {
    await using asked = await offered({ ...usual, brought });
    const { ada, footnote, offer, shows } = asked;
    ada.locale = locale;
    footnote.addArticle = async () => ({
      kind: 'failed',
      failure: new Failure('not-found', 'There is nothing at that address.'),
    });
    ada.presses(offer, 'Read it');
    await shows(told);
    expect(asText(offer.json.content)).not.toContain('>');
    expect(footnote.asked).toHaveLength(1);
  });

  it.each([
    ['en-US', 'address', /^That is a lot of articles at once\. Please wait \d+ seconds/],
    ['de', 'file', /^Das sind viele Artikel auf einmal\. Bitte warte \d+ Sekunden/],
  ] as const)('counts as an article that is added (%s, %s)', async (locale, brought, told) => {
    const changeLimits = { perPerson: 1, perServer: 9, personAtOnce: 2, serverAtOnce: 5, atOnce: 30 };
    await using asked = await offered({ ...usual, brought }, { changeLimits });
    const { discord, ada, footnote, at, to, offer, shows } = asked;
    ada.presses(offer, 'Read it');
    await shows('A storm came');
    const before = discord.answers(at).length;
    ada.says(at, to('What of the storm? https://news.example/another'));
    const another = (await discord.answered(at, before + 2)).at(-1);
    if (!another) throw new Error('Nothing is offered.');
    ada.locale = locale;
    const [word] = await ada.presses(another, 'Read it').followups(1);
    expect(word?.json.content).toMatch(told);
    // It may be pressed again once the time has come.
    expect(another.json.content).toMatch(/is not in the library/);
    expect(footnote.library.size).toBe(2);
  });
});

it('what was read for a question goes when the bot starts after the hour, and nothing before', async () => {
  const memory = createMemory();
  const footnote = fakeFootnote();
  const now = Date.now();
  await memory.preferences.put('passing', { 'passing/77/1': now - 1, 'passing/77/2': now + hour });
  for (const message of [1, 2])
    footnote.put(`Storm ${message}`, ['A storm came.'], { collection: `passing/77/${message}` });
  await using _ = await setStage({ footnote, options: memory });
  await until('the deletion', () => footnote.library.size === 1);
  expect([...footnote.library.values()].map(({ title }) => title)).toEqual(['Storm 2']);
});

it('what cannot be deleted now is deleted later, and what cannot be noted is not read', async () => {
  const memory = createMemory();
  const { log, lines } = recordingLog();
  let isBusy = true;
  const removed: string[] = [];
  const removeCollection = async (collection: string): Promise<number> => {
    if (isBusy) throw new Error('Busy.');
    removed.push(collection);
    return 1;
  };
  const passing = createPassing({ ...memory, footnote: { removeCollection }, log });
  await passing.note('passing/77/1', '77', 0);
  await passing.expire(hour);
  expect(lines.map(({ level }) => level)).toEqual(['error']);
  isBusy = false;
  await passing.expire(hour);
  expect(removed).toEqual(['passing/77/1']);
  const put = async (): Promise<void> => Promise.reject(new Error('The disk is full.'));
  const full = createPassing({ preferences: { ...memory.preferences, put }, footnote: { removeCollection }, log });
  await expect(full.note('passing/77/2', '77', 0)).rejects.toThrow('The disk is full.');
});

it.each([
  ['77', true],
  ['7', false],
  [null, false],
])('is shown where it was read alone (%s)', (guildId, isShown) =>
  expect(isShownHere({ guildId, personId: '1' }, 'passing/77/5')).toBe(isShown),
);
