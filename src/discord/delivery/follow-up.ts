import type { InteractionReplyOptions, Message, RepliableInteraction } from 'discord.js';

/**
 * Follows up once. Discord takes no nonce here: when the answer to the request was lost and it was repeated, the message is
 * there twice, and one of the two goes again.
 */
export async function followUpOnce(
  interaction: RepliableInteraction,
  message: InteractionReplyOptions,
): Promise<Message> {
  const sent = await interaction.followUp(message);
  const twins = interaction.channel?.messages.cache.filter(
    ({ id, content, interactionMetadata }) =>
      id !== sent.id && content === sent.content && interactionMetadata?.id === interaction.id,
  );
  for (const twin of twins?.values() ?? []) await interaction.deleteReply(twin.id).catch(() => undefined);
  return sent;
}
