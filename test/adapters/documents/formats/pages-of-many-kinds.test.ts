import { describe, expect, it } from 'vitest';
import { isBody } from '../../../../src/core/document/article.ts';
import { parsed } from '../../../doubles/parsed-documents.ts';
import { writtenPages } from './written-pages.ts';

describe('a page', () => {
  it.each(writtenPages)('gives its article, and nothing of what stands around it: $kind', async (page) => {
    const { blocks, title, letters } = await parsed('a.html', page.source);
    const article = blocks.filter(({ kind }) => isBody(kind));
    const texts = [...article, ...(page.anyKind ? blocks.filter(({ kind }) => kind === 'caption') : [])];
    for (const words of page.must)
      expect(texts.map(({ text }) => text).filter((text) => text.includes(words))).toHaveLength(1);
    for (const words of page.not) expect(article.map(({ text }) => text).join('\n')).not.toContain(words);
    if (page.title !== undefined) expect(title).toBe(page.title);
    expect(letters?.lost ?? 0).toBeLessThanOrEqual(0.01 * (letters?.seen ?? 0));
  });
});
