import { SingleBar } from 'cli-progress';
import type { Footnote } from '../../src/footnote.ts';
import { tell } from './printable.ts';

const earlier = 'as an earlier version of Footnote or another embedder made';
const outdated = (count: number): string =>
  count === 1
    ? `1 article is ${earlier} it, and answers less well; npm run index, or the running bot, renews it.`
    : `${count} articles are ${earlier} them, and answer less well; npm run index, or the running bot, renews them.`;

/** One line on stderr when there is something to renew. */
export async function noteOutdated(footnote: Footnote): Promise<void> {
  const count = await footnote.outdated();
  const embedding = await footnote.embedding();
  if (embedding.kind === 'earlier')
    process.stderr.write(
      `EMBEDDINGS has changed: the vectors of ${embedding.embedder} answer until all articles have new ones; npm run index, or the running bot, makes them.\n`,
    );
  else if (count > 0) process.stderr.write(`${outdated(count)}\n`);
}

/** Renews what is outdated, with its progress on stderr. What fails is said by name, and the exit code will be 1. */
export async function renewWithProgress(footnote: Footnote): Promise<void> {
  let progress: Progress | undefined;
  const failed: string[] = [];
  for await (const { title, failure, done, total } of footnote.renew()) {
    progress ??= process.stderr.isTTY ? bar(total) : lines(total);
    progress.show(done);
    if (failure) failed.push(`${title} could not be renewed, and stays as it was: ${failure.message}`);
  }
  progress?.end();
  for (const line of failed) tell(line);
  if (failed.length > 0) process.exitCode = 1;
}

interface Progress {
  show(done: number): void;
  end(): void;
}

function bar(total: number): Progress {
  const drawn = new SingleBar({
    format: '{bar} {value}/{total} articles renewed',
    stream: process.stderr,
    clearOnComplete: true,
  });
  drawn.start(total, 0);
  return { show: (done) => drawn.update(done), end: () => drawn.stop() };
}

/** In a log, progress is told this often, in milliseconds. */
const betweenLines = 10_000;

function lines(total: number): Progress {
  let [last, told] = [0, Number.NEGATIVE_INFINITY];
  const say = (done: number): void => {
    told = performance.now();
    process.stderr.write(`Renewing articles of an earlier version or another embedder: ${done} of ${total}\n`);
  };
  return {
    show(done) {
      last = done;
      if (performance.now() - told >= betweenLines || done === total) say(done);
    },
    end: () => {
      if (last < total) say(last);
    },
  };
}
