import { asJson, asNumber, type Json } from '../json.ts';
import { invalidForm, Refusal, unknown } from '../refusal.ts';
import type { Channel, Message, User } from '../world.ts';
import { messageFlags } from './message-flags.ts';

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-interaction-type */
export const interactionTypes = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
export const callbackTypes = { message: 4, deferred: 5, deferredUpdate: 6, update: 7, choices: 8, modal: 9 } as const;

/** What Discord knows of one press, command or form. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly user: User;
  readonly channel: Channel;
  readonly createdAt: number;
  /** Whether the application is only the person's, and not in the server. */
  readonly isUserInstalledOnly: boolean;
  /** The message whose component was used. */
  readonly on?: Message;
  /** The callback the bot gave, once. */
  callback?: Json;
  acknowledgedAt?: number;
  /** By how many milliseconds the bot's callback came too late: the person has read that the application did not respond. */
  missedBy?: number;
  /** What `@original` means. */
  original?: Message;
  readonly followups: Message[];
}

const acknowledgeWithin = 3_000;
const tokenLasts = 15 * 60_000;

/** 12, an activity's start, is for applications that have activities. */
const allowed: Readonly<Record<number, readonly number[]>> = {
  [interactionTypes.command]: [callbackTypes.message, callbackTypes.deferred, callbackTypes.modal],
  [interactionTypes.component]: [4, 5, 6, 7, callbackTypes.modal],
  [interactionTypes.autocomplete]: [callbackTypes.choices],
  [interactionTypes.modal]: [callbackTypes.message, callbackTypes.deferred],
};
const updates: readonly number[] = [callbackTypes.deferredUpdate, callbackTypes.update];

/**
 * Within 3 s (10062 after that), once (40060), with a type that fits.
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback
 */
export function requireAnswerable(
  interaction: Interaction | undefined,
  now: number,
  body: Json,
): asserts interaction is Interaction {
  if (!interaction) throw unknown.interaction();
  if (interaction.callback) throw new Refusal(400, 40060, 'Interaction has already been acknowledged.');
  const after = now - interaction.createdAt;
  if (after > acknowledgeWithin) {
    interaction.missedBy = after - acknowledgeWithin;
    throw unknown.interaction();
  }
  const type = asNumber(body.type);
  const fits = allowed[interaction.type]?.includes(type) || (interaction.on !== undefined && updates.includes(type));
  if (!fits) throw invalidForm('type', 'BASE_TYPE_CHOICES', `Not for an interaction of type ${interaction.type}.`);
  requireDeferFlags(type, body);
}

/** With type 5, only EPHEMERAL. https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-messages */
function requireDeferFlags(type: number, body: Json): void {
  const flags = asNumber(asJson(body.data).flags);
  if (type === callbackTypes.deferred && (flags & ~messageFlags.ephemeral) !== 0)
    throw invalidForm('data.flags', 'MESSAGE_FLAGS_INVALID', 'Only EPHEMERAL.');
}

/**
 * The token lasts 15 minutes (50027 after that), and there is nothing to follow before there is an answer.
 * https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages
 */
export function requireLiving(interaction: Interaction | undefined, now: number): asserts interaction is Interaction {
  if (!interaction?.callback) throw unknown.webhook();
  if (now - interaction.createdAt > tokenLasts) throw new Refusal(401, 50027, 'Invalid Webhook Token');
}
