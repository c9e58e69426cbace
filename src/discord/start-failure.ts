import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from 'discord.js';
import { Failure } from '../core/failure.ts';

export const sentences = {
  token:
    'Discord does not accept DISCORD_TOKEN. Reset the token in the developer portal (Bot → Reset Token) and put the new one into .env.',
  intents:
    'Discord refuses the Message Content intent. Switch it on in the developer portal (Bot → Privileged Gateway Intents → Message Content Intent), or leave DISCORD_MESSAGE_CONTENT empty in .env.',
  unreachable: 'Discord cannot be reached. Check the network connection and start Footnote again.',
  sharding: 'Discord asks for more shards than Footnote was started with. Leave the number of shards to Discord.',
} as const;

/** Close codes after which there is no reconnecting: topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
export function failureOfClose(code: number): Failure | undefined {
  if (code === 4004) return new Failure('discord', sentences.token);
  if (code === 4013 || code === 4014) return new Failure('discord', sentences.intents);
  if (code === 4010 || code === 4011) return new Failure('discord', sentences.sharding);
  return undefined;
}

/** Why the bot could not be started, as a sentence for the operator. */
export function startFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const say = (sentence: string): Failure => new Failure('discord', sentence, { cause: error });
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return say(sentences.token);
  if (error instanceof DiscordAPIError && error.status === 401) return say(sentences.token);
  if (error instanceof Error && /disallowed intents/i.test(error.message)) return say(sentences.intents);
  return new Failure('unreachable', sentences.unreachable, { cause: error });
}
