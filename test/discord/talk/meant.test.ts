import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { askedIn } from '../../../src/discord/talk/asked-in.ts';
import {
  goingOn,
  isAskedInReply,
  isMeantForArticles,
  isMeantInOwnThread,
  isQuestionOfAny,
  meantIn,
  namedNext,
} from '../../../src/discord/talk/meant.ts';
import { meantRules } from '../../../src/discord/talk/meant-rules.ts';
import { localeOf } from '../../../src/discord/words/locale-of.ts';

describe.each(meantRules)('what is said to nobody, in $language', ({ examples, language }) => {
  it.each(examples.meant)('is for the articles: %j', (message) => expect(isMeantForArticles(message)).toBe(true));
  it.each(examples.perhaps)('is for the articles if it is about their matter: %j', (message) => {
    expect(isMeantForArticles(message)).toBe(false);
    expect(askedIn(message, () => true)?.languages).toContain(language);
  });
  it.each(examples.others)('is for people: %j', (message) => expect(isMeantForArticles(message)).toBe(false));
});

const messages = z.array(z.object({ text: z.string(), language: z.string(), meant: z.boolean() }));
const folder = path.resolve(import.meta.dirname, '../../fixtures/messages');
const messagesOf = (name: string) => messages.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8')));

describe.each(meantRules)('what is said in reply to an answer, in $language', ({ language, replies }) => {
  it.each(replies.asked)('asks: %j', (message) => expect(isAskedInReply(message)).toBe(true));
  it.each(replies.further)('asks, where the articles have what it goes on with: %j', (message) =>
    expect(isAskedInReply(message) || goingOn(message)?.language === language).toBe(true),
  );
  it.each(replies.others)('asks nothing: %j', (message) => {
    expect(isAskedInReply(message)).toBe(false);
    expect(goingOn(message)?.isByForm ?? false).toBe(false);
  });
});

describe('few words that reply to an answer', () => {
  it('are told apart nearly always, whoever they name', () => {
    const file = path.join(folder, 'replies.json');
    const replies = z
      .array(z.object({ text: z.string(), asks: z.boolean() }))
      .parse(JSON.parse(readFileSync(file, 'utf8')));
    const wrong = replies.filter(({ text, asks }) => isAskedInReply(text) !== asks);
    expect(1 - wrong.length / replies.length, `${wrong.map(({ text }) => text)}`).toBeGreaterThanOrEqual(0.9);
  });
});

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

describe('what is said in a thread of its own', () => {
  it('is told apart, of what it is and has as well', () => {
    const all = messagesOf('thread.json').filter(({ text }) => !text.includes('<bot>'));
    expect(all.filter(({ text, meant }) => isMeantInOwnThread(text) !== meant).map(({ text }) => text)).toEqual([]);
  });
  it('is told apart nearly always, where it is hard to', () => {
    const all = messagesOf('kinds.json');
    const wrong = all.filter(({ text, meant }) => isMeantInOwnThread(text) !== meant);
    const spoken = wrong.filter(({ meant }) => !meant);
    expect(1 - spoken.length / all.filter(({ meant }) => !meant).length).toBeGreaterThanOrEqual(0.95);
    expect(1 - (wrong.length - spoken.length) / all.filter(({ meant }) => meant).length).toBeGreaterThanOrEqual(0.95);
  });
  it('is judged sentence by sentence', () => {
    expect(isMeantForArticles('lol true. when did the strike start')).toBe(true);
    expect(isMeantForArticles('when did it start? are you even awake?')).toBe(false);
  });
  it('is left to somebody who is named first', () =>
    expect(isMeantForArticles('@maya when was the vote?')).toBe(false));
  it('is about the articles where it names them, whatever of people’s days it has', () => {
    expect(meantIn('does the prof in the article think it is safe')).toEqual(['en']);
    expect(meantIn('does the prof post slides before class')).toEqual([]);
  });
  it('is about people’s days where as many of its words are, and the articles have none of those', () => {
    const having =
      (...words: readonly string[]) =>
      (word: string) =>
        words.includes(word);
    expect(meantIn('who painted the fence of the school')).toEqual([]);
    expect(meantIn('who painted the fence of the school', having('fence'))).toEqual(['en']);
    expect(meantIn('who painted the fence of the school', having('painted', 'school'))).toEqual(['en']);
  });
  it('may be about any thing where nobody looked at what the articles are about', () => {
    const asked = ['what goes into the soup', 'where does the bus go on Friday'];
    expect(asked.filter((message) => isMeantForArticles(message))).toEqual([]);
    expect(asked.filter(isQuestionOfAny)).toEqual(asked);
    expect(isQuestionOfAny('who is in for pizza tonight')).toBe(false);
  });
  it('is judged in no time, however it is made up', () => {
    const began = performance.now();
    for (const word of ['the ', 'il est ', 'a ', 'verstehe ', '… ', 'c ', 'no '])
      isMeantInOwnThread(`${word.repeat(990 / word.length)}?`);
    expect(performance.now() - began).toBeLessThan(7 * 20);
  });
});

describe('namedNext', () => {
  it.each([
    ['and the woman from the institute', 'the institute'],
    ['what about the treasurer', 'the treasurer'],
    ['und die Frau vom Institut', 'institut'],
    ['was ist mit dem Schatzmeister', 'dem schatzmeister'],
    ['y la mujer del instituto', 'instituto'],
    ['y qué tal el tesorero', 'el tesorero'],
    ['et la femme de l’institut', 'l institut'],
    ['quid du trésorier', 'tresorier'],
  ])('%j asks about what it names next', (said, matter) => {
    expect(namedNext(said)?.matter).toBe(matter);
  });

  it.each([
    'and then we went home',
    'and the rest of us',
    'und dann sind wir heim',
    'jaja es verdad',
    'et après on est rentrés',
  ])('%j names nothing to be asked about', (said) => {
    expect(namedNext(said)).toBeUndefined();
  });
});
