import { type Message, TimestampStyles, time } from 'discord.js';
import { limits } from '../markdown/limits.ts';
import { literal } from '../markdown/literal.ts';
import { HandedOver } from '../shell/fence.ts';
import type { Shell } from '../shell/shell.ts';
import { wordsFor } from '../words/index.ts';
import { localeOf } from '../words/locale-of.ts';
import { isBlocked, isGone, isRefused } from './api-errors.ts';
import { type Outlet, once } from './outlet.ts';
import { sentenceFor } from './refusal.ts';

/**
 * Why a message was not answered: one sentence to the person where that is possible, one line to the log.
 * @param outlet where the answer was to go
 */
export async function reportToMessage(message: Message, error: unknown, shell: Shell, outlet?: Outlet): Promise<void> {
  const { log, life } = shell;
  // It stays owed.
  if (error instanceof HandedOver || life.stopping) return;
  const about = { error, message: message.id, channel: message.channelId };
  if (isGone(error)) {
    log.info(about, 'A question was gone before its answer.');
    return;
  }
  if (isRefused(error) || isBlocked(error)) return tellDirectly(message, error, shell);
  log.error(about, 'A question failed.');
  const content = literal(sentenceFor(error, wordsFor(localeOf(message)))).slice(0, limits.content);
  try {
    await (outlet?.fail?.(content) ?? message.reply({ content, ...once(message.id, 'f') }));
  } catch (second) {
    log.warn({ ...about, error: second }, 'The failure could not be told in its place.');
    await message.author.send({ content, ...once(message.id, 'd') }).catch(() => undefined);
  }
}

/** Once a person and channel, and one line a channel: more would be a nuisance. */
async function tellDirectly(message: Message, error: unknown, { log, told }: Shell): Promise<void> {
  const channel = message.channelId;
  if (told.isNew(channel)) log.warn({ error, channel }, 'Footnote may not answer there.');
  if (message.guildId === null || !told.isNew(`${channel}/${message.author.id}`)) return;
  try {
    await message.author.send({ content: whyNot(message, error), ...once(message.id, 't') });
  } catch (second) {
    log.info({ error: second, channel }, 'The person accepts no direct messages.');
  }
}

function whyNot(message: Message, error: unknown): string {
  const words = wordsFor(localeOf(message));
  const channel = message.channel.toString();
  if (isBlocked(error)) return words.blocked(channel);
  const until = message.guild?.members.me?.communicationDisabledUntilTimestamp;
  return until && until > Date.now()
    ? words.timedOut(channel, time(new Date(until), TimestampStyles.RelativeTime))
    : words.mayNotWrite(channel);
}
