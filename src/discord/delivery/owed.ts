import { setTimeout } from 'node:timers/promises';
import type { Message, RepliableInteraction } from 'discord.js';
import { z } from 'zod';
import type { Owed } from '../../footnote.ts';
import { fenced, HandedOver, untilReached } from '../shell/fence.ts';
import type { Shell } from '../shell/shell.ts';
import { inTurn } from '../shell/turn.ts';

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
const notTried = 'Until then a question that ends the process may be tried once more than it should.';
export const notSettled = 'Until then a restart may look again for questions that were answered.';

/** Milliseconds of the three seconds that Discord waits for an acknowledgement. */
const noteWaitedFor = 1_000;

/**
 * Does the work with a note that an answer is owed, which a restart finds when the process ended before it was given. The note comes
 * first: what was acknowledged without one would be lost. It is not waited for long, since the work may begin with an
 * acknowledgement, and that is urgent.
 */
export async function owing(debt: Debt, shell: Shell, work: () => Promise<void>): Promise<void> {
  const noted = shell.keep(() => shell.conversations.owe(noteOf(debt)), notNoted);
  await forAWhile(noted);
  await untilDone(debt, shell, () => work().finally(() => noted));
}

const forAWhile = (noted: Promise<unknown>): Promise<unknown> =>
  Promise.race([noted, setTimeout(noteWaitedFor, undefined, { ref: false })]);

const noteOf = ({ id, place: found }: Debt): Owed => ({ id, where: JSON.stringify(found), at: Date.now() });

/** What is left to another process stays owed. What is given all the same is found given after the start. */
async function untilDone(debt: Debt, { conversations, life, keep }: Shell, work: () => Promise<void>): Promise<void> {
  let isLeft = false;
  // A question that only waited when the process ended had no part in that.
  const tried = async () => void (await forAWhile(keep(() => conversations.tried(debt.id), notTried)));
  try {
    await inTurn(tried, work);
  } catch (error) {
    isLeft = error instanceof HandedOver;
    if (!isLeft) throw error;
  } finally {
    if (!isLeft && !life.stopping) await keep(() => conversations.settle(debt.id), notSettled);
  }
}

/**
 * The same of what another process of the bot may hear too, or has begun and left (`before`): the work is done by the one that notes
 * it first, and each thing that it says only as long as the note is its own. Where the note cannot be made though the database is
 * there, the shard's lease alone keeps others from it.
 */
export async function owingOnce(debt: Debt, shell: Shell, work: () => Promise<void>, before?: Owed): Promise<void> {
  const { conversations, life, holder, log } = shell;
  const { holds } = conversations;
  if (!holds) return owing(debt, shell, work);
  let isNoted = true;
  const unnoted = (error: unknown): boolean => {
    if (error instanceof HandedOver) throw error;
    log.error({ error, question: debt.id }, notNoted);
    isNoted = false;
    return true;
  };
  const isOurs = () => untilReached(() => (before ? claim(before, shell) : begin(debt, shell)), life).catch(unnoted);
  const mayGoOn = async (): Promise<boolean> => {
    if (!isNoted || (await untilReached(() => holds(debt.id, holder), life).catch(unnoted))) return true;
    log.warn({ question: debt.id }, 'Another process has taken a question over; this one says no more of it.');
    return false;
  };
  await untilDone(debt, shell, async () => {
    if (!(await isOurs())) throw new HandedOver();
    await fenced(mayGoOn, work);
  });
}

const begin = async (debt: Debt, { conversations, holder }: Shell): Promise<boolean> =>
  (await conversations.begin?.({ ...noteOf(debt), holder })) ?? true;

/** Whether a question that was begun before is this process's from now on. @throws Failure */
export const claim = async (owed: Owed, { conversations, holder }: Shell): Promise<boolean> =>
  (await conversations.take?.(owed, holder)) ?? true;
