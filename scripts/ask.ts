import { Command } from 'commander';
import type { Answer } from '../src/core/answer.ts';
import { Failure } from '../src/core/failure.ts';
import { answerJson, questionLine } from './shared/answer-json.ts';
import { jsonLines } from './shared/json-lines.ts';
import { printedAnswer } from './shared/print-answer.ts';
import { printJson, run } from './shared/run.ts';
import { scopeFinder, scopeOf, withFootnote } from './shared/with-footnote.ts';

interface Options {
  readonly data?: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly article?: string;
}

const command = new Command('ask')
  .description('Answers a question from the indexed articles, with footnotes.')
  .option('--data <directory>', 'the folder of articles/ and index/ (default: DATA_DIR or data)')
  .argument('[question...]', 'the question')
  .option('--json', 'print one JSON object')
  .option('--jsonl', 'read lines {id, question, article?, history?} from standard input, write a JSON line for each')
  .option('--article <name>', 'use this article only: its file’s base name, address or title')
  .action(async (words: string[], options: Options) => {
    if (options.jsonl) await askLines(options);
    else await askOnce(words.join(' '), options);
  });

async function askOnce(question: string, { data, json, article }: Options): Promise<void> {
  await withFootnote(data, async (footnote) => {
    const started = performance.now();
    const answer = await footnote.ask({ question, scope: await scopeOf(footnote, article) });
    if (json) printJson({ ...answerJson(answer), ms: Math.round(performance.now() - started) });
    else if (isRefusal(answer)) throw new Failure('not-found', printedAnswer(answer));
    else console.log(printedAnswer(answer));
  });
}

/** Nothing was searched: the question or the library has to be mended first. */
const isRefusal = (answer: Answer): boolean =>
  answer.kind === 'ungrounded' && answer.reason !== 'not-in-articles' && answer.reason !== 'small-talk';

async function askLines({ data }: Options): Promise<void> {
  await withFootnote(data, async (footnote) => {
    const scopeFor = await scopeFinder(footnote);
    for await (const { id, question, article, history = [] } of jsonLines(questionLine)) {
      const started = performance.now();
      const answer = await footnote.ask({ question, scope: scopeFor(article), history });
      printJson({ id, ...answerJson(answer), ms: Math.round((performance.now() - started) * 10) / 10 });
    }
  });
}

await run(async () => {
  await command.parseAsync();
});
