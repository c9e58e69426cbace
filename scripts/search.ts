import { Command } from 'commander';
import { passageJson, questionLine } from './shared/answer-json.ts';
import { jsonLines } from './shared/json-lines.ts';
import { printJson, run } from './shared/run.ts';
import { scopeFinder, scopeOf, withFootnote } from './shared/with-footnote.ts';

interface Options {
  readonly data?: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly article?: string;
}

const command = new Command('search')
  .description('Shows the passages nearest to a question, best first.')
  .option('--data <directory>', 'the folder of articles/ and index/ (default: DATA_DIR or data)')
  .argument('[question...]', 'the question')
  .option('--json', 'print one JSON object')
  .option('--jsonl', 'read lines {id, question, article?, history?} from standard input, write a JSON line for each')
  .option('--article <name>', 'use this article only: its file’s base name, address or title')
  .action(async (words: string[], options: Options) => {
    if (options.jsonl) await searchLines(options);
    else await searchOnce(words.join(' '), options);
  });

async function searchOnce(question: string, { data, json, article }: Options): Promise<void> {
  await withFootnote(data, async (footnote) => {
    const passages = await footnote.search({ question, scope: await scopeOf(footnote, article) });
    if (json) printJson({ passages: passages.map(({ passage, score }) => ({ ...passageJson(passage), score })) });
    else
      for (const { passage, score } of passages)
        console.log(`${score.toFixed(2)}  ${passage.source.title}\n${passage.text}\n`);
  });
}

async function searchLines({ data }: Options): Promise<void> {
  await withFootnote(data, async (footnote) => {
    const scopeFor = await scopeFinder(footnote);
    for await (const { id, question, article, history = [] } of jsonLines(questionLine)) {
      const started = performance.now();
      const found = await footnote.search({ question, scope: scopeFor(article), history });
      const passages = found.map(({ passage, score }) => ({ ...passageJson(passage), score }));
      printJson({ id, passages, ms: Math.round((performance.now() - started) * 10) / 10 });
    }
  });
}

await run(async () => {
  await command.parseAsync();
});
