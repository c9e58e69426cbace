import { type InteractionEditReplyOptions, MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { Answerable } from '../delivery/acknowledge.ts';
import { type Card, type CardMessage, cardMessage, type Look } from './card.ts';

/** How a new message of the bot's may look here. */
const lookHere = ({ appPermissions }: Answerable): Look =>
  appPermissions.has(PermissionFlagsBits.EmbedLinks) ? 'framed' : 'plain';

/** How the message looks whose component was pressed: Discord lets no message change that. */
const lookOfPressed = (interaction: Answerable): Look =>
  'message' in interaction && interaction.message?.flags.has(MessageFlags.IsComponentsV2) ? 'framed' : 'plain';

/** The card in place of "thinking". */
export async function replyWithCard(interaction: Answerable, cardIn: (look: Look) => Card): Promise<void> {
  const look = lookHere(interaction);
  await interaction.editReply(asEdit(cardMessage(cardIn(look), look)));
}

/** The card in place of what the pressed message showed. */
export async function updateWithCard(interaction: Answerable, cardIn: (look: Look) => Card): Promise<void> {
  const look = lookOfPressed(interaction);
  await interaction.editReply(asEdit(cardMessage(cardIn(look), look)));
}

/** A sentence alone in place of what the pressed message showed. */
export const updateWithText = (interaction: Answerable, markdown: string): Promise<void> =>
  updateWithCard(interaction, () => [{ kind: 'text', markdown }]);

const asEdit = ({ components, ...message }: CardMessage): InteractionEditReplyOptions => ({
  ...message,
  components: [...components],
});
