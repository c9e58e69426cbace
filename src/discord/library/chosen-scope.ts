import type { ChatInputCommandInteraction } from 'discord.js';
import type { ArticleSummary } from '../../core/document/article.ts';
import type { Scope } from '../../footnote.ts';
import { Refusal } from '../delivery/refusal.ts';
import { whereOf } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { wordsFor } from '../words/index.ts';
import { findArticle } from './find-article.ts';
import { scopeOn } from './scope.ts';

/**
 * The article that was chosen from the list or typed with its title; undefined where none was.
 * @throws Refusal when there is no such article
 */
export async function chosenArticle(
  interaction: ChatInputCommandInteraction,
  chosen: string | null,
  shell: Pick<Shell, 'footnote'>,
): Promise<ArticleSummary | undefined> {
  if (chosen === null) return undefined;
  const article = await findArticle(whereOf(interaction), chosen, shell);
  if (!article) throw new Refusal(wordsFor(interaction.locale).articles.gone);
  return article;
}

/**
 * The article that was chosen, else all that questions of this place are about.
 * @throws Refusal when there is no such article
 */
export async function chosenScope(
  interaction: ChatInputCommandInteraction,
  chosen: string | null,
  shell: Pick<Shell, 'preferences' | 'footnote'>,
): Promise<Scope> {
  const article = await chosenArticle(interaction, chosen, shell);
  return scopeOn(whereOf(interaction), article?.id, shell);
}
