import { commandData, type OptionValues, registeredCommand } from './command-data.ts';
import type { Exchange } from './exchange.ts';
import { asJson, asList, type Json } from './json.ts';
import { announce, announcePurge, postMessage } from './messages.ts';
import { announceReaction } from './reactions.ts';
import { requireEnabled, requireFilled, requireSayable, requireSelection, requireShown } from './rules/client.ts';
import { componentTypes, everyComponent } from './rules/component-types.ts';
import { interactionTypes } from './rules/interactions.ts';
import { snowflake } from './snowflake.ts';
import { type Surroundings, startInteraction } from './start-interaction.ts';
import { unarchive } from './threads.ts';
import type { Channel, Message, User } from './world.ts';
import { userJson } from './world-json.ts';

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
  reacts(message: Message, emoji: string): void;
  takesBack(message: Message, emoji: string): void;
  /** Many at once, as a moderator does. */
  purges(messages: readonly Message[]): void;
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

export function createPerson(user: User, around: Surroundings): Person {
  const { world, gateway } = around;
  const interact = (type: number, at: { channel: Channel; on?: Message }, data: Json): Exchange =>
    startInteraction(around, { type, user, locale: person.locale, ...at, data });
  const person: Person = {
    user,
    mention: `<@${user.id}>`,
    locale: 'en-US',
    says(channel, content, { replyTo, silently, more } = {}) {
      requireSayable(content);
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
    reacts: (message, emoji) => announceReaction(gateway, 'ADD', { user, message, emoji }),
    takesBack: (message, emoji) => announceReaction(gateway, 'REMOVE', { user, message, emoji }),
    deletes(message) {
      message.deleted = true;
      announce(gateway, 'MESSAGE_DELETE', message);
    },
    purges: (messages) => announcePurge(gateway, messages),
    runs: (channel, command, options = {}) =>
      interact(interactionTypes.command, { channel }, commandData(world, command, { user, channel, options })),
    types: (channel, command, { focused, options }) =>
      interact(
        interactionTypes.autocomplete,
        { channel },
        commandData(world, command, { user, channel, options, focused }),
      ),
    presses(message, button) {
      requireShown(message, user);
      const all = everyComponent(asList(message.json.components), '').map(([, component]) => component);
      const found = all.find(
        (one) => one.custom_id === button || one.label === button || asJson(one.emoji).name === button,
      );
      if (!found) throw new Error(`No button "${button}" on: ${JSON.stringify(all.map((one) => one.label))}`);
      requireEnabled(found);
      return interact(
        interactionTypes.component,
        { channel: message.channel, on: message },
        { component_type: 2, custom_id: found.custom_id, id: found.id },
      );
    },
    selects(message, values) {
      requireShown(message, user);
      const [, select] =
        everyComponent(asList(message.json.components), '').find(
          ([, { type }]) => type === componentTypes.stringSelect,
        ) ?? [];
      if (!select) throw new Error('There is nothing to select.');
      requireEnabled(select);
      requireSelection(select, values);
      return interact(
        interactionTypes.component,
        { channel: message.channel, on: message },
        { component_type: 3, custom_id: select.custom_id, id: select.id, values },
      );
    },
    async submits(opened, fields) {
      const modal = await opened.modal();
      requireFilled(modal, fields);
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
      requireShown(message, user);
      const registered = registeredCommand(world, command, { user, channel: message.channel });
      const data = {
        id: registered?.id ?? snowflake(),
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
