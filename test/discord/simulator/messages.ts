import { type Gateway, intents } from './gateway.ts';
import { asJson, asList, asNumber, asText, type Json } from './json.ts';
import { notified } from './rules/mentions.ts';
import { messageFlags } from './rules/messages.ts';
import { snowflake } from './snowflake.ts';
import { type Channel, type Message, memberJson, type User, userJson, type World } from './world.ts';

export interface NewMessage {
  readonly author: User;
  readonly channel: Channel;
  readonly body: Json;
  readonly files?: Message['files'];
  readonly route?: 'channel' | 'webhook';
  readonly onlyFor?: string;
  readonly more?: Json;
}

const mentionedIn = (world: World, content: string): readonly User[] =>
  [...new Set([...content.matchAll(/<@!?(\d+)>/g)].map((match) => match[1] ?? ''))]
    .map((id) => world.users.get(id))
    .filter((user) => user !== undefined);

const attachmentsOf = (files: Message['files']): readonly Json[] =>
  files.map(({ name, bytes }) => ({
    id: snowflake(),
    filename: name,
    size: bytes.length,
    url: `https://cdn.example.invalid/${name}`,
    proxy_url: `https://cdn.example.invalid/${name}`,
  }));

/** Components get ids when the sender gave none. components/reference.mdx #Anatomy of a Component */
export function numbered(components: readonly Json[]): readonly Json[] {
  let next = 1;
  const visit = (component: Json): Json => ({
    id: next++,
    ...component,
    ...(Array.isArray(component.components) ? { components: asList(component.components).map(visit) } : {}),
    ...(component.accessory ? { accessory: visit(asJson(component.accessory)) } : {}),
  });
  return components.map(visit);
}

/** Sends a message: keeps it, and tells the gateway unless it is ephemeral. */
export function postMessage(world: World, gateway: Gateway, sent: NewMessage): Message {
  const { author, channel, body, files = [], route = 'channel', onlyFor, more = {} } = sent;
  const reference = asJson(body.message_reference);
  const repliedTo = world.messages.find(({ json }) => json.id === reference.message_id);
  const message: Message = {
    json: {
      id: snowflake(world.clock.now()),
      channel_id: channel.id,
      type: repliedTo ? 19 : 0,
      content: asText(body.content),
      author: userJson(author),
      mentions: mentionedIn(world, asText(body.content)).map(userJson),
      mention_roles: [],
      mention_everyone: /@(everyone|here)/.test(asText(body.content)) && !author.bot,
      attachments: attachmentsOf(files),
      embeds: asList(body.embeds).map((embed) => ({ type: 'rich', ...embed })),
      components: numbered(asList(body.components)),
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
    notified: notified(body, route, repliedTo?.author.id),
    files,
    deleted: false,
    ...(onlyFor === undefined ? {} : { onlyFor }),
  };
  if (repliedTo && message.notified.users.includes(repliedTo.author.id)) addMention(message, repliedTo.author);
  world.messages.push(message);
  announce(world, gateway, 'MESSAGE_CREATE', message);
  return message;
}

function addMention({ json }: Message, user: User): void {
  const mentions = asList(json.mentions);
  if (!mentions.some(({ id }) => id === user.id)) Object.assign(json, { mentions: [...mentions, userJson(user)] });
}

export function announce(_world: World, gateway: Gateway, event: string, message: Message): void {
  if (message.onlyFor !== undefined) return;
  const { guild } = message.channel;
  const place = guild ? { guild_id: guild.id, member: memberJson(guild, message.author) } : {};
  const data = event === 'MESSAGE_DELETE' ? { id: message.json.id, channel_id: message.channel.id } : message.json;
  gateway.dispatch(
    event,
    { ...data, channel_type: message.channel.type, ...(guild ? place : {}) },
    guild ? intents.guildMessages : intents.directMessages,
    guild?.id,
  );
}

/** An edit keeps what it does not name. resources/message.mdx #Edit Message */
export function editMessage(
  world: World,
  gateway: Gateway,
  edit: { message: Message; body: Json; files?: Message['files'] },
): void {
  const { message, body, files = [] } = edit;
  const changes: Json = { edited_timestamp: new Date(world.clock.now()).toISOString() };
  if (body.content !== undefined) {
    changes.content = asText(body.content);
    changes.mentions = mentionedIn(world, asText(body.content)).map(userJson);
  }
  if (body.embeds !== undefined) changes.embeds = asList(body.embeds).map((embed) => ({ type: 'rich', ...embed }));
  if (body.components !== undefined) changes.components = numbered(asList(body.components));
  if (files.length > 0) changes.attachments = attachmentsOf(files);
  const wasLoading = (asNumber(message.json.flags) & messageFlags.loading) !== 0;
  // The edit that fills a loading message notifies; later ones do not.
  if (wasLoading) message.notified = notified(body, 'webhook');
  const kept = asNumber(message.json.flags) & ~messageFlags.loading;
  changes.flags = kept | asNumber(body.flags);
  Object.assign(message.json, changes);
  announce(world, gateway, 'MESSAGE_UPDATE', message);
}
