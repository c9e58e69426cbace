import { type Message, MessageReferenceType } from 'discord.js';
import { sentenceOf } from '../core/failure.ts';
import { type Incoming, questionIn } from './addressed.ts';
import { answerQuestion } from './answer-question.ts';
import { literal } from './atoms.ts';
import { limits } from './limits.ts';
import { messageOutlet } from './outlet.ts';
import { scopeOf } from './scope.ts';
import type { Seen } from './seen.ts';
import type { Shell } from './shell.ts';
import { isGone, isRefused } from './trouble.ts';
import { whileTyping } from './typing.ts';

/** One message from its arrival to its answer, or to silence. Never rejects. */
export async function handleMessage(message: Message, shell: Shell, seen: Seen): Promise<void> {
  const question = questionIn(incomingOf(message, shell));
  if (question === undefined || !seen.isNew(message.id)) return;
  try {
    const asked = { question, scope: scopeOf(message.guildId), locale: message.guild?.preferredLocale ?? 'en' };
    await whileTyping(message.channel, () => answerQuestion(asked, messageOutlet(message), shell));
  } catch (error) {
    await report(message, error, shell);
  }
}

function incomingOf(message: Message, { messageContent }: Shell): Incoming {
  const { author, webhookId, system, channel, reference, client } = message;
  const botId = client.user?.id ?? '';
  const isOwnThread = channel.isThread() && channel.ownerId === botId;
  return {
    content: message.content,
    isPersons: !author.bot && webhookId === null && !system,
    isForwarded: reference?.type === MessageReferenceType.Forward,
    place: message.guildId === null ? 'direct' : isOwnThread ? 'own-thread' : 'channel',
    isReply: message.mentions.repliedUser?.id === botId,
    botId,
    messageContent,
  };
}

async function report(message: Message, error: unknown, { log }: Shell): Promise<void> {
  const about = { error, message: message.id, channel: message.channelId };
  if (isGone(error)) {
    log.info(about, 'A question was gone before its answer.');
    return;
  }
  if (isRefused(error)) {
    log.warn(about, 'Footnote may not answer there.');
    return tellDirectly(message, log);
  }
  log.error(about, 'A question failed.');
  try {
    await message.reply({ content: literal(sentenceOf(error)).slice(0, limits.content) });
  } catch (second) {
    log.warn({ ...about, error: second }, 'The failure could not be told.');
  }
}

/** Once a person and channel: more would be a nuisance. */
const told = new Set<string>();

async function tellDirectly(message: Message, log: Shell['log']): Promise<void> {
  const key = `${message.channelId}/${message.author.id}`;
  if (message.guildId === null || told.has(key)) return;
  told.add(key);
  try {
    await message.author.send(
      `I may not write in ${message.channel.toString()}. Please ask somewhere else, or ask a moderator to let me.`,
    );
  } catch (error) {
    log.info({ error, channel: message.channelId }, 'The person accepts no direct messages.');
  }
}
