import { describe, expect, it } from 'vitest';
import { grounded, passageOf } from '../answers.ts';
import { fakeFootnote } from '../fake-footnote.ts';
import { bridge, setStage } from '../stage.ts';
import { type Place, places } from './places.ts';

const told = [
  passageOf('The bridge was closed.', { title: 'The bridge' }),
  passageOf('The lake is deep.', { title: 'The *lake*' }, { articleId: 'b' }),
  passageOf('A new bridge will come.', { title: 'The bridge' }),
];

function summarizing() {
  const asked: {
    readonly articleIds: readonly string[] | undefined;
    readonly style?: unknown;
    readonly length?: unknown;
  }[] = [];
  const footnote = fakeFootnote({
    summarize: async ({ scope, style, length }) => {
      asked.push({ articleIds: scope.articleIds, style, length });
      return grounded({
        claims: told.map((passage) => ({ text: passage.text, evidence: [{ passage, quote: passage.text }] })),
      });
    },
  });
  footnote.put('The bridge', bridge);
  footnote.put('The bridge of sighs', ['Sighs.']);
  return { asked, footnote };
}

describe('/summary', () => {
  it.each<readonly [Place, string, string, RegExp]>([
    [
      'a thread',
      'de',
      'bullets',
      /^\*\*The bridge\*\*\n- The bridge was closed\. \[1\]\n- A new bridge will come\. \[3\]\n\*\*The \\\*lake\\\*\*\*\n- The lake is deep\. \[2\]/,
    ],
    [
      'direct messages',
      'fr',
      'timeline',
      /^- The bridge was closed\. \[1\]\n- The lake is deep\. \[2\]\n- A new bridge will come\. \[3\]/,
    ],
    ['an announcement channel', 'es-ES', 'lines', /^\*\*The bridge\*\*\n> The bridge was closed\. \[1\]/],
  ])('in %s shows what it is (%s, %s)', async (place, locale, style, shown) => {
    const { asked, footnote } = summarizing();
    await using stage = await setStage({ footnote });
    const { discord, ada } = stage;
    ada.locale = locale;
    const at = places[place](stage);
    await discord.idle();
    expect((await ada.runs(at, 'summary', { style, length: 'long' }).reply()).json.content).toMatch(shown);
    expect(asked).toMatchObject([{ style, length: 'long' }]);
  });
});

describe('a title typed in full', () => {
  it.each([
    ['summary', 'de', '„the bridge“'],
    ['summary', 'fr', '« The Bridge »'],
    ['ask', 'es-ES', 'THE  BRIDGE '],
    ['ask', 'en-US', "'The bridge'"],
    ['article use', 'de', 'the bridge'],
    ['article info', 'fr', '«The bridge»'],
  ])('is the article’s to /%s (%s): %j', async (command, locale, article) => {
    const { footnote } = summarizing();
    const [id] = footnote.library.keys();
    await using stage = await setStage({ footnote });
    const { discord, ada } = stage;
    ada.locale = locale;
    const direct = discord.direct(ada);
    const reply = await ada
      .runs(direct, command, { ...(command === 'ask' ? { question: 'council?' } : {}), article })
      .reply();
    expect(reply.json.content).not.toMatch(/gibt es hier nicht|n’est pas ici|no está aquí|not in the library/);
    if (command === 'ask') expect(footnote.asked.at(-1)?.scope.articleIds).toEqual([id]);
  });

  it.each([
    ['guide', 'de', /^Diesen Artikel gibt es hier nicht\. Wähle beim Tippen einen aus der Liste\.$/],
    ['quiz', 'fr', /^Cet article n’est pas ici\. Choisis-en un dans la liste pendant que tu écris\.$/],
    ['cards', 'es-ES', /^Ese artículo no está aquí\. Elige uno de la lista mientras escribes\.$/],
    ['article remove', 'de', /^Diesen Artikel gibt es hier nicht\. Wähle beim Tippen einen aus der Liste\.$/],
    ['article use', 'fr', /^Cet article n’est pas ici\./],
  ])('that is no article’s is told with the same words by /%s (%s)', async (command, locale, words) => {
    const { footnote } = summarizing();
    await using stage = await setStage({ footnote });
    const { discord, ada } = stage;
    ada.locale = locale;
    const told = ada.runs(discord.direct(ada), command, { article: 'The tower' });
    expect((await told.reply()).json.content).toMatch(words);
  });
});
