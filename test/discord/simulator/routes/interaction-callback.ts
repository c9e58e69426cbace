import { editMessage } from '../edit-message.ts';
import { asJson, asList, asNumber, type Json } from '../json.ts';
import { unknown } from '../refusal.ts';
import { noContent, ok, type Reply } from '../reply.ts';
import { checkChoices } from '../rules/command-options.ts';
import { callbackTypes, type Interaction, requireAnswerable } from '../rules/interactions.ts';
import { has, messageFlags } from '../rules/message-flags.ts';
import { checkEdit, checkMessage } from '../rules/messages.ts';
import { checkModal } from '../rules/modals.ts';
import { sendAnswer } from '../send-answer.ts';
import type { Call, Inside, Route } from './route.ts';

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
      interaction.original = sendAnswer(interaction, data, { call, inside });
      return;
    case callbackTypes.deferred: {
      const flags = asNumber(data.flags) | messageFlags.loading;
      interaction.original = sendAnswer(interaction, { ...data, flags }, { call, inside });
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

const callbackSchemas: Readonly<Record<number, `${string}Schema`>> = {
  [callbackTypes.deferredUpdate]: 'UpdateMessageInteractionCallbackRequestSchema',
  [callbackTypes.update]: 'UpdateMessageInteractionCallbackRequestSchema',
  [callbackTypes.choices]: 'ApplicationCommandAutocompleteCallbackRequestSchema',
  [callbackTypes.modal]: 'ModalInteractionCallbackRequestSchema',
};

export const callbackRoute: Route = {
  method: 'POST',
  path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
  open: true,
  handle: callback,
  takes: ({ type }) => callbackSchemas[asNumber(type)] ?? 'CreateMessageInteractionCallbackRequestSchema',
  gives: 'InteractionCallbackResponseSchema',
};
