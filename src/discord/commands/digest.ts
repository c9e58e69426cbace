import { type ChatInputCommandInteraction, SlashCommandBuilder } from 'discord.js';
import type { Digest } from '../../footnote.ts';
import { announceChange, serverToChange, zoneOf } from '../library/server-settings.ts';
import { lastTime, nextTime } from '../news/digest-time.ts';
import type { Shell } from '../shell/shell.ts';
import { type Weekday, weekdayNumbers } from '../words/days.ts';
import { wordsFor } from '../words/index.ts';
import type { Words } from '../words/words.ts';
import type { Command } from './command.ts';
import { choicesOf, described, inServers } from './described.ts';
import { newsChannel, newsTypes } from './feed/news-channel.ts';

const rhythms = choicesOf(({ choices }) => choices.every);
const weekdays = choicesOf<Weekday>(({ choices }) => choices.weekdays);
/** Where nothing was said: at eight, on Monday. */
const usualHour = 8;
const usualDay = 1;

/** For those who may change a server's articles: what is new in its library, daily or weekly, in a channel. */
export const digest: Command = {
  data: described(inServers(new SlashCommandBuilder()), 'digest')
    .addStringOption((option) => described(option, 'every').addChoices(...rhythms))
    .addIntegerOption((option) => described(option, 'hour').setMinValue(0).setMaxValue(23))
    .addStringOption((option) => described(option, 'weekday').addChoices(...weekdays))
    .addChannelOption((option) => described(option, 'news-channel').addChannelTypes(...newsTypes)),
  acknowledgement: 'private',
  async execute(interaction, shell) {
    const server = await serverToChange(interaction, shell);
    const line = await change(interaction, server, shell);
    if (line !== undefined) await announceChange(interaction, line, shell);
    await interaction.editReply({ content: line ?? (await standing(server, wordsFor(interaction.locale), shell)) });
  },
};

/** What is set. */
async function standing(server: string, words: Words, shell: Shell): Promise<string> {
  const now = await digestOf(server, shell);
  return now ? shown(now, { zone: await zoneOf(server, shell), words, at: shell.newsPace.now() }) : words.digest.none;
}

const digestOf = async (server: string, { news }: Shell): Promise<Digest | undefined> =>
  (await news.digests()).find((one) => one.server === server);

/** Sets what was asked for; gives a line on it, or nothing where nothing was. */
async function change(
  interaction: ChatInputCommandInteraction,
  server: string,
  shell: Shell,
): Promise<string | undefined> {
  const { options, locale } = interaction;
  const words = wordsFor(locale);
  const before = await digestOf(server, shell);
  const asked = options.getString('every');
  const [hour, weekday, channel] = [
    options.getInteger('hour'),
    options.getString('weekday'),
    options.getChannel('channel'),
  ];
  if (asked === 'never') {
    await shell.news.dropDigest(server);
    return words.digest.stopped;
  }
  const every = asked === 'day' || asked === 'week' ? asked : before?.every;
  if (every === undefined || (asked === null && hour === null && weekday === null && channel === null))
    return undefined;
  const rhythm = {
    every,
    hour: hour ?? before?.hour ?? usualHour,
    weekday: weekday === null ? (before?.weekday ?? usualDay) : Number(weekday),
  };
  const place = before && channel === null ? before.channel : (await newsChannel(interaction)).id;
  const now = shell.newsPace.now();
  const zone = await zoneOf(server, shell);
  // What was due before it was set so is not made up for.
  const last = lastTime(rhythm, zone, now).day;
  const set = { server, channel: place, ...rhythm, last, since: before?.since ?? now };
  await shell.news.note({ digest: set, posts: [] });
  return shown(set, { zone, words, at: now });
}

interface Showing {
  readonly zone: string;
  readonly words: Words;
  readonly at: number;
}

function shown({ every, hour, weekday, channel, ...rest }: Digest, { zone, words, at }: Showing): string {
  const [time, place] = [`${String(hour).padStart(2, '0')}:00`, `<#${channel}>`];
  const day = words.choices.weekdays[weekdayNumbers[weekday] ?? '1'];
  const line = every === 'day' ? words.digest.daily(time, zone, place) : words.digest.weekly(day, time, zone, place);
  const next = nextTime({ every, hour, weekday, ...rest }, zone, at).at;
  return `${line} ${words.digest.next(`<t:${Math.floor(next / 1_000)}:F>`)}`;
}
