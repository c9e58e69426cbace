import { Command } from 'commander';
import { z } from 'zod';
import { createParser } from '../src/adapters/documents/parser.ts';
import { createReader } from '../src/adapters/origins/read-origin.ts';
import {
  type Article,
  type Block,
  blockText,
  isBody,
  type Origin,
  sharedCollection,
} from '../src/core/document/article.ts';
import { pagesOf } from '../src/core/document/pages.ts';
import { warningLine } from '../src/discord/views/warning-line.ts';
import { english } from '../src/discord/words/english.ts';
import { failLine, jsonLines } from './shared/json-lines.ts';
import { print } from './shared/printable.ts';
import { printJson, run, sayFailure } from './shared/run.ts';

const program = new Command('read')
  .description('Show what is understood of a document, without adding it to the library.')
  .argument('[location]', 'file, folder, glob or web address')
  .option('--json', 'one JSON object a document')
  .option('--jsonl', 'read {"id", "path"} a line from standard input, print one JSON object for each')
  .parse();
const options = program.opts<{ json?: boolean; jsonl?: boolean }>();

const parser = createParser();
const reader = createReader(parser.kinds);

const readArticle = async (origin: Origin): Promise<Article> =>
  (await parser.prepare(await reader.bytes(origin), sharedCollection)).article;

const warningsIn = (warnings: Article['warnings'] = []): readonly string[] =>
  warnings.map((warning) => warningLine(warning, english));

function asJson(article: Article): object {
  const { title, byline, publishedAt, siteName, address, language, text, bodyEnd, blocks, warnings, letters } = article;
  return {
    ...{ title, byline, publishedAt, siteName, address, language },
    text: text.slice(0, bodyEnd),
    blocks: blocks.filter(({ kind }) => isBody(kind)),
    apart: blocks
      .filter(({ kind }) => !isBody(kind))
      .map((block) => ({ kind: block.kind, text: blockText(article, block) })),
    warnings: warningsIn(warnings),
    ...(letters ? { letters } : {}),
  };
}

/** "1,200 seen: 1,100 kept, 90 apart (menus 90), 10 lost" */
function asLetters({ seen, kept, apart, lost }: NonNullable<Article['letters']>): string {
  const number = (count: number): string => count.toLocaleString('en');
  const sum = Object.values(apart).reduce((total, count) => total + count, 0);
  const reasons = Object.entries(apart).map(([reason, count]) => `${reason} ${number(count)}`);
  const told = reasons.length > 0 ? ` (${reasons.join(', ')})` : '';
  return `${number(seen)} seen: ${number(kept)} kept, ${number(sum)} apart${told}, ${number(lost)} lost`;
}

const signs: Readonly<Record<string, string>> = { item: '• ', row: '│ ', quote: '❝ ' };

function asLine(article: Article, block: Block): string {
  const text = blockText(article, block);
  const number = block.paragraph === undefined ? '' : `${block.paragraph}`;
  const pages = Object.values(pagesOf(block, block)).join('–');
  const page = pages === '' ? '' : ` (p. ${pages})`;
  const gap = block.gapBefore ? '      ⋯ (the order of the page is uncertain here)\n' : '';
  if (block.kind === 'heading') return `${gap}\n      ${'#'.repeat(block.level ?? 2)} ${text}`;
  return `${gap}${number.padStart(4)}  ${signs[block.kind] ?? ''}${text}${page}`;
}

function asText(article: Article): string {
  const facts = [
    ['title', article.title],
    ['byline', article.byline],
    ['published', article.publishedAt],
    ['site', article.siteName],
    ['address', article.address],
    ['language', article.language],
    ['letters', article.letters && asLetters(article.letters)],
    ...warningsIn(article.warnings).map((warning) => ['warning', warning]),
  ].filter(([, value]) => value !== undefined);
  const apart = article.blocks.filter(({ kind }) => !isBody(kind));
  return [
    ...facts.map(([name, value]) => `${name?.padEnd(10)} ${value}`),
    '',
    ...article.blocks.filter(({ kind }) => isBody(kind)).map((block) => asLine(article, block)),
    ...(apart.length > 0 ? ['', 'kept apart, never searched:'] : []),
    ...apart.map((block) => `${block.kind.padStart(8)}: ${blockText(article, block)}`),
    '',
  ].join('\n');
}

async function readLocation(location: string): Promise<void> {
  for (const origin of await reader.origins(location)) {
    try {
      const article = await readArticle(origin);
      if (options.json) printJson(asJson(article));
      else print(asText(article));
    } catch (error) {
      sayFailure(error);
    }
  }
}

async function readLines(): Promise<void> {
  for await (const { id, path } of jsonLines(z.object({ id: z.union([z.string(), z.number()]), path: z.string() }))) {
    try {
      const [origin] = await reader.origins(path);
      if (origin) printJson({ id, ...asJson(await readArticle(origin)) });
    } catch (error) {
      failLine({ id }, error);
    }
  }
}

await run(async () => {
  if (options.jsonl) await readLines();
  else if (program.args[0]) await readLocation(program.args[0]);
  else program.help({ error: true });
});
await parser.close();
