import {
  type AnyThreadChannel,
  type MessageReaction,
  type PartialMessageReaction,
  type PartialUser,
  type PermissionsBitField,
  type User,
  userMention,
} from 'discord.js';
import { once } from '../delivery/outlet.ts';
import { isOpenQuestion } from '../library/discussions.ts';
import { markSolved, maySolve } from '../library/solved.ts';
import type { Shell } from '../shell/shell.ts';
import { wordsFor } from '../words/index.ts';
import { localeOfThread } from './locale-of-said.ts';

/** Reactions by which people say that something is done. */
const marks: ReadonlySet<string> = new Set(['✅', '☑️', '☑', '✔️', '✔']);

/**
 * Marks a thread as solved where who opened it, or a moderator, reacts so to its beginning or to something Footnote said in it.
 * Other reactions are none of Footnote's business. Never rejects.
 */
export async function solveByReaction(
  { emoji, message }: MessageReaction | PartialMessageReaction,
  by: User | PartialUser,
  shell: Shell,
): Promise<void> {
  const { channel, client } = message;
  if (!marks.has(emoji.name ?? '') || !channel.isThread()) return;
  try {
    // Of a discussion's open questions a reaction tells something about that question alone.
    if (await isOpenQuestion({ channelId: channel.id, messageId: message.id }, shell)) return;
    const { author } = message.partial ? await message.fetch() : message;
    if (author.id !== client.user.id && message.id !== channel.id) return;
    const person = { id: by.id, permissions: () => permissionsIn(channel, by.id) };
    if (!(await maySolve(channel, person, shell))) return;
    if (!(await markSolved(channel, shell))) return;
    const words = wordsFor(await localeOfThread(channel, shell));
    await channel.send({
      content: words.solved.done(userMention(by.id)),
      allowedMentions: { parse: [] },
      ...once(message.id, 's'),
    });
  } catch (error) {
    shell.log.info({ error, channel: channel.id }, 'A reaction could not mark its thread as solved.');
  }
}

/** What a person may do there; nothing where it is another bot, which marks messages for purposes of its own. */
async function permissionsIn(thread: AnyThreadChannel, id: string): Promise<Readonly<PermissionsBitField> | null> {
  const member = await thread.guild.members.fetch(id);
  return member.user.bot ? null : thread.permissionsFor(member);
}
