import { SlashCommandBuilder } from 'discord.js';
import type { QuizLevel } from '../../core/study/question.ts';
import { admit } from '../asking/admit.ts';
import { beginRound } from '../asking/study/begin-round.ts';
import { showRound } from '../asking/study/show-round.ts';
import { interactionOutlet } from '../delivery/interaction-outlet.ts';
import { choicesToStudy } from '../library/article-choices.ts';
import { chosenScope } from '../library/chosen-scope.ts';
import { whereOf } from '../place/where.ts';
import { wordsFor } from '../words/index.ts';
import type { Command } from './command.ts';
import { choicesOf, described, everywhere } from './described.ts';

const levels = choicesOf<QuizLevel>(({ choices }) => choices.levels);

const usualCount = 5;
/** As many solutions can be opened at a round's end, and more is no evening. */
const mostQuestions = 20;

/** A round of questions in this place: one after the other, everybody answers each once, and the scores stand at its end. */
export const quiz: Command = {
  data: described(everywhere(new SlashCommandBuilder()), 'quiz')
    .addStringOption((option) => described(option, 'article').setAutocomplete(true))
    .addIntegerOption((option) => described(option, 'count').setMinValue(1).setMaxValue(mostQuestions))
    .addStringOption((option) => described(option, 'level').addChoices(...levels)),
  acknowledgement: 'public',
  async execute(interaction, shell) {
    const { id, options, locale } = interaction;
    const words = wordsFor(locale);
    const where = whereOf(interaction);
    const scope = await chosenScope(interaction, options.getString('article'), shell);
    const outlet = interactionOutlet(interaction);
    if (!(await admit({ where, words }, outlet, shell))) return;
    const count = options.getInteger('count') ?? usualCount;
    const level = levels.find(({ value }) => value === options.getString('level'))?.value ?? 'medium';
    const { round, remarks } = await beginRound({ id, where, locale, scope, count, level, words }, shell);
    await outlet.send(await showRound(round, shell, remarks));
  },
  autocomplete: (interaction, shell) => choicesToStudy(interaction, shell),
};
