import type { Command, MessageCommand } from '../command.ts';
import { ask } from './ask.ts';

/** Every slash command. To add one: write it in a file of its own, and name it here. */
export const commands: readonly Command[] = [ask];

/** Every entry of a message's context menu. */
export const messageCommands: readonly MessageCommand[] = [];
