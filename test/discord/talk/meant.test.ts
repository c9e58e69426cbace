import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isMeantForArticles } from '../../../src/discord/talk/meant.ts';
import { meantRules } from '../../../src/discord/talk/meant-rules.ts';
import { localeOf } from '../../../src/discord/words/locale-of.ts';

describe.each(meantRules)('what is said to nobody, in $language', ({ examples }) => {
  it.each(examples.meant)('is for the articles: %j', (message) => expect(isMeantForArticles(message)).toBe(true));
  it.each(examples.others)('is for people: %j', (message) => expect(isMeantForArticles(message)).toBe(false));
});

const messages = z.array(z.object({ text: z.string(), language: z.string(), meant: z.boolean() }));
const folder = path.resolve(import.meta.dirname, '../../fixtures/messages');
const messagesOf = (name: string) => messages.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8')));

describe('short messages as members type them', () => {
  const all = messagesOf('messages.json');
  it('are told apart', () => {
    expect(all.filter(({ text, meant }) => isMeantForArticles(text) !== meant).map(({ text }) => text)).toEqual([]);
  });
  it('are answered in their own language', () => {
    const meant = all.filter((one) => one.meant);
    const wrong = meant.filter(({ text, language }) => localeOf({ content: text, guild: null }) !== language);
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });
});
