import { Command, Option } from 'commander';
import { attackShapes } from './attack/attack-shapes.ts';
import { line, type Row, summary } from './attack/report.ts';
import { shapes } from './attack/shapes.ts';
import { run } from './shared/run.ts';

const parts = ['shapes'] as const;

interface Options {
  readonly only?: (typeof parts)[number];
  readonly seed: string;
  readonly count: string;
  readonly largest: string;
}

const smallest = 62_500;
const tell = (row: Row): void => console.log(line(row));

const command = new Command('attack')
  .description('Sends what no person would, and tells whether every bound of time and memory holds.')
  .addOption(new Option('--only <part>', 'only this part').choices(parts))
  .option('--seed <number>', 'the same seed makes the same attack', '1')
  .option('--count <number>', 'mutated documents of each format, or questions')
  .option('--largest <characters>', 'the largest text', '2000000')
  .action(attack);

async function attack({ only, largest }: Options): Promise<void> {
  const sizes: number[] = [];
  for (let size = smallest; size <= Number(largest); size *= 2) sizes.push(size);
  const rows: Row[] = [];
  if (only === undefined || only === 'shapes')
    rows.push(...(await attackShapes({ shapes, sizes, vectors: 'made-up', tell })));
  console.log(summary(rows));
  process.exit(rows.some(({ broken }) => broken.length > 0) ? 1 : 0);
}

await run(async () => void (await command.parseAsync()));
