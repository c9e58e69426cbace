import { type Client, type Message, MessageFlags, Routes } from 'discord.js';
import PQueue from 'p-queue';
import type { Owed } from '../../footnote.ts';
import { isUnfinished, once } from '../delivery/outlet.ts';
import { claim, notSettled, type OwedPlace, placeOfOwed, serverOfOwed } from '../delivery/owed.ts';
import { HandedOver, untilReached } from '../shell/fence.ts';
import { isHeard } from '../shell/shards.ts';
import type { Shell } from '../shell/shell.ts';
import { isCutShort } from '../views/answer-buttons.ts';
import { wordsFor } from '../words/index.ts';
import { localeOf } from '../words/locale-of.ts';
import { again, isForGood } from './again.ts';

const minute = 60_000;
/** Older questions get no answer: it would surprise more than help. Those that are owed are told so. In milliseconds. */
export const worthAnswering = 30 * minute;
const worthTelling = 24 * 60 * minute;

/** One that ended the process twice would end it again. */
const mostTries = 2;
/** Where shards go from one process to another, it may have been begun in those that lost them. */
const mostTriesOfShards = 5;

/** So many at a time; how many are answered at once is another matter. */
const atOnce = 8;

/** Answers a message, and settles it; false where there is nothing to answer. `begun` is the reply that was not whole when the process ended. */
type Answering = (
  message: Message,
  left: { readonly owed: Owed; readonly begun: Message | undefined },
) => Promise<boolean>;

interface Settling {
  readonly client: Client;
  readonly shell: Shell;
  readonly answer: Answering;
}

/** What this process owes, to be asked before the bot listens: what it begins itself is none of it. */
export async function owedBefore({ conversations, shards, log }: Shell): Promise<readonly Owed[]> {
  try {
    return (await conversations.owed()).filter((owed) => isHeard(serverOfOwed(owed), shards));
  } catch (error) {
    log.error({ error }, 'What is owed from before the restart could not be read.');
    return [];
  }
}

/** After a start: what was owed before is answered, or said to be lost. */
export async function settleOwed(before: readonly Owed[], { client, shell, answer }: Settling): Promise<void> {
  const queue = new PQueue({ concurrency: atOnce });
  await queue.addAll(before.map((owed) => () => settleOne(owed, { client, shell, answer })));
}

/** Never rejects. */
async function settleOne(owed: Owed, settling: Settling): Promise<void> {
  const { conversations, life, log, keep } = settling.shell;
  let isOver = true;
  try {
    // What was kept was given whole.
    const isGiven = (await untilReached(() => conversations.answerTo(owed.id), life)) !== undefined;
    if (!isGiven && Date.now() - owed.at < worthTelling) isOver = !life.leaving && (await settle(owed, settling));
  } catch (error) {
    if (error instanceof HandedOver || life.stopping) return;
    if (!isForGood(error)) {
      log.warn({ error, question: owed.id }, 'An answer owed from before the restart is tried again at the next one.');
      return;
    }
    log.info({ error, question: owed.id }, 'An answer owed from before the restart has nowhere to go.');
  }
  if (isOver && !life.stopping) await keep(() => conversations.settle(owed.id), notSettled);
}

/** Whether it is to be settled still. */
async function settle(owed: Owed, { client, shell, answer }: Settling): Promise<boolean> {
  const { life } = shell;
  const found = placeOfOwed(owed);
  const isOurs = () => untilReached(() => claim(owed, shell), life);
  if (found.kind === 'interaction') {
    if (!(await isOurs())) return false;
    await apologise(client, found);
    return true;
  }
  const channel = await again(() => client.channels.fetch(found.channel), life);
  if (!channel?.isTextBased()) return true;
  const message = await again(() => channel.messages.fetch(owed.id), life);
  const since = await again(() => channel.messages.fetch({ after: owed.id, limit: 50 }), life);
  const replies = since.filter(
    ({ author, reference }) => author.id === client.user?.id && reference?.messageId === owed.id,
  );
  const begun = replies.first();
  const { restarted, gaveUp } = wordsFor(localeOf(message));
  const isGivenUp = (owed.tries ?? 0) >= (shell.shards ? mostTriesOfShards : mostTries);
  if (!isGivenUp && Date.now() - owed.at < worthAnswering)
    return !(await answer(message, { owed, begun })) && !shell.life.leaving;
  if (!(await isOurs())) return false;
  const content = isGivenUp ? gaveUp : restarted;
  // The process may have ended once that was told.
  if (replies.some((reply) => reply.content === content)) return true;
  // What only promises an answer, or is its beginning, would promise it for ever.
  if (begun && isUnfinished(begun.content)) await begun.edit({ content, components: [] });
  else if (isGivenUp || !begun) await message.reply({ content, ...once(message.id, 'g') });
  return true;
}

type OwedInteraction = Extract<OwedPlace, { readonly kind: 'interaction' }>;

interface Original {
  readonly flags?: number;
  readonly content?: string;
  readonly components?: readonly unknown[];
}

/**
 * Says that the answer is lost: in its place where there is still "thinking" or only its beginning, beside it where that
 * is worth keeping, not at all where it is whole.
 */
async function apologise(client: Client, lost: OwedInteraction): Promise<void> {
  const { application, token, locale } = lost;
  const content = wordsFor(locale).restarted;
  const body = { content, allowed_mentions: { parse: [] } };
  const beside = () =>
    client.rest.post(Routes.webhook(application, token), {
      auth: false,
      body: { ...body, flags: MessageFlags.Ephemeral },
    });
  if (lost.changes) {
    await beside();
    return;
  }
  const route = Routes.webhookMessage(application, token, '@original');
  const original = (await client.rest.get(route, { auth: false })) as Original;
  const isLoading = ((original.flags ?? 0) & MessageFlags.Loading) !== 0;
  if (isLoading || isUnfinished(original.content ?? ''))
    await client.rest.patch(route, { auth: false, body: { ...body, components: [] } });
  else if (isCutShort(original.components ?? [])) await beside();
}
