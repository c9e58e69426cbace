import { toArticle } from '../../src/core/document/article.ts';
import { changesBetween } from '../../src/core/document/changes.ts';
import { afterReading } from '../../src/core/document/feed.ts';
import { type FeedEntry, itemsOf } from '../../src/core/document/feed-item.ts';
import { splitPassages } from '../../src/core/document/split-passages.ts';
import { Failure } from '../../src/core/failure.ts';
import { verifyDraft } from '../../src/core/verification/verify.ts';
import { type FakeFootnote, fakeFootnote } from './fake-footnote.ts';

export interface FeedingFootnote extends FakeFootnote {
  /** What stands in each feed now, by its address; the oldest first. Feeds that are not here fail. */
  readonly feeds: Map<string, readonly FeedEntry[]>;
  /** What each page says, sentence by sentence; pages that are not here are missing. */
  readonly pages: Map<string, readonly string[]>;
  /** How often each address was read. */
  readonly reads: Map<string, number>;
  /** What the library's clock says. */
  now: () => number;
}

/** A library over feeds and pages that a test writes; a summary is the first sentences. */
export function feedingFootnote(): FeedingFootnote {
  const indexed = new Map<string, string>();
  const count = (address: string): void => void footnote.reads.set(address, (footnote.reads.get(address) ?? 0) + 1);
  const base = fakeFootnote({
    origins: async (location) => [{ kind: 'url', location, name: location }],
    async readFeed(state, then) {
      count(state.address);
      const entries = footnote.feeds.get(state.address);
      if (!entries) throw new Failure('not-found', `${state.address} is not there. Check the address.`);
      return afterReading(state, { kind: 'read', title: 'The Orle Post', items: itemsOf(entries), left: 0 }, then);
    },
    async addArticle({ origin, collection, compare }) {
      count(origin.location);
      const page = footnote.pages.get(origin.location);
      if (!page) return { kind: 'failed', failure: new Failure('not-found', 'There is nothing at that address.') };
      const [title = '', ...sentences] = page;
      const blocks = [{ kind: 'paragraph' as const, text: sentences.join(' ') }];
      const article = toArticle({ title, language: 'en', address: origin.location, blocks }, origin, collection);
      const before = footnote.library.get(article.id);
      footnote.library.set(article.id, article);
      indexed.set(article.id, new Date(footnote.now()).toISOString());
      const [summary] = await footnote.articles({ collections: [collection], articleIds: [article.id] });
      if (!summary) throw new Error('It vanished.');
      if (before?.fingerprint === article.fingerprint) return { kind: 'unchanged', article: summary };
      return {
        kind: 'indexed',
        article: summary,
        ...(before && compare ? { changes: changesBetween(before, article) } : {}),
      };
    },
    async summarize({ scope }) {
      const [summary] = await footnote.articles(scope);
      const article = summary && footnote.library.get(summary.id);
      const [passage] = article ? splitPassages(article) : [];
      if (!passage) return { kind: 'ungrounded', question: 'Summary', reason: 'nothing-indexed', nearest: [] };
      const quotes = (passage.text.match(/[^.]+\./g) ?? []).map((quote) => quote.trim());
      const { claims } = verifyDraft({
        claims: quotes.map((quote) => ({ text: quote, evidence: [{ passage, quote }] })),
      });
      const [first, ...others] = claims;
      if (!first) return { kind: 'ungrounded', question: 'Summary', reason: 'not-in-articles', nearest: [] };
      return { kind: 'grounded', question: 'Summary', claims: [first, ...others], leftOut: 0 };
    },
  });
  const { articles } = base;
  const footnote = Object.assign(base, {
    feeds: new Map<string, readonly FeedEntry[]>(),
    pages: new Map<string, readonly string[]>(),
    reads: new Map<string, number>(),
    now: () => Date.now(),
    articles: async (scope: Parameters<typeof articles>[0]) =>
      (await articles(scope)).map((one) => ({
        ...one,
        ...(indexed.has(one.id) ? { indexedAt: indexed.get(one.id) ?? '' } : {}),
      })),
  });
  return footnote;
}
