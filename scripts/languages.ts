import { Command } from 'commander';
import { languageTable } from './shared/language-table.ts';
import { run } from './shared/run.ts';

const command = new Command('languages')
  .description('Prints the README’s table of what is known of each language.')
  .action(() => console.log(languageTable()));

await run(async () => {
  await command.parseAsync();
});
