import {
  type BaseInteraction,
  ChannelType,
  type ChatInputCommandInteraction,
  PermissionFlagsBits,
  SlashCommandBuilder,
} from 'discord.js';
import { Refusal } from '../delivery/refusal.ts';
import { setSpeaks, speaksIn } from '../library/channel-settings.ts';
import {
  mayManageServer,
  type ServerSettings,
  saveSettings,
  settingsOf,
  usualZone,
} from '../library/server-settings.ts';
import { isZone } from '../news/digest-time.ts';
import type { Shell } from '../shell/shell.ts';
import { wordsFor } from '../words/index.ts';
import type { Speaks, Words } from '../words/words.ts';
import type { Command } from './command.ts';
import { choicesOf, described, inServers } from './described.ts';
import { zoneChoices } from './settings/zone-choices.ts';

const ways = choicesOf<Speaks>(({ choices }) => choices.speaks);
/** Where people talk. */
const speaking = [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum] as const;

export const settings: Command = {
  data: described(inServers(new SlashCommandBuilder()), 'settings')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .addSubcommand((sub) => described(sub, 'show'))
    .addSubcommand((sub) => described(sub, 'managers').addRoleOption((option) => described(option, 'role')))
    .addSubcommand((sub) =>
      described(sub, 'audit').addChannelOption((option) =>
        described(option, 'channel').addChannelTypes(ChannelType.GuildText),
      ),
    )
    .addSubcommand((sub) =>
      described(sub, 'scores').addBooleanOption((option) => described(option, 'weeks').setRequired(true)),
    )
    .addSubcommand((sub) =>
      described(sub, 'zone').addStringOption((option) => described(option, 'zone-name').setAutocomplete(true)),
    )
    .addSubcommand((sub) =>
      described(sub, 'channels')
        .addChannelOption((option) =>
          described(option, 'channel')
            .setRequired(true)
            .addChannelTypes(...speaking),
        )
        .addStringOption((option) => described(option, 'answers').addChoices(...ways)),
    ),
  acknowledgement: 'private',
  async execute(interaction, shell) {
    const words = wordsFor(interaction.locale);
    const { guildId } = interaction;
    if (guildId === null) throw new Refusal(words.articles.onlyInServers);
    if (!mayManageServer(interaction)) throw new Refusal(words.settings.notAllowed);
    if (interaction.options.getSubcommand() === 'channels') {
      await interaction.editReply({ content: await channelSet(interaction, words, shell) });
      return;
    }
    const before = await settingsOf(guildId, shell);
    const changed = change(before, interaction);
    if (changed !== before) await saveSettings(guildId, changed, shell);
    await interaction.editReply({
      content: [
        ...(changed === before ? [] : [words.settings.saved]),
        ...shown(changed, words),
        ...(await channelsShown(interaction, words, shell)),
        ...(shell.messageContent ? [] : [words.settings.needsContent]),
      ].join('\n'),
    });
  },
  autocomplete: async (interaction) => zoneChoices(interaction.options.getFocused()),
};

/** Sets when Footnote answers in a channel; says what that needs where the operator has not switched it on. */
async function channelSet({ options }: ChatInputCommandInteraction, words: Words, shell: Shell): Promise<string> {
  const { id } = options.getChannel('channel', true);
  const way = ways.find(({ value }) => value === options.getString('answers'))?.value ?? 'usual';
  await setSpeaks(id, way, shell);
  const lacks = way === 'every-question' && !shell.messageContent;
  return [
    words.settings.saved,
    words.settings.inChannel(`<#${id}>`, words.settings.speaks[way]),
    ...(lacks ? [words.settings.needsContent] : []),
  ].join('\n');
}

const mostShown = 20;

/** Where something was set; the first of them. */
async function channelsShown(
  { guild }: BaseInteraction,
  { settings: words }: Words,
  shell: Shell,
): Promise<readonly string[]> {
  const channels = [...(guild?.channels.cache.values() ?? [])].filter(({ type }) =>
    speaking.some((one) => one === type),
  );
  const ways = await Promise.all(
    channels.map(async (channel) => ({ channel, way: await speaksIn({ channelId: channel.id, channel }, shell) })),
  );
  const set = ways.filter(({ way }) => way !== 'usual');
  const lines = set
    .slice(0, mostShown)
    .map(({ channel, way }) => words.inChannel(`<#${channel.id}>`, words.speaks[way]));
  return [...lines, ...(set.length > mostShown ? [words.moreChannels(set.length - mostShown)] : [])];
}

function change(before: ServerSettings, { options, locale }: ChatInputCommandInteraction): ServerSettings {
  switch (options.getSubcommand()) {
    case 'managers': {
      const { role: _before, ...others } = before;
      const chosen = options.getRole('role');
      return { ...others, ...(chosen ? { role: chosen.id } : {}) };
    }
    case 'audit': {
      const { audit: _before, ...others } = before;
      const chosen = options.getChannel('channel');
      return { ...others, ...(chosen ? { audit: chosen.id } : {}) };
    }
    case 'zone': {
      const { zone: _before, ...others } = before;
      const typed = options.getString('zone')?.trim();
      if (typed !== undefined && !isZone(typed)) throw new Refusal(wordsFor(locale).digest.noZone);
      return { ...others, ...(typed === undefined ? {} : { zone: typed }) };
    }
    case 'scores':
      return { ...before, weeklyScores: options.getBoolean('weeks', true) };
    default:
      return before;
  }
}

const shown = (
  { role, audit, weeklyScores, zone = usualZone }: ServerSettings,
  { settings: words }: Words,
): readonly string[] => [
  words.managers(role === undefined ? undefined : `<@&${role}>`),
  words.audit(audit === undefined ? undefined : `<#${audit}>`),
  words.scores[weeklyScores ? 'weeks' : 'round'],
  words.zone(zone),
];
