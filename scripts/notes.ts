import { Command, Option } from 'commander';
import { turnsKept } from '../src/adapters/conversations/read-memory.ts';
import { type Article, sharedCollection } from '../src/core/document/article.ts';
import { type CitationStyle, citationStyles, sourceEntry } from '../src/core/study/citation-style.ts';
import { type NotedTurn, type Notes, notedQuestion, notesOf } from '../src/core/study/notes.ts';
import { notesHtml } from '../src/core/study/notes-html.ts';
import { layNotes } from '../src/core/study/notes-layout.ts';
import { notesMarkdown } from '../src/core/study/notes-markdown.ts';
import { english } from '../src/discord/words/english.ts';
import type { Footnote } from '../src/footnote.ts';
import { printJson, run } from './shared/run.ts';
import { configToRead, dataOption, scopeOf, withFootnote } from './shared/with-footnote.ts';

interface Options {
  readonly data?: string;
  readonly article?: string;
  readonly thread?: string;
  readonly style: CitationStyle;
  readonly format: 'markdown' | 'html';
  readonly json?: boolean;
}

/** More than a year of a busy server is no notes any more. */
const mostTurns = 5_000;

const command = new Command('notes')
  .description('Writes what was asked and answered, as it is kept, with quotes and sources.')
  .addOption(dataOption())
  .option('--thread <id>', 'of this thread or channel only: the number that Discord’s "Copy Thread ID" gives')
  .option('--article <name>', 'only what cites this article: its file’s base name, address or title')
  .addOption(new Option('--style <style>', 'how sources are written').choices(citationStyles).default('apa'))
  .addOption(new Option('--format <format>', 'of the notes').choices(['markdown', 'html']).default('markdown'))
  .option('--json', 'print one JSON object')
  .action(async ({ data, thread, article, style, format, json }: Options) => {
    const turns = (await turnsKept(configToRead(data), mostTurns, thread)).filter(({ aside }) => !aside);
    await withFootnote(data, async (footnote) => {
      const only = article === undefined ? undefined : (await scopeOf(footnote, article)).articleIds;
      const entries = turns
        .map(notedQuestion)
        .filter(({ cited }) => only === undefined || cited.some(({ articleId }) => only.includes(articleId)));
      const notes = notesOf(entries, await articlesOf(entries, footnote));
      const words = english.takenNotes;
      const parts = layNotes(notes, { words, style, day: new Date() });
      if (json) printJson(asJson(notes, style));
      else process.stdout.write(format === 'html' ? notesHtml(parts, words.language) : notesMarkdown(parts));
    });
  });

/** Of all collections: whoever runs Footnote has them all. */
async function articlesOf(entries: readonly NotedTurn[], footnote: Footnote): Promise<ReadonlyMap<string, Article>> {
  const ids = [...new Set(entries.flatMap(({ cited }) => cited.map(({ articleId }) => articleId)))];
  const found = await Promise.all(ids.map((id) => footnote.article(id)));
  return new Map(found.flatMap((article) => (article ? [[article.id, article] as const] : [])));
}

const asJson = ({ entries, sources }: Notes, style: CitationStyle) => ({
  entries: entries.map(({ kind, said, understoodAs, answer, quotes, lost }) => ({
    kind,
    said,
    ...(understoodAs === undefined ? {} : { understoodAs }),
    ...(answer === undefined ? {} : { answer }),
    citations: quotes.map(({ quote, source, paragraph, heading, start, end }, index) => ({
      number: index + 1,
      article: sources[source - 1]?.origin.name,
      title: sources[source - 1]?.title,
      source,
      paragraph,
      ...(heading === undefined ? {} : { heading }),
      start,
      end,
      quote,
    })),
    ...(lost === 0 ? {} : { lost }),
  })),
  sources: sources.map((source, index) => ({
    number: index + 1,
    article: source.origin.name,
    ...(source.collection === sharedCollection ? {} : { collection: source.collection }),
    entry: sourceEntry(source, style)
      .map(({ text }) => text)
      .join(''),
  })),
});

await run(async () => {
  await command.parseAsync();
});
