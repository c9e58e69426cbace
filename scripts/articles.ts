import { Command } from 'commander';
import type { ArticleSummary } from '../src/core/document/article.ts';
import { nothingIndexed } from './shared/nothing-indexed.ts';
import { print, tell } from './shared/printable.ts';
import { printJson, run } from './shared/run.ts';
import { dataOption, everything, withFootnote } from './shared/with-footnote.ts';

const command = new Command('articles')
  .description('Lists the articles of the shared library.')
  .addOption(dataOption())
  .option('--json', 'print a JSON line for each')
  .action(async ({ data, json }: { readonly data?: string; readonly json?: boolean }) => {
    await withFootnote(data, async (footnote) => {
      const articles = await footnote.articles(everything);
      if (articles.length === 0) tell(nothingIndexed);
      for (const article of sorted(articles))
        if (json) printJson(asJson(article));
        else print(asLine(article));
    });
  });

const sorted = (articles: readonly ArticleSummary[]): readonly ArticleSummary[] =>
  articles.toSorted((a, b) => a.origin.name.localeCompare(b.origin.name) || a.id.localeCompare(b.id));

const asJson = ({ id, title, origin, passages, indexedAt }: ArticleSummary): object => ({
  name: origin.name,
  id,
  title,
  origin: origin.location,
  passages,
  indexedAt: indexedAt ?? null,
});

const asLine = ({ id, title, origin, passages, indexedAt }: ArticleSummary): string =>
  `${id}  ${origin.name}  ${title}  (${passages} ${passages === 1 ? 'passage' : 'passages'}${indexedAt ? `, ${indexedAt.slice(0, 10)}` : ''})`;

await run(async () => {
  await command.parseAsync();
});
