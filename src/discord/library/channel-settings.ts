import type { Channel } from 'discord.js';
import { z } from 'zod';
import type { Shell } from '../shell/shell.ts';
import type { Speaks } from '../words/words.ts';

const ways = ['usual', 'every-question', 'addressed', 'threads', 'never'] as const satisfies readonly Speaks[];
const speaks = z.enum(ways);
const placeOf = (channelId: string): string => `channel/${channelId}/speaks`;

interface Place {
  readonly channelId: string;
  /** A thread does what its channel does, unless something was set for itself. */
  readonly channel: Channel | null;
}

/** When Footnote answers in a channel. */
export async function speaksIn(
  { channelId, channel }: Place,
  { preferences }: Pick<Shell, 'preferences'>,
): Promise<Speaks> {
  for (const id of [channelId, channel?.isThread() ? channel.parentId : null]) {
    const read = id === null ? undefined : speaks.safeParse(await preferences.get(placeOf(id)));
    if (read?.success) return read.data;
  }
  return 'usual';
}

export const setSpeaks = (channelId: string, way: Speaks, { preferences }: Pick<Shell, 'preferences'>): Promise<void> =>
  preferences.put(placeOf(channelId), way);
