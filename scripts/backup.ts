import path from 'node:path';
import { Command } from 'commander';
import { makeBackup } from '../src/backup/make-backup.ts';
import { print } from './shared/printable.ts';
import { printJson, run } from './shared/run.ts';
import { configToRead, dataOption, requireDataFolder } from './shared/with-footnote.ts';

const command = new Command('backup')
  .description('Copies the library, conversations and settings into a folder; the bot may be running meanwhile.')
  .addOption(dataOption())
  .argument('<folder>', 'an empty folder, one that is to be made, or that of an earlier backup')
  .option('--json', 'print one JSON object')
  .action(async (folder: string, { data, json }: { readonly data?: string; readonly json?: boolean }) => {
    const { DATA_DIR } = requireDataFolder(configToRead(data));
    const pages = await makeBackup(DATA_DIR, path.resolve(folder));
    if (json) printJson({ folder: path.resolve(folder), pages: Object.fromEntries(pages) });
    else print(`Backed up ${[...pages.keys()].join(' and ')} to ${folder}.`);
  });

await run(async () => {
  await command.parseAsync();
});
