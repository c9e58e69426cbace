import { Command } from 'commander';
import { faultKinds, runFaults } from '../test/discord/demo/faults.ts';
import { runKills } from '../test/discord/demo/kills.ts';
import { printJson, run } from './shared/run.ts';

const command = new Command('faults:discord')
  .description(
    'Lets each fault strike at random moments, with the real client, and counts what comes of the questions.',
  )
  .option('--times <number>', 'how often each strikes', '20')
  .option('--seed <number>', 'of the random moments', String(Date.now() % 100_000))
  .action(async ({ times, seed }: { readonly times: string; readonly seed: string }) => {
    console.log(`Seed ${seed}, each ${times} times.`);
    let bad = 0;
    const tell = (fault: string, report: { readonly lost: number; readonly doubled: number }): void => {
      printJson({ fault, ...report });
      bad += report.lost + report.doubled;
    };
    for (const kind of faultKinds) tell(kind, await runFaults(kind, Number(times), Number(seed)));
    tell('process killed and restarted', await runKills(Number(times), Number(seed)));
    process.exitCode = bad === 0 ? 0 : 1;
  });

await run(async () => {
  await command.parseAsync();
  process.exit();
});
