import { type ChatInputCommandInteraction, SlashCommandBuilder, type SlashCommandStringOption } from 'discord.js';
import { articleChoices } from '../library/article-choices.ts';
import type { Shell } from '../shell/shell.ts';
import { longestListSearch } from '../views/article-list.ts';
import { addArticle } from './article/add.ts';
import { refreshArticle, removeArticle } from './article/change.ts';
import { exportArticles } from './article/export.ts';
import { infoArticle, listArticles } from './article/look.ts';
import { useArticles } from './article/use.ts';
import type { Command } from './command.ts';
import { described, everywhere } from './described.ts';

const choice = (
  option: SlashCommandStringOption,
  part: 'article' | 'second' | 'third',
  required: boolean,
): SlashCommandStringOption => described(option, part).setAutocomplete(true).setRequired(required);

const actions: Readonly<Record<string, (interaction: ChatInputCommandInteraction, shell: Shell) => Promise<void>>> = {
  add: addArticle,
  list: listArticles,
  info: infoArticle,
  remove: removeArticle,
  refresh: refreshArticle,
  use: useArticles,
  export: exportArticles,
};

export const article: Command = {
  data: described(everywhere(new SlashCommandBuilder()), 'articles')
    .addSubcommand((sub) =>
      described(sub, 'add')
        .addStringOption((option) => described(option, 'address').setMaxLength(2000))
        .addAttachmentOption((option) => described(option, 'file')),
    )
    .addSubcommand((sub) =>
      described(sub, 'list').addStringOption((option) => described(option, 'search').setMaxLength(longestListSearch)),
    )
    .addSubcommand((sub) => described(sub, 'info').addStringOption((option) => choice(option, 'article', true)))
    .addSubcommand((sub) => described(sub, 'remove').addStringOption((option) => choice(option, 'article', true)))
    .addSubcommand((sub) => described(sub, 'refresh').addStringOption((option) => choice(option, 'article', true)))
    .addSubcommand((sub) => described(sub, 'export'))
    .addSubcommand((sub) =>
      described(sub, 'use')
        .addStringOption((option) => choice(option, 'article', false))
        .addStringOption((option) => choice(option, 'second', false))
        .addStringOption((option) => choice(option, 'third', false)),
    ),
  acknowledgement: 'private',
  async execute(interaction, shell) {
    await actions[interaction.options.getSubcommand()]?.(interaction, shell);
  },
  autocomplete: (interaction, shell) => articleChoices(interaction, shell),
};
