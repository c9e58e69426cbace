import PQueue from 'p-queue';
import { afterFailure, type FeedStep, isDue } from '../../core/document/feed.ts';
import { Failure } from '../../core/failure.ts';
import type { FeedHead, Following, OwedPost } from '../../footnote.ts';
import type { Shell } from '../shell/shell.ts';
import { owedItem, owedSkipped, owedTrouble } from './about.ts';

/** Servers that are asked at the same time, one feed of each. */
const hostsAtOnce = 4;
/** Articles that may wait in a server; what is beyond is told as a number. */
const mostOwed = 500;
/** After so many failures in a row, a day and a half, it is told. */
const failuresTold = 5;

type Reading = Pick<Shell, 'footnote' | 'news' | 'newsPace' | 'log' | 'life'>;

/** Reads the feeds whose time has come, of those that a server here follows; what is new in them is owed from then on. */
export async function readDue(shell: Reading, isHere: (server: string) => boolean): Promise<void> {
  const { news, newsPace } = shell;
  const now = newsPace.now();
  const due = (await news.feeds()).filter((feed) => isDue(feed, now));
  const byHost = new Map<string, FeedHead[]>();
  for (const feed of due) {
    const { host } = new URL(feed.address);
    byHost.set(host, [...(byHost.get(host) ?? []), feed]);
  }
  const queue = new PQueue({ concurrency: hostsAtOnce });
  const ofHost = async (feeds: readonly FeedHead[]): Promise<void> => {
    for (const { address } of feeds) {
      if (shell.life.leaving) return;
      const followers = (await news.followers(address)).filter(({ server }) => isHere(server));
      if (followers.length > 0) await readFeed(address, followers, shell);
    }
  };
  await Promise.all([...byHost.values()].map((feeds) => queue.add(() => ofHost(feeds))));
}

async function readFeed(address: string, followers: readonly Following[], shell: Reading): Promise<void> {
  const { footnote, news, newsPace, log } = shell;
  const state = await news.feed(address);
  if (!state) return;
  const then = { now: newsPace.now(), jitter: newsPace.random() };
  try {
    const step = await footnote.readFeed(state, then);
    await news.note({
      feed: step.state,
      posts: (await Promise.all(followers.map((one) => owedBy(one, step, shell)))).flat(),
    });
  } catch (error) {
    // The bot is ending, and what it reads by with it.
    if (shell.life.stopping) return;
    const trouble =
      error instanceof Failure
        ? { code: error.code, sentence: error.message }
        : ({ code: 'unreadable', sentence: 'It could not be read, for a reason that nobody expected.' } as const);
    if (!(error instanceof Failure)) log.error({ error, feed: address }, 'A feed failed.');
    const feed = afterFailure(state, trouble, then);
    const told = feed.failures === failuresTold ? followers : [];
    const where = { feed: address, now: then.now };
    await news.note({ feed, posts: told.map(({ server }) => owedTrouble(trouble, { ...where, server })) });
    log.info({ feed: address, failures: feed.failures, reason: trouble.sentence }, 'A feed could not be read.');
  }
}

/** As many as there is room for, the newest; and how many there is none for. */
async function owedBy(
  { server, address }: Following,
  { fresh, changed, skipped }: FeedStep,
  { news, newsPace }: Reading,
): Promise<readonly OwedPost[]> {
  if (fresh.length + changed.length + skipped === 0) return [];
  const where = { server, feed: address, now: newsPace.now() };
  const room = Math.max(0, mostOwed - (await news.owedIn(server)));
  const taken = fresh.slice(Math.max(0, fresh.length - room));
  const left = skipped + fresh.length - taken.length;
  return [
    ...taken.map((item) => owedItem(item, 'new', where)),
    ...changed.slice(0, room - taken.length).map((item) => owedItem(item, 'changed', where)),
    ...(left > 0 ? [owedSkipped(left, where)] : []),
  ];
}
