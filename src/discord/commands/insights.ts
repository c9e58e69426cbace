import { PermissionFlagsBits, SlashCommandBuilder } from 'discord.js';
import { showInsights } from '../asking/show-insights.ts';
import { replyWithCard } from '../views/show-card.ts';
import type { Command } from './command.ts';
import { described, inServers } from './described.ts';

/** For those who manage a server: what was asked in it and not answered, complained of, or asked often. */
export const insights: Command = {
  data: described(inServers(new SlashCommandBuilder()), 'insights').setDefaultMemberPermissions(
    PermissionFlagsBits.ManageGuild,
  ),
  acknowledgement: 'private',
  async execute(interaction, shell) {
    await replyWithCard(interaction, await showInsights(interaction, { part: 'unanswered', from: 0 }, shell));
  },
};
