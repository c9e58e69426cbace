import type {
  ApplicationCommandOptionChoiceData,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Acknowledgement } from '../delivery/acknowledge.ts';
import type { Shell } from '../shell/shell.ts';

interface Described {
  readonly name: string;
  toJSON(): RESTPostAPIApplicationCommandsJSONBody;
}

/** A slash command. It finds the interaction acknowledged; what it throws is told to the person. */
export interface Command {
  readonly data: Described;
  /** Where it depends on the options, it is told by them. */
  readonly acknowledgement: Acknowledgement | ((interaction: ChatInputCommandInteraction) => Acknowledgement);
  execute(interaction: ChatInputCommandInteraction, shell: Shell): Promise<void>;
  /** What to offer while typing; longer lists and names are cut to what Discord takes. */
  autocomplete?(
    interaction: AutocompleteInteraction,
    shell: Shell,
  ): Promise<readonly ApplicationCommandOptionChoiceData<string>[]>;
}

/** An entry of a message's context menu. */
export interface MessageCommand {
  readonly data: Described;
  readonly acknowledgement: Acknowledgement;
  execute(interaction: MessageContextMenuCommandInteraction, shell: Shell): Promise<void>;
}
