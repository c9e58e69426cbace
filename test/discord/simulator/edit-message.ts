import { attach } from './attach.ts';
import type { Gateway } from './gateway.ts';
import { asList, asNumber, asText, type Json } from './json.ts';
import { announce, mentionsJson, rich } from './messages.ts';
import { keptAttachments, type Upload } from './rules/attachments.ts';
import { notified } from './rules/mentions.ts';
import { editedFlags, messageFlags } from './rules/message-flags.ts';
import { shownComponents } from './shown-components.ts';
import type { Message, World } from './world.ts';

export interface Edit {
  readonly message: Message;
  readonly body: Json;
  readonly files?: readonly Upload[];
  readonly route: 'channel' | 'webhook';
}

/**
 * An edit keeps what it does not name. Whom a text mentions is read anew, with what is allowed where nothing is said, and
 * whatever was allowed before. https://discord.com/developers/docs/resources/message#edit-message
 */
export function editMessage(world: World, gateway: Gateway, { message, body, files = [], route }: Edit): void {
  const { json, channel } = message;
  const isLoading = (asNumber(json.flags) & messageFlags.loading) !== 0;
  const changes: Json = {
    edited_timestamp: new Date(world.clock.now()).toISOString(),
    flags: editedFlags(asNumber(json.flags), typeof body.flags === 'number' ? body.flags : undefined),
  };
  if (body.attachments !== undefined || files.length > 0) {
    const kept = keptAttachments(body, asList(json.attachments));
    changes.attachments = [...kept, ...attach(world, channel, { body, files })];
  }
  if (body.content !== undefined) changes.content = asText(body.content);
  if (body.embeds !== undefined) changes.embeds = rich(body.embeds);
  if (body.components !== undefined) {
    const attachments = asList(changes.attachments ?? json.attachments);
    changes.components = shownComponents(asList(body.components), attachments);
  }
  if (body.content !== undefined || body.components !== undefined) {
    const named = notified({ ...json, ...changes, allowed_mentions: body.allowed_mentions }, route);
    Object.assign(changes, mentionsJson(world, named));
    // The edit that fills a loading message notifies; later ones do not.
    if (isLoading) message.notified = named;
  }
  Object.assign(json, changes);
  announce(gateway, 'MESSAGE_UPDATE', message);
}
