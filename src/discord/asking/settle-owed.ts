import { type Client, type Message, MessageFlags, Routes } from 'discord.js';
import type { Owed } from '../../footnote.ts';
import { isUnfinished } from '../delivery/outlet.ts';
import { type OwedPlace, placeOfOwed, serverOfOwed } from '../delivery/owed.ts';
import { isHeard } from '../shell/shards.ts';
import type { Shell } from '../shell/shell.ts';
import { isCutShort } from '../views/answer-buttons.ts';
import { wordsFor } from '../words/index.ts';
import { localeOf } from '../words/locale-of.ts';

const minute = 60_000;
/** Older questions get no answer: it would surprise more than help. Those that are owed are told so. In milliseconds. */
export const worthAnswering = 30 * minute;
const worthTelling = 24 * 60 * minute;

/** One that ended the process twice would end it again. */
const mostTries = 2;
/** Where shards go from one process to another, it may only have waited its turn in those that gave them back. */
const mostTriesOfShards = 5;

/** Answers a message; `begun` is the reply to it that was not whole when the process ended. */
type Answering = (message: Message, begun: Message | undefined) => Promise<void>;

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
  for (const owed of before) {
    try {
      // What was kept was given whole.
      const isGiven = (await shell.conversations.answerTo(owed.id)) !== undefined;
      if (!isGiven && Date.now() - owed.at < worthTelling) await settle(owed, { client, shell, answer });
    } catch (error) {
      shell.log.info({ error, question: owed.id }, 'An answer owed from before the restart has nowhere to go.');
    }
    if (shell.life.stopping) return;
    await shell.conversations.settle(owed.id);
  }
}

async function settle(owed: Owed, { client, shell, answer }: Settling): Promise<void> {
  const found = placeOfOwed(owed);
  if (found.kind === 'interaction') return apologise(client, found);
  const channel = await client.channels.fetch(found.channel);
  if (!channel?.isTextBased()) return;
  const message = await channel.messages.fetch(owed.id);
  const since = await channel.messages.fetch({ after: owed.id, limit: 50 });
  const begun = since.find(
    ({ author, reference }) => author.id === client.user?.id && reference?.messageId === owed.id,
  );
  const { restarted, gaveUp } = wordsFor(localeOf(message));
  const isGivenUp = (owed.tries ?? 1) >= (shell.shards ? mostTriesOfShards : mostTries);
  if (!isGivenUp && Date.now() - owed.at < worthAnswering) await answer(message, begun);
  else if (isGivenUp || !begun) await message.reply({ content: isGivenUp ? gaveUp : restarted });
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
