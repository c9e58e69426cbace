import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { Command } from 'commander';
import { playScenario } from '../test/discord/demo/scenario.ts';
import { realFootnote } from '../test/discord/real-footnote.ts';
import { setStage } from '../test/discord/stage.ts';
import { pageOf, printedScenes } from './discord/page.ts';
import { run } from './shared/run.ts';

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'chrome-headless-shell'];

/** A picture of the page by the first browser that is installed; undefined when none is. */
async function picture(page: string): Promise<string | undefined> {
  const image = page.replace(/\.html$/, '.png');
  const options = [
    '--headless',
    '--no-sandbox',
    '--hide-scrollbars',
    '--window-size=720,2400',
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
    'Plays a member’s visit against a Discord on this machine, with the real client, and prints what is shown.',
  )
  .option('--html <file>', 'write it as a page too, and as a picture beside it where a Chromium is installed')
  .action(async ({ html }: { readonly html?: string }) => {
    await using real = await realFootnote();
    await using stage = await setStage({ footnote: real.footnote });
    const scenes = await playScenario(stage);
    console.log(printedScenes(scenes));
    if (html === undefined) return;
    const page = path.resolve(html);
    await mkdir(path.dirname(page), { recursive: true });
    await writeFile(page, pageOf(scenes));
    console.log(`\n${page}\n${(await picture(page)) ?? 'No Chromium was found for a picture.'}`);
  });

await run(async () => {
  await command.parseAsync();
  process.exit(0);
});
