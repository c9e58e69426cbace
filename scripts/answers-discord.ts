import path from 'node:path';
import { Command } from 'commander';
import { answerMany } from '../test/discord/demo/many-answers.ts';
import { threadedFootnote } from '../test/discord/real-footnote.ts';
import { printJson, run } from './shared/run.ts';

const command = new Command('answers:discord')
  .description('Asks the questions of sets over the real client, and counts what Discord would refuse of the answers.')
  .argument('<sets...>', 'folders with articles/ and questions.jsonl')
  .option('--most <number>', 'questions of each set', '510')
  .action(async (sets: readonly string[], { most }: { readonly most: string }) => {
    await using real = await threadedFootnote();
    const report = await answerMany(
      real.footnote,
      sets.map((folder) => ({ folder: path.resolve(folder), most: Number(most) })),
    );
    printJson(report);
    process.exitCode = report.refused + report.violations === 0 ? 0 : 1;
  });

await run(async () => {
  await command.parseAsync();
  process.exit();
});
