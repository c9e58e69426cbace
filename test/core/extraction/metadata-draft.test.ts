import { describe, expect, it } from 'vitest';
import { toArticle } from '../../../src/core/document/article.ts';
import { articleDraft, nearestTo } from '../../../src/core/extraction/metadata-draft.ts';
import { termsOf } from '../../../src/core/text/terms.ts';
import { verifyDraft } from '../../../src/core/verification/verify.ts';
import { passageOf } from '../passages.ts';

describe('an article that the question tells apart', () => {
  it('is the one that speaks of most of it, not the one that looks most like the question', () => {
    const ranked = ['The council published its plan.', 'The bridge to China opened.'].map((text, at) => ({
      passage: passageOf(text, { id: `a:${at}` }),
      terms: termsOf(text, 'en'),
      score: 2 - at,
    }));
    expect(nearestTo('China', ranked)).toBe(ranked[1]);
    expect(nearestTo('Mars', ranked)).toBe(ranked[0]);
    expect(nearestTo('Mars', [])).toBeUndefined();
  });
});

describe('articleDraft', () => {
  const article = toArticle(
    {
      title: 'The bridge',
      byline: 'Ada Penrose',
      blocks: [
        { kind: 'title', text: 'The bridge' },
        { kind: 'byline', text: 'By Ada Penrose' },
        { kind: 'paragraph', text: 'It opened.' },
      ],
    },
    { kind: 'file', location: '/bridge.txt', name: 'bridge.txt' },
  );

  it('cites the words of the masthead where they stand', () => {
    const { claims } = verifyDraft(articleDraft(article, 'byline') ?? { claims: [] });
    const [citation] = claims[0]?.citations ?? [];
    expect(citation?.quote).toBe('By Ada Penrose');
    expect(article.text.slice(citation?.start, citation?.end)).toBe('By Ada Penrose');
  });

  it('has nothing to say where the article does not', () => expect(articleDraft(article, 'date')).toBeUndefined());
});
