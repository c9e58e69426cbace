import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../../src/discord/words/index.ts';
import { type FakeFootnote, fakeFootnote } from '../fake-footnote.ts';
import { bridge, setStage } from '../stage.ts';
import { addressing, type Place } from './places.ts';

/** Nothing in it is asked about below. */
function library(): FakeFootnote {
  const footnote = fakeFootnote();
  footnote.put('The bridge', bridge, { address: 'https://news.example/bridge' });
  footnote.put('The lake', [`The lake is ${'very '.repeat(80)}deep.`, 'Nobody swims there.']);
  footnote.put('A *title* of some length, with which the paper told its readers of the harbour', ['It is shut.']);
  return footnote;
}

const misses: readonly (readonly [Place, string, string])[] = [
  ['a channel', 'en', 'Who composed that opera?'],
  ['direct messages', 'de', 'Wer komponierte diese Oper?'],
  ['a thread', 'es', '¿Quién compuso esa ópera?'],
  ['an announcement channel', 'fr', 'Qui a composé cet opéra ?'],
];

describe('a miss', () => {
  it.each(misses)(
    'in %s is one line and a sentence for each of the nearest articles (%s)',
    async (place, language, question) => {
      await using stage = await setStage({ footnote: library() });
      const { discord, ada } = stage;
      const { at, to } = await addressing(stage, place);
      ada.says(at, to(question));
      const [answer] = await discord.answered(at);
      const lines = answer?.json.content.split('\n') ?? [];
      const { reasons, nearest } = wordsFor(language);
      expect(lines[0]).toBe(`${reasons['not-in-articles']} ${nearest}`);
      expect(new Set(lines.slice(1).map((line) => line.replace(/^.* — /, ''))).size).toBe(lines.length - 1);
      // Addresses are not seen.
      expect(answer?.json.content.replace(/\(<[^>]*>\)/g, '').length).toBeLessThan(400);
      const opened = await ada.presses(answer ?? expect.fail(), '[1]').reply();
      expect(opened.onlyFor).toBe(ada.user.id);
    },
  );

  it.each([
    ['de', 'Wer komponierte diese Oper?', /^-# Durchsucht: .*The lake/m],
    ['fr', 'Qui a composé cet opéra ?', /^-# Recherché dans\u00a0: .*The lake/m],
    ['es-ES', '¿Quién compuso esa ópera?', /^-# Buscado en: .*The lake/m],
  ])(
    'says what was searched where the channel is bound, and not elsewhere (%s)',
    async (locale, question, searched) => {
      const footnote = library();
      const lake = [...footnote.library.values()].find(({ title }) => title === 'The lake');
      await using stage = await setStage({ footnote });
      const { discord, ada } = stage;
      ada.locale = locale;
      const direct = discord.direct(ada);
      const free = await ada.runs(direct, 'ask', { question }).reply();
      expect(free.json.content).not.toMatch(searched);
      await ada.runs(direct, 'article use', { article: lake?.id ?? '' }).reply();
      const bound = await ada.runs(direct, 'ask', { question }).reply();
      expect(bound.json.content).toMatch(searched);
      expect(bound.json.content.length).toBeLessThan(400);
    },
  );
});

describe('what is refused', () => {
  it.each([
    ['de', 'Das sind viele Fragen auf einmal.'],
    ['es-ES', 'Son muchas preguntas a la vez.'],
    ['fr', 'Cela fait beaucoup de questions à la fois.'],
  ])('for being too much is told to the asker alone (%s)', async (locale, told) => {
    await using stage = await setStage({
      options: { limits: { perPerson: 1, perChannel: 60, atOnce: 4, waiting: 10 } },
    });
    const { ada, channel } = stage;
    ada.locale = locale;
    await ada.runs(channel, 'ask', { question: 'bridge?' }).reply();
    const held = await ada.runs(channel, 'ask', { question: 'council?' }).reply();
    expect([held.onlyFor, held.json.content.startsWith(told)]).toEqual([ada.user.id, true]);
  });

  it.each([
    ['de', 'Was sagte Lin über die Brücke?', 'Das sind viele Fragen auf einmal.'],
    ['fr', 'Qu’a dit Lin au sujet du pont ?', 'Cela fait beaucoup de questions à la fois.'],
  ])('in a message is told directly, in its language (%s)', async (_, question, told) => {
    await using stage = await setStage({
      options: { limits: { perPerson: 1, perChannel: 60, atOnce: 4, waiting: 10 } },
    });
    const { discord, ada } = stage;
    const { at, to } = await addressing(stage, 'a thread');
    for (let times = 0; times < 2; times += 1) {
      ada.says(at, to(question));
      await discord.idle();
    }
    const [word] = await discord.answered(discord.direct(ada));
    expect(word?.json.content.startsWith(told)).toBe(true);
    expect(discord.answers(at)).toHaveLength(1);
  });

  it.each([
    ['de', 'ask', 'Diesen Artikel gibt es hier nicht.'],
    ['es-ES', 'summary', 'Ese artículo no está aquí.'],
    ['fr', 'discuss', 'Cet article n’est pas ici.'],
  ])('for an article that is not there is told to the asker alone (%s, /%s)', async (locale, command, told) => {
    await using stage = await setStage();
    const { ada, channel } = stage;
    ada.locale = locale;
    const options = { ...(command === 'ask' ? { question: 'bridge?' } : {}), article: 'The tower' };
    const [word] = await ada.runs(channel, command, options).followups(1);
    expect([word?.onlyFor, word?.json.content.startsWith(told)]).toEqual([ada.user.id, true]);
  });
});
