import type { World } from '../world.ts';
import { closeCodes } from './close-codes.ts';

/** https://discord.com/developers/docs/events/gateway#list-of-intents */
export const intents = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  guildMessageReactions: 1 << 10,
  directMessages: 1 << 12,
  directMessageReactions: 1 << 13,
  messageContent: 1 << 15,
} as const;

const highest = 25;
/** 17 to 19, 22 and 23 mean nothing. */
const unused = (0b111 << 17) | (0b11 << 22);
const all = ((1 << (highest + 1)) - 1) & ~unused;

/**
 * The code a connection is closed with for its intents: those that are none, and privileged ones that are not switched on
 * for the application. https://discord.com/developers/docs/events/gateway#privileged-intents
 */
export function intentsRefused(wanted: number, { messageContent }: World): number | undefined {
  if (wanted < 0 || (wanted & ~all) !== 0) return closeCodes.invalidIntents;
  const disallowed = intents.guildMembers | intents.guildPresences | (messageContent ? 0 : intents.messageContent);
  return (wanted & disallowed) === 0 ? undefined : closeCodes.disallowedIntents;
}
