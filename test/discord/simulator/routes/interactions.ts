import { asJson, asList, asNumber, type Json } from '../json.ts';
import { announce, editMessage, postMessage } from '../messages.ts';
import { unknown } from '../refusal.ts';
import { checkChoices } from '../rules/command-options.ts';
import { ownersOf, requireFewFollowups, withForcedPrivacy } from '../rules/installations.ts';
import {
  callbackTypes,
  type Interaction,
  interactionTypes,
  requireAnswerable,
  requireLiving,
} from '../rules/interactions.ts';
import { messageFlags } from '../rules/message-flags.ts';
import { checkEdit, checkMessage } from '../rules/messages.ts';
import { checkModal } from '../rules/modals.ts';
import type { Message } from '../world.ts';
import { userJson } from '../world-json.ts';
import { type Call, type Inside, noContent, ok, type Reply, type Route } from './route.ts';

const has = (json: Json, flag: number): boolean => (asNumber(json.flags) & flag) !== 0;

/** https://discord.com/developers/docs/interactions/receiving-and-responding#create-interaction-response */
function callback(call: Call, inside: Inside): Reply {
  const { world } = inside;
  const interaction = [...inside.interactions.values()].find(({ id }) => id === call.parameters[0]);
  requireAnswerable(interaction, world.clock.now(), call.body);
  if (interaction.token !== call.parameters[1]) throw unknown.interaction();
  const type = asNumber(call.body.type);
  answer(interaction, { type, data: asJson(call.body.data), call, inside });
  interaction.callback = call.body;
  interaction.acknowledgedAt = world.clock.now();
  return call.query.get('with_response') === 'true' ? ok(told(interaction, type)) : noContent;
}

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback-interaction-callback-response-object */
function told({ id, type, original }: Interaction, given: number): Json {
  if (!original) return { interaction: { id, type } };
  return {
    interaction: {
      id,
      type,
      response_message_id: original.json.id,
      response_message_loading: has(original.json, messageFlags.loading),
      response_message_ephemeral: has(original.json, messageFlags.ephemeral),
    },
    resource: { type: given, message: original.json },
  };
}

interface Given {
  readonly type: number;
  readonly data: Json;
  readonly call: Call;
  readonly inside: Inside;
}

function answer(interaction: Interaction, { type, data, call, inside }: Given): void {
  const { files } = call;
  switch (type) {
    case callbackTypes.message:
      checkMessage(data, files, 'interaction');
      interaction.original = send(interaction, data, { call, inside });
      return;
    case callbackTypes.deferred: {
      const flags = asNumber(data.flags) | messageFlags.loading;
      interaction.original = send(interaction, { ...data, flags }, { call, inside });
      return;
    }
    case callbackTypes.deferredUpdate:
      if (interaction.on) interaction.original = interaction.on;
      return;
    case callbackTypes.update:
      if (interaction.on) {
        checkEdit(data, files, interaction.on.json);
        interaction.original = interaction.on;
        editMessage(inside.world, inside.gateway, { message: interaction.on, body: data, files, route: 'webhook' });
      }
      return;
    case callbackTypes.choices:
      checkChoices('data.choices', asList(data.choices));
      return;
    case callbackTypes.modal:
      checkModal(data);
      return;
  }
}

function send(interaction: Interaction, given: Json, { call, inside }: Pick<Given, 'call' | 'inside'>): Message {
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

function living(call: Call, inside: Inside): Interaction {
  const interaction = inside.interactions.get(call.parameters[1] ?? '');
  requireLiving(interaction, inside.world.clock.now());
  return interaction;
}

function messageOf(interaction: Interaction, id: string | undefined): Message {
  const own = [interaction.original, ...interaction.followups];
  const message = id === '@original' ? interaction.original : own.find((one) => one?.json.id === id);
  if (!message || message.deleted) throw unknown.message();
  return message;
}

/** https://discord.com/developers/docs/interactions/receiving-and-responding#edit-original-interaction-response */
function edit(call: Call, inside: Inside): Reply {
  const message = messageOf(living(call, inside), call.parameters[2]);
  checkEdit(call.body, call.files, message.json);
  editMessage(inside.world, inside.gateway, { message, body: call.body, files: call.files, route: 'webhook' });
  return ok(message.json);
}

/** Right after a deferral it fills the loading message. https://discord.com/developers/docs/interactions/receiving-and-responding#create-followup-message */
function followUp(call: Call, inside: Inside): Reply {
  const interaction = living(call, inside);
  const { original } = interaction;
  checkMessage(call.body, call.files, 'interaction');
  if (original && !original.deleted && has(original.json, messageFlags.loading)) {
    editMessage(inside.world, inside.gateway, {
      message: original,
      body: call.body,
      files: call.files,
      route: 'webhook',
    });
    return ok(original.json);
  }
  requireFewFollowups(interaction);
  const message = send(interaction, call.body, { call, inside });
  interaction.followups.push(message);
  return ok(message.json);
}

/** https://discord.com/developers/docs/interactions/receiving-and-responding#delete-original-interaction-response */
function remove(call: Call, inside: Inside): Reply {
  const message = messageOf(living(call, inside), call.parameters[2]);
  message.deleted = true;
  announce(inside.gateway, 'MESSAGE_DELETE', message);
  return noContent;
}

const callbackSchemas: Readonly<Record<number, `${string}Schema`>> = {
  [callbackTypes.deferredUpdate]: 'UpdateMessageInteractionCallbackRequestSchema',
  [callbackTypes.update]: 'UpdateMessageInteractionCallbackRequestSchema',
  [callbackTypes.choices]: 'ApplicationCommandAutocompleteCallbackRequestSchema',
  [callbackTypes.modal]: 'ModalInteractionCallbackRequestSchema',
};

const own = /^\/webhooks\/(\d+)\/([^/]+)\/messages\/(@original|\d+)$/;
const message = 'MessageResponseSchema';

export const interactionRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
    open: true,
    handle: callback,
    takes: ({ type }) => callbackSchemas[asNumber(type)] ?? 'CreateMessageInteractionCallbackRequestSchema',
    gives: 'InteractionCallbackResponseSchema',
  },
  {
    method: 'POST',
    path: /^\/webhooks\/(\d+)\/([^/]+)$/,
    open: true,
    handle: followUp,
    takes: 'IncomingWebhookRequestPartialSchema',
    gives: message,
  },
  {
    method: 'PATCH',
    path: own,
    open: true,
    handle: edit,
    takes: 'IncomingWebhookUpdateRequestPartialSchema',
    gives: message,
  },
  { method: 'DELETE', path: own, open: true, handle: remove },
  {
    method: 'GET',
    path: own,
    open: true,
    handle: (call, inside) => ok(messageOf(living(call, inside), call.parameters[2]).json),
    gives: message,
  },
];
