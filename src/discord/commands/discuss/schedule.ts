import {
  type ChatInputCommandInteraction,
  GuildScheduledEventEntityType,
  GuildScheduledEventPrivacyLevel,
  type ThreadChannel,
} from 'discord.js';
import { Refusal } from '../../delivery/refusal.ts';
import { limits } from '../../markdown/limits.ts';
import { shortened } from '../../markdown/shorten.ts';
import type { Shell } from '../../shell/shell.ts';
import { wordsFor } from '../../words/index.ts';
import { meetingTime } from './meeting-time.ts';

const hour = 3_600_000;
/** Discord takes none that is further away. */
const furthest = 5 * 365 * 24 * hour;

/** When the discussion is to be, as it was typed; undefined where nothing was. @throws Refusal for what is no time to come */
export function timeIn({ options, locale }: ChatInputCommandInteraction, now: number): number | undefined {
  const typed = options.getString('date');
  if (typed === null) return undefined;
  const { discussion } = wordsFor(locale);
  const at = meetingTime(typed, locale, now);
  if (at === undefined) throw new Refusal(discussion.noDate);
  if (at <= now || at > now + furthest)
    throw new Refusal(discussion.badDate(`<t:${Math.floor(at / 1000)}:F>`), { isMarkdown: true });
  return at;
}

/** An event of the server that leads to the thread; gives a sentence on it, or that there is none. */
export async function scheduleIn(
  thread: ThreadChannel,
  at: number,
  { interaction, shell }: { readonly interaction: ChatInputCommandInteraction; readonly shell: Shell },
): Promise<string> {
  const { discussion } = wordsFor(interaction.locale);
  const when = `<t:${Math.floor(at / 1000)}:F>`;
  try {
    const event = await thread.guild.scheduledEvents.create({
      name: shortened(thread.name, limits.eventName),
      description: shortened(discussion.eventText(thread.name), limits.eventText),
      scheduledStartTime: at,
      scheduledEndTime: at + hour,
      privacyLevel: GuildScheduledEventPrivacyLevel.GuildOnly,
      entityType: GuildScheduledEventEntityType.External,
      entityMetadata: { location: thread.url },
    });
    return discussion.scheduled(when, event.url);
  } catch (error) {
    shell.log.warn({ error, guild: interaction.guildId }, 'An event could not be made.');
    return discussion.notScheduled;
  }
}
