import { SlashCommandBuilder } from 'discord.js';
import { answerQuestion } from '../answer-question.ts';
import { articleChoices } from '../article-choices.ts';
import type { Command } from '../command.ts';
import { longestQuestion } from '../components/ask-more.ts';
import { interactionOutlet } from '../interaction-outlet.ts';
import { scopeIn, scopeOf } from '../scope.ts';
import { whereOf } from '../where.ts';
import { described } from './texts.ts';

export const ask: Command = {
  data: described(new SlashCommandBuilder().setName('ask'), 'ask')
    .addStringOption((option) =>
      described(option.setName('question'), 'question').setRequired(true).setMaxLength(longestQuestion),
    )
    .addStringOption((option) => described(option.setName('article'), 'article').setAutocomplete(true)),
  acknowledgement: 'public',
  async execute(interaction, shell) {
    const { options, guildId, locale } = interaction;
    const article = options.getString('article');
    const scope = article === null ? await scopeIn(interaction, shell) : scopeOf(guildId, [article]);
    const question = options.getString('question', true);
    await answerQuestion(
      { question, scope, locale, where: whereOf(interaction), asked: interaction.id },
      interactionOutlet(interaction),
      shell,
    );
  },
  autocomplete: (interaction, shell) => articleChoices(interaction, shell),
};
