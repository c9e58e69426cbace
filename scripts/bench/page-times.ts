import type { Footnote } from '../../src/footnote.ts';
import { serveWeb } from '../../src/web/serve.ts';
import type { Question } from '../evaluate/question-runs.ts';
import { everything } from '../shared/with-footnote.ts';
import { withLongestBlock } from './blocking.ts';

export interface PageTimes {
  /** Of every kind of page, in milliseconds: the whole reply over a connection of this machine. */
  readonly p99: Readonly<Record<'list' | 'article' | 'search' | 'ask', number>>;
  readonly longestBlock: number;
}

/** A p99 wants some hundreds. */
const most = 300;
/** As often as the bench likes. */
const unlimited = { perPerson: 1_000_000, atOnce: 2, waiting: 1_000 };

/** Opens pages of the library one after the other, as a browser would. */
export async function timePages(footnote: Footnote, questions: readonly Question[]): Promise<PageTimes> {
  const onError = (error: unknown): never => {
    throw error;
  };
  const server = await serveWeb({
    footnote,
    key: Buffer.alloc(32),
    host: '127.0.0.1',
    port: 0,
    limits: unlimited,
    onError,
  });
  const articles = (await footnote.articles(everything)).slice(0, most);
  const asked = questions.slice(0, most).map(({ question }) => encodeURIComponent(question));
  const timed = async (paths: readonly string[]): Promise<number> => {
    const times: number[] = [];
    for (const path of paths) {
      const started = performance.now();
      const reply = await fetch(`${server.address}${path}`);
      await reply.text();
      times.push(performance.now() - started);
      if (!reply.ok) throw new Error(`${path} was answered by ${reply.status}`);
    }
    return times.sort((a, b) => a - b)[Math.ceil(times.length * 0.99) - 1] ?? 0;
  };
  try {
    await timed(asked.slice(0, 10).flatMap((question) => ['/', `/ask?q=${question}`, `/search?q=${question}`]));
    const { result, longestBlock } = await withLongestBlock(async () => ({
      list: await timed(Array.from({ length: most }, (_, page) => `/?page=${(page % 20) + 1}`)),
      article: await timed(articles.map(({ id }) => `/a/${id}`)),
      search: await timed(asked.map((question) => `/search?q=${question}`)),
      ask: await timed(asked.map((question) => `/ask?q=${question}`)),
    }));
    return { p99: result, longestBlock };
  } finally {
    await server.close();
  }
}
