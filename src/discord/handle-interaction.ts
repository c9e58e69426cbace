import type { AutocompleteInteraction, BaseInteraction } from 'discord.js';
import { acknowledged } from './acknowledge.ts';
import type { Command, MessageCommand } from './command.ts';
import { commands, messageCommands } from './commands/index.ts';
import { type Component, partsOf } from './component.ts';
import { components } from './components/index.ts';
import { limits } from './limits.ts';
import type { Shell } from './shell.ts';

const byName = <T extends { readonly data: { readonly name: string } }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((item) => [item.data.name, item]));

const slash: ReadonlyMap<string, Command> = byName(commands);
const menu: ReadonlyMap<string, MessageCommand> = byName(messageCommands);
const pressable: ReadonlyMap<string, Component> = new Map(components.map((component) => [component.kind, component]));

/** One interaction from its arrival to its answer. Never rejects. */
export async function handleInteraction(interaction: BaseInteraction, shell: Shell): Promise<void> {
  if (interaction.isAutocomplete()) return complete(interaction, shell);
  if (interaction.isChatInputCommand()) {
    const command = slash.get(interaction.commandName);
    if (command)
      await acknowledged(interaction, command.acknowledgement, shell, () => command.execute(interaction, shell));
  } else if (interaction.isMessageContextMenuCommand()) {
    const command = menu.get(interaction.commandName);
    if (command)
      await acknowledged(interaction, command.acknowledgement, shell, () => command.execute(interaction, shell));
  } else if (interaction.isButton() || interaction.isStringSelectMenu() || interaction.isModalSubmit()) {
    const chosen = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
    const { kind, values } = partsOf(chosen ?? interaction.customId);
    const component = pressable.get(kind);
    if (component) {
      await acknowledged(interaction, component.acknowledgement, shell, () =>
        component.execute({ interaction, values }, shell),
      );
    }
  }
}

/** What cannot be looked up in time is not offered: the person types on. */
async function complete(interaction: AutocompleteInteraction, shell: Shell): Promise<void> {
  try {
    const choices = (await slash.get(interaction.commandName)?.autocomplete?.(interaction, shell)) ?? [];
    await interaction.respond(choices.slice(0, limits.choices));
  } catch (error) {
    shell.log.warn({ error, command: interaction.commandName }, 'Nothing could be offered while typing.');
  }
}
