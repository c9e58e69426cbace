import { describe, expect, it } from 'vitest';
import { type BlockKind, toArticle } from '../../../src/core/document/article.ts';
import { prepareArticle } from '../../../src/core/document/prepare-article.ts';
import type { RoughDocument } from '../../../src/core/document/rough-document.ts';
import { tidyDocument } from '../../../src/core/document/tidy-document.ts';

const origin = { kind: 'file', location: '/page.html', name: 'page.html' } as const;
const article = (rough: RoughDocument) => toArticle(tidyDocument(rough), origin);

const chinese = '我们今天在城市的桥上看见了很多人和船'.repeat(3_000);
const arabic = 'أعلن المجلس أن الجسر سيفتح في الربيع '.repeat(1_500).trim();
const emoji = '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(1_500);
const prose = 'Mayor Lea Unger said the bridge costs eleven million crowns and that it would open in May.';
const paragraph = { kind: 'paragraph', text: prose } as const;
/** How often a passage carries an article's names: what it carries beside its text is at most this long. */
const mostCarried = 2_000;

describe.each([
  ['Chinese', `桥${chinese}`],
  ['Arabic', arabic],
  ['emoji', `Bridge ${emoji}`],
])('a title without end, in %s', (_, title) => {
  const read = article({ title, blocks: [paragraph] });

  it('is cut between graphemes, and its rest is body', () => {
    expect(read.title.length).toBeLessThanOrEqual(300);
    expect(read.title).toMatch(/…$/u);
    const kept = read.title.slice(0, -1);
    expect(title.startsWith(kept)).toBe(true);
    const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    expect(letters(kept) + letters(read.text.slice(0, read.bodyEnd))).toBe(letters(title + prose));
  });

  it('is not carried by every passage', () => {
    const { passages } = prepareArticle({ ...read, title, byline: title });
    for (const { passage } of passages)
      expect(JSON.stringify({ ...passage, text: '' }).length).toBeLessThan(mostCarried);
  });

  it('does not hide what language the article is in', () => {
    const others = [
      'The harbour board of Skellow met on Tuesday evening to settle the plan for the winter, and some two hundred residents came.',
      'The pilot Per Holm said the fog was thick on Tuesday morning. The bridge is closed, and it stays closed until the spring comes.',
    ];
    const blocks = [prose, ...others].map((text) => ({ kind: 'paragraph' as const, text }));
    expect(article({ title, blocks }).language).toBe('en');
  });
});

describe('what is too long for its kind', () => {
  it.each(['title', 'heading', 'caption', 'byline', 'date', 'site'] satisfies BlockKind[])('is prose: a %s', (kind) => {
    const text = 'The harbour board met and spoke about the ferry. '.repeat(50).trim();
    const read = article({ blocks: [paragraph, { kind, text, certain: true }, paragraph] });
    expect(read.blocks.map((block) => block.kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
    expect(read.text).toContain(text);
  });

  it('says nothing of a heading beside its passages but its beginning', () => {
    const cells = Array.from({ length: 300 }, (_, at) => `column ${at}`).join(' | ');
    const rows = Array.from({ length: 50 }, (_, at) => ({
      kind: 'row' as const,
      text: `row ${at} | ${at} crowns`,
      context: 1,
      certain: true,
    }));
    const { passages } = prepareArticle(article({ blocks: [paragraph, { kind: 'row', text: cells }, ...rows] }));
    for (const { passage } of passages) expect(passage.context?.length ?? 0).toBeLessThanOrEqual(400);
    expect(passages.at(-1)?.passage.context).toMatch(/^column 0 \| .*…$/u);
  });

  it('keeps of a lead-in what stands right before its list', () => {
    const lead = `${'The board heard many people that evening. '.repeat(40)}It ruled out the following:`;
    const item = { kind: 'item' as const, text: 'a second bridge', certain: true };
    const { passages } = prepareArticle(article({ blocks: [{ kind: 'paragraph', text: lead }, item] }));
    expect(passages.at(-1)?.passage.context).toMatch(/^….*It ruled out the following:$/u);
  });
});
