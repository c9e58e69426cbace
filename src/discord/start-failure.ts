import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from 'discord.js';
import { Failure } from '../core/failure.ts';

export const sentences = {
  token:
    'Discord does not accept DISCORD_TOKEN. Reset the token in the developer portal (Bot → Reset Token) and put the new one into .env.',
  intents:
    'Discord refuses the Message Content intent. Switch it on in the developer portal (Bot → Privileged Gateway Intents → Message Content Intent), or leave DISCORD_MESSAGE_CONTENT empty in .env.',
  unreachable: 'Discord cannot be reached. Check the network connection and start Footnote again.',
  notInServer:
    'Discord does not let Footnote register commands in the server of DISCORD_GUILD_ID. Check the id, and invite the bot there with the scopes bot and applications.commands.',
  tooManyCommands:
    'Discord takes 200 new commands a day, and they are used up. Those registered before keep working; try again tomorrow.',
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

/** Codes of Discord: topics/opcodes-and-status-codes#json-json-error-codes */
const codes = { invalidForm: 50035, dailyCreates: 30034 } as const;

/** Why commands could not be registered, as a sentence for the operator. @param names of the commands, in the order they were sent */
export function registrationFailure(error: unknown, names: readonly string[]): Failure {
  if (!(error instanceof DiscordAPIError)) return startFailure(error);
  const say = (sentence: string): Failure => new Failure('discord', sentence, { cause: error });
  if (error.status === 403) return say(sentences.notInServer);
  if (error.code === codes.dailyCreates) return say(sentences.tooManyCommands);
  if (error.status !== 400) return startFailure(error);
  const told = 'errors' in error.rawError ? complaintsOf(error.rawError.errors, names) : [];
  const what = told.length > 0 ? told.slice(0, 5).join('; ') : error.message.split('\n')[0];
  return say(
    `Discord does not take the commands: ${what}. This is a fault of this version of Footnote; please report it.`,
  );
}

/** "/ask, options.0.name: Must be …" for each field that Discord complains of. */
function complaintsOf(errors: unknown, names: readonly string[]): readonly string[] {
  if (typeof errors !== 'object' || errors === null) return [];
  return Object.entries(errors).flatMap(([index, inner]) => {
    const name = names[Number(index)];
    return leavesOf(inner, []).map(({ path, message }) => {
      const where = [name === undefined ? index : `/${name}`, ...(path === '' ? [] : [path])].join(', ');
      return `${where}: ${message.replace(/\.$/, '')}`;
    });
  });
}

interface Complaint {
  readonly path: string;
  readonly message: string;
}

function leavesOf(value: unknown, path: readonly string[]): readonly Complaint[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '_errors' && Array.isArray(inner)
      ? inner.map((one: { readonly message?: unknown }) => ({ path: path.join('.'), message: String(one.message) }))
      : leavesOf(inner, [...path, key]),
  );
}
