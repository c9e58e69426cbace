import path from 'node:path';
import { Command } from 'commander';
import { type Moved, moveToPostgres } from '../src/backup/move-library.ts';
import { moveToFolder } from '../src/backup/move-to-folder.ts';
import { readConfig } from '../src/config.ts';
import { Failure } from '../src/core/failure.ts';
import { print, tell } from './shared/printable.ts';
import { printJson, run } from './shared/run.ts';
import { configFor } from './shared/with-footnote.ts';

interface Options {
  readonly from?: string;
  readonly to?: string;
  readonly json?: boolean;
}

const command = new Command('migrate')
  .description(
    'Copies library, conversations and settings from a data folder into a PostgreSQL that has none, or back: all or nothing. The bot must be stopped; what is copied from stays as it is. A side that is left out is the PostgreSQL that LIBRARY names, so that its password need not be written here.',
  )
  .option('--from <place>', 'a data folder, or postgres://… (default: LIBRARY)')
  .option('--to <place>', 'postgres://…, or a data folder that has no library (default: LIBRARY)')
  .option('--json', 'print one JSON object')
  .action(async ({ from, to, json }: Options) => {
    const { LIBRARY } = configFor(undefined);
    const places = [placeOf(from ?? LIBRARY), placeOf(to ?? LIBRARY)] as const;
    const moved = await move(...places);
    for (const table of moved.left) tell(`Not copied, since the other side has no such table yet: ${table}.`);
    if (json) printJson(moved);
    else print(asText(moved));
  });

interface Place {
  readonly url?: string;
  readonly folder?: string;
}

/** What is meant as an address is no folder, whose name would be told, however it is written. */
const isUrl = /^(?:[a-z][a-z0-9+.-]*:\/\/|postgres\w*:)/i;

function placeOf(written: string | undefined): Place {
  if (written === undefined)
    throw new Failure(
      'configuration',
      'Say --from DIRECTORY or --to DIRECTORY, and the PostgreSQL in LIBRARY or as the other one.',
    );
  if (!isUrl.test(written)) return { folder: path.resolve(written) };
  const { LIBRARY } = readConfig({ LIBRARY: written });
  return LIBRARY === undefined ? {} : { url: LIBRARY };
}

function move(from: Place, to: Place): Promise<Moved> {
  if (from.folder !== undefined && to.url !== undefined) return moveToPostgres(from.folder, to.url);
  if (from.url !== undefined && to.folder !== undefined) return moveToFolder(from.url, to.folder);
  throw new Failure(
    'configuration',
    'One side is a data folder and the other a PostgreSQL; npm run backup and restore copy a folder, pg_dump a database.',
  );
}

function asText({ articles, passages, rows }: Moved): string {
  const kept = Object.entries(rows).map(([name, count]) => `${name} ${count}`);
  return `Copied: articles ${articles} (passages ${passages})${kept.length > 0 ? `, ${kept.join(', ')}` : ''}.`;
}

await run(async () => {
  await command.parseAsync();
});
