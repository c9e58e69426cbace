import { AttachmentBuilder, type ChatInputCommandInteraction } from 'discord.js';
import type { ArticleSummary } from '../../../core/document/article.ts';
import { Refusal } from '../../delivery/refusal.ts';
import { byTitle } from '../../library/by-title.ts';
import type { AskedQuestion } from '../../library/insights.ts';
import { lookInto } from '../../library/look-into.ts';
import { libraryOf } from '../../library/scope.ts';
import { mayManageServer } from '../../library/server-settings.ts';
import { whereOf } from '../../place/where.ts';
import type { Shell } from '../../shell/shell.ts';
import { csvOf } from '../../views/csv.ts';
import { wordsFor } from '../../words/index.ts';
import type { Words } from '../../words/words.ts';

/** For those who manage a server: its own articles, and what was asked in it without an answer, as tables. A person gets the list of their own. */
export async function exportArticles(interaction: ChatInputCommandInteraction, shell: Shell): Promise<void> {
  const words = wordsFor(interaction.locale);
  const where = whereOf(interaction);
  if (where.guildId !== null && !mayManageServer(interaction)) throw new Refusal(words.insights.notAllowed);
  const articles = await shell.footnote.articles({ collections: [libraryOf(where)] });
  const unanswered = where.guildId === null ? undefined : (await lookInto(interaction, shell)).unanswered;
  await interaction.editReply({
    content: words.insights.exported(articles.length, unanswered?.length),
    files: [
      file('articles.csv', articleRows(articles.toSorted(byTitle(interaction.locale)), words)),
      ...(unanswered === undefined ? [] : [file('unanswered.csv', questionRows(unanswered, words))]),
    ],
  });
}

/** Spreadsheets take it for UTF-8 by its first sign. */
const file = (name: string, rows: readonly (readonly string[])[]): AttachmentBuilder =>
  new AttachmentBuilder(Buffer.from(`\uFEFF${csvOf(rows)}`), { name });

const articleRows = (articles: readonly ArticleSummary[], { insights: { columns } }: Words) => [
  [columns.title, columns.author, columns.published, columns.address, columns.added],
  ...articles.map(({ title, byline = '', publishedAt = '', address, origin, indexedAt = '' }) => [
    title,
    byline,
    publishedAt,
    address ?? (origin.kind === 'url' ? origin.location : origin.name),
    indexedAt.slice(0, 10),
  ]),
];

const questionRows = (questions: readonly AskedQuestion[], { insights: { columns } }: Words) => [
  [columns.question, columns.times, columns.last],
  ...questions.map(({ question, times, latest }) => [
    question,
    String(times),
    new Date(latest.at).toISOString().slice(0, 10),
  ]),
];
