import { type Message, MessageReferenceType } from 'discord.js';
import { isVisibleTo } from '../library/visible-channels.ts';
import { type MessageAddress, messageAt } from '../markdown/message-link.ts';
import type { PlainText } from '../markdown/read-markup.ts';
import type { Shell } from '../shell/shell.ts';
import { type Written, writtenIn } from './attached.ts';
import type { Heard } from './hear.ts';
import { type Brought, broughtBy, embedAuthors, joined, textOf } from './text-of.ts';

/** What a message is about, besides what it says. */
export interface Subject {
  /** The words it leans on: those it quotes, replies to, links to or passes on. */
  readonly about?: PlainText;
  /** By whom that is, where an embed tells: a name to lean on, and nothing to be looked up. */
  readonly by?: PlainText;
  /** Why there are none, though it is about a message: they are kept back from Footnote, or it has none. */
  readonly lacks?: 'unseen' | 'wordless' | Written['lacks'];
  /** What comes with the message that it is about. */
  readonly brought?: Brought;
}

/** Looks at what a message quotes, links to, replies to, passes on and brings along. */
export async function subjectOf(message: Message, { quoted, links }: Heard, shell: Shell): Promise<Subject> {
  if (message.reference?.type === MessageReferenceType.Forward) return { ...(await wordsOf(message, shell)) };
  if (quoted !== '') return { about: quoted };
  const other = await otherOf(message, links);
  if (other === undefined) return {};
  if (other === 'unseen') return { lacks: other };
  const { about, by, brought, lacks } = await wordsOf(other, shell);
  if (about !== '' || by !== '') return { about: about === '' ? by : about, by, brought };
  return { brought, lacks: isKeptBack(other, shell) ? 'unseen' : (lacks ?? 'wordless') };
}

interface WordsOf {
  readonly about: PlainText;
  readonly by: PlainText;
  readonly brought: Brought;
  readonly lacks?: Written['lacks'];
}

/** All that a message says, that which came as a file too, and what comes with it. */
export async function wordsOf(message: Message, shell: Shell): Promise<WordsOf> {
  const brought = broughtBy(message);
  const written = await writtenIn(brought.files, message, shell);
  const about = joined([textOf(message), ...(written ? [written.text] : [])]);
  return { about, by: embedAuthors(message), brought, lacks: written?.lacks };
}

/** The message that a message links or replies to; undefined where it does neither. */
async function otherOf(message: Message, links: readonly string[]): Promise<Message | 'unseen' | undefined> {
  const linked = links.flatMap((link) => messageAt(link) ?? [])[0];
  if (linked) return (await messageSeen(linked, message).catch(() => undefined)) ?? 'unseen';
  const { reference, mentions, client } = message;
  // What Footnote said itself is in the conversation.
  if (!reference?.messageId || mentions.repliedUser?.id === client.user?.id) return undefined;
  return message.fetchReference().catch(() => 'unseen' as const);
}

/** A message that whoever links to it may see too: nobody is told of others. */
async function messageSeen({ channelId, messageId }: MessageAddress, by: Message): Promise<Message | undefined> {
  if (channelId === by.channelId) return by.channel.messages.fetch(messageId);
  const { member, guildId, client } = by;
  const channel = member && (await client.channels.fetch(channelId));
  if (!member || !channel?.isTextBased() || channel.isDMBased() || channel.guildId !== guildId) return undefined;
  return isVisibleTo(member, channel) ? channel.messages.fetch(messageId) : undefined;
}

/**
 * Whether Discord gives Footnote the message without its words.
 * https://discord.com/developers/docs/events/gateway#message-content-intent
 */
const isKeptBack = ({ guildId, author, mentions, client }: Message, { messageContent }: Shell): boolean =>
  !messageContent && guildId !== null && author.id !== client.user?.id && !mentions.users.has(client.user?.id ?? '');
