import { type Client, MessageFlags, Routes } from 'discord.js';
import { isUnfinished } from './delivery/unfinished.ts';
import { isCutShort } from './views/answer-buttons.ts';
import { wordsFor } from './words/index.ts';

/** An interaction whose answer was owed when the process ended. */
export interface Unanswered {
  readonly application: string;
  readonly token: string;
  readonly locale: string;
  /** The answer would have changed a message that was there before. */
  readonly changes?: boolean | undefined;
}

interface Original {
  readonly flags?: number;
  readonly content?: string;
  readonly components?: readonly unknown[];
}

/**
 * Says that the answer is lost: in its place where there is still "thinking" or only its beginning, beside it where that
 * is worth keeping, not at all where it is whole.
 */
export async function apologise(client: Client, lost: Unanswered): Promise<void> {
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
