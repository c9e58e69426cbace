import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { Failure } from '../src/core/failure.ts';
import type { Indexing } from './bench/index-articles.ts';
import type { HugeArticle } from './bench/index-huge.ts';
import type { Measure } from './bench/measure.ts';
import type { ModelTimes } from './bench/model-times.ts';
import { printedBy } from './bench/own-process.ts';
import type { PageTimes } from './bench/page-times.ts';
import type { QuestionTimes } from './bench/question-times.ts';
import type { QuizTimes } from './bench/quiz-times.ts';
import type { TurnTimes } from './bench/turn-times.ts';
import { printJson, run } from './shared/run.ts';

interface Options {
  readonly sets: string;
  readonly sizes: string;
  readonly json?: boolean;
}

interface Asking extends QuestionTimes {
  readonly peakMemory: number;
}

interface Grown extends Asking {
  readonly articles: number;
  readonly passages: number;
  /** Of the page to read on. */
  readonly pages: PageTimes;
  readonly turns: TurnTimes;
}

const command = new Command('bench')
  .description('Measures time, memory and how long the event loop is blocked.')
  .option('--sets <directory>', 'where the question sets are', '../shared/eval')
  .option('--sizes <numbers>', 'sizes of the growing library, in articles', '10,100,1000,10000')
  .option('--json', 'print one JSON object')
  .action(bench);

async function bench({ sets, sizes, json }: Options): Promise<void> {
  if (!existsSync(path.join(sets, 'xquad-en')))
    throw new Failure('not-found', `There are no question sets in ${sets}; --sets says where they are.`);
  const folder = await mkdtemp(path.join(tmpdir(), 'footnote-bench-'));
  try {
    const figures = await measureAll(sets, folder, sizes.split(',').map(Number));
    if (json) printJson(figures);
    else console.log(printed(figures));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureAll(sets: string, folder: string, sizes: readonly number[]) {
  const articles = path.join(sets, 'xquad-en', 'articles');
  const library = path.join(folder, 'all');
  const one = await measured<Indexing>({ kind: 'index', data: path.join(folder, 'one'), articles, threads: 1 });
  const all = await measured<Indexing>({ kind: 'index', data: library, articles, threads: availableParallelism() });
  const huge = await measured<HugeArticle>({ kind: 'huge', data: folder });
  const coldStart = await timeCommand('scripts/ask.ts', ['--data', library, '--json', 'What did Tesla invent?']);
  const asking = await measured<Asking>({ kind: 'ask', data: library, sets, set: 'xquad-en' });
  const model = await measured<ModelTimes>({ kind: 'model', data: library, sets });
  const found = path.join(sets, 'natural', 'articles');
  const quiz = await measured<QuizTimes>({ kind: 'quiz', data: path.join(folder, 'quiz'), articles: found });
  const growing = await measureGrowing(path.join(folder, 'growing'), sets, sizes);
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    one,
    all,
    huge,
    coldStart,
    asking,
    model,
    quiz,
    growing,
  };
}

/** Each measure in a process of its own: none has what another left behind, neither its memory nor the questions it knows. */
async function measureGrowing(data: string, sets: string, sizes: readonly number[]): Promise<readonly Grown[]> {
  const set = 'quac-followups';
  const articles = path.join(sets, set, 'articles');
  const grown: Grown[] = [];
  for (const [place, to] of sizes.entries()) {
    const before = grown.at(-1);
    const more = await measured<number>({ kind: 'grow', data, articles, from: sizes[place - 1] ?? 0, to });
    const asking = await measured<Asking>({ kind: 'ask', data, sets, set });
    const pages = await measured<PageTimes>({ kind: 'pages', data, sets, set });
    const turns = await measured<TurnTimes>({ kind: 'turns', data, sets, set });
    grown.push({ articles: to, passages: (before?.passages ?? 0) + more, ...asking, pages, turns });
  }
  return grown;
}

async function measured<T>(measure: Measure): Promise<T> {
  return JSON.parse(await printedBy('scripts/bench/measure.ts', [JSON.stringify(measure)]));
}

/** In milliseconds, from nothing to the end of the process. */
async function timeCommand(script: string, parameters: readonly string[]): Promise<number> {
  const started = performance.now();
  await printedBy(script, parameters);
  return performance.now() - started;
}

type All = Awaited<ReturnType<typeof measureAll>>;

function printed({ cores, processor, one, all, huge, coldStart, asking, model, quiz, growing }: All): string {
  const indexing = (label: string, { seconds, passagesPerSecond, longestBlock, peakMemory }: Indexing) =>
    `Indexing, ${label}: ${seconds.toFixed(1)} s, ${passagesPerSecond.toFixed(1)} passages/s, ` +
    `event loop blocked at most ${longestBlock.toFixed(0)} ms, peak memory ${peakMemory.toFixed(0)} MB`;
  return [
    `${processor}, ${cores} cores, Node ${process.version}`,
    `xquad-en: ${all.articles} articles, ${all.passages} passages`,
    indexing('one worker', one),
    indexing(`${cores} workers`, all),
    `One article of ${(huge.characters / 1e6).toFixed(1)} million characters (${huge.passages} passages, vectors made up), while ` +
      `another is asked about: ${huge.seconds.toFixed(1)} s, event loop blocked at most ${huge.longestBlock.toFixed(0)} ms, ` +
      `slowest question ${huge.slowestQuestion.toFixed(0)} ms, peak memory ${huge.peakMemory.toFixed(0)} MB`,
    `Cold start of one ask: ${coldStart.toFixed(0)} ms`,
    `A question: median ${asking.median.toFixed(1)} ms, p99 ${asking.p99.toFixed(1)} ms, event loop blocked at most ` +
      `${asking.longestBlock.toFixed(0)} ms, peak memory ${asking.peakMemory.toFixed(0)} MB`,
    `With a model on loopback: first verified claim after ${model.first.toFixed(0)} ms, last after ${model.last.toFixed(0)} ms, ` +
      `of which Footnote adds ${model.firstAdded.toFixed(0)} and ${model.lastAdded.toFixed(0)} ms`,
    `A quiz of ${quiz.questions} questions about ${quiz.words} words: readied in ${quiz.prepared.toFixed(0)} ms, once; the first ` +
      `of a process ${quiz.firstEver.toFixed(0)} ms, of the article ${quiz.first.toFixed(0)} ms, then median ` +
      `${quiz.median.toFixed(0)} ms (${quiz.processorFirst.toFixed(0)} and ${quiz.processor.toFixed(0)} ms of processor), event loop blocked at most ${quiz.longestBlock.toFixed(0)} ms`,
    'A growing library (names changed, vectors made up):',
    ...growing.map(
      ({ articles, passages, median, p99, longestBlock, peakMemory, pages, turns }) =>
        `  ${articles} articles, ${passages} passages: median ${median.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ` +
        `blocked at most ${longestBlock.toFixed(0)} ms, peak memory ${peakMemory.toFixed(0)} MB; p99 of a first question ${turns.firstP99.toFixed(1)} ms, ` +
        `of a follow-up ${turns.followUpP99.toFixed(1)} ms; pages: ${pagesIn(pages)}`,
    ),
  ].join('\n');
}

const pagesIn = ({ p99, longestBlock }: Grown['pages']): string =>
  `p99 ${Object.entries(p99)
    .map(([kind, time]) => `${kind} ${time.toFixed(0)} ms`)
    .join(', ')}, blocked at most ${longestBlock.toFixed(0)} ms`;

await run(async () => {
  await command.parseAsync();
});
