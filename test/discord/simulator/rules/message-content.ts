import { asJson, isJson, type Json } from '../json.ts';

/**
 * What an application sees of a message without the Message Content intent: empty fields, except in its own messages, in
 * direct messages with it, and in messages that mention it. (The target of a message command comes with its interaction,
 * and is not asked about here.) https://discord.com/developers/docs/events/gateway#message-content-intent
 */
export function withoutContent(message: Json, bot: string, isDirect: boolean): Json {
  const referenced = isJson(message.referenced_message)
    ? { referenced_message: withoutContent(message.referenced_message, bot, isDirect) }
    : {};
  const mentions = Array.isArray(message.mentions) && message.mentions.some((user) => asJson(user).id === bot);
  if (isDirect || mentions || asJson(message.author).id === bot) return { ...message, ...referenced };
  const { poll: _omitted, ...rest } = message;
  return { ...rest, ...referenced, content: '', embeds: [], attachments: [], components: [] };
}
