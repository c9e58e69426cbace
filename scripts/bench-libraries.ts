import { Command } from 'commander';
import { printedBy } from './bench/own-process.ts';
import type { LibraryTimes, Wanted } from './bench/time-library.ts';
import { print, tell } from './shared/printable.ts';
import { run } from './shared/run.ts';

async function measured(wanted: Wanted): Promise<LibraryTimes> {
  tell(`${wanted.store}, ${wanted.passages} passages …`);
  return JSON.parse(await printedBy('scripts/bench/time-library.ts', [JSON.stringify(wanted)]));
}

const head = `| library | passages | written | indexed | of all: median, p99, recall@10 | of one server: median, p99, recall@10 | memory: process, database |
|---|---|---|---|---|---|---|`;

function row({ store, passages, written, indexed, all, one, memory, database }: LibraryTimes): string {
  const times = ({ median, p99, recall }: LibraryTimes['all']): string =>
    `${median.toFixed(1)} ms, ${p99.toFixed(1)} ms, ${recall.toFixed(3)}`;
  const beside = store === 'postgres' ? `, ${database.toFixed(0)} MB` : '';
  const cells = [store, passages, `${written.toFixed(0)} s`, `${indexed.toFixed(1)} s`, times(all), times(one)];
  return `| ${cells.join(' | ')} | ${memory.toFixed(0)} MB${beside} |`;
}

async function bench(options: {
  readonly passages: string;
  readonly within: string;
  readonly questions: string;
}): Promise<void> {
  const questions = Number(options.questions);
  const passages = Number(options.passages);
  const sizes = options.within
    .split(',')
    .map(Number)
    .filter((size) => size > 0);
  const wanted: readonly Wanted[] = [
    { store: 'sqlite', passages, servers: 20, questions },
    { store: 'postgres', passages, servers: 20, questions },
    ...sizes.map((size) => ({ store: 'pglite' as const, passages: size, servers: 20, questions })),
  ];
  const rows: string[] = [];
  for (const one of wanted) rows.push(row(await measured(one)));
  print([head, ...rows].join('\n'));
}

const command = new Command('bench:libraries')
  .description(
    'Measures the libraries side by side, with made-up vectors of 512 numbers; needs PostgreSQL. Linux only.',
  )
  .option('--passages <number>', 'in SQLite and in a real PostgreSQL', '100000')
  .option('--within <numbers>', 'in a PostgreSQL with pgvector within the process', '5000,20000')
  .option('--questions <number>', 'how many are asked of all, and of one server each', '200')
  .action(bench);

await run(async () => {
  await command.parseAsync();
});
