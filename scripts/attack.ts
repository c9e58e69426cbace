import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import { Failure } from '../src/core/failure.ts';
import { attackDocuments } from './attack/attack-documents.ts';
import { attackQuestions } from './attack/attack-questions.ts';
import { attackShapes } from './attack/attack-shapes.ts';
import { bombs } from './attack/bombs.ts';
import { documentsByFormat, mutated } from './attack/mutations.ts';
import { chance } from './attack/random.ts';
import { line, type Row, summary } from './attack/report.ts';
import { nameOf, type Shape, shapes } from './attack/shapes.ts';
import { run } from './shared/run.ts';

interface Options {
  readonly only?: keyof typeof parts;
  readonly seed: string;
  readonly count?: string;
  readonly format?: string;
  readonly largest: string;
  readonly smallest: string;
  readonly shape?: string;
  readonly quick?: boolean;
}

type Part = (options: Options) => Promise<readonly Row[]>;

/** With the real embedder only a text that it is done with in a minute or two. */
const withVectors = 62_500;
/** In a quick run. */
const quick = { bombs: 4, size: 8_000 } as const;
const tell = (row: Row): void => console.log(line(row));

const oneOfEachScript = [...new Map(shapes.map((shape) => [shape.script, shape])).values()];

function shapesCalled(called = ''): readonly Shape[] {
  const some = shapes.filter((shape) => nameOf(shape).includes(called));
  if (some.length > 0) return some;
  throw new Failure('not-found', `No shape is called “${called}”; there are ${shapes.map(nameOf).join('; ')}.`);
}

const shapesOfText: Part = (options) => {
  if (options.quick) return attackShapes({ shapes: oneOfEachScript, sizes: [quick.size], vectors: 'made-up', tell });
  const sizes: number[] = [];
  for (let size = Number(options.smallest); size <= Number(options.largest); size *= 2) sizes.push(size);
  return attackShapes({ shapes: shapesCalled(options.shape), sizes, vectors: 'made-up', tell });
};

const embeddedShapes: Part = ({ quick: isQuick }) =>
  attackShapes({
    shapes: isQuick ? oneOfEachScript.slice(0, 1) : oneOfEachScript,
    sizes: [isQuick ? quick.size : withVectors],
    vectors: 'real',
    tell,
  });

const documentBombs: Part = ({ count, quick: isQuick }) => {
  const apart = Math.ceil(bombs.length / quick.bombs);
  const some = isQuick ? bombs.filter((_, at) => at % apart === 0) : bombs.slice(0, Number(count ?? bombs.length));
  const rows = some.map(({ name, make }) => ({ name, documents: () => [{ name, bytes: make() }] }));
  return attackDocuments({ rows, tell });
};

const mutatedDocuments: Part = ({ seed, count = '5000', format }) => {
  const all = documentsByFormat();
  const some = [...all].filter(([ending]) => format === undefined || format === ending);
  if (some.length === 0)
    throw new Failure('not-found', `There are no documents of ${format}; there are of ${[...all.keys()].join(', ')}.`);
  const rows = some.map(([ending, sources]) => ({
    name: `mutated documents, ${ending}`,
    documents: () => mutated(sources, { ending, count: Number(count), chance: chance(Number(seed)) }),
  }));
  return attackDocuments({ rows, tell });
};

const randomQuestions: Part = ({ seed, count = '20000' }) =>
  attackQuestions({ count: Number(count), chance: chance(Number(seed)), tell });

const parts = {
  bombs: documentBombs,
  shapes: shapesOfText,
  embedded: embeddedShapes,
  documents: mutatedDocuments,
  questions: randomQuestions,
};

const usualParts = ['bombs', 'shapes', 'embedded'] as const;

const command = new Command('attack')
  .description(
    'Sends what no person would, and tells whether every bound of time and memory holds; exit code 1 when one does not.',
  )
  .addOption(
    new Option('--only <part>', 'only this part; documents and questions are not attacked without it').choices(
      Object.keys(parts),
    ),
  )
  .option('--seed <number>', 'the same seed makes the same attack', '1')
  .option('--count <number>', 'how many bombs, mutated documents of each format (5000) or questions (20000)')
  .option('--format <ending>', 'mutated documents of this format alone: pdf')
  .option('--quick', 'a few small ones of each of the usual parts, in a minute or two')
  .option('--shape <name>', 'only the shapes of text whose name has these words: “brackets, Arabic”')
  .option('--smallest <characters>', 'the smallest text of a shape, from which sizes double', '62500')
  .option('--largest <characters>', 'the largest text of a shape', '2000000')
  .action(attack);

async function attack(options: Options): Promise<void> {
  const rows = options.only === undefined ? await attackByParts() : await parts[options.only](options);
  if (process.send) await new Promise<void>((resolve) => process.send?.(rows, undefined, undefined, () => resolve()));
  else console.log(summary(rows));
  process.exit(rows.some(({ broken }) => broken.length > 0) ? 1 : 0);
}

/** Each in a process of its own, so that none is measured with the memory of another. */
async function attackByParts(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const part of usualParts) rows.push(...(await attackApart(part)));
  return rows;
}

function attackApart(part: (typeof usualParts)[number]): Promise<readonly Row[]> {
  return new Promise((resolve) => {
    let rows: readonly Row[] | undefined;
    const child = fork(fileURLToPath(import.meta.url), [...process.argv.slice(2), '--only', part]);
    child.on('message', (sent) => {
      rows = sent as readonly Row[];
    });
    child.on('close', (code, signal) => resolve(rows ?? [crashed(part, signal ?? code)]));
  });
}

const crashed = (part: string, how: number | string | null): Row => ({
  ...{ name: part, outcome: 'crashed', milliseconds: 0, memory: { bot: 0, parser: 0 }, longestBlock: 0 },
  broken: [`the process ended with ${how}`],
});

await run(async () => void (await command.parseAsync()));
