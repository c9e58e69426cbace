import { GuildMember } from 'discord.js';
import type { PressedInteraction } from '../delivery/acknowledge.ts';
import { Refusal } from '../delivery/refusal.ts';
import { whereOf } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { wordsFor } from '../words/index.ts';
import { type Insights, insightsInto } from './insights.ts';
import { type Asking, mayManageServer } from './server-settings.ts';
import { visibleTo } from './visible-channels.ts';

/** What was asked in the server, for somebody who manages it. @throws Refusal for anybody else */
export async function lookInto(
  interaction: Asking | PressedInteraction,
  { conversations }: Pick<Shell, 'conversations'>,
): Promise<Insights> {
  const words = wordsFor(interaction.locale);
  const { guildId: server } = whereOf(interaction);
  const { member } = interaction;
  if (server === null || !(member instanceof GuildMember)) throw new Refusal(words.articles.onlyInServers);
  if (!mayManageServer(interaction)) throw new Refusal(words.insights.notAllowed);
  return insightsInto({ server, now: Date.now(), visible: (ids) => visibleTo(member, ids) }, conversations);
}
