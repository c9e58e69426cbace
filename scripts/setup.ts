import { Command, Option } from 'commander';
import { sharedCollection } from '../src/core/document/article.ts';
import { nobody, person } from './setup/answers.ts';
import { setUp } from './setup/set-up.ts';
import { print } from './shared/printable.ts';
import { run } from './shared/run.ts';
import { everything, samples, withFootnote } from './shared/with-footnote.ts';

interface Options {
  readonly token?: string;
  readonly server?: string;
  readonly messageContent?: 'on' | 'off';
  readonly model?: string;
  readonly data?: string;
  readonly articles?: boolean;
  readonly yes?: boolean;
}

/** With the settings that were just written. */
const index = (): Promise<number> =>
  withFootnote(
    undefined,
    async (footnote) => {
      for (const origin of await footnote.origins(samples)) {
        const outcome = await footnote.addArticle({ origin, collection: sharedCollection });
        if (outcome.kind === 'failed') throw outcome.failure;
      }
      await footnote.refresh();
      return (await footnote.articles(everything)).length;
    },
    { makes: true },
  );

const command = new Command('setup')
  .description('Makes a bot ready to start: asks for what is missing, checks it, and writes .env.')
  .option('--token <token>', 'the bot’s token; others see it in the list of processes, so rather let it be asked for')
  .option('--server <id>', 'registers the commands for this server only, to try things out')
  .addOption(
    new Option('--message-content <on|off>', 'whether messages in the bot’s threads need no mention').choices([
      'on',
      'off',
    ]),
  )
  .option('--model <name>', 'a language model that writes the answers, as provider:model')
  .option('--data <directory>', 'where the library is kept')
  .option('--articles', 'indexes the sample articles')
  .option('--no-articles', 'does not')
  .option('--yes', 'asks nothing, and takes what is usual')
  .action(async ({ messageContent, yes, ...wishes }: Options) => {
    await setUp(
      { ...wishes, ...(messageContent === undefined ? {} : { messageContent: messageContent === 'on' }) },
      {
        folder: process.cwd(),
        environment: process.env,
        answers: yes || !process.stdin.isTTY ? nobody : person,
        print,
        index,
      },
    );
  });

await run(async () => {
  await command.parseAsync();
});
