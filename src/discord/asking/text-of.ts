import type { Attachment, Embed, Message } from 'discord.js';
import type { Naming } from '../markdown/markup-rules.ts';
import { type PlainText, plainText, type ReadMarkup, readMarkup } from '../markdown/read-markup.ts';
import { type Named, unaddressed } from '../place/addressed.ts';
import { localeOf } from '../words/locale-of.ts';

/** A message, or a command or form: of these Discord does not tell who is named, but the person's own language. */
type Mentioning = Pick<Message, 'guild' | 'client'> & Partial<Pick<Message, 'mentions'>> & { readonly locale?: string };

/** What the marks of a message stand for. */
function namingOf({ mentions, guild, client }: Mentioning, locale: string): Naming {
  return {
    user: (id) =>
      mentions?.members?.get(id)?.displayName ??
      mentions?.users.get(id)?.displayName ??
      guild?.members.cache.get(id)?.displayName ??
      client.users.cache.get(id)?.displayName,
    role: (id) => mentions?.roles.get(id)?.name ?? guild?.roles.cache.get(id)?.name,
    channel: (id) => {
      const channel = guild?.channels.cache.get(id) ?? client.channels.cache.get(id);
      return channel && 'name' in channel && channel.name ? channel.name.replaceAll('-', ' ') : undefined;
    },
    locale,
  };
}

/** Words in Discord's marks as a reader of them sees them. */
export function readIn(message: Mentioning, written: string): ReadMarkup {
  const { guild, locale } = message;
  const spoken = locale === undefined ? guild : { preferredLocale: locale };
  return readMarkup(written, namingOf(message, localeOf({ content: written, guild: spoken })));
}

const embedTexts = ({ title, description, fields }: Embed): readonly (string | null)[] => [
  title,
  description,
  ...fields.flatMap(({ name, value }) => [name, value]),
];

/** By what the bot is named here. */
export const botIn = ({ client, guild }: Pick<Message, 'client' | 'guild'>): Named => {
  const botId = client.user?.id ?? '';
  return { botId, roleId: guild?.roles.botRoleFor(botId)?.id };
};

/** All that a message says: its own words to whomever, those it passes on, and those of its embeds. */
export function textOf(message: Message): PlainText {
  const passedOn = [...message.messageSnapshots.values()].flatMap(({ content, embeds }) => [
    content,
    ...(embeds ?? []).flatMap(embedTexts),
  ]);
  const said = [unaddressed(message.content, botIn(message)), ...passedOn, ...message.embeds.flatMap(embedTexts)];
  return joined(said.map((part) => readIn(message, part ?? '').lines));
}

/** By whom the embeds of a message are, and of one that it passes on: whom a question about them may mean, and no part of what they say. */
export function embedAuthors(message: Message): PlainText {
  const all = [message, ...message.messageSnapshots.values()].flatMap(({ embeds }) => embeds ?? []);
  return joined(all.map(({ author }) => readIn(message, author?.name ?? '').lines));
}

/** Those that say something, each on lines of its own. */
export const joined = (parts: readonly PlainText[]): PlainText =>
  plainText(parts.filter((part) => part !== '').join('\n'));

/** What comes with a message, or with the one that it passes on. */
export interface Brought {
  readonly links: readonly string[];
  readonly files: readonly Attachment[];
}

export function broughtBy(message: Message): Brought {
  const all = [message, ...message.messageSnapshots.values()];
  const said = all.map(({ content }) => readIn(message, content ?? '').links);
  const shown = all.flatMap(({ embeds }) => (embeds ?? []).flatMap(({ url }) => url ?? []));
  return {
    links: [...new Set([...said.flat(), ...shown])],
    files: all.flatMap(({ attachments }) => [...(attachments?.values() ?? [])]),
  };
}
