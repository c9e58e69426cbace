import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { marker, runLoad, stageServers, wholeLoad } from '../test/discord/demo/load.ts';
import { realFootnote } from '../test/discord/real-footnote.ts';
import { setStage } from '../test/discord/stage.ts';
import { run } from './shared/run.ts';

const sentences = [
  'The council met on Tuesday and spoke about the budget for two hours.',
  'Costs for the new ferry had risen to three million euros, an official said.',
  'Nobody expects a decision before the summer.',
  'The mayor thanked the engineers and promised a report by March.',
];

/** An article as long as a newspaper's. */
const articleText = (subject: string): string =>
  Array.from(
    { length: 20 },
    (_, index) =>
      `${subject}, part ${index}. ${sentences[index % sentences.length]} ${sentences[(index + 1) % sentences.length]}`,
  ).join('\n\n');

async function load(): Promise<void> {
  await using real = await realFootnote([]);
  await using stage = await setStage({ footnote: real.footnote });
  stage.discord.isJudging = false;
  const channels = stageServers(stage.discord, wholeLoad);
  const add = async (name: string, text: string, collection: string): Promise<void> => {
    const location = path.join(real.folder, `${name}.txt`);
    await writeFile(location, text);
    await real.footnote.addArticle({ origin: { kind: 'file', location, name: `${name}.txt` }, collection });
  };
  for (const channel of channels) {
    const name = channel.guild?.name ?? '';
    await add(
      `notice-${name}`,
      `The notice of ${name} says about the harbour: it is closed, ${marker(channel)}.`,
      channel.guild?.id ?? '',
    );
  }
  const report = await runLoad(stage.discord, channels, wholeLoad, async () => {
    for (let index = 0; index < 20; index += 1) await add(`new-${index}`, articleText(`Story ${index}`), 'shared');
  });
  console.log(JSON.stringify(report, undefined, 2));
  process.exitCode = report.answered === report.asked && report.doubled === 0 && report.crossed === 0 ? 0 : 1;
}

const command = new Command('load:discord')
  .description(
    'Asks 200 questions within 10 seconds, of 50 people in 20 servers, while 20 articles are added, over the real parts.',
  )
  .action(load);

await run(async () => {
  await command.parseAsync();
  process.exit();
});
