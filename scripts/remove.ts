import path from 'node:path';
import { Command } from 'commander';
import type { ArticleSummary } from '../src/core/document/article.ts';
import { Failure } from '../src/core/failure.ts';
import type { Footnote } from '../src/footnote.ts';
import { print } from './shared/printable.ts';
import { printJson, run, sayFailure } from './shared/run.ts';
import { isBelow, isGone, vanishedArticles } from './shared/vanished.ts';
import { articlesFolder, dataOption, scopeFinder, withFootnote } from './shared/with-footnote.ts';

interface Options {
  readonly data?: string;
  readonly json?: boolean;
  readonly prune?: boolean;
}

const command = new Command('remove')
  .description('Removes articles from the shared library, with their words and vectors. Files stay where they are.')
  .addOption(dataOption())
  .argument('[names...]', 'a file’s base name, an address, a title or an id, as npm run articles lists them')
  .option('--prune', 'also those whose file is no longer there; where its whole folder is missing, they stay')
  .option('--json', 'print a JSON line for each')
  .action(async (names: string[], options: Options) => {
    if (names.length === 0 && !options.prune)
      throw new Failure(
        'not-found',
        'Nothing was named. Name an article, as npm run articles lists them, or use --prune.',
      );
    await withFootnote(options.data, (footnote) => removeAll(footnote, names, options));
  });

async function removeAll(footnote: Footnote, names: readonly string[], options: Options): Promise<void> {
  const named = await articlesNamed(footnote, names);
  const gone = options.prune ? await withFolder(await vanishedArticles(footnote), articlesFolder(options.data)) : [];
  for (const [id, article] of new Map([...named, ...gone].map((one) => [one.id, one]))) {
    if (await footnote.removeArticle(id)) report(article, options);
  }
  await footnote.refresh();
}

/** A folder that is missing as a whole may be on a disk that is not mounted: it is told, and its articles stay. */
async function withFolder(gone: readonly ArticleSummary[], own: string): Promise<readonly ArticleSummary[]> {
  const folderOf = ({ origin: { location } }: ArticleSummary): string =>
    isBelow(location, own) ? own : path.dirname(location);
  const missing: string[] = [];
  for (const folder of new Set(gone.map(folderOf))) if (await isGone(folder)) missing.push(folder);
  for (const folder of missing) sayFailure(new Failure('not-found', missingSentence(folder)));
  return gone.filter((article) => !missing.includes(folderOf(article)));
}

const missingSentence = (folder: string): string =>
  `The folder ${folder} is not there, so its articles were kept. Mount its disk or put it back; or name the articles that are to be removed.`;

/** What a name leads to; one that leads nowhere, or to several, is told, and the others are gone on with. */
async function articlesNamed(footnote: Footnote, names: readonly string[]): Promise<readonly ArticleSummary[]> {
  const scopeFor = await scopeFinder(footnote);
  const found: ArticleSummary[] = [];
  for (const name of names) {
    const articles = await footnote.articles(scopeFor(name));
    const [one, ...others] = articles;
    if (one && others.length === 0) found.push(one);
    else sayFailure(new Failure('not-found', one ? severalSentence(name, articles) : noneSentence(name)));
  }
  return found;
}

const noneSentence = (name: string): string =>
  `There is no article ${name} in the library; npm run articles lists those there are.`;

const severalSentence = (name: string, articles: readonly ArticleSummary[]): string =>
  `${name} may be any of several articles. Name one by its id: ${articles.map(({ id, origin }) => `${id} (${origin.location})`).join(', ')}.`;

function report({ id, title, origin }: ArticleSummary, { json }: Options): void {
  if (json) printJson({ name: origin.name, id, title, origin: origin.location });
  else print(`Removed: ${title} (${origin.name})`);
}

await run(async () => {
  await command.parseAsync();
});
