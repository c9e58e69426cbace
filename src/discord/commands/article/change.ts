import type { ChatInputCommandInteraction } from 'discord.js';
import { type ArticleSummary, sharedCollection } from '../../../core/article.ts';
import { titleOf } from '../../article-card.ts';
import { button, row } from '../../buttons.ts';
import { customId } from '../../component.ts';
import { cancelKind, removeKind } from '../../components/kinds.ts';
import { findArticle } from '../../find-article.ts';
import { Refusal } from '../../refusal.ts';
import { announceChange, mayChangeArticles } from '../../server-settings.ts';
import type { Shell } from '../../shell.ts';
import { wordsFor } from '../../words/index.ts';

/** Asks before it removes. */
export async function removeArticle(interaction: ChatInputCommandInteraction, shell: Shell): Promise<void> {
  const words = wordsFor(interaction.locale);
  const article = await ownArticle(interaction, shell);
  await interaction.editReply({
    content: words.articles.confirmRemoval(titleOf(article)),
    components: [
      row(
        button(words.articles.remove, customId(removeKind, article.id), { style: 'danger' }),
        button(words.articles.cancel, customId(cancelKind, article.id)),
      ),
    ],
  });
}

/** Reads it again from where it came. */
export async function refreshArticle(interaction: ChatInputCommandInteraction, shell: Shell): Promise<void> {
  const words = wordsFor(interaction.locale);
  const article = await ownArticle(interaction, shell);
  if (article.origin.kind === 'attachment') throw new Refusal(words.articles.addAgain);
  const outcome = await shell.footnote.addArticle({ origin: article.origin, collection: article.collection });
  if (outcome.kind === 'failed') throw outcome.failure;
  const line =
    outcome.kind === 'indexed'
      ? words.articles.added(titleOf(outcome.article))
      : words.articles.unchanged(titleOf(outcome.article));
  await interaction.editReply({ content: line });
  if (outcome.kind === 'indexed') await announceChange(interaction, line, shell);
}

/** @throws Failure `forbidden`, `not-found` */
async function ownArticle(interaction: ChatInputCommandInteraction, shell: Shell): Promise<ArticleSummary> {
  const { articles } = wordsFor(interaction.locale);
  if (!(await mayChangeArticles(interaction, shell))) throw new Refusal(articles.notAllowed);
  const article = await findArticle(interaction, interaction.options.getString('article', true), shell);
  if (!article) throw new Refusal(articles.gone);
  if (article.collection === sharedCollection) throw new Refusal(articles.operators);
  return article;
}
