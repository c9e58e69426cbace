import { asJson, asList, asNumber, type Json } from '../json.ts';
import { announce, editMessage, postMessage } from '../messages.ts';
import { unknown } from '../refusal.ts';
import { checkChoiceList } from '../rules/commands.ts';
import { checkModal } from '../rules/components.ts';
import { callbackTypes, type Interaction, requireAnswerable, requireLiving } from '../rules/interactions.ts';
import { checkMessage, messageFlags } from '../rules/messages.ts';
import type { Message } from '../world.ts';
import { type Call, type Inside, noContent, ok, type Reply, type Route } from './route.ts';

const isEphemeral = (data: Json): boolean => (asNumber(data.flags) & messageFlags.ephemeral) !== 0;

/** interactions/receiving-and-responding.mdx #Create Interaction Response */
function callback(call: Call, inside: Inside): Reply {
  const { world } = inside;
  const interaction = [...inside.interactions.values()].find(({ id }) => id === call.parameters[0]);
  requireAnswerable(interaction, world.clock.now(), call.body);
  if (interaction.token !== call.parameters[1]) throw unknown.interaction();
  const type = asNumber(call.body.type);
  const data = asJson(call.body.data);
  answer(interaction, { type, data, call, inside });
  interaction.callback = call.body;
  interaction.acknowledgedAt = world.clock.now();
  if (call.query.get('with_response') !== 'true') return noContent;
  return ok({
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(interaction.original ? { response_message_id: interaction.original.json.id } : {}),
    },
    ...(interaction.original ? { resource: { type, message: interaction.original.json } } : {}),
  });
}

interface Given {
  readonly type: number;
  readonly data: Json;
  readonly call: Call;
  readonly inside: Inside;
}

function answer(interaction: Interaction, { type, data, call, inside }: Given): void {
  switch (type) {
    case callbackTypes.message:
      checkMessage(data, { files: call.files.length });
      inside.judged('CreateMessageInteractionCallbackRequestSchema', call.body);
      interaction.original = send(interaction, data, { call, inside });
      return;
    case callbackTypes.deferred:
      inside.judged('CreateMessageInteractionCallbackRequestSchema', call.body);
      interaction.original = send(
        interaction,
        { ...data, flags: asNumber(data.flags) | messageFlags.loading },
        { call, inside },
      );
      return;
    case callbackTypes.deferredUpdate:
      if (interaction.on) interaction.original = interaction.on;
      return;
    case callbackTypes.update:
      checkMessage(data, { files: call.files.length, isEdit: true });
      inside.judged('UpdateMessageInteractionCallbackRequestSchema', call.body);
      if (interaction.on) {
        interaction.original = interaction.on;
        editMessage(inside.world, inside.gateway, { message: interaction.on, body: data, files: call.files });
      }
      return;
    case callbackTypes.choices:
      inside.judged('ApplicationCommandAutocompleteCallbackRequestSchema', call.body);
      checkChoiceList('data.choices', asList(data.choices));
      return;
    case callbackTypes.modal:
      inside.judged('ModalInteractionCallbackRequestSchema', call.body);
      checkModal(data);
      return;
  }
}

function send(interaction: Interaction, body: Json, { call, inside }: Pick<Given, 'call' | 'inside'>): Message {
  return postMessage(inside.world, inside.gateway, {
    author: inside.world.bot,
    channel: interaction.channel,
    body,
    files: call.files,
    route: 'webhook',
    ...(isEphemeral(body) ? { onlyFor: interaction.user.id } : {}),
    more: { webhook_id: inside.world.application.id, application_id: inside.world.application.id },
  });
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

/** #Edit Original Interaction Response, #Edit Followup Message */
function edit(call: Call, inside: Inside): Reply {
  const message = messageOf(living(call, inside), call.parameters[2]);
  checkMessage(call.body, {
    files: call.files.length,
    isEdit: true,
    flags: asNumber(message.json.flags) & messageFlags.version2,
  });
  inside.judged('IncomingWebhookUpdateRequestPartialSchema', call.body);
  editMessage(inside.world, inside.gateway, { message, body: call.body, files: call.files });
  inside.judged('MessageResponseSchema', message.json);
  return ok(message.json);
}

/** #Create Followup Message: right after a deferral it fills the loading message. */
function followUp(call: Call, inside: Inside): Reply {
  const interaction = living(call, inside);
  checkMessage(call.body, { files: call.files.length });
  inside.judged('IncomingWebhookRequestPartialSchema', call.body);
  const { original } = interaction;
  if (original && (asNumber(original.json.flags) & messageFlags.loading) !== 0) {
    editMessage(inside.world, inside.gateway, { message: original, body: call.body, files: call.files });
    return ok(original.json);
  }
  const message = send(interaction, call.body, { call, inside });
  interaction.followups.push(message);
  inside.judged('MessageResponseSchema', message.json);
  return ok(message.json);
}

function remove(call: Call, inside: Inside): Reply {
  const message = messageOf(living(call, inside), call.parameters[2]);
  message.deleted = true;
  announce(inside.world, inside.gateway, 'MESSAGE_DELETE', message);
  return noContent;
}

const own = /^\/webhooks\/(\d+)\/([^/]+)\/messages\/(@original|\d+)$/;

export const interactionRoutes: readonly Route[] = [
  { method: 'POST', path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/, open: true, handle: callback },
  { method: 'POST', path: /^\/webhooks\/(\d+)\/([^/]+)$/, open: true, handle: followUp },
  { method: 'PATCH', path: own, open: true, handle: edit },
  { method: 'DELETE', path: own, open: true, handle: remove },
  {
    method: 'GET',
    path: own,
    open: true,
    handle: (call, inside) => ok(messageOf(living(call, inside), call.parameters[2]).json),
  },
];
