import type { ChatInputCommandInteraction } from 'discord.js';
import { titleOf } from '../../article-card.ts';
import { findArticle } from '../../find-article.ts';
import { Refusal } from '../../refusal.ts';
import { bindArticles } from '../../scope.ts';
import { announceChange, mayChangeArticles } from '../../server-settings.ts';
import type { Shell } from '../../shell.ts';
import { wordsFor } from '../../words/index.ts';

/** Narrows questions of the channel down to some articles, or frees it. */
export async function useArticles(interaction: ChatInputCommandInteraction, shell: Shell): Promise<void> {
  const words = wordsFor(interaction.locale).articles;
  if (!(await mayChangeArticles(interaction, shell))) throw new Refusal(words.notAllowed);
  const typed = ['article', 'second', 'third']
    .map((name) => interaction.options.getString(name))
    .filter((value) => value !== null);
  const articles = await Promise.all(typed.map((value) => findArticle(interaction, value, shell)));
  const found = articles.filter((article) => article !== undefined);
  if (found.length < typed.length) throw new Refusal(words.gone);
  await bindArticles(
    interaction.channelId,
    found.map(({ id }) => id),
    shell,
  );
  const line = found.length === 0 ? words.freed : words.bound(found.map(titleOf).join(', '));
  await interaction.editReply({ content: line });
  await announceChange(interaction, line, shell);
}
