import { type APIApplication, ApplicationFlags, Routes } from 'discord.js';
import { Failure } from '../../core/failure.ts';
import { isOutsideServer, registrationFailure, sentences, startFailure } from '../start-failure.ts';
import { restOf } from './access.ts';
import { commandBodies, forOneServer, type Registration } from './register-commands.ts';
import { isSameCommand } from './same-command.ts';

interface Wanted extends Registration {
  /** Whether messages are to be read that do not mention the bot. */
  readonly messageContent: boolean;
}

interface Application {
  readonly id: string;
  readonly name: string;
  readonly messageContent: boolean;
}

const mayReadMessages = ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited;

/**
 * What Discord knows of the application that the token is of.
 * @throws Failure `discord` for a token that it does not accept, `unreachable`
 */
export async function applicationOf(access: Registration): Promise<Application> {
  try {
    const { id, name, flags = 0 } = (await restOf(access).get(Routes.currentApplication())) as Partial<APIApplication>;
    if (id === undefined || name === undefined) throw new Failure('unreachable', sentences.notDiscord);
    return { id, name, messageContent: (flags & mayReadMessages) !== 0 };
  } catch (error) {
    throw startFailure(error);
  }
}

/**
 * What the operator has yet to do in the developer portal or here, each as a sentence; nothing when all is as it should be.
 * @throws Failure `discord`, `unreachable`
 */
export async function faultsOfApplication({ messageContent, ...registration }: Wanted): Promise<readonly string[]> {
  const application = await applicationOf(registration);
  return [
    ...(await faultsOfCommands(registration, application.id)),
    ...(messageContent && !application.messageContent ? [sentences.intents] : []),
  ];
}

interface Known {
  readonly name: string;
  readonly type?: number;
}

/** @throws Failure `discord`, `unreachable` */
async function faultsOfCommands({ guildId, ...access }: Registration, id: string): Promise<readonly string[]> {
  const rest = restOf(access);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const know = (route: `/${string}`) => rest.get(route, { query }) as Promise<readonly Known[]>;
  try {
    const everywhere = await know(Routes.applicationCommands(id));
    const here =
      guildId === undefined ? [] : await knownThere(know(Routes.applicationGuildCommands(id, guildId)), guildId);
    if (typeof here === 'string') return [here];
    const sent = commandBodies().map((body) => ({
      known: everywhere.find((one) => isOfName(one, body)) ?? here.find((one) => isOfName(one, body)),
      // Those of one server are sent without the places where they can be used.
      body: everywhere.some((one) => isOfName(one, body)) ? body : forOneServer(body),
    }));
    const names = (list: typeof sent): string => list.map(({ body }) => body.name).join(', ');
    const missing = sent.filter(({ known }) => !known);
    const stale = sent.filter(({ known, body }) => known && !isSameCommand(body, known));
    const twice = here.filter((one) => everywhere.some((other) => isOfName(other, one)));
    return [
      ...(twice.length > 0
        ? [
            `Discord knows commands for all servers and for that of DISCORD_GUILD_ID, whose members see each of these twice: ${twice.map(({ name }) => name).join(', ')}. Run "npm run register-commands -- --remove", then leave DISCORD_GUILD_ID empty in .env.`,
          ]
        : []),
      ...(missing.length > 0
        ? [`Discord does not know these commands yet: ${names(missing)}. Run "npm run register-commands".`]
        : []),
      ...(stale.length > 0
        ? [`Discord knows another version of these commands: ${names(stale)}. Run "npm run register-commands".`]
        : []),
    ];
  } catch (error) {
    throw startFailure(error);
  }
}

/** Or the sentence that says that the bot is not in that server. */
const knownThere = (asked: Promise<readonly Known[]>, guildId: string): Promise<readonly Known[] | string> =>
  asked.catch((error: unknown) => {
    const failure = registrationFailure(error, { names: [], guildId });
    if (isOutsideServer(failure)) return failure.message;
    throw error;
  });

const isOfName = (
  one: Known,
  { name, type = 1 }: { readonly name: string; readonly type?: number | undefined },
): boolean => one.name === name && (one.type ?? 1) === type;
