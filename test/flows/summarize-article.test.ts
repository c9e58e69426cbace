import { describe, expect, it } from 'vitest';
import { sharedCollection } from '../../src/core/document/article.ts';
import { listStatements } from '../../src/flows/list-statements.ts';
import { summarizeArticle } from '../../src/flows/summarize-article.ts';
import type { Ports } from '../../src/ports/ports.ts';
import { analystHere } from '../doubles/analyst.ts';
import { createMemoryLibrary } from '../doubles/memory-library.ts';
import { articleOf, indexedOf } from '../indexed-articles.ts';

const everything = { collections: [sharedCollection] };

async function portsWith(...paragraphs: string[]): Promise<Ports> {
  const library = createMemoryLibrary();
  if (paragraphs.length > 0) {
    const article = articleOf('ferry.txt', paragraphs);
    await library.replace(article, indexedOf(article));
  }
  return { library, analyst: analystHere } as Ports;
}

const story = [
  'The old ferry Blue Heron returned to Port Ansel on 3 May 2021 after two years of repairs.',
  'Mayor Paul Greer said the repairs had cost four million crowns.',
  'The ferry will sail to the islands every hour, and tickets for the ferry cost six crowns.',
];

describe('summarizing', () => {
  it('answers in checked sentences and says how many paragraphs they come from', async () => {
    const answer = await summarizeArticle(await portsWith(...story), {
      scope: everything,
      length: 'short',
      style: 'lines',
    });
    expect(answer).toMatchObject({
      kind: 'grounded',
      leftOut: 0,
      notes: [{ kind: 'chosen', paragraphs: 2, of: 3, articles: 1, articlesLeft: 0 }],
    });
    if (answer.kind !== 'grounded') return;
    for (const { text, citations } of answer.claims) expect(citations[0].quote).toBe(text);
  });

  it('shows in bold when a timeline’s events were', async () => {
    const answer = await summarizeArticle(await portsWith(...story), {
      scope: everything,
      length: 'short',
      style: 'timeline',
    });
    const [claim] = answer.kind === 'grounded' ? answer.claims : [];
    const [words] = claim?.emphasis ?? [];
    expect(claim?.text.slice(words?.start, words?.end)).toBe('3 May 2021');
  });

  it('says so when nothing is indexed, or the article is not there', async () => {
    const ports = await portsWith();
    const wish = { length: 'short', style: 'lines' } as const;
    expect(await summarizeArticle(ports, { scope: everything, ...wish })).toMatchObject({ reason: 'nothing-indexed' });
    const elsewhere = { ...everything, articleIds: ['none'] };
    expect(await summarizeArticle(ports, { scope: elsewhere, ...wish })).toMatchObject({ reason: 'no-such-article' });
  });

  it('says so when an article has no dates for a timeline', async () => {
    const ports = await portsWith('The goats of Lund eat hay.', 'The goats of Lund drink water.');
    expect(await summarizeArticle(ports, { scope: everything, length: 'short', style: 'timeline' })).toMatchObject({
      kind: 'ungrounded',
      reason: 'not-in-articles',
    });
  });
});

describe('listing statements', () => {
  it('finds those of an article of the library', async () => {
    const { library, ...rest } = await portsWith(...story);
    const [article] = await library.articles(everything);
    expect(await listStatements({ library, ...rest }, article?.id ?? '')).toMatchObject([{ speaker: 'Paul Greer' }]);
  });

  it('fails with a sentence where the article is not there', async () => {
    await expect(listStatements(await portsWith(), 'none')).rejects.toThrow(/not in the library/);
  });
});
