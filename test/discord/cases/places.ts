import { type Channel, channelTypes } from '../simulator/world.ts';
import type { Stage } from '../stage.ts';

/** Where things are said to Footnote, by name. A thread is ada's own. */
export const places = {
  'a channel': ({ channel }: Stage): Channel => channel,
  'a thread': ({ discord, channel, ada }: Stage): Channel => discord.thread(channel, 'Reading', ada),
  'an announcement channel': ({ discord, guild }: Stage): Channel =>
    discord.channel(guild, 'news', channelTypes.announcements),
  'direct messages': ({ discord, ada }: Stage): Channel => discord.direct(ada),
} as const;

export type Place = keyof typeof places;

/** The place, once the bot knows of it, and what is said there as one says it to Footnote. */
export async function addressing(stage: Stage, place: Place) {
  const at = places[place](stage);
  await stage.discord.idle();
  const mention = at.guild ? `<@${stage.discord.world.bot.id}> ` : '';
  return { at, to: (said: string): string => `${mention}${said}` };
}
