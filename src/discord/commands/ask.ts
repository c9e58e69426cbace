import { SlashCommandBuilder } from 'discord.js';
import { answerQuestion } from '../asking/ask-and-send.ts';
import { askedBy } from '../asking/asked-by.ts';
import { interactionOutlet } from '../delivery/interaction-outlet.ts';
import { articleChoices } from '../library/article-choices.ts';
import { chosenArticle } from '../library/chosen-scope.ts';
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
    const { options } = interaction;
    const articleId = (await chosenArticle(interaction, options.getString('article'), shell))?.id;
    const asked = await askedBy(interaction, { question: options.getString('question', true), articleId }, shell);
    await answerQuestion(asked, interactionOutlet(interaction), shell);
  },
  autocomplete: (interaction, shell) => articleChoices(interaction, shell),
};
