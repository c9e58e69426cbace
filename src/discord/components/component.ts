import type { ComponentAcknowledgement, PressedInteraction } from '../delivery/acknowledge.ts';
import type { Shell } from '../shell/shell.ts';

/**
 * A button, select or form. Its custom id says all there is to know, "kind:argument:argument", so that it works after a
 * restart and on old messages.
 */
export interface Component {
  readonly kind: string;
  readonly acknowledgement: ComponentAcknowledgement | ((interaction: PressedInteraction) => ComponentAcknowledgement);
  execute(pressed: Pressed, shell: Shell): Promise<void>;
}

export interface Pressed {
  readonly interaction: PressedInteraction;
  /** What follows the kind in the custom id, or in the value that was selected. */
  readonly values: readonly string[];
}
