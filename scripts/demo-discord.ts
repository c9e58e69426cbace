import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { Command, Option } from 'commander';
import { playEvening } from '../test/discord/demo/evening.ts';
import { playScenario } from '../test/discord/demo/scenario.ts';
import { realFootnote } from '../test/discord/real-footnote.ts';
import { setStage } from '../test/discord/stage.ts';
import { pageOf, printedScenes } from './discord/page.ts';
import { run } from './shared/run.ts';

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'chrome-headless-shell'];

/** A picture of the page by the first browser that is installed; undefined when none is. */
async function picture(page: string, width: number): Promise<string | undefined> {
  const image = page.replace(/\.html$/, '.png');
  const options = [
    '--headless',
    '--no-sandbox',
    '--hide-scrollbars',
    '--force-device-scale-factor=2',
    `--window-size=${width},${width < 500 ? 3000 : 2400}`,
    `--screenshot=${image}`,
    `file://${page}`,
  ];
  for (const browser of browsers) {
    const made = await promisify(execFile)(browser, options, { timeout: 60_000 }).then(
      () => true,
      () => false,
    );
    if (made) return image;
  }
  return undefined;
}

const command = new Command('demo:discord')
  .description(
    'Plays a member’s visit, or an evening of six people, against a Discord on this machine, with the real client, and prints what is shown.',
  )
  .option('--html <file>', 'write it as a page too, and as a picture beside it where a Chromium is installed')
  .addOption(new Option('--scenario <name>', 'what is played').choices(['visit', 'evening']).default('visit'))
  .action(async ({ html, scenario }: { readonly html?: string; readonly scenario: 'visit' | 'evening' }) => {
    const isEvening = scenario === 'evening';
    // An evening is looked at as on a telephone.
    const width = isEvening ? 390 : 720;
    await using real = await realFootnote();
    await using stage = await setStage({ footnote: real.footnote });
    const scenes = await (isEvening ? playEvening(stage) : playScenario(stage));
    console.log(printedScenes(scenes));
    if (html === undefined) return;
    const page = path.resolve(html);
    await mkdir(path.dirname(page), { recursive: true });
    await writeFile(page, pageOf(scenes, width));
    console.log(`\n${page}\n${(await picture(page, width)) ?? 'No Chromium was found for a picture.'}`);
  });

await run(async () => {
  await command.parseAsync();
  process.exit(0);
});
