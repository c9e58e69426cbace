import { ChannelType, type Client, DiscordAPIError } from 'discord.js';
import { Failure } from '../../core/failure.ts';
import type { OwedPost } from '../../footnote.ts';
import { isGone, isRefused } from '../delivery/api-errors.ts';
import type { Shell } from '../shell/shell.ts';
import { untilQuiet } from '../shell/until-quiet.ts';
import { wordsFor } from '../words/index.ts';
import { type About, aboutOf } from './about.ts';
import { type NewsPlace, placePost } from './place-post.ts';
import { renderPost } from './render.ts';
import { takeIn } from './take-in.ts';

/** Of each server in a round: a flood of one keeps no other waiting. */
const eachRound = 3;
/** Milliseconds after the first failure; three times as long each time. */
const firstPause = 5 * 60_000;
/** After so many failures it is given up, and the log says so: nine days. */
const mostTries = 8;

/** Posts what is owed and due, in the servers where Footnote is. */
export async function settlePosts(client: Client, shell: Shell): Promise<void> {
  const { news, newsPace, life, gate } = shell;
  for (const post of await news.duePosts(newsPace.now(), eachRound)) {
    if (life.leaving) return;
    await untilQuiet(gate);
    if (client.guilds.cache.has(post.server)) await settle(post, client, shell);
  }
}

async function settle(post: OwedPost, client: Client, shell: Shell): Promise<void> {
  const { news, newsPace, log, life } = shell;
  const about = aboutOf(post);
  let latest = post;
  const note = async (changed: About): Promise<void> => {
    latest = { ...latest, about: changed };
    await news.putPost(latest);
  };
  try {
    if (about) await bring(post, about, { client, shell, note });
    await news.settlePost(post.id);
  } catch (error) {
    // What fails because the connection ends is tried at the next start.
    if (life.stopping) return;
    const tries = post.tries + 1;
    const isOver = tries >= mostTries;
    log.warn(
      { error, post: post.id, server: post.server, tries },
      isOver ? 'A post was given up.' : 'A post failed, and is tried again.',
    );
    if (isOver) await news.settlePost(post.id);
    else await news.putPost({ ...latest, tries, nextAt: newsPace.now() + firstPause * 3 ** (tries - 1) });
  }
}

interface Bringing {
  readonly client: Client;
  readonly shell: Shell;
  note(about: About): Promise<void>;
}

/** An article comes into the library first; what is known of it is noted before it is told. */
async function bring(post: OwedPost, given: About, { client, shell, note }: Bringing): Promise<void> {
  const channels = await channelsOf(given, post, shell);
  if (channels.length === 0) return;
  let about = given;
  const put = async (changed: About): Promise<void> => {
    about = changed;
    await note(changed);
  };
  if (about.kind === 'item' && !about.article && !about.trouble && !about.isNothing) {
    const item = about;
    try {
      await put(await takeIn(item, post, shell, () => note({ ...item, isBegun: true })));
    } catch (error) {
      if (error instanceof Failure) await put({ ...item, isBegun: false });
      throw error;
    }
  }
  if (about.kind === 'item' && about.isNothing) return;
  const guild = client.guilds.cache.get(post.server);
  const words = wordsFor(guild?.preferredLocale ?? 'en-US');
  const rendered = await renderPost(about, { shell, server: post.server, words });
  if (!rendered) return;
  for (const id of channels) {
    const placed = about.placed[id] ?? { sent: 0 };
    if (placed.isDone) continue;
    const channel = await placeAt(id, client);
    if (!channel) continue;
    try {
      const into = (changed: typeof placed) => put({ ...about, placed: { ...about.placed, [id]: changed } });
      await placePost(channel, placed, { post, rendered, shell, note: into });
    } catch (error) {
      if (!isGone(error) && !isRefused(error)) throw error;
      shell.log.warn(
        { error, channel: id, server: post.server },
        'News cannot be told in a channel: Footnote may not write there.',
      );
    }
  }
}

async function channelsOf(about: About, { server }: OwedPost, { news }: Shell): Promise<readonly string[]> {
  if (about.kind === 'digest') return [about.channel];
  return (await news.followed(server)).find(({ address }) => address === about.feed)?.channels ?? [];
}

/** The channel, if it is there and takes messages. */
async function placeAt(id: string, client: Client): Promise<NewsPlace | undefined> {
  const channel = await client.channels.fetch(id).catch((error: unknown) => {
    if (error instanceof DiscordAPIError && error.status < 500) return null;
    throw error;
  });
  const fits = channel?.type === ChannelType.GuildText || channel?.type === ChannelType.GuildAnnouncement;
  return fits ? channel : undefined;
}
