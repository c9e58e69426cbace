import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ContextMenuCommandBuilder,
  InteractionContextType,
  type LocalizationMap,
} from 'discord.js';
import { english } from '../words/english.ts';
import { inOtherLanguages } from '../words/index.ts';
import type { CommandPart, MenuWords, Words } from '../words/words.ts';

interface Nameable {
  setName(name: string): this;
  setNameLocalizations(map: LocalizationMap): this;
  setDescription(text: string): this;
  setDescriptionLocalizations(map: LocalizationMap): this;
}

/** Gives a command or option its name and description, in every language. */
export const described = <T extends Nameable>(builder: T, part: CommandPart): T =>
  builder
    .setName(english.commands[part].name)
    .setNameLocalizations(inOtherLanguages(({ commands }) => commands[part].name))
    .setDescription(english.commands[part].description)
    .setDescriptionLocalizations(inOtherLanguages(({ commands }) => commands[part].description));

interface Placeable {
  setContexts(...contexts: InteractionContextType[]): this;
  setIntegrationTypes(...types: ApplicationIntegrationType[]): this;
}

/** Usable in servers, in direct messages, and by people who have Footnote as an app of their own wherever they are. */
export const everywhere = <T extends Placeable>(builder: T): T =>
  builder
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall)
    .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel);

/** Usable in servers that have Footnote. */
export const inServers = <T extends Placeable>(builder: T): T =>
  builder.setIntegrationTypes(ApplicationIntegrationType.GuildInstall).setContexts(InteractionContextType.Guild);

/** An entry of a message's menu, named in every language. */
export const menuEntry = (entry: keyof MenuWords): ContextMenuCommandBuilder =>
  everywhere(new ContextMenuCommandBuilder())
    .setName(english.menu[entry])
    .setNameLocalizations(inOtherLanguages(({ menu }) => menu[entry]))
    .setType(ApplicationCommandType.Message);

interface Choice<T extends string> {
  readonly value: T;
  readonly name: string;
  readonly name_localizations: LocalizationMap;
}

/** What an option offers, named in every language. */
export function choicesOf<T extends string>(
  namesIn: (words: Words) => Readonly<Record<T, string>>,
): readonly Choice<T>[] {
  const names = namesIn(english);
  return (Object.keys(names) as T[]).map((value) => ({
    value,
    name: names[value],
    name_localizations: inOtherLanguages((words) => namesIn(words)[value]),
  }));
}
