import { type Message, type NewsChannel, type TextChannel, ThreadAutoArchiveDuration } from 'discord.js';
import type { OwedPost } from '../../footnote.ts';
import { isRefused, isThreadThere } from '../delivery/api-errors.ts';
import { withoutPreviews } from '../delivery/outlet.ts';
import { discussionOf, noteDiscussion } from '../library/discussions.ts';
import { bindArticles } from '../library/scope.ts';
import type { Shell } from '../shell/shell.ts';
import { nonceOf, type Placed } from './about.ts';
import type { Rendered } from './rendered.ts';

/** Where news is told: what has messages and threads of its own. */
export type NewsPlace = TextChannel | NewsChannel;

interface Placing {
  readonly post: OwedPost;
  readonly rendered: Rendered;
  readonly shell: Shell;
  /** Notes how far it has come. */
  note(placed: Placed): Promise<void>;
}

/** Clocks of Discord and of this machine may differ by so much, in milliseconds. */
const slack = 300_000;
const lookedAt = 50;
const longestText = 120;

/**
 * Sends what was not sent yet, each message noted before and after: one that was begun when the process ended is looked for in
 * the channel before it is sent again.
 */
export async function placePost(
  channel: NewsPlace,
  before: Placed,
  { post, rendered, shell, note }: Placing,
): Promise<void> {
  let placed = before;
  const put = async (next: Placed): Promise<void> => {
    placed = next;
    await note(placed);
  };
  for (const [part, outgoing] of rendered.messages.entries()) {
    if (part < placed.sent) continue;
    const there = placed.begun && (await found(channel, placed.begun));
    if (!there)
      await put({ ...placed, begun: { text: (outgoing.content ?? '').slice(0, longestText), at: Date.now() } });
    const nonce = { nonce: nonceOf(post, channel.id, part), enforceNonce: true };
    const message = there ?? (await channel.send({ ...outgoing, ...withoutPreviews, ...nonce }));
    const { begun: _begun, ...rest } = placed;
    await put({ ...rest, sent: part + 1, message: placed.message ?? message.id });
  }
  if (rendered.thread && placed.message) await openThread(channel, placed.message, { rendered, shell });
  await put({ ...placed, isDone: true });
}

/** The message that begins so, if it arrived. Where the history may not be read, Discord's own memory of names has to do. */
async function found(channel: NewsPlace, { text, at }: { text: string; at: number }): Promise<Message | undefined> {
  try {
    const messages = await channel.messages.fetch({ limit: lookedAt, cache: false });
    return messages.find(
      ({ author, content, createdTimestamp }) =>
        author.id === channel.client.user.id && createdTimestamp >= at - slack && content.startsWith(text),
    );
  } catch (error) {
    if (isRefused(error)) return undefined;
    throw error;
  }
}

/** A thread below the message, about its article alone; none where Footnote may not. */
async function openThread(
  channel: NewsPlace,
  messageId: string,
  { rendered: { thread }, shell }: Pick<Placing, 'rendered' | 'shell'>,
): Promise<void> {
  if (!thread) return;
  const { name, articleId } = thread;
  try {
    await channel.threads
      .create({ name, startMessage: messageId, autoArchiveDuration: ThreadAutoArchiveDuration.OneDay })
      // A thread has its message's id.
      .catch((error: unknown) => {
        if (!isThreadThere(error)) throw error;
      });
  } catch (error) {
    if (!isRefused(error)) throw error;
    shell.log.info(
      { error, channel: channel.id },
      'An article is told without a thread: Footnote may not open one there.',
    );
    return;
  }
  const server = channel.guildId;
  await bindArticles({ guildId: server, personId: '', channelId: messageId }, [articleId], shell);
  if ((await discussionOf({ server, articleId }, shell)) === undefined)
    await noteDiscussion({ server, articleId, thread: messageId, questions: [] }, shell);
}
