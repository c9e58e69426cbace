import path from 'node:path';
import { Command } from 'commander';
import { restoreBackup } from '../src/backup/restore-backup.ts';
import { print } from './shared/printable.ts';
import { printJson, run } from './shared/run.ts';
import { configFor, dataOption, requireDataFolder } from './shared/with-footnote.ts';

interface Options {
  readonly data?: string;
  readonly json?: boolean;
  readonly force?: boolean;
}

const command = new Command('restore')
  .description('Puts back what npm run backup has copied. The bot must be stopped.')
  .addOption(dataOption())
  .argument('<folder>', 'a folder in which npm run backup has made a backup')
  .option('--force', 'in the place of a library that is there')
  .option('--json', 'print one JSON object')
  .action(async (folder: string, { data, json, force }: Options) => {
    const { DATA_DIR } = requireDataFolder(configFor(data));
    const { made, files } = await restoreBackup(path.resolve(folder), DATA_DIR, { force: force === true });
    if (json) printJson({ made, files });
    else print(`Restored ${files.join(' and ')} as of ${made}.`);
  });

await run(async () => {
  await command.parseAsync();
});
