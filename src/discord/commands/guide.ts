import { SlashCommandBuilder } from 'discord.js';
import { guideHtml, guideMarkdown } from '../../core/study/guide-formats.ts';
import { admit } from '../asking/admit.ts';
import { guideOf, remarksOn } from '../asking/study/guide-of.ts';
import { interactionOutlet } from '../delivery/interaction-outlet.ts';
import { choicesToStudy } from '../library/article-choices.ts';
import { chosenArticle } from '../library/chosen-scope.ts';
import { scopeOn } from '../library/scope.ts';
import { whereOf } from '../place/where.ts';
import { guidePage } from '../views/guide-pages.ts';
import { wordsFor } from '../words/index.ts';
import type { Command } from './command.ts';
import { described, everywhere } from './described.ts';

/** People, places, dates, figures, terms and open questions of an article, or of a place's: as pages, and as files to keep and to print. */
export const guide: Command = {
  data: described(everywhere(new SlashCommandBuilder()), 'guide').addStringOption((option) =>
    described(option, 'article').setAutocomplete(true),
  ),
  acknowledgement: 'public',
  async execute(interaction, shell) {
    const words = wordsFor(interaction.locale);
    const where = whereOf(interaction);
    const articleId = (await chosenArticle(interaction, interaction.options.getString('article'), shell))?.id;
    const outlet = interactionOutlet(interaction);
    if (!(await admit({ where, words }, outlet, shell))) return;
    const scope = await scopeOn(where, articleId, shell);
    const made = await guideOf(scope, words, shell);
    const { headings, fileName, language } = words.guide;
    await outlet.send({
      ...guidePage({ guide: made, page: 0, articleId }, words, remarksOn(made, words)),
      files: [
        { name: `${fileName}.md`, attachment: Buffer.from(guideMarkdown(made, headings)) },
        { name: `${fileName}.html`, attachment: Buffer.from(guideHtml(made, headings, language)) },
      ],
    });
  },
  autocomplete: (interaction, shell) => choicesToStudy(interaction, shell),
};
