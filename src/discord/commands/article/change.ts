import type { ChatInputCommandInteraction } from 'discord.js';
import type { IndexOutcome } from '../../../footnote.ts';
import { Refusal } from '../../delivery/refusal.ts';
import { ownArticle } from '../../library/find-article.ts';
import { inReadingTurn } from '../../library/reading-turn.ts';
import { announceChange } from '../../library/server-settings.ts';
import { limits } from '../../markdown/limits.ts';
import type { Shell } from '../../shell/shell.ts';
import { outcomeLine } from '../../views/article-card.ts';
import { removalQuestion } from '../../views/article-view.ts';
import { changeLines } from '../../views/changes.ts';
import { replyWithCard } from '../../views/show-card.ts';
import { wordsFor } from '../../words/index.ts';
import type { Words } from '../../words/words.ts';

/** Asks before it removes. */
export async function removeArticle(interaction: ChatInputCommandInteraction, shell: Shell): Promise<void> {
  const article = await ownArticle(interaction, chosen(interaction), shell);
  await replyWithCard(interaction, () => removalQuestion(article, wordsFor(interaction.locale)));
}

/** Reads it again from where it came. */
export async function refreshArticle(interaction: ChatInputCommandInteraction, shell: Shell): Promise<void> {
  const words = wordsFor(interaction.locale);
  const article = await ownArticle(interaction, chosen(interaction), shell);
  if (article.origin.kind === 'attachment') throw new Refusal(words.articles.addAgain);
  const { origin, collection } = article;
  const outcome = await inReadingTurn(interaction, shell, (person) =>
    shell.footnote.addArticle({ origin, collection, person, compare: true }),
  );
  if (outcome.kind === 'failed') throw outcome.failure;
  const line = outcomeLine(outcome, words.articles, 'refreshed');
  await interaction.editReply({ content: [line, ...changesIn(outcome, line, words)].join('\n') });
  if (outcome.kind === 'indexed') await announceChange(interaction, line, shell);
}

/** What it says now and said before. */
function changesIn(outcome: IndexOutcome, above: string, words: Words): readonly string[] {
  if (outcome.kind !== 'indexed' || !outcome.changes) return [];
  const lines = changeLines(outcome.changes, { room: limits.content - above.length - 1, words });
  return [lines === '' ? words.changes.besides : lines];
}

const chosen = ({ options }: ChatInputCommandInteraction): string => options.getString('article', true);
