import path from 'node:path';
import { loadEnvironment } from '../../src/config/environment-file.ts';
import { sentencesOf, type TriedSettings, trySettings } from '../../src/config/settings.ts';
import { isPageWanted, readWebConfig } from '../../src/config/web.ts';
import type { Config } from '../../src/config.ts';
import { Failure } from '../../src/core/failure.ts';
import type { Reservation } from '../../src/running/reservation.ts';
import { startChecks } from '../../src/running/start-checks.ts';
import { answerChecks } from './answer-checks.ts';
import { type Check, type Known, report, type World } from './check.ts';
import { dataChecks } from './data-checks.ts';
import { discordChecks } from './discord-checks.ts';
import { environmentFile, installationChecks } from './installation-checks.ts';

/** Tries every part, with a line for each. False when something will not work. */
export async function examine(world: World, print: (line: string) => void): Promise<boolean> {
  let isWell = true;
  let folder: string | undefined;
  const told = new Map<string, string>();
  const tell = async (checks: readonly Check[]): Promise<void> => {
    for (const check of checks) isWell = (await report(check, { print, folder, told })) && isWell;
  };
  let tried: TriedSettings | undefined;
  await tell([
    ...installationChecks(world),
    {
      name: '.env',
      attempt: async () => {
        const notes = loadEnvironment(world.environment, world.folder);
        tried = trySettings(world.environment);
        return environmentFile(world, notes);
      },
    },
  ]);
  if (!tried) return false;
  const { config: read, web, discord, faults, token, tokenFault } = tried;
  await tell([{ name: 'settings', attempt: () => trySet(world, { faults, ...(tokenFault ? { tokenFault } : {}) }) }]);
  if (!read) return false;
  const config = meant(read, world);
  folder = config.DATA_DIR;
  const isOnDiscord = discord && tokenFault === undefined;
  const known: Known = { config, ...(isOnDiscord ? { discord: { ...discord, DISCORD_TOKEN: token } } : {}) };
  const page = web ? { web, hasPage: isPageWanted(world.environment) } : { web: readWebConfig({}), hasPage: false };
  await tell(startChecks({ config, ...page }));
  for (const checks of [dataChecks, answerChecks, discordChecks]) await tell(checks(world, known));
  return isWell;
}

/** What `--data` said goes before what is set. */
const meant = (config: Config, { data }: World): Config =>
  data === undefined ? config : { ...config, DATA_DIR: path.resolve(data), LIBRARY: undefined };

/** @throws Failure `configuration` with all that `npm start` would say of them */
async function trySet(
  { environment }: World,
  { tokenFault, faults }: Pick<TriedSettings, 'tokenFault' | 'faults'>,
): Promise<string | Reservation> {
  // Without a token Footnote answers in the terminal; with one of another name, somebody means it to run on Discord.
  const isMeant = environment.DISCORD_TOKEN || tokenFault?.includes('rename it');
  const said = sentencesOf({ faults, ...(isMeant && tokenFault ? { tokenFault } : {}) });
  if (said.length > 0) throw new Failure('configuration', said.join(' '));
  return 'can be read';
}
