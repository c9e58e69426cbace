import type { Gateway } from './gateway.ts';
import { asJson, asList, asNumber, asText, type Json } from './json.ts';
import { signed } from './rules/attachment-links.ts';
import { keptAttachments, type Upload } from './rules/attachments.ts';
import { intents } from './rules/intents.ts';
import { type Mentions, notified } from './rules/mentions.ts';
import { editedFlags, messageFlags } from './rules/message-flags.ts';
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

/** Files as attachments: kept, and fetched from an address that lasts a while. https://discord.com/developers/docs/resources/message#attachment-object */
function attach(
  world: World,
  channel: Channel,
  { body, files }: { body: Json; files: readonly Upload[] },
): readonly Json[] {
  return files.map((file, index) => {
    const id = snowflake(world.clock.now());
    world.uploads.set(id, file);
    const told = asList(body.attachments).find((one) => String(one.id) === String(index));
    const url = signed(
      `${world.address}/attachments/${channel.id}/${id}/${encodeURIComponent(file.name)}`,
      world.clock.now(),
    );
    return {
      id,
      filename: file.name,
      size: file.bytes.length,
      url,
      proxy_url: url,
      ...(told?.description === undefined ? {} : { description: told.description }),
    };
  });
}

const rich = (embeds: unknown): readonly Json[] => asList(embeds).map((embed) => ({ type: 'rich', ...embed }));

const mentionsJson = (world: World, { users, roles, everyone }: Mentions): Json => ({
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

export interface Edit {
  readonly message: Message;
  readonly body: Json;
  readonly files?: readonly Upload[];
  readonly route: 'channel' | 'webhook';
}

/**
 * An edit keeps what it does not name. Whom a text mentions is read anew, with what is allowed where nothing is said, and
 * whatever was allowed before. https://discord.com/developers/docs/resources/message#edit-message
 */
export function editMessage(world: World, gateway: Gateway, { message, body, files = [], route }: Edit): void {
  const { json, channel } = message;
  const isLoading = (asNumber(json.flags) & messageFlags.loading) !== 0;
  const changes: Json = {
    edited_timestamp: new Date(world.clock.now()).toISOString(),
    flags: editedFlags(asNumber(json.flags), typeof body.flags === 'number' ? body.flags : undefined),
  };
  if (body.attachments !== undefined || files.length > 0) {
    const kept = keptAttachments(body, asList(json.attachments));
    changes.attachments = [...kept, ...attach(world, channel, { body, files })];
  }
  if (body.content !== undefined) changes.content = asText(body.content);
  if (body.embeds !== undefined) changes.embeds = rich(body.embeds);
  if (body.components !== undefined) {
    const attachments = asList(changes.attachments ?? json.attachments);
    changes.components = shownComponents(asList(body.components), attachments);
  }
  if (body.content !== undefined || body.components !== undefined) {
    const named = notified({ ...json, ...changes, allowed_mentions: body.allowed_mentions }, route);
    Object.assign(changes, mentionsJson(world, named));
    // The edit that fills a loading message notifies; later ones do not.
    if (isLoading) message.notified = named;
  }
  Object.assign(json, changes);
  announce(gateway, 'MESSAGE_UPDATE', message);
}
