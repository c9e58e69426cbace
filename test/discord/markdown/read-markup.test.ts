import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { lastRules, type Naming, pairRules, tokenRules } from '../../../src/discord/markdown/markup-rules.ts';
import { readMarkup } from '../../../src/discord/markdown/read-markup.ts';

const naming: Naming = {
  user: (id) => (id === '11' ? 'Ada Lin' : undefined),
  role: (id) => (id === '22' ? 'Mayors' : undefined),
  channel: (id) => (id === '33' ? 'city news' : undefined),
  locale: 'en',
};

describe.each([...tokenRules, ...pairRules, ...lastRules])('the mark "$name"', ({ examples }) => {
  it.each(examples)('%j says %j', (written, said) => expect(readMarkup(written, naming).text).toBe(said));
});

describe('readMarkup', () => {
  it('reads marks within marks', () =>
    expect(readMarkup('## **||<:a_b:12345>who `came`||** on <t:1714521600:d>?', naming).text).toBe(
      'who came on 1 May 2024?',
    ));

  it('tells dates in the language of the message', () => {
    const said = (locale: string) => readMarkup('<t:1714521600:D>', { ...naming, locale }).text;
    expect(['de', 'es', 'fr'].map(said)).toEqual(['1. Mai 2024', '1 de mayo de 2024', '1 mai 2024']);
  });

  it('gives addresses apart, without what ends the sentence', () =>
    expect(
      readMarkup('See https://a.example/x, <https://b.example/y>. [c](https://c.example/z) (https://d.example)', naming)
        .links,
    ).toEqual(['https://a.example/x', 'https://b.example/y', 'https://c.example/z', 'https://d.example']));

  it.each([
    ['was ist [das](https://a.example/x)?', 'https://a.example/x'],
    ['(**https://a.example/b_(c)**), ¿no?', 'https://a.example/b_(c)'],
  ])('also where marks end with it: %j', (written, link) => expect(readMarkup(written, naming).links).toEqual([link]));

  it('leaves no id behind, whatever it names', () =>
    expect(readMarkup('<@404><@&404><#404><:ab:404></ask:404><id:guide>', naming).text).toBe(''));
});

const closed = z
  .array(z.object({ locale: z.string(), written: z.string(), said: z.string() }))
  .parse(
    JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../fixtures/messages/dropped-marks.json'), 'utf8')),
  );

describe('what surrounds a mark that says nothing', () => {
  it.each(closed)('is closed up: $written', ({ locale, written, said }) =>
    expect(readMarkup(written, { ...naming, locale }).text).toBe(said),
  );

  it('is so where nothing stood in a row for long, within a moment', () => {
    const started = performance.now();
    readMarkup(`who ${' '.repeat(20_000)}came ${'<:gate:12345> '.repeat(2_000)}?`, naming);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
