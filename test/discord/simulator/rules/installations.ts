import { asNumber, type Json } from '../json.ts';
import { Refusal } from '../refusal.ts';
import type { Channel, User } from '../world.ts';
import type { Interaction } from './interactions.ts';
import { messageFlags } from './message-flags.ts';

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-interaction-context-types */
const contexts = { guild: 0, botDirect: 1, privateChannel: 2 } as const;

/**
 * Where somebody uses the application through their own installation alone: it is not in that server or conversation. A
 * private thread without the bot is in a server all the same.
 */
export const isUserInstalledOnly = ({ guild, isPrivate = false }: Channel): boolean =>
  guild ? guild.withoutBot === true : isPrivate;

/**
 * "0" is the server that has installed it ("0" in its own direct messages), "1" the person.
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-authorizing-integration-owners-object
 */
export const ownersOf = (channel: Channel, user: User): Json =>
  isUserInstalledOnly(channel) ? { '1': user.id } : { '0': channel.guild?.id ?? '0' };

export const contextOf = (channel: Channel): number => {
  if (channel.guild) return contexts.guild;
  return channel.isPrivate ? contexts.privateChannel : contexts.botDirect;
};

/**
 * Members of a server without USE_EXTERNAL_APPS get the answers of applications that only they have installed for
 * themselves alone. https://discord.com/developers/docs/topics/permissions#permissions-bitwise-permission-flags
 */
export function withForcedPrivacy(body: Json, { channel, isUserInstalledOnly: only }: Interaction): Json {
  if (!only || !channel.guild?.withoutExternalApps) return body;
  return { ...body, flags: asNumber(body.flags) | messageFlags.ephemeral };
}

const mostFollowups = 5;

/** 40094. https://discord.com/developers/docs/interactions/receiving-and-responding#create-followup-message */
export function requireFewFollowups({ isUserInstalledOnly: only, followups }: Interaction): void {
  if (only && followups.length >= mostFollowups)
    throw new Refusal(400, 40094, 'This interaction has hit the maximum number of follow up messages');
}
