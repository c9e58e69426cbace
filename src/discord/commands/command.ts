import type {
  ApplicationCommandOptionChoiceData,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Shell } from '../shell/shell.ts';

export interface Described {
  readonly name: string;
  toJSON(): RESTPostAPIApplicationCommandsJSONBody;
}

/**
 * How the command is acknowledged before anything else is done, since Discord waits 3 seconds: with an answer for
 * everybody, one for the person alone, or by itself because it opens a form (which cannot come later).
 */
export type Acknowledgement = 'public' | 'private' | 'form';

/** A slash command. It finds the interaction acknowledged; what it throws is told to the person. */
export interface Command {
  readonly data: Described;
  readonly acknowledgement: Acknowledgement;
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
