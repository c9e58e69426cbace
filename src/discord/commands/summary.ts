import { SlashCommandBuilder } from 'discord.js';
import type { SummaryLength, SummaryStyle } from '../../footnote.ts';
import { admit } from '../asking/admit.ts';
import { sendAnswer } from '../asking/ask-and-send.ts';
import { interactionOutlet } from '../delivery/interaction-outlet.ts';
import { articleChoices } from '../library/article-choices.ts';
import { scopeIn, scopeOf } from '../library/scope.ts';
import { whereOf } from '../place/where.ts';
import { wordsFor } from '../words/index.ts';
import type { Command } from './command.ts';
import { inOtherLanguages } from './described.ts';
import { described, type Text } from './texts.ts';

const choice = <T extends string>(value: T, name: Text) => ({
  value,
  name: name.en,
  name_localizations: inOtherLanguages(name),
});

const lengths = [
  choice<SummaryLength>('short', { en: 'short', de: 'kurz', es: 'corto', fr: 'court' }),
  choice<SummaryLength>('medium', { en: 'medium', de: 'mittel', es: 'medio', fr: 'moyen' }),
  choice<SummaryLength>('long', { en: 'long', de: 'lang', es: 'largo', fr: 'long' }),
];
const styles = [
  choice<SummaryStyle>('lines', { en: 'lines', de: 'Zeilen', es: 'líneas', fr: 'lignes' }),
  choice<SummaryStyle>('bullets', { en: 'bullets', de: 'Stichpunkte', es: 'puntos', fr: 'puces' }),
  choice<SummaryStyle>('timeline', { en: 'timeline', de: 'Zeitleiste', es: 'cronología', fr: 'chronologie' }),
  choice<SummaryStyle>('who-said-what', {
    en: 'who said what',
    de: 'wer sagte was',
    es: 'quién dijo qué',
    fr: 'qui a dit quoi',
  }),
];

const chosen = <T extends string>(list: readonly { readonly value: T }[], value: string | null, usual: T): T =>
  list.find((one) => one.value === value)?.value ?? usual;

export const summary: Command = {
  data: described(new SlashCommandBuilder().setName('summary'), 'summary')
    .addStringOption((option) => described(option.setName('article'), 'article').setAutocomplete(true))
    .addStringOption((option) => described(option.setName('length'), 'length').addChoices(...lengths))
    .addStringOption((option) => described(option.setName('style'), 'style').addChoices(...styles)),
  acknowledgement: 'public',
  async execute(interaction, shell) {
    const { options, guildId, locale } = interaction;
    const article = options.getString('article');
    const scope = article === null ? await scopeIn(interaction, shell) : scopeOf(guildId, [article]);
    const length = chosen(lengths, options.getString('length'), 'short');
    const style = chosen(styles, options.getString('style'), 'lines');
    const outlet = interactionOutlet(interaction);
    if (!(await admit({ where: whereOf(interaction), words: wordsFor(locale) }, outlet, shell))) return;
    const { done } = shell.gate.queue(() => shell.footnote.summarize({ scope, length, style }));
    await sendAnswer(await done, outlet, { locale });
  },
  autocomplete: (interaction, shell) => articleChoices(interaction, shell),
};
