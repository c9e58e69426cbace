import { type ChatInputCommandInteraction, SlashCommandBuilder } from 'discord.js';
import type { Article } from '../../core/document/article.ts';
import { type CitationStyle, citationStyles } from '../../core/study/citation-style.ts';
import { type NotedTurn, notesOf } from '../../core/study/notes.ts';
import { notesHtml } from '../../core/study/notes-html.ts';
import { layNotes } from '../../core/study/notes-layout.ts';
import { notesMarkdown } from '../../core/study/notes-markdown.ts';
import type { Scope } from '../../footnote.ts';
import { admit } from '../asking/admit.ts';
import { interactionOutlet } from '../delivery/interaction-outlet.ts';
import { Refusal } from '../delivery/refusal.ts';
import { scopeOf } from '../library/scope.ts';
import { placeKey, whereOf } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { wordsFor } from '../words/index.ts';
import type { Command } from './command.ts';
import { choicesOf, described, everywhere } from './described.ts';
import { contributionsIn } from './notes/contributions.ts';
import { inOrder } from './notes/in-order.ts';

const styles = choicesOf<CitationStyle>(({ choices }) => choices.citations);

/** More than an evening's; the last ones. */
const mostTurns = 500;

/** What was asked and answered here, and what people said who cited, as files to keep and to print. */
export const notes: Command = {
  data: described(everywhere(new SlashCommandBuilder()), 'notes').addStringOption((option) =>
    described(option, 'citation').addChoices(...styles),
  ),
  acknowledgement: 'public',
  async execute(interaction, shell) {
    const { locale, options } = interaction;
    const words = wordsFor(locale).takenNotes;
    const where = whereOf(interaction);
    if (!(await admit({ where, words: wordsFor(locale) }, interactionOutlet(interaction), shell))) return;
    // What was shown to one alone is nobody else's.
    const turns = (await shell.conversations.at(placeKey(where), mostTurns)).filter(({ alone }) => !alone);
    const scope = scopeOf(where);
    const said = await contributionsIn(interaction, { scope, answered: turns }, shell);
    const entries = inOrder(
      turns.filter(({ aside }) => !aside),
      said.contributions,
    );
    if (entries.length === 0) throw new Refusal(words.nothing);
    const taken = notesOf(entries, await articlesOf(entries, scope, shell));
    const style = citationStyles.find((one) => one === options.getString('citation')) ?? 'apa';
    const parts = layNotes(taken, { words, style, title: titleOf(interaction), day: new Date() });
    await interaction.editReply({
      content: [words.ready(taken.entries.length, taken.sources.length), ...(said.isWhole ? [] : [words.unread])].join(
        '\n',
      ),
      files: [
        { name: `${words.fileName}.md`, attachment: Buffer.from(notesMarkdown(parts)) },
        { name: `${words.fileName}.html`, attachment: Buffer.from(notesHtml(parts, words.language)) },
      ],
    });
  },
};

const titleOf = ({ channel }: ChatInputCommandInteraction): string | undefined =>
  channel?.isThread() ? channel.name : undefined;

/** The articles that are cited, as far as they are there and may be read here. */
async function articlesOf(
  entries: readonly NotedTurn[],
  { collections }: Scope,
  { footnote }: Shell,
): Promise<ReadonlyMap<string, Article>> {
  const ids = new Set(entries.flatMap(({ cited }) => cited.map(({ articleId }) => articleId)));
  const found = new Map<string, Article>();
  for (const id of ids) {
    const article = await footnote.article(id);
    if (article && collections.includes(article.collection)) found.set(id, article);
  }
  return found;
}
