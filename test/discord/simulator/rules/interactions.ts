import { asNumber, type Json } from '../json.ts';
import { Refusal, unknown } from '../refusal.ts';
import type { Channel, Message, User } from '../world.ts';
import { messageFlags } from './messages.ts';

export const interactionTypes = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
export const callbackTypes = { message: 4, deferred: 5, deferredUpdate: 6, update: 7, choices: 8, modal: 9 } as const;

/** What Discord knows of one press, command or form. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly user: User;
  readonly channel: Channel;
  readonly createdAt: number;
  /** The message whose component was used. */
  readonly on?: Message;
  /** The callback the bot gave, once. */
  callback?: Json;
  acknowledgedAt?: number;
  /** What `@original` means. */
  original?: Message;
  readonly followups: Message[];
}

const acknowledgeWithin = 3_000;
const tokenLasts = 15 * 60_000;

const allowed: Readonly<Record<number, readonly number[]>> = {
  [interactionTypes.command]: [4, 5, 9],
  [interactionTypes.component]: [4, 5, 6, 7, 9],
  [interactionTypes.autocomplete]: [8],
  [interactionTypes.modal]: [4, 5, 6, 7],
};

/** interactions/receiving-and-responding.mdx #Interaction Callback: within 3 s, once, with a type that fits. */
export function requireAnswerable(
  interaction: Interaction | undefined,
  now: number,
  body: Json,
): asserts interaction is Interaction {
  if (!interaction) throw unknown.interaction();
  if (interaction.callback) throw new Refusal(400, 40060, 'Interaction has already been acknowledged.');
  if (now - interaction.createdAt > acknowledgeWithin) throw unknown.interaction();
  const type = asNumber(body.type);
  if (!allowed[interaction.type]?.includes(type)) {
    throw new Refusal(400, 50035, 'Invalid Form Body', {
      errors: { type: { _errors: [{ code: 'BASE_TYPE_CHOICES', message: `Not for type ${interaction.type}.` }] } },
    });
  }
  requireDeferFlags(type, body);
}

/** #Messages, note *: with type 5 only EPHEMERAL may be set. */
function requireDeferFlags(type: number, body: Json): void {
  const flags = asNumber((body.data as Json | undefined)?.flags);
  if (type === callbackTypes.deferred && (flags & ~messageFlags.ephemeral) !== 0) {
    throw new Refusal(400, 50035, 'Invalid Form Body', {
      errors: { data: { flags: { _errors: [{ code: 'MESSAGE_FLAGS_INVALID', message: 'Only EPHEMERAL.' }] } } },
    });
  }
}

/** #Followup Messages: the token lasts 15 minutes, and nothing can be edited before there is an answer. */
export function requireLiving(interaction: Interaction | undefined, now: number): asserts interaction is Interaction {
  if (!interaction?.callback) throw unknown.webhook();
  if (now - interaction.createdAt > tokenLasts) throw new Refusal(401, 50027, 'Invalid Webhook Token');
}
