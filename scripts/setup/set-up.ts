import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'dotenv';
import { type DiscordConfig, readDiscordConfig } from '../../src/config.ts';
import { Failure } from '../../src/core/failure.ts';
import { applicationOf } from '../../src/discord/setup/application.ts';
import { inviteLink } from '../../src/discord/setup/permissions.ts';
import { registerCommands } from '../../src/discord/setup/register-commands.ts';
import { accessOf } from '../shared/discord-access.ts';
import type { Answers } from './answers.ts';
import { writeSettings } from './env-file.ts';

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
 * From nothing to a bot that can be started: the token checked against Discord, `.env` written, the commands registered, the link
 * that invites the bot printed. What is there already is kept, so that it can be begun again.
 * @throws Failure `configuration`, `discord`, `unreachable`
 */
export async function setUp(wishes: Wishes, { folder, environment, answers, print, index }: SetUp): Promise<void> {
  const before = { ...settingsIn(folder), ...notBlank(environment) };
  const wanted = {
    ...optional('DISCORD_GUILD_ID', wishes.server),
    ...optional('MODEL', wishes.model),
    ...optional('DATA_DIR', wishes.data),
  };
  const given = wishes.token ?? before.DISCORD_TOKEN ?? '';
  const { discord, application } = await accepted({ ...before, ...wanted, DISCORD_TOKEN: given }, answers, print);
  print(`Discord knows the bot as ${application.name}.`);
  const messageContent =
    wishes.messageContent ??
    (application.messageContent &&
      (await answers.yes(
        'Message Content is switched on. Read messages in the bot’s threads without a mention?',
        true,
      )));
  const file = writeSettings(folder, {
    ...wanted,
    DISCORD_TOKEN: discord.DISCORD_TOKEN,
    DISCORD_MESSAGE_CONTENT: messageContent ? 'on' : 'off',
  });
  print(`Written: ${file}, for you alone to read.`);
  const names = await registerCommands(accessOf(discord));
  print(`Registered ${discord.DISCORD_GUILD_ID ? 'for one server' : 'for all servers'}: ${names.join(', ')}.`);
  if (wishes.articles ?? (await answers.yes('Index the sample articles, to try it out?', true)))
    print(`Articles in the library: ${await index()}.`);
  print(`Invite the bot to a server: ${inviteLink(application.id)}`);
  print('Then start it with "npm start"; "npm run doctor" says whether all is well.');
}

const optional = (name: string, value: string | undefined) => (value === undefined ? {} : { [name]: value });

const notBlank = (settings: SetUp['environment']) =>
  Object.fromEntries(Object.entries(settings).filter((one): one is [string, string] => Boolean(one[1])));

function settingsIn(folder: string): Readonly<Record<string, string>> {
  try {
    return notBlank(parse(readFileSync(path.join(folder, '.env'))));
  } catch {
    return {};
  }
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
