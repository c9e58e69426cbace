import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isMeantInOwnThread } from '../../../src/discord/talk/meant.ts';
import { meantRules } from '../../../src/discord/talk/meant-rules.ts';
import { plain } from '../../../src/discord/talk/plain.ts';
import { toKnowRules } from '../../../src/discord/talk/to-know.ts';
import { ledInto, topicOf } from '../../../src/discord/talk/topic-of.ts';
import { topicRules } from '../../../src/discord/talk/topics.ts';

describe.each(topicRules)('$topic in $language', ({ topic, language, examples, others }) => {
  it.each(examples)('is said by %j', (message) => {
    const told = topicOf(message);
    expect(told?.topic).toBe(topic);
    expect(told?.languages).toContain(language);
  });
  it.each(others)('is not said by %j', (message) => expect(topicOf(message)).toBeUndefined());
});

describe.each(toKnowRules)('what is led in, in $language', ({ language, examples }) => {
  const { spellings = {} } = meantRules.find((one) => one.language === language) ?? {};

  it.each(examples)('%j asks %j', (message, asked) =>
    expect(ledInto(plain(message, spellings), language)).toContain(asked),
  );
});

describe('topicOf', () => {
  it('minds neither case, accents, emoji nor who is greeted', () =>
    expect(
      ['HEY BOT, HELP ME PLS 🙏', 'Hola, quien eres', 'hör auf!!!', 'Merci Footnote'].map(
        (said) => topicOf(said)?.topic,
      ),
    ).toEqual(['help', 'who', 'stop', 'thanks']));

  it('knows every topic in every language', () => {
    const pairs = topicRules.map(({ topic, language }) => `${topic} ${language}`);
    expect(new Set(pairs).size).toBe(20 * 4);
  });

  it('tells in no time, however it is made up', () => {
    topicOf('yo');
    const began = performance.now();
    for (const word of ['yo', 'ok', 'hola', 'gracias', 'thanks', 'danke', 'merci', 'so'])
      topicOf(`${`${word} `.repeat(60).slice(0, 116)} zq`);
    expect(performance.now() - began).toBeLessThan(8 * 60);
  });
});

const kinds = z.enum(['itself', 'lookup', 'remark', 'question', 'chatter']);
const file = path.resolve(import.meta.dirname, '../../fixtures/messages/talk.json');
const talk = z.array(z.object({ text: z.string(), kind: kinds })).parse(JSON.parse(readFileSync(file, 'utf8')));

function isToldRight({ text, kind }: (typeof talk)[number]): boolean {
  const topic = topicOf(text)?.topic;
  const isLookup = topic === 'lookup' || topic === 'doubt';
  switch (kind) {
    case 'itself':
      return topic !== undefined && !isLookup;
    case 'lookup':
      return isLookup;
    case 'remark':
      return !isLookup;
    case 'question':
      return isMeantInOwnThread(text);
    case 'chatter':
      return !isMeantInOwnThread(text);
  }
}

describe('what is asked of Footnote itself', () => {
  const ofItself = z
    .array(z.object({ text: z.string(), topic: z.string().nullable() }))
    .parse(JSON.parse(readFileSync(path.resolve(path.dirname(file), 'of-itself.json'), 'utf8')));

  it('is told by its matter, and what asks the same of the articles is left to them', () =>
    expect(ofItself.filter(({ text, topic }) => (topicOf(text)?.topic ?? null) !== topic)).toEqual([]));
});

describe('messages as members type them', () => {
  it('are told apart by their kind', () =>
    expect(talk.filter((one) => !isToldRight(one)).map(({ text }) => text)).toEqual([]));
});
