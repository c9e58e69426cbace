import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { Failure } from '../src/core/failure.ts';
import { alignColumns } from './evaluate/figures-table.ts';
import type { Fitted, Fitting } from './fit/fitted.ts';
import { type QuestionSet, readQuestionSets } from './fit/rows/question-sets.ts';
import { sharesBy } from './fit/shares.ts';
import { type Stage, stages } from './fit/stages.ts';
import { writeTable } from './fit/table-file.ts';
import { run } from './shared/run.ts';

interface Options {
  readonly sets: readonly string[];
  readonly use?: string;
  readonly only?: string;
  readonly without?: string;
  readonly cache: string;
  readonly out?: string;
  readonly seed: string;
  readonly folds: string;
  readonly power: string;
  readonly penalty: string;
}

const command = new Command('fit')
  .description(
    'Fits the weights of ranking and confidence to question sets, and says what they are worth on articles they were not fitted on.',
  )
  .option('--sets <directories...>', 'question sets, or folders of them', ['../shared/eval'])
  .option('--use <names>', 'which of the sets in a folder of sets, by comma; each table has its own')
  .option('--only <names>', `some of the tables, by comma: ${stages.map(({ name }) => name).join(', ')}`)
  .option('--without <features>', 'fit without these features, by comma: what are they worth?')
  .option('--cache <directory>', 'where libraries and features are kept', path.join(tmpdir(), 'footnote-fit'))
  .option('--out <directory>', 'write every table there, instead of those that are better over those in use')
  .option('--seed <number>', 'by which articles are dealt into folds', '1')
  .option('--folds <number>', 'into how many', '5')
  .option('--power <number>', 'a set counts as its number of questions to this power', '0.5')
  .option('--penalty <number>', 'L2, on weights of features divided by their spread', '0.0001')
  .action(fitAll);

async function fitAll(options: Options): Promise<void> {
  const wanted = options.only?.split(',').map((name) => name.trim());
  const unknown = wanted?.find((name) => !stages.some((stage) => stage.name === name));
  if (unknown !== undefined)
    throw new Failure('configuration', `There is no table ${unknown}; --help names those there are.`);
  for (const stage of stages.filter(({ name }) => wanted?.includes(name) ?? true)) {
    const names = options.use?.split(',') ?? stage.use;
    await fitOne(stage, readQuestionSets(options.sets, names), options);
  }
}

async function fitOne(stage: Stage, sets: readonly QuestionSet[], options: Options): Promise<void> {
  const fitWith = await stage.prepare(sets, options.cache);
  const fitted = fitWith(fittingOf(options));
  console.log(`\n${stage.name}`);
  console.log(alignColumns([['set', 'figure', 'questions', 'in use', 'fitted', 'held out'], ...fitted.figures]));
  console.log(write(stage, fitted, options.out));
}

/** @throws Failure `configuration` */
function fittingOf({ seed, folds, power, penalty, without = '' }: Options): Fitting {
  const [aSeed = 0, aFold = 0, aPower = 0, aPenalty = 0] = [seed, folds, power, penalty].map(Number);
  if (![aSeed, aFold, aPower, aPenalty].every((value) => Number.isFinite(value) && value >= 0) || aFold < 2)
    throw new Failure(
      'configuration',
      '--seed, --folds, --power and --penalty are numbers, and there are two folds at least.',
    );
  return { seed: aSeed, folds: aFold, penalty: aPenalty, sharesOf: sharesBy(aPower), without: without.split(',') };
}

/** A table in use gives way only to one that does better on articles it was not fitted on. */
function write({ file: described }: Stage, { table, better }: Fitted, out: string | undefined): string {
  if (out !== undefined) {
    mkdirSync(out, { recursive: true });
    const file = path.join(out, path.basename(described.file));
    writeTable(file, described, table);
    return `Written to ${file}.`;
  }
  if (!better) return `src/core/${described.file} stays as it is: nothing is better on articles it was not fitted on.`;
  writeTable(path.join(core, described.file), described, better);
  return `src/core/${described.file} is renewed.`;
}

const core = path.resolve(import.meta.dirname, '../src/core');

await run(async () => {
  await command.parseAsync();
});
