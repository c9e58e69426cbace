import { type DiscordConfig, readDiscordConfig, tryDiscordSettings } from '../../src/config/discord.ts';
import { loadEnvironment } from '../../src/config/environment-file.ts';
import { Failure } from '../../src/core/failure.ts';
import { applicationOf } from '../../src/discord/setup/application.ts';
import { inviteLink } from '../../src/discord/setup/permissions.ts';
import { registerCommands } from '../../src/discord/setup/register-commands.ts';
import { isOutsideServer } from '../../src/discord/start-failure.ts';
import { accessOf } from '../shared/discord-access.ts';
import type { Answers } from './answers.ts';
import { writeSettings } from './env-file.ts';
import { messageContentFor } from './message-content.ts';
import { requireMachine, soundSettings } from './sound-settings.ts';

export interface Wishes {
  readonly token?: string;
  readonly server?: string;
  readonly messageContent?: boolean;
  readonly model?: string;
  readonly data?: string;
  readonly articles?: boolean;
}

export interface SetUp {
  /** Where `.env` is or is to be. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly answers: Answers;
  print(line: string): void;
  /** Indexes the sample articles with the settings written, and gives how many there are. */
  index(): Promise<number>;
}

/**
 * From nothing to a bot that can be started: the token checked against Discord, the link that invites the bot printed, `.env` written
 * where all settings are such as the bot starts with, the commands registered. What is there already is kept, so that it can be begun again.
 * @throws Failure `configuration`, `discord`, `unreachable`, with nothing written
 */
export async function setUp(wishes: Wishes, surroundings: SetUp): Promise<void> {
  const { folder, answers, print, index } = surroundings;
  const before = settingsBefore(surroundings);
  const flags = {
    ...optional('DISCORD_GUILD_ID', wishes.server),
    ...optional('MODEL', wishes.model),
    ...optional('DATA_DIR', wishes.data),
  };
  const wanted = await soundSettings({ before, wanted: flags, answers, print });
  const given = wishes.token ?? before.DISCORD_TOKEN ?? '';
  const { discord, application } = await accepted({ ...before, ...wanted, DISCORD_TOKEN: given }, answers, print);
  const access = accessOf(discord);
  print(`Discord knows the bot as ${application.name}.`);
  print(`Invite the bot to a server: ${inviteLink(application.id, discord.DISCORD_GUILD_ID)}`);
  const messageContent = await messageContentFor({
    wished: wishes.messageContent,
    kept: before.DISCORD_MESSAGE_CONTENT ? tryDiscordSettings(before).value?.DISCORD_MESSAGE_CONTENT : undefined,
    answers,
    print,
    isOn: async () => (await applicationOf(access)).messageContent,
  });
  const settings = {
    ...wanted,
    DISCORD_TOKEN: discord.DISCORD_TOKEN,
    DISCORD_MESSAGE_CONTENT: messageContent ? 'on' : 'off',
  };
  await requireMachine({ ...before, ...settings }, print);
  print(`Written: ${writeSettings(folder, settings)}, for you alone to read.`);
  const isRegistered = await register(discord, surroundings);
  if (wishes.articles ?? (await answers.yes('Index the sample articles, to try it out?', true)))
    print(`Articles in the library: ${await index()}.`);
  const first = isRegistered ? 'Once the bot is in your server' : 'After that';
  print(`${first}, start it with "npm start"; "npm run doctor" says whether all is well.`);
}

const optional = (name: string, value: string | undefined) => (value === undefined ? {} : { [name]: value });

const notBlank = (settings: SetUp['environment']) =>
  Object.fromEntries(Object.entries(settings).filter((one): one is [string, string] => Boolean(one[1])));

/** As the bot would read them. @throws Failure `configuration` */
function settingsBefore({ folder, environment, print }: SetUp): Readonly<Record<string, string>> {
  const read = notBlank(environment);
  for (const note of loadEnvironment(read, folder)) print(`.env: ${note}.`);
  return notBlank(read);
}

interface Accepted {
  readonly discord: DiscordConfig;
  readonly application: Awaited<ReturnType<typeof applicationOf>>;
}

const question =
  'The bot’s token (https://discord.com/developers/applications → your application → Bot → Reset Token):';

/** Asks until Discord accepts the token, where there is somebody to ask. */
async function accepted(environment: SetUp['environment'], answers: Answers, print: SetUp['print']): Promise<Accepted> {
  const token = environment.DISCORD_TOKEN || (await answers.secret(question));
  try {
    const discord = readDiscordConfig({ ...environment, DISCORD_TOKEN: token });
    return { discord, application: await applicationOf(accessOf(discord)) };
  } catch (error) {
    if (!answers.canAsk || !(error instanceof Failure) || error.code === 'unreachable') throw error;
    print(error.message);
    return accepted({ ...environment, DISCORD_TOKEN: '' }, answers, print);
  }
}

/** False where the bot is not in the one server they are for, which it cannot be before it is invited. */
async function register(discord: DiscordConfig, { answers, print }: SetUp): Promise<boolean> {
  const { DISCORD_GUILD_ID: server } = discord;
  for (;;)
    try {
      const names = await registerCommands(accessOf(discord));
      print(`Registered ${server ? 'for one server' : 'for all servers'}: ${names.join(', ')}.`);
      return true;
    } catch (error) {
      if (!isOutsideServer(error)) throw error;
      print(`The bot is not in the server ${server} yet, and its commands cannot be registered there.`);
      if (await answers.yes('Open the link above and invite it. Is it there now?', false)) continue;
      print('Open the link above and invite it, then run: npm run register-commands');
      return false;
    }
}
