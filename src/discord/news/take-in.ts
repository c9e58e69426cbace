import { setTimeout as wait } from 'node:timers/promises';
import type { Change, VersionWords } from '../../core/document/changes.ts';
import { samePage } from '../../core/document/same-page.ts';
import { Failure } from '../../core/failure.ts';
import type { IndexOutcome, OwedPost } from '../../footnote.ts';
import { mostArticles } from '../library/server-settings.ts';
import type { Shell } from '../shell/shell.ts';
import type { AboutItem } from './about.ts';

/** Tried so often, over about a day, where a page cannot be reached. */
const mostTries = 6;

/** Whether it may be otherwise later. */
const isPassing = ({ code }: Failure): boolean =>
  code === 'unreachable' || code === 'model' || code.startsWith('library-');

const changesKept = 6;
const longestKept = 400;

/**
 * Adds the article of a feed's item to its server's library, or reads it again; gives what is to be told of it. `begun` notes that
 * the library is about to change: should the process end then, what has changed is not known any more.
 * @throws Failure that may pass
 */
export async function takeIn(
  about: AboutItem,
  { server, tries }: OwedPost,
  { footnote, newsPace }: Pick<Shell, 'footnote' | 'newsPace'>,
  begun: () => Promise<void>,
): Promise<AboutItem> {
  const own = await footnote.articles({ collections: [server] });
  const isKnown = own.some(({ address, origin }) => [address, origin.location].some((at) => isSame(at, about.address)));
  if (about.why === 'changed' && !isKnown) return { ...about, isNothing: true };
  if (!isKnown && own.length >= mostArticles.server) return { ...about, trouble: { kind: 'full' } };
  try {
    await footnote.requireReadable(about.address);
    const [origin] = await footnote.origins(about.address);
    if (!origin) throw new Failure('not-found', 'There is nothing at that address.');
    await begun();
    const outcome = await footnote.addArticle({ origin, collection: server, compare: about.why === 'changed' });
    if (outcome.kind === 'failed') throw outcome.failure;
    return told(about, outcome);
  } catch (error) {
    if (!(error instanceof Failure) || (isPassing(error) && tries + 1 < mostTries)) throw error;
    if (about.why === 'changed') return { ...about, isNothing: true };
    return { ...about, trouble: { kind: 'failed', code: error.code, sentence: error.message } };
  } finally {
    // Feeds announce articles of one server, which is not asked for all of them at once.
    await wait(newsPace.pageRest, undefined, { ref: false });
  }
}

const isSame = (at: string | undefined, address: string): boolean =>
  at !== undefined && /^https?:/i.test(at) && URL.canParse(at) && samePage(at) === samePage(address);

function told(about: AboutItem, outcome: Exclude<IndexOutcome, { kind: 'failed' }>): AboutItem {
  const { id, collection } = outcome.article;
  const known = { ...about, article: { id, collection } };
  if (about.why === 'new') return known;
  const none = { added: 0, removed: 0, changed: 0 };
  // Read before the process ended, and what it said before is gone.
  if (about.isBegun && outcome.kind === 'unchanged') return { ...known, changes: { shown: [], count: none } };
  const changes = outcome.kind === 'indexed' ? outcome.changes : undefined;
  // The date or the author alone is no news.
  if (!changes || changes.shown.length === 0) return { ...known, isNothing: true };
  return { ...known, changes: { shown: changes.shown.slice(0, changesKept).map(cut), count: changes.count } };
}

const cutWords = ({ text, ...rest }: VersionWords): VersionWords => ({ ...rest, text: text.slice(0, longestKept) });

function cut(change: Change): Change {
  if (change.kind === 'added') return { ...change, after: cutWords(change.after) };
  if (change.kind === 'removed') return { ...change, before: cutWords(change.before) };
  return { ...change, before: cutWords(change.before), after: cutWords(change.after) };
}
