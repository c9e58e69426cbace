import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { type ArticleSummary, type Origin, sharedCollection } from '../src/core/document/article.ts';
import { Failure } from '../src/core/failure.ts';
import { warningLine } from '../src/discord/views/warning-line.ts';
import { english } from '../src/discord/words/english.ts';
import type { Footnote, IndexOutcome } from '../src/footnote.ts';
import { print, tell } from './shared/printable.ts';
import { renewWithProgress } from './shared/renew.ts';
import { printJson, run, sayFailure } from './shared/run.ts';
import { vanishedArticles } from './shared/vanished.ts';
import { articlesFolder, dataOption, samples, withFootnote } from './shared/with-footnote.ts';

interface Options {
  readonly data?: string;
  readonly json?: boolean;
  readonly force?: boolean;
  readonly prune?: boolean;
}

interface Indexed {
  readonly origin: string;
  readonly outcome: IndexOutcome;
  readonly ms: number;
}

const command = new Command('index')
  .description('Adds articles to the library, or renews those that have changed or that an earlier version has made.')
  .addOption(dataOption())
  .argument('[locations...]', 'files, folders, globs or addresses; all of articles/ in the data folder unless given')
  .option('--json', 'print a JSON line for each article')
  .option('--force', 'index also what has not changed; without a location, everything')
  .option('--prune', 'remove articles of the folders indexed whose file is no longer there')
  .action(async (locations: string[], options: Options) => {
    // Named articles alone are read again; else all are made anew, and those of servers from what is stored of them.
    const force = options.force === true && locations.length === 0;
    const work = async (footnote: Footnote) => {
      if (!force) await renewWithProgress(footnote);
      try {
        await indexAll(footnote, locations, options);
      } finally {
        if (force) await renewWithProgress(footnote);
      }
    };
    await withFootnote(options.data, work, { force, makes: locations.length > 0 || options.data === undefined });
  });

async function indexAll(footnote: Footnote, named: readonly string[], options: Options): Promise<void> {
  const folders = await foldersIn(named.length > 0 ? named : [articlesFolder(options.data)]);
  if (options.prune) await prune(footnote, folders, options);
  const { origins, missing } = await gather(footnote, await locationsMeant(footnote, named, options));
  const bar = progressBar(origins.length, options);
  const done: Indexed[] = [...missing];
  for (const one of missing) report(one, options);
  for (const origin of origins) {
    const one = await indexOne(footnote, origin, options.force === true);
    done.push(one);
    bar?.increment({ name: origin.name });
    if (!bar) report(one, options);
  }
  bar?.stop();
  if (bar) for (const one of done.slice(missing.length)) report(one, options);
  await footnote.refresh();
  if (!options.prune) await tellVanished(footnote, folders);
}

async function foldersIn(locations: readonly string[]): Promise<readonly string[]> {
  const isFolder = (location: string): Promise<boolean> =>
    stat(location).then(
      (found) => found.isDirectory(),
      () => false,
    );
  const found = await Promise.all(locations.map(isFolder));
  return locations.filter((_, index) => found[index]);
}

async function prune(footnote: Footnote, folders: readonly string[], { json }: Options): Promise<void> {
  for (const { id, title, origin } of await vanishedArticles(footnote, folders)) {
    await footnote.removeArticle(id);
    if (json) printJson({ origin: origin.location, kind: 'removed', id, title });
    else print(`Removed: ${title} (${origin.name} is gone)`);
  }
}

async function tellVanished(footnote: Footnote, folders: readonly string[]): Promise<void> {
  const gone = await vanishedArticles(footnote, folders);
  for (const { origin } of gone)
    tell(`${origin.name} is no longer there, but is still in the library; npm run remove -- --prune takes it out.`);
}

/** What was named; else all of data/articles, and with --force also all that the library has from elsewhere. */
async function locationsMeant(
  footnote: Footnote,
  named: readonly string[],
  { data, force }: Options,
): Promise<readonly string[]> {
  if (named.length > 0) return named;
  const known = force ? await footnote.articles({ collections: [sharedCollection] }) : [];
  const folder = articlesFolder(data);
  const elsewhere = known.map(({ origin }) => origin.location);
  if (existsSync(folder)) return [folder, ...elsewhere];
  if (elsewhere.length > 0) return elsewhere;
  const beside = existsSync(samples) ? ` The sample articles are in ${samples}.` : '';
  throw new Failure(
    'not-found',
    `The folder ${folder} is not there. Put articles into it, or name files, folders or addresses to index.${beside}`,
  );
}

/** Every origin once, in order; a location that leads nowhere is told, and the others go in all the same. */
async function gather(footnote: Footnote, locations: readonly string[]) {
  const origins = new Map<string, Origin>();
  const missing: Indexed[] = [];
  for (const location of locations) {
    try {
      for (const origin of await footnote.origins(location)) origins.set(origin.location, origin);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      missing.push({ origin: location, outcome: { kind: 'failed', failure: error }, ms: 0 });
    }
  }
  if (origins.size === 0 && missing.length === 0)
    throw new Failure('not-found', `There is nothing to index in ${locations.join(', ')}.`);
  return { origins: [...origins.values()], missing };
}

async function indexOne(footnote: Footnote, origin: Origin, force: boolean): Promise<Indexed> {
  const started = performance.now();
  const outcome = await footnote.addArticle({ origin, collection: sharedCollection, force });
  return { origin: origin.location, outcome, ms: Math.round(performance.now() - started) };
}

function progressBar(total: number, { json }: Options): SingleBar | undefined {
  if (json || !process.stderr.isTTY || total < 2) return undefined;
  const bar = new SingleBar({ format: '{bar} {value}/{total} {name}', stream: process.stderr, clearOnComplete: true });
  bar.start(total, 0, { name: '' });
  return bar;
}

function report({ origin, outcome, ms }: Indexed, { json }: Options): void {
  if (outcome.kind === 'failed') sayFailure(outcome.failure);
  if (json) printJson(toJson({ origin, outcome, ms }));
  else if (outcome.kind !== 'failed') {
    const { title, passages, warnings = [] } = outcome.article;
    if (outcome.kind === 'already')
      print(`${alreadyAs(outcome.article)}: ${title} (${path.basename(origin)} holds the same text)`);
    else
      print(
        `${outcome.kind === 'indexed' ? 'Indexed' : 'Already indexed'}: ${title} (${passages} ${passages === 1 ? 'passage' : 'passages'})`,
      );
    for (const warning of warnings) print(`  Warning: ${warningLine(warning, english)}`);
  }
}

const alreadyAs = ({ origin }: ArticleSummary): string => `Already indexed as ${origin.name}`;

function toJson({ origin, outcome, ms }: Indexed) {
  if (outcome.kind === 'failed') return { origin, kind: outcome.kind, reason: outcome.failure.message, ms };
  const { id, title, passages, warnings } = outcome.article;
  const isCopy = outcome.kind === 'already';
  const reason = isCopy ? { reason: `${alreadyAs(outcome.article)}.` } : {};
  const kind = isCopy ? 'unchanged' : outcome.kind;
  return { origin, kind, id, title, passages, ms, ...reason, ...(warnings ? { warnings } : {}) };
}

await run(async () => {
  await command.parseAsync();
});
