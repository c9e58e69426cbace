import {
  type InteractionEditReplyOptions,
  type InteractionReplyOptions,
  type Message,
  MessageFlags,
  type RepliableInteraction,
  userMention,
} from 'discord.js';
import { limits } from '../markdown/limits.ts';
import { isOwnAppAmongOthers } from '../place/where.ts';
import { isExpired, isGone } from './api-errors.ts';
import { begunWith, type Outgoing, type Outlet, once, unfinished, withoutPreviews } from './outlet.ts';

/** https://discord.com/developers/docs/interactions/receiving-and-responding#create-followup-message */
const followUpsOfOwnApp = 5;

/**
 * Fills the interaction's "thinking" message, then follows up. Once the token has died, answers come as messages of the
 * channel that name the person.
 */
export function interactionOutlet(interaction: RepliableInteraction): Outlet {
  let sent = 0;
  let expired = false;
  // Requests can overtake each other; what is said meanwhile must not come after the answer.
  let waiting: Promise<unknown> = Promise.resolve();
  const waited = (): Promise<unknown> => waiting.catch(() => undefined);
  const viaToken = (message: Outgoing): Promise<Message> =>
    sent === 0
      ? interaction
          .editReply({ ...message, ...withoutPreviews } satisfies InteractionEditReplyOptions)
          .catch((error: unknown) => {
            if (!isGone(error)) throw error;
            // Somebody deleted what was begun.
            return followUpOnce(interaction, { ...message, flags: MessageFlags.SuppressEmbeds });
          })
      : followUpOnce(interaction, {
          ...message,
          flags: [MessageFlags.SuppressEmbeds, ...(interaction.ephemeral ? [MessageFlags.Ephemeral as const] : [])],
        });
  const viaChannel = async (message: Outgoing): Promise<Message> => {
    const { client, channelId } = interaction;
    const channel = interaction.channel ?? (channelId === null ? null : await client.channels.fetch(channelId));
    if (!channel?.isSendable()) throw new Error('There is no channel to answer in.');
    const { content = '' } = message;
    const named = sent === 0 ? `${userMention(interaction.user.id)}\n${content}` : content;
    return channel.send({
      ...message,
      ...withoutPreviews,
      ...once(interaction.id, sent),
      content: named.length <= limits.content ? named : content,
      allowedMentions: { users: [interaction.user.id] },
    });
  };
  return {
    mustAnswer: true,
    ...(isOwnAppAmongOthers(interaction) ? { mostMessages: 1 + followUpsOfOwnApp } : {}),
    tellAsker: (text) => tellAlone(interaction, { content: text }),
    async wait(text) {
      if (sent > 0) return;
      waiting = interaction.editReply({ content: unfinished(text) });
      await waiting;
    },
    async begin(message) {
      await waited();
      if (sent === 0) await interaction.editReply({ ...begunWith(message), ...withoutPreviews });
    },
    async send(message) {
      await waited();
      const result = expired
        ? await viaChannel(message)
        : await viaToken(message).catch((error: unknown) => {
            if (!isExpired(error) || interaction.ephemeral) throw error;
            expired = true;
            return viaChannel(message);
          });
      sent += 1;
      return result;
    },
  };
}

/** In place of "thinking", for the person alone: what everybody was to see goes first, since Discord changes no message's readers. */
export async function tellAlone(
  interaction: RepliableInteraction,
  message: { readonly content: string },
): Promise<void> {
  if (interaction.ephemeral) {
    await interaction.editReply(message);
    return;
  }
  await interaction.deleteReply().catch(() => undefined);
  await interaction.followUp({ ...message, flags: MessageFlags.Ephemeral });
}

/**
 * Follows up once. Discord takes no nonce here: when the answer to the request was lost and it was repeated, the message is
 * there twice, and one of the two goes again.
 */
async function followUpOnce(interaction: RepliableInteraction, message: InteractionReplyOptions): Promise<Message> {
  const sent = await interaction.followUp(message);
  const twins = interaction.channel?.messages.cache.filter(
    ({ id, content, interactionMetadata }) =>
      id !== sent.id && content === sent.content && interactionMetadata?.id === interaction.id,
  );
  for (const twin of twins?.values() ?? []) await interaction.deleteReply(twin.id).catch(() => undefined);
  return sent;
}
