import { afterAll, describe, expect, it } from 'vitest';
import { createAnalyst } from '../../../src/adapters/analyst/analyst.ts';
import { findStatements } from '../../../src/core/attribution/find-statements.ts';
import { splitPassages } from '../../../src/core/document/split-passages.ts';
import { hasSecondRight, wrongOf } from '../../../src/core/study/second-right.ts';
import { summaryDraft } from '../../../src/core/summary/summary.ts';
import { articleOf } from '../../indexed-articles.ts';

const analyst = createAnalyst();
afterAll(() => analyst.close());

const article = articleOf('bridge.txt', [
  'The bridge closes on Monday, mayor Ada Lin said.',
  '“Nobody asked the ferrymen,” said Paul Greer.',
  'The council voted for it by seven votes to two.',
]);

describe('the analyst', () => {
  it('finds in a worker what the core finds, and remembers it', async () => {
    const found = await analyst.statements(article);
    expect(found).toEqual(findStatements(article));
    expect(found.length).toBeGreaterThan(0);
    expect(await analyst.statements(article)).toBe(found);
  });

  it('sums up as the core does', async () => {
    const articles = [{ article, passages: splitPassages(article) }];
    const wish = { length: 'short', style: 'lines' } as const;
    expect(await analyst.summarize(articles, wish)).toEqual(summaryDraft(articles, wish));
  });

  it('gets ready for quizzes in any language, and makes them as before', async () => {
    const material = { articles: [{ article, passages: splitPassages(article), statements: [] }], others: [] };
    const wish = { count: 5, level: 'medium', seed: 'a' } as const;
    const before = await analyst.quiz(material, wish);
    await analyst.prepare(['en', 'de', 'xx']);
    await analyst.prepare(['en']);
    expect(await analyst.quiz(material, wish)).toEqual(before);
  });

  it('holds a question against passages as the core does', async () => {
    const material = {
      articles: [{ article, passages: splitPassages(article), statements: findStatements(article) }],
      others: [],
    };
    const [sought] = await analyst.quiz(material, { count: 5, level: 'medium', seed: 'a' });
    expect(sought?.terms.length).toBeGreaterThan(0);
    const { question } = sought ?? expect.fail();
    const made = question.stem.replace('_____', wrongOf(question)[0] ?? '');
    for (const text of [made, 'Nothing of the kind.']) {
      const passages = splitPassages(articleOf('elsewhere.txt', [text]));
      expect(await analyst.hasSecondRight(question, passages)).toBe(hasSecondRight(question, passages));
    }
    expect(hasSecondRight(question, splitPassages(articleOf('elsewhere.txt', [made])))).toBe(true);
  });

  it('knows a common word while it reads a long article', async () => {
    await analyst.isCommonWord('bridge');
    const long = articleOf('long.txt', new Array(400).fill('“Nobody asked the ferrymen,” said Paul Greer on Monday.'));
    let isRead = false;
    const reading = analyst.statements(long).then(() => {
      isRead = true;
    });
    expect(await analyst.isCommonWord('prison')).toBe(true);
    expect(await analyst.isCommonWord('ferryymen')).toBe(false);
    expect(isRead).toBe(false);
    await reading;
  });
});
