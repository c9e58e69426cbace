import { asJson, asList, asNumber, asText, type Json } from '../json.ts';
import { type Channel, everyonePermissions, type Message, type User } from '../world.ts';
import { componentTypes, everyComponent } from './component-types.ts';
import { contextOf, isUserInstalledOnly } from './installations.ts';

/** What Discord's own client does not let people do. A test that does it would test what cannot happen. */
const impossible = (what: string): Error => new Error(`Discord would not let anybody do this: ${what}`);

/** https://discord.com/developers/docs/topics/threads#active-archived-threads */
export function requireOpen({ archived }: Channel): void {
  if (archived) throw impossible('to use an application in an archived thread.');
}

/** Ephemeral messages are shown to one person, deleted ones to nobody. */
export function requireShown({ deleted, onlyFor }: Message, user: User): void {
  if (deleted) throw impossible('to use a message that is deleted.');
  if (onlyFor !== undefined && onlyFor !== user.id) throw impossible('to use a message that only somebody else sees.');
}

/** https://discord.com/developers/docs/components/reference#button */
export function requireEnabled({ disabled, label, custom_id }: Json): void {
  if (disabled) throw impossible(`to use "${asText(label ?? custom_id)}", which is disabled.`);
}

/** https://discord.com/developers/docs/components/reference#string-select */
export function requireSelection(select: Json, values: readonly string[]): void {
  const offered = asList(select.options).map(({ value }) => value);
  if (values.some((value) => !offered.includes(value))) throw impossible(`to select ${values.join(', ')}.`);
  if (values.length < asNumber(select.min_values ?? 1) || values.length > asNumber(select.max_values ?? 1))
    throw impossible(`to select ${values.length}.`);
}

/** https://discord.com/developers/docs/components/reference#text-input */
export function requireFilled(modal: Json, fields: Readonly<Record<string, string>>): void {
  const all = everyComponent(asList(modal.components), '').map(([, component]) => component);
  for (const id of Object.keys(fields))
    if (!all.some(({ custom_id }) => custom_id === id))
      throw impossible(`to fill "${id}": the form has no such field.`);
  for (const input of all.filter(({ type }) => type === componentTypes.textInput)) {
    const id = asText(input.custom_id);
    const text = fields[id] ?? asText(input.value);
    const least = Math.max(asNumber(input.min_length ?? 0), input.required === false ? 0 : 1);
    const isLeftOut = text === '' && input.required === false;
    if (!isLeftOut && (text.length < least || text.length > asNumber(input.max_length ?? 4000)))
      throw impossible(`to send "${id}" with ${text.length} characters.`);
  }
}

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure */
export function requireOptions(declared: Json, given: Readonly<Record<string, unknown>>): void {
  for (const option of asList(declared.options)) {
    const name = asText(option.name);
    const value = given[name];
    if (value === undefined) {
      if (option.required === true) throw impossible(`to leave out "${name}".`);
      continue;
    }
    const choices = asList(option.choices);
    if (choices.length > 0 && !choices.some((choice) => choice.value === value))
      throw impossible(`to choose ${String(value)} for "${name}".`);
    if (typeof value === 'string') requireTextWithin(option, value);
  }
}

function requireTextWithin(option: Json, { length }: string): void {
  if (length < asNumber(option.min_length ?? 0) || length > asNumber(option.max_length ?? 6000))
    throw impossible(`to type ${length} characters into "${asText(option.name)}".`);
}

const userInstall = 1;

/**
 * Where and by whom a command can be used. It is installed in servers, and by people only where it says so.
 * https://discord.com/developers/docs/interactions/application-commands#contexts
 * https://discord.com/developers/docs/interactions/application-commands#permissions
 */
export function requireUsable(command: Json, channel: Channel, user: User): void {
  const { contexts, integration_types: types, name } = command;
  if (isUserInstalledOnly(channel) && !(Array.isArray(types) && types.includes(userInstall)))
    throw impossible(`to use "${asText(name)}" where the application is not installed.`);
  if (Array.isArray(contexts) && !contexts.includes(contextOf(channel)))
    throw impossible(`to use "${asText(name)}" in a channel of context ${contextOf(channel)}.`);
  const needed = BigInt(asText(command.default_member_permissions) || 0);
  const has = everyonePermissions | (channel.guild?.members.get(user.id) ?? 0n);
  if (channel.guild && (has & needed) !== needed) throw impossible(`to use "${asText(name)}" without permission.`);
}

/** 2000 characters, or 4000 for those who pay. https://discord.com/developers/docs/resources/message#create-message */
export function requireSayable(content: string): void {
  if (content.length > 4000) throw impossible(`to say ${content.length} characters.`);
}

/** The command or subcommand with the options that are typed. */
export const declaredAt = (command: Json, path: readonly string[]): Json =>
  path.reduce((item, part) => asJson(asList(item.options).find(({ name }) => name === part)), command);
