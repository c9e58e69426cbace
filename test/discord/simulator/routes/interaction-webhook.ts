import { editMessage } from '../edit-message.ts';
import { announce } from '../messages.ts';
import { unknown } from '../refusal.ts';
import { noContent, ok, type Reply } from '../reply.ts';
import { requireFewFollowups } from '../rules/installations.ts';
import { type Interaction, requireLiving } from '../rules/interactions.ts';
import { has, messageFlags } from '../rules/message-flags.ts';
import { checkEdit, checkMessage } from '../rules/messages.ts';
import { sendAnswer } from '../send-answer.ts';
import type { Message } from '../world.ts';
import type { Call, Inside, Route } from './route.ts';

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
  const message = sendAnswer(interaction, call.body, { call, inside });
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

const own = /^\/webhooks\/(\d+)\/([^/]+)\/messages\/(@original|\d+)$/;
const message = 'MessageResponseSchema';

/** What follows the answer to an interaction, by its token. */
export const webhookRoutes: readonly Route[] = [
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
