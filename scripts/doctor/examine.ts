import path from 'node:path';
import { loadEnvironment } from '../../src/config/environment-file.ts';
import { type Config, readConfig, readDiscordConfig } from '../../src/config.ts';
import { Failure } from '../../src/core/failure.ts';
import { answerChecks } from './answer-checks.ts';
import { report, type World } from './check.ts';
import { dataChecks } from './data-checks.ts';
import { discordChecks } from './discord-checks.ts';
import { installationChecks } from './installation-checks.ts';

/** Tries every part, with a line for each. False when something will not work. */
export async function examine(world: World, print: (line: string) => void): Promise<boolean> {
  let config: Config | undefined;
  const settings = async (): Promise<string> => {
    config = settingsOf(world);
    return 'can be read';
  };
  const first = [...installationChecks(world), { name: 'settings', attempt: settings }];
  let isWell = true;
  for (const check of first) isWell = (await report(check, print)) && isWell;
  if (!config) return false;
  const { DATA_DIR } = config;
  for (const checks of [dataChecks, answerChecks, discordChecks])
    for (const check of checks(world, config)) isWell = (await report(check, print, DATA_DIR)) && isWell;
  return isWell;
}

/** What is wrong in the file goes before what is wrong with a value. @throws Failure `configuration` */
function settingsOf({ environment, folder, data }: World): Config {
  loadEnvironment(environment, folder);
  const config = readConfig(environment);
  if (!environment.DISCORD_TOKEN) requireNoNearMiss(environment);
  return data === undefined ? config : { ...config, DATA_DIR: path.resolve(data), LIBRARY: undefined };
}

/** Without a token Footnote answers in the terminal; with one of another name, somebody means it to run on Discord. */
function requireNoNearMiss(environment: World['environment']): void {
  try {
    readDiscordConfig(environment);
  } catch (error) {
    if (error instanceof Failure && error.message.includes('rename it')) throw error;
  }
}
