import { Command } from 'commander';
import { z } from 'zod';
import type { Statement } from '../src/core/attribution/find-statements.ts';

import { failLine, jsonLines } from './shared/json-lines.ts';
import { nothingIndexed } from './shared/nothing-indexed.ts';
import { print, tell } from './shared/printable.ts';
import { printJson, run } from './shared/run.ts';
import { dataOption, scopeFinder, scopeOf, withFootnote } from './shared/with-footnote.ts';

interface Options {
  readonly data?: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly article?: string;
}

const line = z.object({ id: z.union([z.string(), z.number()]), article: z.string() });

const command = new Command('statements')
  .description('Lists who says what in the indexed articles: direct and reported speech, in reading order.')
  .addOption(dataOption())
  .option('--article <name>', 'of this article only: its file’s base name, address or title')
  .option('--json', 'print one JSON object for each article')
  .option('--jsonl', 'read lines {id, article} from standard input, write a JSON line for each')
  .action(async (options: Options) => {
    if (options.jsonl) await listLines(options);
    else await listOnce(options);
  });

async function listOnce({ data, json, article }: Options): Promise<void> {
  await withFootnote(data, async (footnote) => {
    const articles = await footnote.articles(await scopeOf(footnote, article));
    if (articles.length === 0) tell(nothingIndexed);
    for (const { id, title, origin } of articles) {
      const statements = await footnote.statements(id);
      if (json) printJson({ article: origin.name, title, statements });
      else print([title, '', ...statements.map(printed)].join('\n'));
    }
  });
}

async function listLines({ data }: Options): Promise<void> {
  await withFootnote(data, async (footnote) => {
    const scopeFor = await scopeFinder(footnote);
    for await (const { id, article } of jsonLines(line)) {
      try {
        const [found] = await footnote.articles(scopeFor(article));
        printJson({ id, statements: found ? await footnote.statements(found.id) : [] });
      } catch (error) {
        failLine({ id }, error);
      }
    }
  });
}

function printed({ speaker, role, cue, quote }: Statement): string {
  const who = [speaker, role].filter(Boolean).join(', ');
  return `${who}${cue ? ` (${cue})` : ''}:\n    ${quote.replace(/\s+/g, ' ')}\n`;
}

await run(async () => {
  await command.parseAsync();
});
