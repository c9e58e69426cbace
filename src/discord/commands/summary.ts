import { SlashCommandBuilder } from 'discord.js';
import type { SummaryLength, SummaryStyle } from '../../footnote.ts';
import { admit } from '../asking/admit.ts';
import { sendAnswer } from '../asking/send-answer.ts';
import { interactionOutlet } from '../delivery/interaction-outlet.ts';
import { articleChoices } from '../library/article-choices.ts';
import { chosenScope } from '../library/chosen-scope.ts';
import { whereOf } from '../place/where.ts';
import { wordsFor } from '../words/index.ts';
import type { Command } from './command.ts';
import { choicesOf, described, everywhere } from './described.ts';

const lengths = choicesOf<SummaryLength>(({ choices }) => choices.lengths);
const styles = choicesOf<SummaryStyle>(({ choices }) => choices.styles);

const chosen = <T extends string>(list: readonly { readonly value: T }[], value: string | null, usual: T): T =>
  list.find((one) => one.value === value)?.value ?? usual;

export const summary: Command = {
  data: described(everywhere(new SlashCommandBuilder()), 'summary')
    .addStringOption((option) => described(option, 'article').setAutocomplete(true))
    .addStringOption((option) => described(option, 'length').addChoices(...lengths))
    .addStringOption((option) => described(option, 'style').addChoices(...styles)),
  acknowledgement: 'public',
  async execute(interaction, shell) {
    const { options, locale } = interaction;
    const scope = await chosenScope(interaction, options.getString('article'), shell);
    const length = chosen(lengths, options.getString('length'), 'short');
    const style = chosen(styles, options.getString('style'), 'lines');
    const outlet = interactionOutlet(interaction);
    if (!(await admit({ where: whereOf(interaction), words: wordsFor(locale) }, outlet, shell))) return;
    const { done } = shell.gate.queue(() => shell.footnote.summarize({ scope, length, style }));
    // A timeline goes through all articles; else each has its own title.
    const look = { bullets: style === 'bullets' || style === 'timeline', titled: style !== 'timeline' };
    await sendAnswer(await done, outlet, { locale, style: look });
  },
  autocomplete: (interaction, shell) => articleChoices(interaction, shell),
};
