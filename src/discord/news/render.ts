import { mostArticles } from '../library/server-settings.ts';
import { limits } from '../markdown/limits.ts';
import { literal } from '../markdown/literal.ts';
import { excerpt, shortened } from '../markdown/shorten.ts';
import { answerMessages } from '../views/answer-buttons.ts';
import { changeLines } from '../views/changes.ts';
import type { Words } from '../words/words.ts';
import type { About, AboutItem } from './about.ts';
import { linesOf } from './article-lines.ts';
import { nameOfFeed, reasonOf, titleLink } from './names.ts';
import { renderDigest } from './render-digest.ts';
import type { Rendered, With } from './rendered.ts';

/** Lines of an article that a post quotes; a digest quotes one of each. */
const linesOfPost = 2;
/** Of one post; hardly any needs a second. */
const mostMessages = 5;

/** A post as messages, in the language of its server; undefined where there is nothing to tell any more. */
export function renderPost(about: About, given: With): Promise<Rendered | undefined> {
  switch (about.kind) {
    case 'item':
      return renderItem(about, given);
    case 'digest':
      return renderDigest(about, given);
    case 'skipped':
      return renderLine(about.feed, given, (feed, { feeds }) => feeds.skipped(about.count, feed));
    case 'trouble':
      return renderLine(about.feed, given, (feed, words) => words.feeds.trouble(feed, literal(reasonOf(about, words))));
  }
}

const feedNamed = async (address: string, { news }: With['shell']): Promise<string> =>
  nameOfFeed({ address, title: (await news.feed(address))?.title });

async function renderLine(
  feed: string,
  { shell, words }: With,
  line: (feed: string, words: Words) => string,
): Promise<Rendered> {
  return { messages: [{ content: line(await feedNamed(feed, shell), words).slice(0, limits.content) }] };
}

async function renderItem(about: AboutItem, { shell, words }: With): Promise<Rendered | undefined> {
  const [article] = about.article
    ? await shell.footnote.articles({ collections: [about.article.collection], articleIds: [about.article.id] })
    : [];
  // It was taken out of the library meanwhile.
  if (about.article && !article) return undefined;
  const title = article?.title ?? about.title ?? about.address;
  const linked = titleLink({ title, address: about.address });
  const feed = await feedNamed(about.feed, shell);
  if (about.changes) {
    const head = `${words.feeds.changed(linked)} · ${feed}`;
    const lines = changeLines(about.changes, { room: limits.content - head.length - 1, words });
    return { messages: [{ content: lines === '' ? head : `${head}\n${lines}` }] };
  }
  const head = `**${linked}** · ${words.feeds.from(feed)}`;
  const thread = article && {
    name: shortened(words.discussion.threadName(title), limits.threadName),
    articleId: article.id,
  };
  if (!article || !about.article)
    return { messages: [{ content: `${head}\n-# ${excerpt(troubleOf(about, words), 600)}` }] };
  const summary = await linesOf(about.article, linesOfPost, shell);
  if (!summary)
    return { messages: [{ content: `${head}\n-# ${words.feeds.nothingToQuote}` }], ...(thread ? { thread } : {}) };
  const messages = answerMessages(summary, words, { above: head, mostMessages });
  return { messages, ...(thread ? { thread } : {}) };
}

function troubleOf({ trouble }: AboutItem, words: Words): string {
  if (!trouble) return words.feeds.nothingToQuote;
  return trouble.kind === 'full' ? words.feeds.full(mostArticles.server) : words.feeds.unread(reasonOf(trouble, words));
}
