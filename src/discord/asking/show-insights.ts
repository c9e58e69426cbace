import type { PressedInteraction } from '../delivery/acknowledge.ts';
import { lookInto } from '../library/look-into.ts';
import { scopeOf } from '../library/scope.ts';
import type { Asking } from '../library/server-settings.ts';
import { whereOf } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import type { Card, Look } from '../views/card.ts';
import { type InsightPage, insightsCard } from '../views/insights-card.ts';
import { wordsFor } from '../words/index.ts';

/** A page of what was asked in the server. @throws Refusal for somebody who does not manage it */
export async function showInsights(
  interaction: Asking | PressedInteraction,
  { part, from }: Pick<InsightPage, 'part' | 'from'>,
  shell: Shell,
): Promise<(look: Look) => Card> {
  const insights = await lookInto(interaction, shell);
  const where = whereOf(interaction);
  const articles = await shell.footnote.articles(scopeOf(where));
  const page = { insights, part, from, server: where.guildId ?? '', articles };
  return (look) => insightsCard(page, wordsFor(interaction.locale), look);
}
