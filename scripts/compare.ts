import { Command } from 'commander';
import { z } from 'zod';
import type { Footnote, Scope } from '../src/footnote.ts';
import { comparisonJson, printedComparison } from './shared/comparison-json.ts';
import { failLine, jsonLines } from './shared/json-lines.ts';
import { noteOutdated } from './shared/renew.ts';
import { printJson, run } from './shared/run.ts';
import { noSuchArticle, scopeFinder, scopeOf, withFootnote } from './shared/with-footnote.ts';

interface Options {
  readonly data?: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly article?: string;
}

const textLine = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  article: z.string().optional(),
});

const compare = async (footnote: Footnote, text: string, scope: Scope) =>
  comparisonJson(await footnote.check({ text, scope }));

async function one(footnote: Footnote, text: string, options: Options): Promise<void> {
  const scope = await scopeOf(footnote, options.article);
  const checked = await footnote.check({ text, scope });
  if (options.json) printJson(comparisonJson(checked));
  else console.log(printedComparison(checked));
}

async function many(footnote: Footnote): Promise<void> {
  const scopeFor = await scopeFinder(footnote);
  for await (const { id, text, article } of jsonLines(textLine)) {
    const scope = scopeFor(article);
    if (scope.articleIds?.length === 0) failLine({ id }, noSuchArticle(article));
    else printJson({ id, ...(await compare(footnote, text, scope)) });
  }
}

await run(async () => {
  await new Command('compare')
    .description(
      'Holds a text against the articles: does it stand there, and if not, what comes nearest and what differs.',
    )
    .option('--data <directory>', 'the folder of articles/ and index/ (default: DATA_DIR or data)')
    .argument('[text...]', 'the text')
    .option('--json', 'print one JSON object')
    .option('--jsonl', 'read lines {id, text, article?} from standard input, write a JSON line for each')
    .option('--article <name>', 'use this article only: its file’s base name, address or title')
    .action((words: string[], options: Options) =>
      withFootnote(options.data, async (footnote) => {
        await noteOutdated(footnote);
        return options.jsonl ? many(footnote) : one(footnote, words.join(' '), options);
      }),
    )
    .parseAsync();
});
