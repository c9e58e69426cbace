import { Command, Option } from 'commander';
import { attackDocuments } from './attack/attack-documents.ts';
import { attackQuestions } from './attack/attack-questions.ts';
import { attackShapes } from './attack/attack-shapes.ts';
import { bombs } from './attack/bombs.ts';
import { documentsByFormat, mutated } from './attack/mutations.ts';
import { chance } from './attack/random.ts';
import { line, type Row, summary } from './attack/report.ts';
import { shapes } from './attack/shapes.ts';
import { run } from './shared/run.ts';

interface Options {
  readonly only?: keyof typeof parts;
  readonly seed: string;
  readonly count?: string;
  readonly largest: string;
}

type Part = (options: Options) => Promise<readonly Row[]>;

const smallest = 62_500;
/** With the real embedder only a text that it is done with in a minute or two. */
const withVectors = 62_500;
const tell = (row: Row): void => console.log(line(row));

const shapesOfText: Part = async ({ largest }) => {
  const sizes: number[] = [];
  for (let size = smallest; size <= Number(largest); size *= 2) sizes.push(size);
  const oneOfEach = [...new Map(shapes.map((shape) => [shape.script, shape])).values()];
  return [
    ...(await attackShapes({ shapes, sizes, vectors: 'made-up', tell })),
    ...(await attackShapes({ shapes: oneOfEach, sizes: [withVectors], vectors: 'real', tell })),
  ];
};

const documentBombs: Part = ({ count }) => {
  const some = count === undefined ? bombs : bombs.slice(0, Number(count));
  return attackDocuments({ rows: some.map((bomb) => ({ name: bomb.name, documents: [bomb] })), tell });
};

const mutatedDocuments: Part = ({ seed, count = '5000' }) => {
  const rows = [...documentsByFormat()].map(([ending, sources]) => ({
    name: `mutated documents, ${ending}`,
    documents: mutated(sources, { ending, count: Number(count), chance: chance(Number(seed)) }),
  }));
  return attackDocuments({ rows, tell });
};

const randomQuestions: Part = ({ seed, count = '20000' }) =>
  attackQuestions({ count: Number(count), chance: chance(Number(seed)), tell });

const parts = {
  bombs: documentBombs,
  shapes: shapesOfText,
  documents: mutatedDocuments,
  questions: randomQuestions,
};

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
  .option('--largest <characters>', 'the largest text of a shape', '2000000')
  .action(attack);

async function attack(options: Options): Promise<void> {
  const { only } = options;
  const wanted = only === undefined ? [parts.bombs, parts.shapes] : [parts[only]];
  const rows: Row[] = [];
  for (const part of wanted) rows.push(...(await part(options)));
  console.log(summary(rows));
  process.exit(rows.some(({ broken }) => broken.length > 0) ? 1 : 0);
}

await run(async () => void (await command.parseAsync()));
