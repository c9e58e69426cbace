import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from 'discord.js';
import type { ArticleSummary } from '../../core/document/article.ts';
import { limits } from '../markdown/limits.ts';
import { shortened } from '../markdown/shorten.ts';
import { whereOf } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { byTitle } from './by-title.ts';
import { isAbout, plain, typedWords } from './find-article.ts';
import { scopeOf } from './scope.ts';

/** The articles of this place whose title, author or name holds what is typed; those that begin with it first. */
export async function articleChoices(
  interaction: AutocompleteInteraction,
  { footnote }: Pick<Shell, 'footnote'>,
): Promise<readonly ApplicationCommandOptionChoiceData<string>[]> {
  const written = interaction.options.getFocused();
  const typed = typedWords(written).words;
  const inOrder = byTitle(interaction.locale);
  const rank = ({ title }: ArticleSummary): number => (plain(title).startsWith(typed) ? 0 : 1);
  const articles = await footnote.articles(scopeOf(whereOf(interaction)));
  return articles
    .filter(isAbout(written))
    .sort((a, b) => rank(a) - rank(b) || inOrder(a, b))
    .slice(0, limits.choices)
    .map((article) => ({ name: shortened(labelOf(article), limits.choiceText), value: article.id }));
}

const labelOf = ({ title, publishedAt, origin }: ArticleSummary): string =>
  [title.trim() === '' ? origin.name : title, publishedAt].filter((part) => part !== undefined).join(' · ');

/** The same where the chosen one is read closely: what does that gets ready meanwhile. */
export function choicesToStudy(
  interaction: AutocompleteInteraction,
  shell: Pick<Shell, 'footnote'>,
): Promise<readonly ApplicationCommandOptionChoiceData<string>[]> {
  // Once, when the list opens. Where it cannot, the command itself tells why.
  if (interaction.options.getFocused() === '')
    void shell.footnote.prepareStudy(scopeOf(whereOf(interaction))).catch(() => undefined);
  return articleChoices(interaction, shell);
}
