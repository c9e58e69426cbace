import { Command, Option } from 'commander';
import { type CardFormat, writeCards } from '../src/core/study/card-formats.ts';
import { print } from './shared/printable.ts';
import { printJson, run } from './shared/run.ts';
import { cardJson, noStudy } from './shared/study-json.ts';
import { dataOption, scopeOf, withFootnote } from './shared/with-footnote.ts';

interface Options {
  readonly data?: string;
  readonly json?: boolean;
  readonly article?: string;
  readonly format?: CardFormat;
}

const command = new Command('cards')
  .description('Makes flashcards of the indexed articles, each with the words its back stands in.')
  .addOption(dataOption())
  .option('--article <name>', 'of this article only: its file’s base name, address or title')
  .addOption(new Option('--format <format>', 'for a file').choices(['anki', 'csv', 'markdown']).conflicts('json'))
  .option('--json', 'print a JSON line for each card')
  .action(async ({ data, json, article, format }: Options) => {
    await withFootnote(data, async (footnote) => {
      const made = await footnote.cards({ scope: await scopeOf(footnote, article) });
      if (made.kind === 'none') return noStudy(made.reason);
      if (json) for (const card of made.cards) printJson(cardJson(card));
      else if (format) process.stdout.write(writeCards(made.cards, format));
      else print(made.cards.map(({ front, back }) => `${front}\n    ${back}`).join('\n\n'));
    });
  });

await run(async () => {
  await command.parseAsync();
});
