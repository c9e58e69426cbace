import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Message } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isMeantHere } from '../../../src/discord/asking/is-meant-here.ts';
import { askedIn } from '../../../src/discord/talk/asked-in.ts';
import { topicOf } from '../../../src/discord/talk/topic-of.ts';
import type { Footnote } from '../../../src/footnote.ts';
import { createMemory } from '../../doubles/memory-conversations.ts';
import { footnoteHere } from '../footnote-here.ts';

const files = {
  apollo: 'apollo-11-landing.md',
  bridge: 'brindle-footbridge.md',
  dialogue: 'us-china-dialogue.md',
  mill: 'olive-mill.md',
  lighthouse: 'lighthouse.md',
  pool: 'pool.md',
} as const;
const about = z.enum(['apollo', 'bridge', 'dialogue', 'mill', 'lighthouse', 'pool']);
const kinds = z.enum(['chatter', 'weak', 'plain', 'itself']);
const said = z.array(z.object({ text: z.string(), language: z.string(), kind: kinds, about }));
type Said = z.infer<typeof said>[number];

const folder = path.resolve(import.meta.dirname, '../../fixtures/messages');
const own = path.join(folder, 'articles');
const footnotes = new Map<string, Promise<Footnote>>();

function footnoteAbout(article: Said['about']): Promise<Footnote> {
  const name = files[article];
  const footnote = footnotes.get(name) ?? footnoteHere(name, existsSync(path.join(own, name)) ? own : undefined);
  footnotes.set(name, footnote);
  return footnote;
}

/** Somewhere in a server, as far as it matters here. */
const message = {
  guildId: '1',
  channelId: '2',
  channel: null,
  author: { id: '3' },
  client: { user: { id: '4' } },
} as unknown as Message;

async function isHeard({ text, about: article }: Pick<Said, 'text' | 'about'>, isOwnThread = true): Promise<boolean> {
  const { preferences } = createMemory();
  return isMeantHere(text, { message, isOwnThread }, { preferences, footnote: await footnoteAbout(article) });
}

const isTold = ({ text }: Said): boolean => !['lookup', 'doubt', undefined].includes(topicOf(text)?.topic);

async function heardAmong(messages: readonly Said[]): Promise<readonly Said[]> {
  const heard = await Promise.all(messages.map((one) => isHeard(one)));
  return messages.filter((_, at) => heard[at]);
}

const share = (some: readonly unknown[], all: readonly unknown[]): number => some.length / all.length;

describe('messages of a lived thread, each about an article', () => {
  const all = said.parse(JSON.parse(readFileSync(path.join(folder, 'lived.json'), 'utf8')));

  it('are met with silence where they are chatter, and else nearly always heard, in their language', async () => {
    const chatter = all.filter(({ kind }) => kind === 'chatter');
    const asked = all.filter(({ kind }) => kind !== 'chatter');
    expect(share(await heardAmong(chatter), chatter)).toBeLessThanOrEqual(0.03);
    const heard = await heardAmong(asked);
    expect(share(heard, asked)).toBeGreaterThanOrEqual(0.85);
    const told = heard.filter(({ text, language }) =>
      askedIn(text, () => true)?.languages.some((one) => one === language),
    );
    expect(share(told, heard)).toBeGreaterThanOrEqual(0.98);
  });
});

describe('messages in a thread about an article', () => {
  const all = said.parse(JSON.parse(readFileSync(path.join(folder, 'matter.json'), 'utf8')));
  const of = (...wanted: readonly Said['kind'][]) => all.filter(({ kind }) => wanted.includes(kind));

  it('are met with silence, whatever they are like, where people say them to each other', async () =>
    expect((await heardAmong(of('chatter'))).map(({ text }) => text)).toEqual([]));

  it('are heard where they ask by little more than words of the article, in their language', async () => {
    const asked = of('weak', 'plain');
    const heard = await heardAmong(asked);
    expect(share(heard, asked)).toBeGreaterThanOrEqual(0.95);
    const told = heard.filter(({ text, language }) =>
      askedIn(text, () => true)?.languages.some((one) => one === language),
    );
    expect(share(told, heard)).toBeGreaterThanOrEqual(0.98);
  });

  it('are told apart where they are about Footnote itself', () =>
    expect(of('itself').filter((one) => !isTold(one))).toEqual([]));
});

describe('what asks by less than a form', () => {
  it.each([
    ['bridge length?', 'bridge'],
    ['longueur du pont ?', 'bridge'],
    ['does anyone remember the spawning time', 'bridge'],
    ['Tillerson traf wen in Washington', 'dialogue'],
  ] as const)('%j is heard where the article is about that, and nowhere else', async (text, article) => {
    expect(await isHeard({ text, about: article })).toBe(true);
    expect(await isHeard({ text, about: 'lighthouse' })).toBe(false);
  });
});

describe('what asks by its form', () => {
  it.each(['who tuned the piano', 'where does the turtle live', 'wer stimmt das Klavier', 'dónde vive la tortuga'])(
    '%j, of which the article has no word, is left to the people in a thread, and answered where all is',
    async (text) => {
      expect(await isHeard({ text, about: 'apollo' })).toBe(false);
      expect(await isHeard({ text, about: 'apollo' }, false)).toBe(true);
    },
  );

  it.each(['who voted against it', 'and why', 'und wer zahlt das', 'combien ça coûte'])(
    '%j, which may be asked of any article, is heard',
    async (text) => expect(await isHeard({ text, about: 'apollo' })).toBe(true),
  );
});
