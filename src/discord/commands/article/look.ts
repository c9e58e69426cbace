import type { ChatInputCommandInteraction } from 'discord.js';
import { Refusal } from '../../delivery/refusal.ts';
import { findArticle, mayChange } from '../../library/find-article.ts';
import { whereOf } from '../../place/where.ts';
import type { Shell } from '../../shell/shell.ts';
import { articleList } from '../../views/article-list.ts';
import { articleView } from '../../views/article-view.ts';
import { replyWithCard } from '../../views/show-card.ts';
import { wordsFor } from '../../words/index.ts';

export async function listArticles(interaction: ChatInputCommandInteraction, shell: Shell): Promise<void> {
  const list = await articleList(interaction, { from: 0, typed: interaction.options.getString('search') ?? '' }, shell);
  await replyWithCard(interaction, () => list);
}

export async function infoArticle(interaction: ChatInputCommandInteraction, shell: Shell): Promise<void> {
  const words = wordsFor(interaction.locale);
  const article = await findArticle(whereOf(interaction), interaction.options.getString('article', true), shell);
  if (!article) throw new Refusal(words.articles.gone);
  const mayRemove = await mayChange(interaction, article, shell);
  await replyWithCard(interaction, () => articleView(article, words, { mayRemove }));
}
