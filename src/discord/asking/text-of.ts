import type { Embed, Message } from 'discord.js';
import { type Naming, type ReadMarkup, readMarkup } from '../markdown/read-markup.ts';
import { localeOf } from '../words/locale-of.ts';

type Mentioning = Pick<Message, 'mentions' | 'guild' | 'client'>;

/** What the marks of a message stand for. */
function namingOf({ mentions, guild, client }: Mentioning, locale: string): Naming {
  return {
    user: (id) =>
      mentions.members?.get(id)?.displayName ??
      mentions.users.get(id)?.displayName ??
      guild?.members.cache.get(id)?.displayName ??
      client.users.cache.get(id)?.displayName,
    role: (id) => mentions.roles.get(id)?.name ?? guild?.roles.cache.get(id)?.name,
    channel: (id) => {
      const channel = guild?.channels.cache.get(id) ?? client.channels.cache.get(id);
      return channel && 'name' in channel && channel.name ? channel.name.replaceAll('-', ' ') : undefined;
    },
    locale,
  };
}

/** Words in a message's marks as a reader of it sees them. */
export const readIn = (message: Mentioning, written: string): ReadMarkup =>
  readMarkup(written, namingOf(message, localeOf({ content: written, guild: message.guild })));

const embedTexts = ({ title, description, fields }: Embed): readonly (string | null)[] => [
  title,
  description,
  ...fields.flatMap(({ name, value }) => [name, value]),
];

/** All that a message says: its own words, those it passes on, and those of its embeds. */
export function textOf(message: Message): string {
  const passedOn = [...message.messageSnapshots.values()].flatMap(({ content, embeds }) => [
    content,
    ...(embeds ?? []).flatMap(embedTexts),
  ]);
  const said = [message.content, ...passedOn, ...message.embeds.flatMap(embedTexts)];
  return said
    .map((part) => readIn(message, part ?? '').lines)
    .filter((part) => part !== '')
    .join('\n');
}
