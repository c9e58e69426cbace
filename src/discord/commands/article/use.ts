import type { ChatInputCommandInteraction } from 'discord.js';
import { Refusal } from '../../delivery/refusal.ts';
import { findArticle } from '../../library/find-article.ts';
import { bindArticles } from '../../library/scope.ts';
import { announceChange, requireChanger } from '../../library/server-settings.ts';
import { whereOf } from '../../place/where.ts';
import type { Shell } from '../../shell/shell.ts';
import { titleOf } from '../../views/article-card.ts';
import { wordsFor } from '../../words/index.ts';

/** Narrows questions of the channel down to some articles, or frees it. */
export async function useArticles(interaction: ChatInputCommandInteraction, shell: Shell): Promise<void> {
  const words = wordsFor(interaction.locale).articles;
  const where = whereOf(interaction);
  await requireChanger(where, interaction, shell);
  const typed = ['article', 'second', 'third']
    .map((name) => interaction.options.getString(name))
    .filter((value) => value !== null);
  const articles = await Promise.all(typed.map((value) => findArticle(where, value, shell)));
  const found = articles.filter((article) => article !== undefined);
  if (found.length < typed.length) throw new Refusal(words.gone);
  await bindArticles(
    where,
    found.map(({ id }) => id),
    shell,
  );
  const line = found.length === 0 ? words.freed : words.bound(found.map(titleOf).join(', '));
  await interaction.editReply({ content: line });
  await announceChange(interaction, line, shell);
}
