import { AttachmentBuilder, SlashCommandBuilder } from 'discord.js';
import { type CardFormat, writeCards } from '../../core/study/card-formats.ts';
import type { Cards } from '../../footnote.ts';
import { admit } from '../asking/admit.ts';
import { addCards, reviewsOf } from '../asking/study/learn-cards.ts';
import { showNext } from '../asking/study/show-cards.ts';
import { whyNothing } from '../asking/study/why-nothing.ts';
import { interactionOutlet } from '../delivery/interaction-outlet.ts';
import { Refusal } from '../delivery/refusal.ts';
import { choicesToStudy } from '../library/article-choices.ts';
import { chosenArticle } from '../library/chosen-scope.ts';
import { scopeOn } from '../library/scope.ts';
import { whereOf } from '../place/where.ts';
import { replyWithCard } from '../views/show-card.ts';
import { wordsFor } from '../words/index.ts';
import type { Command } from './command.ts';
import { choicesOf, described, everywhere } from './described.ts';

const formats = choicesOf<CardFormat>(({ choices }) => choices.cardFormats);

/** Flashcards for the person alone, one at a time, which come again when it is time; or all of them as a file. */
export const cards: Command = {
  data: described(everywhere(new SlashCommandBuilder()), 'cards')
    .addStringOption((option) => described(option, 'article').setAutocomplete(true))
    .addStringOption((option) => described(option, 'format').addChoices(...formats)),
  acknowledgement: 'private',
  async execute(interaction, shell) {
    const words = wordsFor(interaction.locale);
    const where = whereOf(interaction);
    const articleId = (await chosenArticle(interaction, interaction.options.getString('article'), shell))?.id;
    if (!(await admit({ where, words }, interactionOutlet(interaction), shell))) return;
    const scope = await scopeOn(where, articleId, shell);
    const made = await shell.gate.queue(() => shell.footnote.cards({ scope })).done;
    if (made.kind === 'none') throw new Refusal(whyNothing(made.reason, words));
    const remarks = made.articlesLeft > 0 ? [`-# ${words.notes.articlesLeft(made.articlesLeft)}`] : [];
    const format = formats.find(({ value }) => value === interaction.options.getString('format'))?.value;
    if (format) {
      const { exported, fileName } = words.cards;
      const content = [exported(made.cards.length), ...remarks].join('\n');
      await interaction.editReply({ content, files: [fileOf(made.cards, fileName, format)] });
      return;
    }
    const of = await reviewsOf(where, scope, shell);
    const left = await addCards(made, of, shell);
    const card = await showNext(of, { articleId, left }, { words, shell });
    await replyWithCard(interaction, () => [
      ...card,
      ...remarks.map((markdown) => ({ kind: 'text' as const, markdown })),
    ]);
  },
  autocomplete: (interaction, shell) => choicesToStudy(interaction, shell),
};

const endings: Readonly<Record<CardFormat, string>> = { anki: 'txt', csv: 'csv', markdown: 'md' };

/** Spreadsheets take a table for UTF-8 by its first sign. */
const fileOf = (
  made: Extract<Cards, { readonly kind: 'made' }>['cards'],
  name: string,
  format: CardFormat,
): AttachmentBuilder =>
  new AttachmentBuilder(Buffer.from(`${format === 'csv' ? '\uFEFF' : ''}${writeCards(made, format)}`), {
    name: `${name}.${endings[format]}`,
  });
