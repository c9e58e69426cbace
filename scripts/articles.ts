import { Command } from 'commander';
import type { ArticleSummary } from '../src/core/document/article.ts';
import { print } from './shared/printable.ts';
import { printJson, run } from './shared/run.ts';
import { dataOption, everything, withFootnote } from './shared/with-footnote.ts';

const command = new Command('articles')
  .description('Lists the articles of the shared library.')
  .addOption(dataOption())
  .option('--json', 'print a JSON line for each')
  .action(async ({ data, json }: { readonly data?: string; readonly json?: boolean }) => {
    await withFootnote(data, async (footnote) => {
      for (const article of sorted(await footnote.articles(everything)))
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
