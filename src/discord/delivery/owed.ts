import type { Message, RepliableInteraction } from 'discord.js';
import { z } from 'zod';
import type { Owed } from '../../footnote.ts';
import type { Shell } from '../shell/shell.ts';

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
export type OwedPlace = z.infer<typeof place>;

/** Where a question that is still owed an answer was asked. @throws when the note is not of this kind */
export const placeOfOwed = ({ where }: Owed): OwedPlace => place.parse(JSON.parse(where));

/** A question, and how it is found again. */
interface Debt {
  readonly id: string;
  readonly place: OwedPlace;
}

export const debtOfMessage = ({ id, channelId }: Message): Debt => ({
  id,
  place: { kind: 'message', channel: channelId },
});

export const debtOfInteraction = (
  { id, applicationId, token, locale }: RepliableInteraction,
  changes: boolean,
): Debt => ({ id, place: { kind: 'interaction', application: applicationId, token, locale, changes } });

const notNoted = 'Until then a question whose answer a restart cuts off is not found again.';
const notSettled = 'Until then a restart may look again for questions that were answered.';

/**
 * Does the work with a note that an answer is owed, which a restart finds when the process ended before it was given. The
 * note is not waited for: the work may begin with an acknowledgement, and that is urgent.
 */
export async function owing(
  { id, place: found }: Debt,
  { conversations, life, keep }: Shell,
  work: () => Promise<void>,
): Promise<void> {
  const noted = keep(() => conversations.owe({ id, where: JSON.stringify(found), at: Date.now() }), notNoted);
  try {
    await work();
  } finally {
    await noted;
    // What is given all the same is found given after the start; what is not is given then.
    if (!life.stopping) await keep(() => conversations.settle(id), notSettled);
  }
}
