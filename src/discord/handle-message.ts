import type { Message, PartialMessage } from 'discord.js';
import type { Owed } from '../footnote.ts';
import { answerMessage } from './asking/answer-message.ts';
import { type Heard, hear, incomingOf } from './asking/hear.ts';
import { type Reacting, rateByReaction } from './asking/rate-by-reaction.ts';
import { editingOutlet, messageOutlet } from './delivery/message-outlet.ts';
import type { Outlet } from './delivery/outlet.ts';
import { debtOfMessage, owingOnce } from './delivery/owed.ts';
import { reportToMessage } from './delivery/report-failure.ts';
import { whileTyping } from './delivery/typing.ts';
import { HandedOver, untilReached } from './shell/fence.ts';
import type { Shell } from './shell/shell.ts';

/** A question that a process has begun and left. */
export interface Left {
  readonly owed: Owed;
  /** The reply that is not whole: the answer takes its place. */
  readonly begun: Message | undefined;
}

/** One message from its arrival to its answer, or to silence; false where it was silence. Never rejects. */
export async function handleMessage(message: Message, shell: Shell, left?: Left): Promise<boolean> {
  // The process that is the shard next catches up with it.
  if (shell.life.leaving && shell.shards && message.guildId !== null) return false;
  const heard = await untilReached(() => hearAtLast(message, shell), shell.life).catch(trouble);
  if (!heard) shell.contentHint(message, incomingOf(message, shell));
  if (!heard || !shell.seen.isNew(message.id)) return false;
  const { answering, withdrawn } = shell;
  const outlet = messageOutlet(message, {
    before: left?.begun,
    isWithdrawn: () => withdrawn.has(message.id),
    isHandedOver: shell.shards !== undefined,
  });
  const work = owingOnce(
    debtOfMessage(message),
    shell,
    () =>
      heard instanceof Trouble
        ? reportToMessage(message, heard.error, shell, outlet)
        : answer(message, heard, outlet, shell),
    left?.owed,
  );
  answering.set(message.id, work);
  await work;
  answering.delete(message.id);
  withdrawn.delete(message.id);
  return true;
}

/** What is edited while it is heard may be for Footnote no more. */
async function hearAtLast(message: Message, shell: Shell): Promise<Heard | undefined> {
  const { editedTimestamp } = message;
  const heard = await hear(message, shell);
  return message.editedTimestamp === editedTimestamp ? heard : hearAtLast(message, shell);
}

/** Why it cannot be told whether a message is a question. */
class Trouble {
  readonly error: unknown;
  constructor(error: unknown) {
    this.error = error;
  }
}

const trouble = (error: unknown): Trouble | undefined => (error instanceof HandedOver ? undefined : new Trouble(error));

async function answer(message: Message, heard: Heard, outlet: Outlet, shell: Shell): Promise<void> {
  try {
    const work = () => answerMessage(message, heard, outlet, shell);
    await (heard.how === 'post' ? work() : whileTyping(message.channel, work));
  } catch (error) {
    if (error instanceof HandedOver || shell.life.stopping) throw new HandedOver();
    if (heard.how === 'post') shell.log.warn({ error, message: message.id }, 'A forum’s post could not be answered.');
    else await reportToMessage(message, error, shell, outlet);
  }
}

/** Discord limits edits of messages older than an hour. */
const editableFor = 3_600_000;

/**
 * A question that was edited is answered anew in the place of its answer; the old turn is forgotten. One that an edit made a
 * question for Footnote is answered. Updates that change nothing it says (a preview that appears) are none.
 */
export async function handleEdit(message: Message | PartialMessage, shell: Shell): Promise<void> {
  if (message.partial || message.author.bot) return;
  // Whoever takes the question back while it is being answered wants no answer any more.
  if (shell.answering.has(message.id) && !(await isHeard(message, shell))) return handleDeletion(message.id, shell);
  await shell.answering.get(message.id);
  try {
    const heard = await hear(message, shell);
    if (!heard || heard.refused) return;
    const turn = await shell.conversations.answerTo(message.id);
    if (!turn) {
      const isEdited = message.editedTimestamp !== null && Date.now() - message.createdTimestamp <= editableFor;
      if (isEdited) await handleMessage(message, shell);
      return;
    }
    const isSame = message.editedTimestamp === null || heard.question === turn.question;
    if (isSame || Date.now() - turn.at > editableFor) return;
    await shell.conversations.remove(turn.id);
    const old = await Promise.all((turn.messages ?? [turn.id]).map((id) => message.channel.messages.fetch(id)));
    await answer(message, heard, editingOutlet(old, message), shell);
  } catch (error) {
    await reportToMessage(message, error, shell);
  }
}

const isHeard = async (message: Message, shell: Shell): Promise<boolean> =>
  (await hear(message, shell).catch(() => undefined)) !== undefined;

/** A question or an answer that was deleted leaves the conversation; of an answer that is being sent, no more comes. */
export async function handleDeletion(id: string, { answering, withdrawn, conversations, log }: Shell): Promise<void> {
  try {
    if (answering.has(id)) withdrawn.add(id);
    await answering.get(id);
    const turn = (await conversations.answerTo(id)) ?? (await conversations.turn(id));
    if (turn) await conversations.remove(turn.id);
  } catch (error) {
    log.error({ error, message: id }, 'A deleted message could not be forgotten.');
  }
}

/** A reaction that says whether an answer was good. Never rejects. */
export async function handleReaction(reacting: Reacting, shell: Shell): Promise<void> {
  const { id } = reacting.reaction.message;
  try {
    await shell.answering.get(id);
    await rateByReaction(reacting, shell);
  } catch (error) {
    shell.log.error({ error, message: id }, 'A reaction could not be noted.');
  }
}
