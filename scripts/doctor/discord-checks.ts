import { channelsKept, isBotThere } from '../../src/adapters/conversations/read-memory.ts';
import type { DiscordConfig } from '../../src/config/discord.ts';
import { bareToken } from '../../src/config/token.ts';
import type { Config } from '../../src/config.ts';
import { Failure } from '../../src/core/failure.ts';
import { applicationOf, faultsOfApplication } from '../../src/discord/setup/application.ts';
import { clockAhead } from '../../src/discord/setup/clock.ts';
import { inviteLink } from '../../src/discord/setup/permissions.ts';
import { faultsOfPlaces } from '../../src/discord/setup/places.ts';
import { sentences } from '../../src/discord/start-failure.ts';
import { accessOf } from '../shared/discord-access.ts';
import type { Check, ConfiguredChecks, World } from './check.ts';

export const discordChecks: ConfiguredChecks = (world, { config, discord }) => {
  const check = (name: string, work: (world: World, discord: DiscordConfig) => Promise<string>): Check => ({
    name,
    attempt: discord && (() => work(world, discord)),
    ...(world.environment.DISCORD_TOKEN ? { notTried: 'not tried, for what is wrong with the settings' } : {}),
  });
  return [
    check('discord', tryApplication),
    check('servers', (_, settings) => tryServers(config, settings)),
    check('clock', tryClock),
    { name: 'running', attempt: () => tryRunning(world, config) },
  ];
};

async function tryApplication(_: World, discord: DiscordConfig): Promise<string> {
  const messageContent = discord.DISCORD_MESSAGE_CONTENT;
  const faults = await faultsOfApplication({ ...accessOf(discord), messageContent });
  if (faults.length > 0) throw new Failure('discord', faults.join(' '));
  const reads = messageContent
    ? 'messages are read'
    : 'only messages that mention it are read: channels and forums in which it is to answer every question need the Message Content Intent in the developer portal and DISCORD_MESSAGE_CONTENT=on';
  return `the token is accepted, the commands are known and up to date, ${reads}`;
}

async function tryServers(config: Config, discord: DiscordConfig): Promise<string> {
  const access = accessOf(discord);
  const setUp = await channelsKept(config);
  const { servers, faults } = await faultsOfPlaces(access, setUp);
  if (faults.length > 0) throw new Failure('discord', faults.join(' '));
  if (servers > 0) return `all permissions that are needed, servers: ${servers}, channels set up: ${setUp.length}`;
  const { id } = await applicationOf(access);
  return `in none yet; invite the bot with ${inviteLink(id)}`;
}

/** In milliseconds; Discord's tokens for commands live for seconds, and its times are compared with ours. */
const mostAhead = 30_000;

async function tryClock({ now }: World, discord: DiscordConfig): Promise<string> {
  const ahead = await clockAhead(accessOf(discord), now);
  if (ahead === undefined) throw new Failure('unreachable', sentences.unreachable);
  const seconds = Math.round(Math.abs(ahead) / 1_000);
  if (Math.abs(ahead) > mostAhead)
    throw new Failure(
      'configuration',
      `This machine's clock is ${seconds} seconds ${ahead > 0 ? 'ahead of' : 'behind'} Discord's. Let it be set by the network (timedatectl set-ntp true).`,
    );
  return `within ${Math.max(1, seconds)} s of Discord's`;
}

async function tryRunning({ botProcesses, environment }: World, config: Config): Promise<string> {
  const token = bareToken(environment.DISCORD_TOKEN ?? '');
  const mine = botProcesses().filter((one) => one.token !== undefined && one.token === token);
  // In PostgreSQL, those that are not the bot wait, or are other shards of it.
  if (mine.length > 1 && config.LIBRARY === undefined) {
    const pids = mine.map(({ pid }) => pid);
    throw new Failure(
      'configuration',
      `${mine.length} copies of this bot are running (processes ${pids.join(', ')}), and each answers every question. Stop all but one: kill ${pids.slice(1).join(' ')}`,
    );
  }
  if (mine[0]) return `the bot runs as process ${mine.map(({ pid }) => pid).join(', ')}`;
  if (!(await isBotThere(config))) return 'no bot runs now; npm start starts it';
  return `a bot runs with this ${config.LIBRARY === undefined ? 'data folder' : 'database'}`;
}
