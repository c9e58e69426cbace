import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleSummary } from '../../../src/core/document/article.ts';
import { articleView, removalQuestion } from '../../../src/discord/views/article-view.ts';
import { button, type CardPart, cardMessage, linkButton, roomOf } from '../../../src/discord/views/card.ts';
import { english } from '../../../src/discord/words/english.ts';
import { componentsIn, textIn } from '../shown.ts';
import { expectWithinLimits } from '../within-limits.ts';

const looks = ['framed', 'plain'] as const;

let ids = 0;
const anyButton = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }).map((label) => ({ label, link: false })),
    fc.constant({ label: 'To the article', link: true }),
  )
  .filter(({ label }) => label.trim() !== '')
  .map(({ label, link }) => {
    ids += 1;
    return link ? linkButton(label, 'https://news.example/a') : button(label, `one:${ids}`);
  });

const markdown = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
  fc.constantFrom('word '.repeat(700), 'Costs rose.', ' ', 'One.\n\nTwo.'),
);

const anyPart: fc.Arbitrary<CardPart> = fc.oneof(
  markdown.map((text) => ({ kind: 'text', markdown: text }) as const),
  markdown.map((text) => ({ kind: 'quote', markdown: text }) as const),
  fc.constant({ kind: 'rule' } as const),
  fc.tuple(markdown, anyButton).map(([text, one]) => ({ kind: 'entry', markdown: text, button: one }) as const),
  fc.array(anyButton, { minLength: 1, maxLength: 7 }).map((buttons) => ({ kind: 'buttons', buttons }) as const),
);

describe.each(looks)('a card, %s', (look) => {
  it('is within every limit, whatever it is made of', () => {
    const head = { kind: 'text', markdown: 'Articles' } as const;
    fc.assert(
      fc.property(fc.array(anyPart, { maxLength: 60 }), (parts) => {
        const message = cardMessage([head, ...parts], look);
        expectWithinLimits(message);
        expect(textIn(JSON.parse(JSON.stringify(message))).length).toBeLessThanOrEqual(roomOf(look));
      }),
      { numRuns: 60 },
    );
  });

  it('says all of it where there is room', () => {
    const card = [
      { kind: 'text', markdown: '**The bridge**' },
      { kind: 'rule' },
      { kind: 'quote', markdown: 'It was closed.' },
      { kind: 'entry', markdown: 'Lake 7', button: button('About', 'info:7') },
      { kind: 'buttons', buttons: [button('◀', 'a'), linkButton('To the article', 'https://news.example/')] },
    ] as const;
    const shown = JSON.parse(JSON.stringify(cardMessage(card, look)));
    const quote = look === 'plain' ? '> It was closed.' : 'It was closed.';
    expect(textIn(shown)).toBe(`**The bridge**\n${quote}\nLake 7`);
    const labels = componentsIn(shown).flatMap(({ label }) => (label === undefined ? [] : [label]));
    expect(labels).toEqual([...(look === 'framed' ? ['About'] : []), '◀', 'To the article']);
  });

  it('tells of an article, and asks before it goes', () => {
    const article: ArticleSummary = {
      id: 'a1b2c3d4e5f6',
      collection: '1',
      origin: { kind: 'url', location: 'https://news.example/storm', name: 'https://news.example/storm' },
      title: '*Storm* over @everyone',
      language: 'de',
      fingerprint: 'f',
      characters: 20_000,
      passages: 40,
      warnings: ['uncertain-layout', 'broken-words', 'lost-characters'],
    };
    const view = cardMessage(articleView(article, english, { mayRemove: true, list: { typed: '', from: 8 } }), look);
    expectWithinLimits(view);
    expect(textIn(JSON.parse(JSON.stringify(view)))).toContain('**\\*Storm\\* over \\@everyone**\nGerman\n');
    expectWithinLimits(cardMessage(removalQuestion(article, english), look));
  });
});
