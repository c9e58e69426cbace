import { asList, asNumber, asText, type Json } from '../json.ts';
import { invalidForm, Refusal, requireLength } from '../refusal.ts';
import { checkAttachments, keptAttachments, type Upload } from './attachments.ts';
import { checkComponents } from './components.ts';
import { checkEmbeds } from './embeds.ts';
import { checkAllowedMentions } from './mentions.ts';
import { messageFlags, requireEditableFlags, requireSettableFlags } from './message-flags.ts';
import { checkPoll, requireNoNewPoll } from './polls.ts';

const contentLimit = 2000;

/**
 * A message before it is sent.
 * https://discord.com/developers/docs/resources/message#create-message
 * https://discord.com/developers/docs/resources/webhook#execute-webhook
 */
export function checkMessage(body: Json, files: readonly Upload[], route: 'channel' | 'interaction' = 'channel'): void {
  const flags = asNumber(body.flags);
  requireSettableFlags(flags, route);
  requireLength('nonce', body.nonce, [0, 25]);
  checkPoll(body.poll);
  checkAttachments(body, files);
  checkParts(body, flags);
  requireSomething(body, files);
}

/**
 * An edit, against the message as it is. 50006 when it would leave nothing.
 * https://discord.com/developers/docs/resources/message#edit-message
 */
export function checkEdit(body: Json, files: readonly Upload[], existing: Json): void {
  const before = asNumber(existing.flags);
  const flags = asNumber(body.flags) | (before & messageFlags.version2);
  const isLoading = (before & messageFlags.loading) !== 0;
  requireEditableFlags(asNumber(body.flags), before);
  if (!isLoading) requireNoNewPoll(body.poll);
  checkPoll(body.poll);
  const kept = keptAttachments(body, asList(existing.attachments));
  checkAttachments(body, files, kept);
  checkParts(body, flags);
  const after = { ...existing, ...body };
  // Turning to components v2 takes that everything else is removed.
  if ((flags & messageFlags.version2) !== 0) requireOnlyComponents(after);
  requireSomething(after, [...kept, ...files]);
}

function checkParts(body: Json, flags: number): void {
  const isVersion2 = (flags & messageFlags.version2) !== 0;
  requireLength('content', body.content, [0, contentLimit]);
  checkAllowedMentions(body.allowed_mentions);
  checkEmbeds(asList(body.embeds));
  checkComponents(asList(body.components), isVersion2);
  if (isVersion2) requireOnlyComponents(body);
}

/** https://discord.com/developers/docs/components/reference */
function requireOnlyComponents(body: Json): void {
  const used = Object.entries({
    content: asText(body.content) !== '',
    embeds: asList(body.embeds).length > 0,
    sticker_ids: Array.isArray(body.sticker_ids) && body.sticker_ids.length > 0,
    poll: Boolean(body.poll),
  });
  for (const [key, isUsed] of used) {
    if (isUsed)
      throw invalidForm(
        key,
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        'The message has the IS_COMPONENTS_V2 flag.',
      );
  }
}

/** 50006. https://discord.com/developers/docs/resources/message#create-message */
function requireSomething(body: Json, files: readonly unknown[]): void {
  const lists = ['embeds', 'components', 'sticker_ids'].some((key) => Array.isArray(body[key]) && body[key].length > 0);
  if (asText(body.content).trim() === '' && !lists && files.length === 0 && !body.poll)
    throw new Refusal(400, 50006, 'Cannot send an empty message');
}
