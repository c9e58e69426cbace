import type { Embed, Message } from 'discord.js';
import { type Naming, type ReadMarkup, readMarkup } from '../markdown/read-markup.ts';
import { localeOf } from '../words/locale-of.ts';

type Mentioning = Pick<Message, 'mentions' | 'guild' | 'client'>;

/** What the marks of a message stand for. */
export function namingOf({ mentions, guild, client }: Mentioning, locale: string): Naming {
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
export const readIn = (message: Mentioning & Pick<Message, 'content'>, written = message.content): ReadMarkup =>
  readMarkup(written, namingOf(message, localeOf({ content: written, guild: message.guild })));

const embedText = ({ title, description, fields }: Embed): string =>
  [title, description, ...fields.flatMap(({ name, value }) => [name, value])].filter((part) => part).join('\n');

/** All that a message says: its own words, those it passes on, and those of its embeds. */
export function textOf(message: Message): string {
  const passedOn = [...message.messageSnapshots.values()].flatMap(({ content, embeds }) => [
    content,
    ...embeds.map(embedText),
  ]);
  const said = [message.content, ...passedOn, ...message.embeds.map(embedText)];
  return said
    .map((part) => readIn(message, part ?? '').text)
    .filter((part) => part !== '')
    .join('\n');
}
