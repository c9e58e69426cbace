import { Command } from 'commander';
import type { AskRequest, Footnote } from '../../src/footnote.ts';
import { questionLine } from './answer-json.ts';
import { failLine, jsonLines } from './json-lines.ts';
import { noteOutdated } from './renew.ts';
import { printJson, run } from './run.ts';
import { dataOption, scopeFinder, scopeOf, withFootnote } from './with-footnote.ts';

interface Options {
  readonly data?: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly article?: string;
}

interface Reply {
  readonly json: object;
  /** For people. @throws Failure when it is no reply but a reason why there is none */
  print(): void;
}

interface QuestionScript {
  readonly name: string;
  readonly description: string;
  reply(footnote: Footnote, request: AskRequest): Promise<Reply>;
}

/** A script that takes one question as its arguments, or many as JSON lines. */
export const runQuestionScript = ({ name, description, reply }: QuestionScript): Promise<void> =>
  run(async () => {
    await new Command(name)
      .description(description)
      .addOption(dataOption())
      .argument('[question...]', 'the question')
      .option('--json', 'print one JSON object')
      .option(
        '--jsonl',
        'read lines {id, question, article?, history?} from standard input, write a JSON line for each',
      )
      .option('--article <name>', 'use this article only: its file’s base name, address or title')
      .action((words: string[], options: Options) =>
        withFootnote(options.data, async (footnote) => {
          await noteOutdated(footnote);
          return options.jsonl ? many(footnote, reply) : one(footnote, { question: words.join(' '), options, reply });
        }),
      )
      .parseAsync();
  });

interface One {
  readonly question: string;
  readonly options: Options;
  readonly reply: QuestionScript['reply'];
}

async function one(footnote: Footnote, { question, options, reply }: One): Promise<void> {
  const scope = await scopeOf(footnote, options.article);
  const { json, print, ms } = await timed(() => reply(footnote, { question, scope }));
  if (options.json) printJson({ ...json, ms });
  else print();
}

async function many(footnote: Footnote, reply: QuestionScript['reply']): Promise<void> {
  const scopeFor = await scopeFinder(footnote);
  for await (const { id, question, article, history = [] } of jsonLines(questionLine)) {
    try {
      const { json, ms } = await timed(() => reply(footnote, { question, scope: scopeFor(article), history }));
      printJson({ id, ...json, ms });
    } catch (error) {
      failLine({ id }, error);
    }
  }
}

async function timed(work: () => Promise<Reply>): Promise<Reply & { readonly ms: number }> {
  const started = performance.now();
  const { json, print } = await work();
  return { json, print, ms: Math.round((performance.now() - started) * 10) / 10 };
}
