import { asNumber, type Json } from '../json.ts';
import { invalidForm } from '../refusal.ts';

/** https://discord.com/developers/docs/resources/message#message-object-message-flags */
export const messageFlags = {
  suppressEmbeds: 1 << 2,
  hasThread: 1 << 5,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  voice: 1 << 13,
  version2: 1 << 15,
} as const;

/** Whether a message or a body has the flag. */
export const has = ({ flags }: Json, flag: number): boolean => (asNumber(flags) & flag) !== 0;

const ofAnyMessage =
  messageFlags.suppressEmbeds | messageFlags.suppressNotifications | messageFlags.voice | messageFlags.version2;

/** What a bot may set itself; the others are Discord's. Only answers to interactions can be ephemeral. */
const settable = { channel: ofAnyMessage, interaction: ofAnyMessage | messageFlags.ephemeral } as const;
const editable = messageFlags.suppressEmbeds | messageFlags.version2;

/** https://discord.com/developers/docs/resources/message#create-message */
export function requireSettableFlags(flags: number, route: keyof typeof settable): void {
  if ((flags & ~settable[route]) !== 0) throw refusal();
}

/** An edit may set two; those a message has already may be repeated. https://discord.com/developers/docs/resources/message#edit-message */
export function requireEditableFlags(flags: number, existing: number): void {
  if ((flags & ~existing & ~editable) !== 0) throw refusal();
}

/**
 * What an edit makes of a message's flags: previews may be shown again, components v2 stay once they are there, and whether
 * it is ephemeral never changes. https://discord.com/developers/docs/interactions/receiving-and-responding#create-followup-message
 */
export function editedFlags(existing: number, flags: number | undefined): number {
  const filled = existing & ~messageFlags.loading;
  if (flags === undefined) return filled;
  return (filled & ~messageFlags.suppressEmbeds) | (flags & editable);
}

const refusal = () => invalidForm('flags', 'MESSAGE_FLAGS_INVALID', 'These flags cannot be set here.');
