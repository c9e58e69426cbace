import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { sharedCollection } from '../src/core/document/article.ts';
import { Failure } from '../src/core/failure.ts';
import type { Footnote } from '../src/footnote.ts';
import type { Surroundings } from './evaluate/evaluation.ts';
import { figuresTable, type Results } from './evaluate/figures-table.ts';
import { evaluations } from './evaluate/index.ts';
import { askOwnQuestions, readOwnQuestions } from './evaluate/own-questions.ts';
import { printJson, run } from './shared/run.ts';
import { scopeFinder, withFootnote } from './shared/with-footnote.ts';

interface Options {
  readonly data?: string;
  readonly sets: string;
  readonly only?: string;
  readonly questions?: string;
  readonly keep?: string;
  readonly release?: string;
  readonly json?: boolean;
}

const command = new Command('evaluate')
  .description('Measures answers against question sets, beside the figures of the last release.')
  .option('--data <directory>', 'with --questions: the folder of articles/ and index/ (default: DATA_DIR or data)')
  .option('--sets <directory>', 'where the question sets and their score.mjs are', '../shared/eval')
  .option('--only <names>', `some of the sets, by comma: ${evaluations.map(({ name }) => name).join(', ')}`)
  .option('--questions <file>', 'your own questions (.yaml or .jsonl), asked of your own library, instead of the sets')
  .option('--keep <directory>', 'keep the sets’ libraries there and use them again')
  .option('--release <version>', 'record the figures as those of this release')
  .option('--json', 'print one JSON object')
  .action((options: Options) => (options.questions === undefined ? evaluateSets(options) : evaluateOwn(options)));

const recorded = new URL('./evaluate/figures.json', import.meta.url);
const record = z.object({
  release: z.string(),
  figures: z.record(z.string(), z.record(z.string(), z.number().nullable())),
});
const lastRelease = async () => record.parse(JSON.parse(await readFile(recorded, 'utf8')));

async function evaluateSets(options: Options): Promise<void> {
  const libraries = options.keep ?? (await mkdtemp(path.join(tmpdir(), 'footnote-evaluate-')));
  try {
    const results = await runEvaluations(surroundingsOf(options.sets, libraries), options);
    const { release, figures } = await lastRelease();
    if (options.json) printJson({ figures: results, lastRelease: { release, figures } });
    else console.log(`${figuresTable(results, figures)}\n\nLast release: ${release}`);
    if (options.release !== undefined) await recordRelease(options.release, { ...figures, ...results });
  } finally {
    if (options.keep === undefined) await rm(libraries, { recursive: true, force: true });
  }
}

async function runEvaluations(surroundings: Surroundings, { sets, only }: Options): Promise<Results> {
  const wanted = only?.split(',').map((name) => name.trim());
  const unknown = wanted?.find((name) => !evaluations.some((evaluation) => evaluation.name === name));
  if (unknown !== undefined)
    throw new Failure('configuration', `There is no question set ${unknown}; --help names those there are.`);
  const chosen = evaluations.filter(
    ({ name, needs }) => (wanted?.includes(name) ?? true) && existsSync(path.join(sets, needs)),
  );
  if (chosen.length === 0)
    throw new Failure('not-found', `There are no question sets in ${sets}; --sets says where they are.`);
  const results: Record<string, Results[string]> = {};
  for (const { name, run } of chosen) {
    try {
      results[name] = await run(surroundings);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      console.error(`${name}: ${error.message}`);
      process.exitCode = 1;
    }
  }
  return results;
}

const surroundingsOf = (sets: string, libraries: string): Surroundings => ({
  sets,
  withLibrary: (name, locations, use, model) =>
    withFootnote(
      path.join(libraries, name),
      async (footnote) => {
        for (const location of locations) await addAll(footnote, location);
        await footnote.refresh();
        return use({ footnote, scopeFor: await scopeFinder(footnote) });
      },
      { makes: true, ...(model === undefined ? {} : { model }) },
    ),
  progress: (line) => console.error(line),
});

async function addAll(footnote: Footnote, location: string): Promise<void> {
  for (const origin of await footnote.origins(location)) {
    const outcome = await footnote.addArticle({ origin, collection: sharedCollection });
    if (outcome.kind === 'failed') console.error(outcome.failure.message);
  }
}

async function evaluateOwn({ data, questions = '', json }: Options): Promise<void> {
  const own = readOwnQuestions(questions);
  await withFootnote(data, async (footnote) => {
    const { figures, misses } = await askOwnQuestions({ footnote, scopeFor: await scopeFinder(footnote) }, own);
    if (json) printJson({ figures: { [questions]: figures }, misses });
    else console.log([figuresTable({ [path.basename(questions)]: figures }, {}), ...misses].join('\n'));
  });
}

async function recordRelease(release: string, figures: Results): Promise<void> {
  await writeFile(recorded, `${JSON.stringify({ release, figures }, roundedNumbers, 2)}\n`);
}

const roundedNumbers = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1_000) / 1_000 : value;

await run(async () => {
  await command.parseAsync();
});
