import { type Client, type Message, type RepliableInteraction, Routes } from 'discord.js';
import { z } from 'zod';
import type { Owed } from '../footnote.ts';
import type { Shell } from './shell.ts';
import { wordsFor } from './words/index.ts';

/** What is needed to find a question again after a restart. An interaction's token dies after 15 minutes. */
const place = z.union([
  z.object({ kind: z.literal('message'), channel: z.string() }),
  z.object({ kind: z.literal('interaction'), application: z.string(), token: z.string(), locale: z.string() }),
]);
type Place = z.infer<typeof place>;

/**
 * Does the work with a note that an answer is owed, which a restart finds when the process ended before it was given. The
 * note is not waited for: the work may begin with an acknowledgement, and that is urgent.
 */
export async function owing(
  question: Message | RepliableInteraction,
  { conversations, life, log }: Shell,
  work: () => Promise<void>,
): Promise<void> {
  const where = JSON.stringify(placeOf(question) satisfies Place);
  const noted = conversations.owe({ id: question.id, where, at: Date.now() }).catch((error: unknown) => {
    log.error({ error, question: question.id }, 'A question could not be noted.');
  });
  try {
    await work();
  } finally {
    await noted;
    // What is given all the same is found given after the start; what is not is given then.
    if (!life.stopping) await conversations.settle(question.id);
  }
}

const placeOf = (question: Message | RepliableInteraction): Place =>
  'token' in question
    ? { kind: 'interaction', application: question.applicationId, token: question.token, locale: question.locale }
    : { kind: 'message', channel: question.channelId };

/** Older ones are let go: an answer after that would surprise more than help. */
const worthAnswering = 30 * 60_000;

/** After a start: what was owed is answered, or said to be lost. */
export async function settleOwed(
  client: Client,
  shell: Shell,
  answer: (message: Message) => Promise<void>,
): Promise<void> {
  for (const owed of await shell.conversations.owed()) {
    try {
      if (Date.now() - owed.at < worthAnswering) await settle(owed, client, answer);
    } catch (error) {
      shell.log.info({ error, question: owed.id }, 'An answer owed from before the restart has nowhere to go.');
    }
    if (shell.life.stopping) return;
    await shell.conversations.settle(owed.id);
  }
}

async function settle({ id, where }: Owed, client: Client, answer: (message: Message) => Promise<void>): Promise<void> {
  const found = place.parse(JSON.parse(where));
  if (found.kind === 'interaction') return apologise(client, found);
  const channel = await client.channels.fetch(found.channel);
  if (!channel?.isTextBased()) return;
  const message = await channel.messages.fetch(id);
  const since = await channel.messages.fetch({ after: id, limit: 50 });
  const isAnswered = since.some(
    ({ author, reference }) => author.id === client.user?.id && reference?.messageId === id,
  );
  if (!isAnswered) await answer(message);
}

const loading = 1 << 7;

/** Only where there is still "thinking". */
async function apologise(
  client: Client,
  { application, token, locale }: Extract<Place, { kind: 'interaction' }>,
): Promise<void> {
  const route = Routes.webhookMessage(application, token, '@original');
  const original = (await client.rest.get(route, { auth: false })) as { readonly flags?: number };
  if (((original.flags ?? 0) & loading) === 0) return;
  await client.rest.patch(route, {
    auth: false,
    body: { content: wordsFor(locale).restarted, allowed_mentions: { parse: [] } },
  });
}
