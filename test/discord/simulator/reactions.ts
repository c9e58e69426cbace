import type { Gateway } from './gateway.ts';
import { requireShown } from './rules/client.ts';
import { intents } from './rules/intents.ts';
import { canView } from './rules/permissions.ts';
import type { Message, User } from './world.ts';
import { memberJson } from './world-json.ts';

interface Reaction {
  readonly user: User;
  readonly message: Message;
  /** Of Unicode. */
  readonly emoji: string;
}

/**
 * Ephemeral messages take no reactions, and of channels it does not see the bot hears nothing.
 * https://discord.com/developers/docs/events/gateway-events#message-reaction-add
 */
export function announceReaction(gateway: Gateway, what: 'ADD' | 'REMOVE', { user, message, emoji }: Reaction): void {
  requireShown(message, user);
  const { channel, author, json, onlyFor } = message;
  if (onlyFor !== undefined)
    throw new Error('Discord would not let anybody do this: to react to an ephemeral message.');
  if (!canView(channel)) return;
  const { guild } = channel;
  const added =
    what === 'ADD' ? { message_author_id: author.id, ...(guild ? { member: memberJson(guild, user) } : {}) } : {};
  gateway.dispatch(
    `MESSAGE_REACTION_${what}`,
    {
      user_id: user.id,
      channel_id: channel.id,
      message_id: json.id,
      ...(guild ? { guild_id: guild.id } : {}),
      emoji: { id: null, name: emoji },
      burst: false,
      type: 0,
      ...added,
    },
    guild ? intents.guildMessageReactions : intents.directMessageReactions,
    guild?.id,
  );
}
