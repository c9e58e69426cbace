import type { ButtonInteraction, ModalSubmitInteraction, StringSelectMenuInteraction } from 'discord.js';
import type { Acknowledgement } from '../commands/command.ts';
import type { Shell } from '../shell/shell.ts';

/** `update`: the message that bears the component changes. */
export type ComponentAcknowledgement = Acknowledgement | 'update';

/**
 * A button, select or form. Its custom id says all there is to know, "kind:argument:argument", so that it works after a
 * restart and on old messages.
 */
export interface Component {
  readonly kind: string;
  readonly acknowledgement: ComponentAcknowledgement;
  execute(pressed: Pressed, shell: Shell): Promise<void>;
}

export interface Pressed {
  readonly interaction: ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction;
  /** What follows the kind in the custom id, or in the value that was selected. */
  readonly values: readonly string[];
}
