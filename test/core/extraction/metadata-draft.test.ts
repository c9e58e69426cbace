import { describe, expect, it } from 'vitest';
import { toArticle } from '../../../src/core/document/article.ts';
import { articleDraft, nearestTo } from '../../../src/core/extraction/metadata-draft.ts';
import { articleFact, articleNamed, asksForSummary } from '../../../src/core/question/metadata-question.ts';
import { termsOf } from '../../../src/core/text/terms.ts';
import { verifyDraft } from '../../../src/core/verification/verify.ts';
import { passageOf } from '../passages.ts';

describe('articleFact', () => {
  it.each([
    ['Who wrote this article?', 'byline'],
    ['who is the author', 'byline'],
    ['Who wrote the article about the bridge?', 'byline'],
    ['who wrote the China story', 'byline'],
    ['when was the north korea article published', 'date'],
    ['When was it published?', 'date'],
    ['What is the title?', 'title'],
    ['Where was this published?', 'site'],
  ])('takes %j for a question about the %s', (question, fact) => expect(articleFact(question)).toBe(fact));

  it.each([
    'Who wrote the Iliad?',
    'Who wrote the Mueller report?',
    'When was the treaty published?',
    'What is the title of the king?',
  ])('leaves %j to the text', (question) => expect(articleFact(question)).toBeUndefined());
});

describe('an article that the question tells apart', () => {
  it.each([
    ['Who wrote the article about the new bridge?', 'the new bridge'],
    ['when was the China article published', 'China'],
    ['Who wrote this article?', undefined],
  ])('in %j is the one on %j', (question, name) => expect(articleNamed(question)).toBe(name));

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
