import { type Origin, toArticle } from '../../src/core/document/article.ts';
import { Failure } from '../../src/core/failure.ts';
import { type FakeFootnote, fakeFootnote } from './fake-footnote.ts';

/** A library that reads any address as an article of two sentences. */
export function readingFootnote(): FakeFootnote {
  const read = async (origin: Origin, collection = 'shared') => {
    if (origin.location.includes('missing')) throw new Failure('not-found', 'There is nothing at that address.');
    return toArticle(
      {
        title: '*Storm* over @everyone',
        byline: 'A. Writer',
        blocks: [{ kind: 'paragraph', text: `A storm came to ${collection}.` }],
      },
      origin,
      collection,
    );
  };
  const footnote: FakeFootnote = fakeFootnote({
    read,
    async addArticle({ origin, collection }) {
      const article = await read(origin, collection);
      footnote.library.set(article.id, article);
      const [summary] = await footnote.articles({ collections: [collection], articleIds: [article.id] });
      return summary
        ? { kind: 'indexed', article: summary }
        : { kind: 'failed', failure: new Failure('empty', 'It vanished.') };
    },
  });
  footnote.put('The bridge', ['The bridge was closed.']);
  return footnote;
}
