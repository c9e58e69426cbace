import type { Answer, Claim, NonEmpty } from '../../core/answer.ts';
import type { FailureCode } from '../../core/failure.ts';
import type { Outgoing } from '../delivery/outlet.ts';
import { mostArticles } from '../library/server-settings.ts';
import { limits } from '../markdown/limits.ts';
import { literal } from '../markdown/literal.ts';
import { excerpt, shortened } from '../markdown/shorten.ts';
import type { Shell } from '../shell/shell.ts';
import { renderAnswer } from '../views/answer.ts';
import { answerRows, footnoteRows } from '../views/answer-buttons.ts';
import { changeLines } from '../views/changes.ts';
import { linkedTitle } from '../views/footnotes.ts';
import type { Words } from '../words/words.ts';
import type { About, AboutItem } from './about.ts';

/** Lines of an article that a post quotes; a digest quotes one of each. */
const linesOfPost = 2;
/** Of one post; hardly any needs a second. */
const mostMessages = 5;
const longestTitle = 150;
const longestFeed = 80;

export interface Rendered {
  readonly messages: readonly Outgoing[];
  /** To talk about an article in. */
  readonly thread?: { readonly name: string; readonly articleId: string };
}

interface With {
  readonly shell: Pick<Shell, 'footnote' | 'news'>;
  readonly server: string;
  readonly words: Words;
}

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

/** Why something failed, in the words' language. */
export const reasonOf = (
  { code, sentence }: { readonly code: string; readonly sentence: string },
  { failures }: Words,
): string => failures?.[code as FailureCode] ?? sentence;

/** A feed's title, or its address; escaped. */
export const nameOfFeed = ({
  title,
  address,
}: {
  readonly title?: string | undefined;
  readonly address: string;
}): string => literal(shortened(title ?? address.replace(/^https?:\/\//, ''), longestFeed), { flat: true });

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
  const linked = linkedTitle({ title, address: about.address }, { title: longestTitle, link: 'article', quote: '' });
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
  const scope = { collections: [about.article.collection], articleIds: [article.id] };
  const summary = first(await shell.footnote.summarize({ scope, length: 'short', style: 'lines' }), linesOfPost);
  if (!summary)
    return { messages: [{ content: `${head}\n-# ${words.feeds.nothingToQuote}` }], ...(thread ? { thread } : {}) };
  const pages = renderAnswer(summary, words, { above: head, mostMessages });
  const messages = pages.map(({ content, citations }, at) => ({
    content,
    components: [...footnoteRows(citations, words), ...(at === pages.length - 1 ? answerRows(summary, words) : [])],
  }));
  return { messages, ...(thread ? { thread } : {}) };
}

function troubleOf({ trouble }: AboutItem, words: Words): string {
  if (!trouble) return words.feeds.nothingToQuote;
  return trouble.kind === 'full' ? words.feeds.full(mostArticles.server) : words.feeds.unread(reasonOf(trouble, words));
}

/** Its first lines alone; undefined where it has none. */
function first(answer: Answer, lines: number): Extract<Answer, { kind: 'grounded' }> | undefined {
  if (answer.kind !== 'grounded') return undefined;
  const [one, ...others] = answer.claims;
  const { notes: _notes, ...rest } = answer;
  return { ...rest, claims: [one, ...others.slice(0, lines - 1)], leftOut: 0 };
}

async function renderDigest(
  { articles, more, day }: Extract<About, { kind: 'digest' }>,
  { shell, server, words }: With,
): Promise<Rendered | undefined> {
  const said = await Promise.all(
    articles.map(async (id) => {
      const scope = { collections: [server], articleIds: [id] };
      return first(await shell.footnote.summarize({ scope, length: 'short', style: 'lines' }), 1);
    }),
  );
  const found = said.filter((one) => one !== undefined);
  const [one, ...others] = numbered(found.flatMap(({ claims }) => claims));
  const [answer] = found;
  if (!one || !answer) return undefined;
  const heading = words.digest.heading(words.digest.day(day), articles.length + more);
  const pages = renderAnswer({ ...answer, claims: [one, ...others] }, words, {
    heading,
    titled: true,
    mostMessages,
  });
  const messages = pages.map(({ content, citations }) => ({
    content,
    components: [...footnoteRows(citations, words)],
  }));
  return { messages: more > 0 ? [...messages, { content: `-# ${words.digest.more(more)}` }] : messages };
}

/** Footnotes of several answers in one row. */
function numbered(claims: readonly Claim[]): readonly Claim[] {
  let number = 0;
  return claims.map((claim) => {
    const [head, ...tail] = claim.citations.map((citation) => ({ ...citation, number: ++number }));
    const citations: NonEmpty<Claim['citations'][number]> = head ? [head, ...tail] : claim.citations;
    return { ...claim, citations };
  });
}
