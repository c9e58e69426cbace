import { describePostgres } from '../../src/adapters/databases/postgres/describe.ts';
import { createAssistant, createEmbedder } from '../../src/adapters/ports.ts';
import { readSettings, sentencesOf, trySettings } from '../../src/config/settings.ts';
import { isPageWanted } from '../../src/config/web.ts';
import type { Config } from '../../src/config.ts';
import { Failure } from '../../src/core/failure.ts';
import { startChecks } from '../../src/running/start-checks.ts';
import type { Answers } from './answers.ts';

type Values = Readonly<Record<string, string>>;

interface Checked {
  /** What stands in .env and in the environment. */
  readonly before: Values;
  /** What the flags say, which goes before that. */
  readonly wanted: Values;
  readonly answers: Answers;
  print(line: string): void;
}

const questions: Readonly<Record<string, string>> = {
  DISCORD_GUILD_ID: 'The server’s id (empty: all servers):',
  MODEL: 'A language model as provider:model (empty: none):',
  DATA_DIR: 'The folder of the library (empty: data):',
};

/**
 * What is wanted, once all settings together are such as the bot starts with: what a flag said wrongly is asked for anew, where
 * there is somebody to ask.
 * @throws Failure `configuration` with what `npm start` would say
 */
export async function soundSettings(checked: Checked): Promise<Values> {
  const { before, wanted, answers } = checked;
  const { config, faults } = trySettings({ ...before, ...wanted });
  const wrong = faults.flatMap((fault) => {
    const name = Object.keys(wanted).find((one) => fault.startsWith(`${one} `));
    return name === undefined ? [] : [{ name, fault }];
  });
  if (wrong.length > 0 && answers.canAsk) return soundSettings({ ...checked, wanted: await anew(wrong, checked) });
  if (!config || faults.length > 0) throw new Failure('configuration', sentencesOf({ faults }).join(' '));
  try {
    await requireParts(config);
    return wanted;
  } catch (error) {
    const isWished = wanted.MODEL !== undefined && answers.canAsk && error instanceof Failure;
    if (!isWished) throw error;
    return soundSettings({ ...checked, wanted: await anew([{ name: 'MODEL', fault: error.message }], checked) });
  }
}

interface Wrong {
  readonly name: string;
  readonly fault: string;
}

async function anew(wrong: readonly Wrong[], { wanted, answers, print }: Checked): Promise<Values> {
  let better = wanted;
  for (const { name, fault } of wrong) {
    print(fault);
    better = { ...better, [name]: await answers.text(questions[name] ?? `${name}:`) };
  }
  return better;
}

/** Nobody is asked a question yet: a package, a key or a database that is missing is told now. */
async function requireParts(config: Config): Promise<void> {
  if (config.LIBRARY !== undefined) await describePostgres(config.LIBRARY);
  if (config.MODEL !== undefined) await createAssistant(config, config.MODEL);
  await (await createEmbedder(config)).close();
}

/**
 * What the bot needs of this machine.
 * @throws Failure
 */
export async function requireMachine(environment: Values, print: (line: string) => void): Promise<void> {
  const { config, web } = readSettings(environment);
  for (const { isNeeded, attempt } of startChecks({ config, web, hasPage: isPageWanted(environment) }))
    await attempt?.().then(
      (found) => typeof found === 'object' && print(`Works, but ${found.but}.`),
      (error: unknown) => {
        if (isNeeded || !(error instanceof Failure)) throw error;
        print(error.message);
      },
    );
}
