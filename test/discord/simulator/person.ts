import { commandData, type OptionValues } from './command-data.ts';
import { createExchange, type Exchange } from './exchange.ts';
import type { Gateway } from './gateway.ts';
import { asJson, asList, type Json } from './json.ts';
import { announce, postMessage } from './messages.ts';
import { fileLimit } from './rules/attachments.ts';
import { contextOf, isUserInstalledOnly, ownersOf } from './rules/installations.ts';
import { type Interaction, interactionTypes } from './rules/interactions.ts';
import { snowflake } from './snowflake.ts';
import { unarchive } from './threads.ts';
import { type Channel, type Message, permissionsIn, type User, type World } from './world.ts';
import { channelJson, memberJson, userJson } from './world-json.ts';

export interface Saying {
  readonly replyTo?: Message | undefined;
  /** Reply without the ping. */
  readonly silently?: boolean;
  /** More of the message's fields: attachments, a forwarded snapshot, a type. */
  readonly more?: Json;
}

/** Somebody who uses Discord: everything a member does with a client. */
export interface Person {
  readonly user: User;
  readonly mention: string;
  locale: string;
  says(channel: Channel, content: string, saying?: Saying): Message;
  edits(message: Message, content: string): void;
  deletes(message: Message): void;
  /** `command` with its subcommand, as typed: "article add". */
  runs(channel: Channel, command: string, options?: OptionValues): Exchange;
  /** While typing into the option `focused`. */
  types(
    channel: Channel,
    command: string,
    typing: { readonly focused: string; readonly options: OptionValues },
  ): Exchange;
  /** By custom id or label. */
  presses(message: Message, button: string): Exchange;
  selects(message: Message, values: readonly string[]): Exchange;
  submits(opened: Exchange, fields: Readonly<Record<string, string>>): Promise<Exchange>;
  /** A message's context menu. */
  chooses(message: Message, command: string): Exchange;
}

export interface Surroundings {
  readonly world: World;
  readonly gateway: Gateway;
  readonly interactions: Map<string, Interaction>;
}

export function createPerson(user: User, around: Surroundings): Person {
  const { world, gateway } = around;
  const interact = (type: number, at: { channel: Channel; on?: Message }, data: Json): Exchange =>
    startInteraction(around, { type, person, ...at, data });
  const person: Person = {
    user,
    mention: `<@${user.id}>`,
    locale: 'en-US',
    says(channel, content, { replyTo, silently, more } = {}) {
      unarchive(channel, around);
      const body: Json = {
        content,
        ...(replyTo ? { message_reference: { message_id: replyTo.json.id } } : {}),
        ...(silently ? { allowed_mentions: { parse: ['users', 'roles', 'everyone'], replied_user: false } } : {}),
      };
      return postMessage(world, gateway, { author: user, channel, body, ...(more ? { more } : {}) });
    },
    edits(message, content) {
      const mentions = [...world.users.values()].filter(({ id }) => content.includes(`<@${id}>`)).map(userJson);
      Object.assign(message.json, { content, mentions, edited_timestamp: new Date(world.clock.now()).toISOString() });
      announce(gateway, 'MESSAGE_UPDATE', message);
    },
    deletes(message) {
      message.deleted = true;
      announce(gateway, 'MESSAGE_DELETE', message);
    },
    runs: (channel, command, options = {}) =>
      interact(interactionTypes.command, { channel }, commandData(world, command, { options })),
    types: (channel, command, { focused, options }) =>
      interact(interactionTypes.autocomplete, { channel }, commandData(world, command, { options, focused })),
    presses(message, button) {
      const all = pressable(asList(message.json.components));
      const found = all.find(
        (one) => one.custom_id === button || one.label === button || asJson(one.emoji).name === button,
      );
      if (!found) throw new Error(`No button "${button}" on: ${JSON.stringify(all.map((one) => one.label))}`);
      if (found.disabled) throw new Error(`The button "${button}" is disabled.`);
      return interact(
        interactionTypes.component,
        { channel: message.channel, on: message },
        { component_type: 2, custom_id: found.custom_id, id: found.id },
      );
    },
    selects(message, values) {
      const select = asList(message.json.components)
        .flatMap((row) => asList(row.components))
        .find(({ type }) => type === 3);
      if (!select) throw new Error('There is nothing to select.');
      return interact(
        interactionTypes.component,
        { channel: message.channel, on: message },
        { component_type: 3, custom_id: select.custom_id, id: select.id, values },
      );
    },
    async submits(opened, fields) {
      const modal = await opened.modal();
      const { channel, on } = opened.interaction;
      const components = Object.entries(fields).map(([custom_id, value], index) => ({
        type: 18,
        id: index * 2 + 1,
        component: { type: 4, id: index * 2 + 2, custom_id, value },
      }));
      return interact(
        interactionTypes.modal,
        { channel, ...(on ? { on } : {}) },
        { custom_id: modal.custom_id, components },
      );
    },
    chooses(message, command) {
      const data = {
        id: snowflake(),
        type: 3,
        name: command,
        target_id: message.json.id,
        resolved: { messages: { [message.json.id]: message.json } },
      };
      return interact(interactionTypes.command, { channel: message.channel }, data);
    },
  };
  return person;
}

/** Buttons and selects wherever they are: in rows, containers, and beside sections. */
const pressable = (components: readonly Json[]): readonly Json[] =>
  components.flatMap((one) => [
    ...(one.custom_id === undefined ? [] : [one]),
    ...pressable(asList(one.components)),
    ...(one.accessory === undefined ? [] : pressable([asJson(one.accessory)])),
  ]);

interface Start {
  readonly type: number;
  readonly person: Person;
  readonly channel: Channel;
  readonly on?: Message;
  readonly data: Json;
}

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-interaction-structure */
function startInteraction(
  { world, gateway, interactions }: Surroundings,
  { type, person, channel, on, data }: Start,
): Exchange {
  const { user } = person;
  const { guild } = channel;
  const id = snowflake(world.clock.now());
  const interaction: Interaction = {
    id,
    token: `token-${id}`,
    type,
    user,
    channel,
    createdAt: world.clock.now(),
    isUserInstalledOnly: isUserInstalledOnly(channel),
    followups: [],
    ...(on ? { on } : {}),
  };
  interactions.set(interaction.token, interaction);
  const who = guild
    ? {
        guild: { id: guild.id, locale: guild.locale, features: [] },
        guild_id: guild.id,
        guild_locale: guild.locale,
        member: memberJson(guild, user),
      }
    : { user: userJson(user) };
  gateway.dispatch(
    'INTERACTION_CREATE',
    {
      id,
      application_id: world.application.id,
      type,
      token: interaction.token,
      version: 1,
      data,
      channel: { ...channelJson(world, channel), permissions: '0' },
      channel_id: channel.id,
      ...who,
      ...(on ? { message: on.json } : {}),
      locale: person.locale,
      app_permissions: permissionsIn(channel).toString(),
      authorizing_integration_owners: ownersOf(channel, user),
      context: contextOf(channel),
      attachment_size_limit: fileLimit,
      entitlements: [],
    },
    0,
    guild?.id,
  );
  return createExchange(interaction);
}
