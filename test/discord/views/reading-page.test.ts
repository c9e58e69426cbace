import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, toArticle } from '../../../src/core/document/article.ts';
import { markOf } from '../../../src/core/document/reading-address.ts';
import { cardMessage } from '../../../src/discord/views/card.ts';
import { passageView } from '../../../src/discord/views/passage.ts';
import { pageAfter, pageAround, pageBefore, pageFrom } from '../../../src/discord/views/reading-page.ts';
import { english } from '../../../src/discord/words/english.ts';
import { textIn } from '../shown.ts';
import { expectWithinLimits } from '../within-limits.ts';

const articleOf = (paragraphs: readonly string[]): Article =>
  toArticle(
    {
      title: 'T'.repeat(300),
      address: 'https://news.example/a',
      byline: 'A. Writer',
      blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    },
    { kind: 'file', location: '/a.txt', name: 'a.txt' },
  );

const paragraph = fc.oneof(
  fc.constantFrom(
    'Costs rose.',
    '> # **not markup** @everyone',
    '市長は昨日、新しい橋の建設を発表しました。'.repeat(60),
    '*_~'.repeat(500),
    'word '.repeat(700).trim(),
    '👩‍👩‍👧‍👦'.repeat(200),
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }).filter((text) => text.trim() !== ''),
);

const articleAndQuote = fc
  .tuple(fc.array(paragraph, { minLength: 1, maxLength: 12 }), fc.nat(), fc.integer({ min: 1, max: 300 }))
  .map(([paragraphs, at, length]) => {
    const article = articleOf(paragraphs);
    const start = at % article.text.length;
    return { article, quote: { start, end: Math.min(article.text.length, start + length) } };
  });

describe('reading on', () => {
  it('comes through the whole article, page by page, and back to its beginning', () => {
    fc.assert(
      fc.property(articleAndQuote, ({ article }) => {
        let page = pageFrom(article, 0);
        let read = article.text.slice(page.start, page.end);
        for (let next = pageAfter(article, page.end); next !== undefined; next = pageAfter(article, page.end)) {
          expect(article.text.slice(page.end, next).trim()).toBe('');
          page = pageFrom(article, next);
          expect(page.end).toBeGreaterThan(page.start);
          read += article.text.slice(page.start, page.end);
        }
        expect(read.replace(/\s/g, '')).toBe(article.text.slice(0, article.bodyEnd).replace(/\s/g, ''));
        let from: number | undefined = page.start;
        for (let steps = 0; from !== undefined && steps < 1_000; steps += 1) {
          const before = pageBefore(article, from);
          if (before !== undefined) expect(before).toBeLessThan(from);
          from = before;
        }
        expect(from).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });

  it('first shows the quoted words, the paragraph before and the one after', () => {
    const article = articleOf([
      'One.',
      'Two is before.',
      'Three has the words in it.',
      'Four is after.',
      'Five.',
      'x '.repeat(600),
    ]);
    const start = article.text.indexOf('the words');
    const page = pageAround(article, { start, end: start + 9 });
    expect(article.text.slice(page.start, page.end)).toBe(
      'Two is before.\n\nThree has the words in it.\n\nFour is after.',
    );
  });
});

describe('passageView', () => {
  it('shows title, place, the paragraphs around and the words in bold, and links to the words', () => {
    const article = articleOf(['One.', 'Two has the words in it.', 'Three.']);
    const start = article.text.indexOf('the words');
    const place = { articleId: article.id, start, end: start + 9, mark: markOf('the words') };
    const view = { article, place, page: pageAround(article, place) };
    const card = passageView(view, english, 'framed');
    expect(card.flatMap((part) => ('markdown' in part ? [part.markdown] : []))).toEqual([
      `**${'T'.repeat(199)}…**\n-# A. Writer · paragraph 2`,
      'One.',
      'Two has **the words** in it.',
      'Three.',
    ]);
    expect(JSON.stringify(card)).toContain('https://news.example/a#:~:text=the%20words');
    const { content } = cardMessage(passageView(view, english, 'plain'), 'plain');
    expect(content).toContain('\n> One.\n> Two has **the words** in it.\n> Three.');
  });

  it.each(['framed', 'plain'] as const)('is valid and within the limits whatever the article, %s', (look) => {
    fc.assert(
      fc.property(articleAndQuote, ({ article, quote }) => {
        const place = { articleId: article.id, ...quote, mark: 'abcdef' };
        for (const page of [pageAround(article, quote), pageFrom(article, quote.start)]) {
          const message = cardMessage(passageView({ article, place, page }, english, look), look);
          expectWithinLimits(message);
          const shown = textIn(JSON.parse(JSON.stringify(message)));
          expect(shown).not.toMatch(/\p{Surrogate}|(?<!\\)@everyone/u);
          // Nothing that the builder made is left out for want of room.
          expect(JSON.stringify(message)).toContain('read:');
        }
      }),
      { numRuns: 40 },
    );
  });
});
