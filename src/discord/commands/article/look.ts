import type { ChatInputCommandInteraction } from 'discord.js';
import { articleCard } from '../../article-card.ts';
import { articleList } from '../../article-list.ts';
import { findArticle } from '../../find-article.ts';
import type { Shell } from '../../shell.ts';
import { wordsFor } from '../../words/index.ts';

export async function listArticles(interaction: ChatInputCommandInteraction, shell: Shell): Promise<void> {
  await interaction.editReply(await articleList(interaction, 0, shell));
}

export async function infoArticle(interaction: ChatInputCommandInteraction, shell: Shell): Promise<void> {
  const words = wordsFor(interaction.locale);
  const article = await findArticle(interaction, interaction.options.getString('article', true), shell);
  await interaction.editReply({ content: article ? articleCard(article, words) : words.articles.gone });
}
