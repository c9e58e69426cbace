import type { ApplicationCommandOptionChoiceData } from 'discord.js';
import { limits } from '../../markdown/limits.ts';

/** Time zones whose name holds what is typed ("berlin", "new york"), those that begin with it first. */
export function zoneChoices(typed: string): readonly ApplicationCommandOptionChoiceData<string>[] {
  const wanted = typed.trim().toLowerCase().replaceAll(' ', '_');
  const rank = (zone: string): number =>
    zone
      .toLowerCase()
      .split('/')
      .some((part) => part.startsWith(wanted))
      ? 0
      : 1;
  return ['UTC', ...Intl.supportedValuesOf('timeZone')]
    .filter((zone) => zone.toLowerCase().includes(wanted))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, limits.choices)
    .map((zone) => ({ name: zone, value: zone }));
}
