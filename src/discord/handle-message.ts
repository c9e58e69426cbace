import { type Message, MessageReferenceType, type PartialMessage } from 'discord.js';
import { answerQuestion } from './asking/ask-and-send.ts';
import type { Asked } from './asking/asked.ts';
import { editingOutlet, messageOutlet } from './delivery/message-outlet.ts';
import type { Outlet } from './delivery/outlet.ts';
import { debtOfMessage, owing } from './delivery/owed.ts';
import { reportToMessage } from './delivery/report-failure.ts';
import { whileTyping } from './delivery/typing.ts';
import { scopeIn } from './library/scope.ts';
import { type Incoming, questionIn } from './place/addressed.ts';
import { isOwnThread, whereOfMessage } from './place/where.ts';
import type { Shell } from './shell/shell.ts';
import { localeOf } from './words/locale-of.ts';

/**
 * One message from its arrival to its answer, or to silence. Never rejects. `begun` is the reply that a process which ended
 * left unfinished: the answer takes its place.
 */
export async function handleMessage(message: Message, shell: Shell, begun?: Message): Promise<void> {
  const incoming = incomingOf(message, shell);
  const question = questionIn(incoming);
  if (question === undefined) shell.contentHint(message, incoming);
  if (question === undefined || !shell.seen.isNew(message.id)) return;
  const work = owing(debtOfMessage(message), shell, () =>
    answer(message, question, messageOutlet(message, begun), shell),
  );
  shell.answering.set(message.id, work);
  await work;
  shell.answering.delete(message.id);
}

async function answer(message: Message, question: string, outlet: Outlet, shell: Shell): Promise<void> {
  try {
    const asked: Asked = {
      question,
      scope: await scopeIn(message, shell),
      locale: localeOf(message),
      where: whereOfMessage(message),
      asked: message.id,
      repliesTo: message.reference?.messageId,
    };
    await whileTyping(message.channel, () => answerQuestion(asked, outlet, shell));
  } catch (error) {
    await reportToMessage(message, error, shell);
  }
}

/** Discord limits edits of messages older than an hour. */
const editableFor = 3_600_000;

/**
 * A question that was edited is answered anew in the place of its answer; the old turn is forgotten. Updates that change
 * nothing it says (a preview that appears) are none.
 */
export async function handleEdit(message: Message | PartialMessage, shell: Shell): Promise<void> {
  if (message.partial || message.author.bot) return;
  await shell.answering.get(message.id);
  const question = questionIn(incomingOf(message, shell));
  const turn = question === undefined ? undefined : await shell.conversations.answerTo(message.id);
  if (!turn || question === undefined || question === turn.question || Date.now() - turn.at > editableFor) return;
  await shell.conversations.remove(turn.id);
  try {
    const old = await Promise.all((turn.messages ?? [turn.id]).map((id) => message.channel.messages.fetch(id)));
    await answer(message, question, editingOutlet(old), shell);
  } catch (error) {
    await reportToMessage(message, error, shell);
  }
}

/** A question or an answer that was deleted leaves the conversation. */
export async function handleDeletion(id: string, { answering, conversations, log }: Shell): Promise<void> {
  try {
    await answering.get(id);
    const turn = (await conversations.answerTo(id)) ?? (await conversations.turn(id));
    if (turn) await conversations.remove(turn.id);
  } catch (error) {
    log.error({ error, message: id }, 'A deleted message could not be forgotten.');
  }
}

function incomingOf(message: Message, { messageContent }: Shell): Incoming {
  const { author, webhookId, system, channel, reference, client } = message;
  const botId = client.user?.id ?? '';
  return {
    content: message.content,
    isPersons: !author.bot && webhookId === null && !system,
    isForwarded: reference?.type === MessageReferenceType.Forward,
    place: message.guildId === null ? 'direct' : isOwnThread(channel, botId) ? 'own-thread' : 'channel',
    isReply: message.mentions.repliedUser?.id === botId,
    botId,
    messageContent,
  };
}
