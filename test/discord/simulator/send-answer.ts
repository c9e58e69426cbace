import type { Json } from './json.ts';
import { postMessage } from './messages.ts';
import type { Call, Inside } from './routes/route.ts';
import { ownersOf, withForcedPrivacy } from './rules/installations.ts';
import { type Interaction, interactionTypes } from './rules/interactions.ts';
import { has, messageFlags } from './rules/message-flags.ts';
import type { Message } from './world.ts';
import { userJson } from './world-json.ts';

/** A message as an answer to an interaction, or after it: the application's webhook sends it, to one person if it is to be ephemeral. */
export function sendAnswer(
  interaction: Interaction,
  given: Json,
  { call, inside }: { readonly call: Call; readonly inside: Inside },
): Message {
  const body = withForcedPrivacy(given, interaction);
  return postMessage(inside.world, inside.gateway, {
    author: inside.world.bot,
    channel: interaction.channel,
    body,
    files: call.files,
    route: 'webhook',
    ...(has(body, messageFlags.ephemeral) ? { onlyFor: interaction.user.id } : {}),
    more: {
      webhook_id: inside.world.application.id,
      application_id: inside.world.application.id,
      interaction_metadata: metadataOf(interaction),
    },
  });
}

/**
 * A form tells what opened it too.
 * https://discord.com/developers/docs/resources/message#message-interaction-metadata-object
 */
function metadataOf({ id, type, user, channel, on }: Interaction): Json {
  const shared = { id, user: userJson(user), authorizing_integration_owners: ownersOf(channel, user) };
  const pressed = { ...shared, type: interactionTypes.component, interacted_message_id: on?.json.id };
  const ran = { ...shared, type: interactionTypes.command };
  const opener = on ? pressed : ran;
  return type === interactionTypes.modal ? { ...shared, type, triggering_interaction_metadata: opener } : opener;
}
