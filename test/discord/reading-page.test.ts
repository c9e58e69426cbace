import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, toArticle } from '../../src/core/article.ts';
import { markOf } from '../../src/discord/citation-id.ts';
import { limits } from '../../src/discord/limits.ts';
import { passageView } from '../../src/discord/passage-view.ts';
import { pageAfter, pageAround, pageBefore, pageFrom } from '../../src/discord/reading-page.ts';
import { english } from '../../src/discord/words/english.ts';

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
  it('shows title, place and words in bold, links to the words, and keeps within the limit', () => {
    const article = articleOf(['One.', 'Two has the words in it.']);
    const start = article.text.indexOf('the words');
    const place = { articleId: article.id, start, end: start + 9, mark: markOf('the words') };
    const { content } = passageView({ article, place, page: pageAround(article, place) }, english);
    expect(content).toContain('> One.\n> \n> Two has **the words** in it.\n');
    expect(content).toContain('-# A. Writer · paragraph 1–2\n');
    expect(content).toContain('(<https://news.example/a#:~:text=the%20words>)');
  });

  it('is valid and within the limit whatever the article', () => {
    fc.assert(
      fc.property(articleAndQuote, ({ article, quote }) => {
        const place = { articleId: article.id, ...quote, mark: 'abcdef' };
        for (const page of [pageAround(article, quote), pageFrom(article, quote.start)]) {
          const { content = '' } = passageView({ article, place, page }, english);
          expect(content.length).toBeLessThanOrEqual(limits.content);
          expect(content).not.toMatch(/\p{Surrogate}|(?<!\\)@everyone/u);
        }
      }),
      { numRuns: 40 },
    );
  });
});
