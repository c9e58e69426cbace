import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord.js';
import { limits } from '../markdown/limits.ts';
import { shortened } from '../markdown/shorten.ts';
import type { Row } from './answer-buttons.ts';

export interface ButtonOptions {
  readonly style?: 'usual' | 'danger';
  readonly disabled?: boolean;
}

export const button = (
  label: string,
  id: string,
  { style = 'usual', disabled = false }: ButtonOptions = {},
): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: style === 'danger' ? ButtonStyle.Danger : ButtonStyle.Secondary,
  label: shortened(label, limits.buttonLabel),
  custom_id: id,
  disabled,
});

export const row = (...components: readonly APIButtonComponentWithCustomId[]): Row => ({
  type: ComponentType.ActionRow,
  components: [...components],
});
