import type { Client, Message, RepliableInteraction } from 'discord.js';
import { z } from 'zod';
import type { Owed } from '../../footnote.ts';
import { apologise } from '../settle-owed.ts';
import type { Shell } from '../shell/shell.ts';
import { wordsFor } from '../words/index.ts';
import { localeOf } from '../words/locale-of.ts';

/** What is needed to find a question again after a restart. An interaction's token dies after 15 minutes. */
const place = z.union([
  z.object({ kind: z.literal('message'), channel: z.string() }),
  z.object({
    kind: z.literal('interaction'),
    application: z.string(),
    token: z.string(),
    locale: z.string(),
    /** The answer changes a message that was there before. */
    changes: z.boolean().optional(),
  }),
]);
type Place = z.infer<typeof place>;

/** A question, and how it is found again. */
export interface Debt {
  readonly id: string;
  readonly place: Place;
}

export const debtOfMessage = ({ id, channelId }: Message): Debt => ({
  id,
  place: { kind: 'message', channel: channelId },
});

export const debtOfInteraction = (
  { id, applicationId, token, locale }: RepliableInteraction,
  changes: boolean,
): Debt => ({ id, place: { kind: 'interaction', application: applicationId, token, locale, changes } });

/**
 * Does the work with a note that an answer is owed, which a restart finds when the process ended before it was given. The
 * note is not waited for: the work may begin with an acknowledgement, and that is urgent.
 */
export async function owing(
  { id, place: found }: Debt,
  { conversations, life, log }: Shell,
  work: () => Promise<void>,
): Promise<void> {
  const noted = conversations.owe({ id, where: JSON.stringify(found), at: Date.now() }).catch((error: unknown) => {
    log.error({ error, question: id }, 'A question could not be noted.');
  });
  try {
    await work();
  } finally {
    await noted;
    // What is given all the same is found given after the start; what is not is given then.
    if (!life.stopping) await conversations.settle(id);
  }
}

const minute = 60_000;
/** Older questions are told so: an answer after that would surprise more than help. */
const worthAnswering = 30 * minute;
const worthTelling = 24 * 60 * minute;

/** Answers a message; `begun` is the reply to it that was not whole when the process ended. */
export type Answering = (message: Message, begun: Message | undefined) => Promise<void>;

/** After a start: what was owed is answered, or said to be lost. */
export async function settleOwed(client: Client, shell: Shell, answer: Answering): Promise<void> {
  for (const owed of await shell.conversations.owed()) {
    try {
      // What was kept was given whole.
      const isGiven = (await shell.conversations.answerTo(owed.id)) !== undefined;
      if (!isGiven && Date.now() - owed.at < worthTelling) await settle(owed, client, answer);
    } catch (error) {
      shell.log.info({ error, question: owed.id }, 'An answer owed from before the restart has nowhere to go.');
    }
    if (shell.life.stopping) return;
    await shell.conversations.settle(owed.id);
  }
}

async function settle({ id, where, at }: Owed, client: Client, answer: Answering): Promise<void> {
  const found = place.parse(JSON.parse(where));
  if (found.kind === 'interaction') return apologise(client, found);
  const channel = await client.channels.fetch(found.channel);
  if (!channel?.isTextBased()) return;
  const message = await channel.messages.fetch(id);
  const since = await channel.messages.fetch({ after: id, limit: 50 });
  const begun = since.find(({ author, reference }) => author.id === client.user?.id && reference?.messageId === id);
  if (Date.now() - at < worthAnswering) await answer(message, begun);
  else if (!begun) await message.reply({ content: wordsFor(localeOf(message)).restarted });
}
