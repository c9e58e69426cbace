import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from 'discord.js';
import { Failure } from '../core/failure.ts';

export const sentences = {
  token:
    'Discord does not accept DISCORD_TOKEN. Reset the token in the developer portal (Bot → Reset Token) and put the new one into .env.',
  intents:
    'Discord refuses the Message Content intent. Switch it on in the developer portal (Bot → Privileged Gateway Intents → Message Content Intent), or leave DISCORD_MESSAGE_CONTENT empty in .env.',
  unreachable: 'Discord cannot be reached. Check the network connection and start Footnote again.',
  notDiscord:
    'What answers in Discord’s place is not Discord: perhaps a proxy, or a page of the network that asks to log in. Check the network connection.',
  notInServer:
    'Discord does not let Footnote register commands in the server of DISCORD_GUILD_ID. Check the id, invite the bot there with the scopes bot and applications.commands, and run "npm run register-commands".',
  noSuchServer:
    'Discord knows no server with the id in DISCORD_GUILD_ID. Copy it anew (in Discord: Settings → Advanced → Developer Mode, then right-click the server → Copy Server ID), or leave it empty in .env.',
  notAllowed:
    'Discord does not let Footnote register commands for its application. Check that DISCORD_TOKEN is the token of this application’s own bot, and that the application is not disabled in the developer portal.',
  noApplication:
    'Discord does not find the application that DISCORD_TOKEN is of. Check in the developer portal that it is still there, and put its token into .env.',
  tooManyAtOnce:
    'Discord keeps 100 commands of an application, and there are more. Delete those that another program registered with the same token, or give Footnote an application of its own.',
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

/** Whether commands could not be registered for a server because the bot is not in it. */
export const isOutsideServer = (error: unknown): boolean =>
  error instanceof Failure && [sentences.notInServer, sentences.noSuchServer].some((one) => one === error.message);

/** Codes of Discord: topics/opcodes-and-status-codes#json-json-error-codes */
const codes = {
  dailyCreates: 30034,
  mostCommands: 30032,
  unknownServer: 10004,
  /** A form with a fault, and JSON with one: what was sent is at fault, not where to. */
  invalidForms: [50035, 50109],
} as const;

/** What was sent, and where to. */
interface Sent {
  /** Of the commands, in the order they were sent. */
  readonly names: readonly string[];
  /** The one server they were for; all, where there is none. */
  readonly guildId?: string | undefined;
}

/** Why commands could not be registered, as a sentence for the operator. */
export function registrationFailure(error: unknown, { names, guildId }: Sent): Failure {
  if (!(error instanceof DiscordAPIError)) return startFailure(error);
  const say = (sentence: string): Failure => new Failure('discord', sentence, { cause: error });
  const { status, code } = error;
  const isOneServer = guildId !== undefined;
  if (code === codes.dailyCreates) return say(sentences.tooManyCommands);
  if (code === codes.mostCommands) return say(sentences.tooManyAtOnce);
  if (code === codes.unknownServer || complainsOfServer(error, guildId)) return say(sentences.noSuchServer);
  if (status === 403) return say(isOneServer ? sentences.notInServer : sentences.notAllowed);
  if (status === 404) return say(isOneServer ? sentences.noSuchServer : sentences.noApplication);
  if (status !== 400) return startFailure(error);
  const told = 'errors' in error.rawError ? complaintsOf(error.rawError.errors, names) : [];
  const what = told.length > 0 ? told.slice(0, 5).join('; ') : withoutStop(error.message.split('\n')[0] ?? '');
  const isOurs = codes.invalidForms.some((one) => one === code);
  return say(
    `Discord does not take the commands: ${what}. ${
      isOurs
        ? 'This is a fault of this version of Footnote; please report it.'
        : `Look its code ${code} up in Discord’s list of error codes.`
    }`,
  );
}

/** An id that is none is refused as a form with a fault in the address. */
const complainsOfServer = ({ code, rawError }: DiscordAPIError, guildId: string | undefined): boolean =>
  guildId !== undefined && code === 50035 && 'errors' in rawError && 'guild_id' in Object(rawError.errors);

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');

/** "/ask, options.0.name: Must be …" for each field that Discord complains of; what it says of the whole, as it is. */
function complaintsOf(errors: unknown, names: readonly string[]): readonly string[] {
  return leavesOf(errors, []).map(({ path: [index, ...path], message }) => {
    if (index === undefined) return withoutStop(message);
    const name = names[Number(index)];
    const where = [name === undefined ? index : `/${name}`, ...(path.length === 0 ? [] : [path.join('.')])].join(', ');
    return `${where}: ${withoutStop(message)}`;
  });
}

interface Complaint {
  readonly path: readonly string[];
  readonly message: string;
}

function leavesOf(value: unknown, path: readonly string[]): readonly Complaint[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '_errors' && Array.isArray(inner)
      ? inner.map((one: { readonly message?: unknown }) => ({ path, message: String(one.message) }))
      : leavesOf(inner, [...path, key]),
  );
}
