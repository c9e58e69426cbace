import type { ChatInputCommandInteraction } from 'discord.js';
import { Refusal } from '../../delivery/refusal.ts';
import { ownArticle } from '../../library/find-article.ts';
import { inReadingTurn } from '../../library/reading-turn.ts';
import { announceChange } from '../../library/server-settings.ts';
import type { Shell } from '../../shell/shell.ts';
import { outcomeLine } from '../../views/article-card.ts';
import { removalQuestion } from '../../views/article-view.ts';
import { replyWithCard } from '../../views/show-card.ts';
import { wordsFor } from '../../words/index.ts';

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
    shell.footnote.addArticle({ origin, collection, person }),
  );
  if (outcome.kind === 'failed') throw outcome.failure;
  const line = outcomeLine(outcome, words.articles);
  await interaction.editReply({ content: line });
  if (outcome.kind === 'indexed') await announceChange(interaction, line, shell);
}

const chosen = ({ options }: ChatInputCommandInteraction): string => options.getString('article', true);
