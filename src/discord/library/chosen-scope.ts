import type { ChatInputCommandInteraction } from 'discord.js';
import type { Scope } from '../../footnote.ts';
import { Refusal } from '../delivery/refusal.ts';
import { whereOf } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { wordsFor } from '../words/index.ts';
import { findArticle } from './find-article.ts';
import { scopeIn, scopeOf } from './scope.ts';

/**
 * The article that was chosen from the list or typed with its title, else all that questions of this place are about.
 * @throws Refusal when there is no such article
 */
export async function chosenScope(
  interaction: ChatInputCommandInteraction,
  chosen: string | null,
  shell: Pick<Shell, 'preferences' | 'footnote'>,
): Promise<Scope> {
  const where = whereOf(interaction);
  if (chosen === null) return scopeIn(where, shell);
  const article = await findArticle(where, chosen, shell);
  if (!article) throw new Refusal(wordsFor(interaction.locale).articles.gone);
  return scopeOf(where, [article.id]);
}
