import { attach } from './attach.ts';
import type { Gateway } from './gateway.ts';
import { asJson, asList, asNumber, asText, type Json } from './json.ts';
import type { Upload } from './rules/attachments.ts';
import { intents } from './rules/intents.ts';
import { type Mentions, notified } from './rules/mentions.ts';
import { messageFlags } from './rules/message-flags.ts';
import { canView } from './rules/permissions.ts';
import { shownComponents } from './shown-components.ts';
import { snowflake } from './snowflake.ts';
import type { Channel, Message, User, World } from './world.ts';
import { memberJson, userJson } from './world-json.ts';

export interface NewMessage {
  readonly author: User;
  readonly channel: Channel;
  readonly body: Json;
  readonly files?: readonly Upload[];
  readonly route?: 'channel' | 'webhook';
  readonly onlyFor?: string;
  readonly more?: Json;
}

export const rich = (embeds: unknown): readonly Json[] => asList(embeds).map((embed) => ({ type: 'rich', ...embed }));

export const mentionsJson = (world: World, { users, roles, everyone }: Mentions): Json => ({
  mentions: users
    .map((id) => world.users.get(id))
    .filter((user) => user !== undefined)
    .map(userJson),
  mention_roles: roles,
  mention_everyone: everyone,
});

/** Sends a message: keeps it, and tells the gateway unless it is ephemeral. */
export function postMessage(world: World, gateway: Gateway, sent: NewMessage): Message {
  const { author, channel, body, files = [], route = 'channel', onlyFor, more = {} } = sent;
  const repliedTo = world.messages.find(({ json }) => json.id === asJson(body.message_reference).message_id);
  const named = notified(body, route, repliedTo?.author.id);
  const attachments = attach(world, channel, { body, files });
  const message: Message = {
    json: {
      id: snowflake(world.clock.now()),
      channel_id: channel.id,
      type: repliedTo ? 19 : 0,
      content: asText(body.content),
      author: userJson(author),
      ...mentionsJson(world, named),
      attachments,
      embeds: rich(body.embeds),
      components: shownComponents(asList(body.components), attachments),
      timestamp: new Date(world.clock.now()).toISOString(),
      edited_timestamp: null,
      flags: asNumber(body.flags) & ~(onlyFor ? 0 : messageFlags.ephemeral),
      pinned: false,
      tts: false,
      ...(body.nonce === undefined ? {} : { nonce: body.nonce }),
      ...(repliedTo
        ? {
            message_reference: { type: 0, channel_id: channel.id, message_id: repliedTo.json.id },
            referenced_message: repliedTo.json,
          }
        : {}),
      ...more,
    },
    channel,
    author,
    notified: named,
    files,
    deleted: false,
    ...(onlyFor === undefined ? {} : { onlyFor }),
  };
  if (author === world.bot) delete channel.typingSince;
  world.messages.push(message);
  announce(gateway, 'MESSAGE_CREATE', message);
  return message;
}

/** To the sessions, unless one person alone or nobody of the bot's may see it. */
export function announce(gateway: Gateway, event: string, message: Message): void {
  if (message.onlyFor !== undefined || !canView(message.channel)) return;
  const { guild } = message.channel;
  const place = guild ? { guild_id: guild.id, member: memberJson(guild, message.author) } : {};
  const data = event === 'MESSAGE_DELETE' ? { id: message.json.id, channel_id: message.channel.id } : message.json;
  gateway.dispatch(
    event,
    { ...data, channel_type: message.channel.type, ...place },
    guild ? intents.guildMessages : intents.directMessages,
    guild?.id,
  );
}

/** https://discord.com/developers/docs/events/gateway-events#message-delete-bulk */
export function announcePurge(gateway: Gateway, messages: readonly Message[]): void {
  const [first] = messages;
  if (!first) return;
  for (const message of messages) message.deleted = true;
  const { id, guild } = first.channel;
  const data = { ids: messages.map(({ json }) => json.id), channel_id: id, ...(guild ? { guild_id: guild.id } : {}) };
  gateway.dispatch('MESSAGE_DELETE_BULK', data, intents.guildMessages, guild?.id);
}
