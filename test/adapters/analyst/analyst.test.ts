import { afterAll, describe, expect, it } from 'vitest';
import { createAnalyst } from '../../../src/adapters/analyst/analyst.ts';
import { findStatements } from '../../../src/core/attribution/find-statements.ts';
import { splitPassages } from '../../../src/core/document/split-passages.ts';
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
