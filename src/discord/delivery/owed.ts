import { setTimeout } from 'node:timers/promises';
import type { Message, RepliableInteraction } from 'discord.js';
import { z } from 'zod';
import type { Owed } from '../../footnote.ts';
import type { Shell } from '../shell/shell.ts';

/** What is needed to find a question again after a restart. An interaction's token dies after 15 minutes. */
const place = z.union([
  z.object({ kind: z.literal('message'), channel: z.string(), server: z.string().optional() }),
  z.object({
    kind: z.literal('interaction'),
    application: z.string(),
    token: z.string(),
    locale: z.string(),
    server: z.string().optional(),
    /** The answer changes a message that was there before. */
    changes: z.boolean().optional(),
  }),
]);
export type OwedPlace = z.infer<typeof place>;

/** The server a question was asked in that is still owed an answer; undefined for a direct message, and for what is no such note. */
export function serverOfOwed({ where }: Owed): string | undefined {
  try {
    return place.parse(JSON.parse(where)).server;
  } catch {
    return undefined;
  }
}

/** Where a question that is still owed an answer was asked. @throws when the note is not of this kind */
export const placeOfOwed = ({ where }: Owed): OwedPlace => place.parse(JSON.parse(where));

/** A question, and how it is found again. */
interface Debt {
  readonly id: string;
  readonly place: OwedPlace;
}

const serverOf = ({ guildId }: { readonly guildId: string | null }) => (guildId === null ? {} : { server: guildId });

export const debtOfMessage = (message: Message): Debt => ({
  id: message.id,
  place: { kind: 'message', channel: message.channelId, ...serverOf(message) },
});

export const debtOfInteraction = (interaction: RepliableInteraction, changes: boolean): Debt => {
  const { id, applicationId: application, token, locale } = interaction;
  return { id, place: { kind: 'interaction', application, token, locale, changes, ...serverOf(interaction) } };
};

const notNoted = 'Until then a question whose answer a restart cuts off is not found again.';
const notSettled = 'Until then a restart may look again for questions that were answered.';

/** Milliseconds of the three seconds that Discord waits for an acknowledgement. */
const noteWaitedFor = 1_000;

/**
 * Does the work with a note that an answer is owed, which a restart finds when the process ended before it was given. The note comes
 * first: what was acknowledged without one would be lost. It is not waited for long, since the work may begin with an
 * acknowledgement, and that is urgent.
 */
export async function owing(
  debt: Debt,
  { conversations, life, keep }: Shell,
  work: () => Promise<void>,
): Promise<void> {
  const noted = keep(() => conversations.owe(noteOf(debt)), notNoted);
  await Promise.race([noted, setTimeout(noteWaitedFor, undefined, { ref: false })]);
  try {
    await work();
  } finally {
    await noted;
    // What is given all the same is found given after the start; what is not is given then.
    if (!life.stopping) await keep(() => conversations.settle(debt.id), notSettled);
  }
}

const noteOf = ({ id, place: found }: Debt): Owed => ({ id, where: JSON.stringify(found), at: Date.now() });

/** The same of what another process of the bot may hear too: the work is done by the one that notes it first. */
export async function owingOnce(debt: Debt, shell: Shell, work: () => Promise<void>): Promise<void> {
  const { conversations, life, log, keep } = shell;
  if (!conversations.begin) return owing(debt, shell, work);
  const isFirst = await conversations.begin(noteOf(debt)).catch((error: unknown) => {
    log.error({ error, question: debt.id }, notNoted);
    return true;
  });
  if (!isFirst) return;
  try {
    await work();
  } finally {
    if (!life.stopping) await keep(() => conversations.settle(debt.id), notSettled);
  }
}
