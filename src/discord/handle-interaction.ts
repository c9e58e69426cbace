import { type AutocompleteInteraction, type BaseInteraction, Locale } from 'discord.js';
import type { Command, MessageCommand } from './commands/command.ts';
import { commands, messageCommands } from './commands/index.ts';
import type { Component } from './components/component.ts';
import { components } from './components/index.ts';
import { type Answerable, acknowledged, type ComponentAcknowledgement } from './delivery/acknowledge.ts';
import { limits } from './markdown/limits.ts';
import { isOwnAppAmongOthers } from './place/where.ts';
import type { Shell } from './shell/shell.ts';
import { partsOf } from './views/custom-id.ts';
import { wordsFor } from './words/index.ts';

const byName = <T extends { readonly data: { readonly name: string } }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((item) => [item.data.name, item]));

const slash: ReadonlyMap<string, Command> = byName(commands);
const menu: ReadonlyMap<string, MessageCommand> = byName(messageCommands);
const pressable: ReadonlyMap<string, Component> = new Map(components.map((component) => [component.kind, component]));

/** One interaction from its arrival to its answer. */
export async function handleInteraction(interaction: BaseInteraction, shell: Shell): Promise<void> {
  // Discord's documents promise a locale with all but pings; the server's own stands in where none comes.
  interaction.locale ||= interaction.guildLocale ?? Locale.EnglishUS;
  if (interaction.isAutocomplete()) return complete(interaction, shell);
  if (interaction.isCommand()) shell.knownCommands.note(interaction);
  if (interaction.isChatInputCommand()) {
    const command = slash.get(interaction.commandName);
    const how = command?.acknowledgement;
    await carryOut(interaction, typeof how === 'function' ? how(interaction) : how, shell, async () =>
      command?.execute(interaction, shell),
    );
  } else if (interaction.isMessageContextMenuCommand()) {
    const command = menu.get(interaction.commandName);
    await carryOut(interaction, command?.acknowledgement, shell, async () => command?.execute(interaction, shell));
  } else if (interaction.isButton() || interaction.isStringSelectMenu() || interaction.isModalSubmit()) {
    const chosen = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
    const { kind, values } = partsOf(chosen ?? interaction.customId);
    const component = pressable.get(kind);
    const how = component?.acknowledgement;
    await carryOut(interaction, typeof how === 'function' ? how(interaction) : how, shell, async () =>
      component?.execute({ interaction, values }, shell),
    );
  }
}

/** What this version does not know (it was registered or posted by another) is answered too. */
async function carryOut(
  interaction: Answerable,
  how: ComponentAcknowledgement | undefined,
  shell: Shell,
  work: () => Promise<void>,
): Promise<void> {
  if (how !== undefined) return acknowledged(interaction, forThePlace(how, interaction), shell, work);
  await acknowledged(interaction, 'private', shell, async () => {
    await interaction.editReply({ content: wordsFor(interaction.locale).outdated });
  });
}

/** What others would read along with is told the person alone, where Footnote is there for that person alone. */
const forThePlace = (how: ComponentAcknowledgement, interaction: Answerable): ComponentAcknowledgement =>
  how === 'public' && isOwnAppAmongOthers(interaction) ? 'private' : how;

/** What cannot be looked up in time is not offered: the person types on. */
async function complete(interaction: AutocompleteInteraction, shell: Shell): Promise<void> {
  try {
    const choices = (await slash.get(interaction.commandName)?.autocomplete?.(interaction, shell)) ?? [];
    await interaction.respond(choices.slice(0, limits.choices));
  } catch (error) {
    shell.log.warn({ error, command: interaction.commandName }, 'Nothing could be offered while typing.');
  }
}
