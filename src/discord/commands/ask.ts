import { SlashCommandBuilder } from 'discord.js';
import { answerQuestion } from '../asking/ask-and-send.ts';
import { interactionOutlet } from '../delivery/interaction-outlet.ts';
import { articleChoices } from '../library/article-choices.ts';
import { chosenScope } from '../library/chosen-scope.ts';
import { whereOf } from '../place/where.ts';
import { longestQuestion } from '../views/question-form.ts';
import type { Command } from './command.ts';
import { described, everywhere } from './described.ts';

export const ask: Command = {
  data: described(everywhere(new SlashCommandBuilder()), 'ask')
    .addStringOption((option) => described(option, 'question').setRequired(true).setMaxLength(longestQuestion))
    .addStringOption((option) => described(option, 'article').setAutocomplete(true))
    .addBooleanOption((option) => described(option, 'only-me')),
  acknowledgement: ({ options }) => (options.getBoolean('only-me') ? 'private' : 'public'),
  async execute(interaction, shell) {
    const { options, locale } = interaction;
    const scope = await chosenScope(interaction, options.getString('article'), shell);
    const question = options.getString('question', true);
    await answerQuestion(
      {
        question,
        scope,
        locale,
        where: whereOf(interaction),
        asked: interaction.id,
        quoted: {},
        alone: interaction.ephemeral ?? false,
      },
      interactionOutlet(interaction),
      shell,
    );
  },
  autocomplete: (interaction, shell) => articleChoices(interaction, shell),
};
