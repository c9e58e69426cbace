import { type Message, MessageReferenceType } from 'discord.js';
import { libraryOf } from '../library/scope.ts';
import { whereOfMessage } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import type { Heard } from './hear.ts';
import { textOf } from './text-of.ts';

/** What a message is about, besides what it says. */
export interface Subject {
  /** The words it leans on: those it quotes, replies to or passes on. */
  readonly about?: string;
  /** It replies to somebody's message whose words Discord keeps back. */
  readonly isUnseen?: boolean;
  /** What came as a file because it is long to type: it is the question. */
  readonly written?: string;
}

/** Looks at what a message quotes, replies to, passes on and brings along. */
export async function subjectOf(message: Message, { quoted }: Heard, shell: Shell): Promise<Subject> {
  const written = await writtenIn(message, shell);
  const file = written === undefined ? {} : { written };
  if (message.reference?.type === MessageReferenceType.Forward) return { ...file, about: textOf(message) };
  if (quoted !== '') return { ...file, about: quoted };
  const { reference, mentions, client } = message;
  // What Footnote said itself is in the conversation.
  if (!reference?.messageId || mentions.repliedUser?.id === client.user?.id) return file;
  const other = await message.fetchReference().catch(() => undefined);
  if (!other) return file;
  const about = textOf(other);
  return about === '' ? { ...file, isUnseen: true } : { ...file, about };
}

/** Discord's clients turn what is too long for a message into this file. */
const longMessage = /^message\.txt$/i;

async function writtenIn(message: Message, { footnote }: Shell): Promise<string | undefined> {
  const { attachments, author } = message;
  const file = attachments.find(({ name }) => longMessage.test(name));
  if (!file) return undefined;
  const origin = { kind: 'attachment' as const, location: file.url, name: file.name };
  const { text } = await footnote.read(origin, libraryOf(whereOfMessage(message)), author.id);
  return text.trim();
}
