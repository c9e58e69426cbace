import { statfs } from 'node:fs/promises';
import { Command } from 'commander';
import { BetterSqlite, sqlitePackage } from '../src/adapters/databases/sqlite/better-sqlite.ts';
import { createEmbedder } from '../src/adapters/ports.ts';
import { botProcesses } from './doctor/bot-processes.ts';
import { examine } from './doctor/examine.ts';
import { print } from './shared/printable.ts';
import { run } from './shared/run.ts';
import { dataOption } from './shared/with-footnote.ts';

interface Options {
  readonly data?: string;
  readonly deep?: boolean;
}

async function freeBytes(place: string): Promise<number> {
  const { bavail, bsize } = await statfs(place);
  return bavail * bsize;
}

/** better-sqlite3 loads what was built of it only when a database is opened. */
async function load(name: string): Promise<void> {
  if (name === sqlitePackage) new BetterSqlite(':memory:').close();
  else await import(name);
}

const command = new Command('doctor')
  .description(
    'Tries each part and says what works, with the time it took; the exit code is 1 when something will not.',
  )
  .addOption(dataOption())
  .option('--deep', 'reads every page and article of the library, too')
  .action(async ({ data, deep = false }: Options) => {
    const world = {
      environment: process.env,
      folder: process.cwd(),
      ...(data === undefined ? {} : { data }),
      deep,
      nodeVersion: process.versions.node,
      now: Date.now,
      freeBytes,
      load,
      embedder: createEmbedder,
      botProcesses,
    };
    if (!(await examine(world, print))) process.exitCode = 1;
  });

await run(async () => {
  await command.parseAsync();
});
