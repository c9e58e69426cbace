import { describe, expect, it } from 'vitest';
import { toArticle } from '../../src/core/article.ts';
import { articleDraft, articleFact, asksForSummary } from '../../src/core/article-question.ts';
import { verifyDraft } from '../../src/core/verify.ts';

describe('articleFact', () => {
  it.each([
    ['Who wrote this article?', 'byline'],
    ['who is the author', 'byline'],
    ['Who wrote the article about the bridge?', 'byline'],
    ['When was it published?', 'date'],
    ['What is the title?', 'title'],
    ['Where was this published?', 'site'],
  ])('takes %j for a question about the %s', (question, fact) => expect(articleFact(question)).toBe(fact));

  it.each(['Who wrote the Iliad?', 'When was the treaty published?', 'What is the title of the king?'])(
    'leaves %j to the text',
    (question) => expect(articleFact(question)).toBeUndefined(),
  );
});

describe('asksForSummary', () => {
  it.each([
    'What is this article about?',
    'summarise it',
    'tl;dr',
    'what are the main points of the article',
    'Tell me about this article',
  ])('takes %j for a wish for the whole', (question) => expect(asksForSummary(question)).toBe(true));
  it.each(['What is the treaty about?', 'Tell me about the bridge', 'what does the mayor say'])(
    'leaves %j to the text',
    (question) => expect(asksForSummary(question)).toBe(false),
  );
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
