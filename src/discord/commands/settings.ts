import { ChannelType, type ChatInputCommandInteraction, InteractionContextType, SlashCommandBuilder } from 'discord.js';
import { Refusal } from '../delivery/refusal.ts';
import { mayManageServer, type ServerSettings, saveSettings, settingsOf } from '../library/server-settings.ts';
import { wordsFor } from '../words/index.ts';
import type { Words } from '../words/words.ts';
import type { Command } from './command.ts';
import { described } from './described.ts';

export const settings: Command = {
  data: described(new SlashCommandBuilder(), 'settings')
    .setContexts(InteractionContextType.Guild)
    .addSubcommand((sub) => described(sub, 'show'))
    .addSubcommand((sub) => described(sub, 'managers').addRoleOption((option) => described(option, 'role')))
    .addSubcommand((sub) =>
      described(sub, 'audit').addChannelOption((option) =>
        described(option, 'channel').addChannelTypes(ChannelType.GuildText),
      ),
    ),
  acknowledgement: 'private',
  async execute(interaction, shell) {
    const words = wordsFor(interaction.locale);
    const { guildId } = interaction;
    if (guildId === null) throw new Refusal(words.articles.onlyInServers);
    if (!mayManageServer(interaction)) throw new Refusal(words.settings.notAllowed);
    const before = await settingsOf(guildId, shell);
    const changed = change(before, interaction);
    if (changed !== before) await saveSettings(guildId, changed, shell);
    await interaction.editReply({
      content: [...(changed === before ? [] : [words.settings.saved]), ...shown(changed, words)].join('\n'),
    });
  },
};

function change(before: ServerSettings, { options }: ChatInputCommandInteraction): ServerSettings {
  const { role: _role, audit: _audit, ...others } = before;
  const audit = before.audit === undefined ? {} : { audit: before.audit };
  const role = before.role === undefined ? {} : { role: before.role };
  switch (options.getSubcommand()) {
    case 'managers': {
      const chosen = options.getRole('role');
      return { ...others, ...audit, ...(chosen ? { role: chosen.id } : {}) };
    }
    case 'audit': {
      const chosen = options.getChannel('channel');
      return { ...others, ...role, ...(chosen ? { audit: chosen.id } : {}) };
    }
    default:
      return before;
  }
}

const shown = ({ role, audit }: ServerSettings, { settings: words }: Words): readonly string[] => [
  words.managers(role === undefined ? undefined : `<@&${role}>`),
  words.audit(audit === undefined ? undefined : `<#${audit}>`),
];
