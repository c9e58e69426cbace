import { Command, Option } from 'commander';
import { type GuideHeadings, guideHtml, guideMarkdown } from '../src/core/study/guide-formats.ts';
import { print } from './shared/printable.ts';
import { printJson, run } from './shared/run.ts';
import { guideJson, noStudy } from './shared/study-json.ts';
import { dataOption, scopeOf, withFootnote } from './shared/with-footnote.ts';

interface Options {
  readonly data?: string;
  readonly json?: boolean;
  readonly article?: string;
  readonly format: 'markdown' | 'html';
}

const headings: GuideHeadings = {
  people: 'People',
  places: 'Places',
  dates: 'Dates',
  figures: 'Figures',
  terms: 'Terms',
  questions: 'Open questions',
  sources: 'Sources',
};

const command = new Command('guide')
  .description('Makes a study guide of the indexed articles: people, places, dates, figures, terms, open questions.')
  .addOption(dataOption())
  .option('--article <name>', 'of this article only: its file’s base name, address or title')
  .addOption(new Option('--format <format>', 'how it is written').choices(['markdown', 'html']).default('markdown'))
  .option('--json', 'print one JSON object')
  .action(async ({ data, json, article, format }: Options) => {
    await withFootnote(data, async (footnote) => {
      const guide = await footnote.guide({ scope: await scopeOf(footnote, article) });
      if (guide.kind === 'none') return noStudy(guide.reason);
      if (json) printJson(guideJson(guide));
      else if (format === 'html') process.stdout.write(guideHtml(guide, headings, 'en'));
      else print(guideMarkdown(guide, headings));
    });
  });

await run(async () => {
  await command.parseAsync();
});
