import { ActionRowBuilder, ModalBuilder, TextInputBuilder, TextInputStyle } from 'discord.js';
import { limits } from '../markdown/limits.ts';
import { shortened } from '../markdown/shorten.ts';
import { wordsFor } from '../words/index.ts';

export const longestQuestion = 1000;
export const questionField = 'question';
export const aboutField = 'about';
const longestAbout = 2000;

/** The form with a place for a question. */
export function questionForm(customId: string, locale: string): ModalBuilder {
  const words = wordsFor(locale);
  const input = new TextInputBuilder()
    .setCustomId(questionField)
    .setLabel(shortened(words.yourQuestion, limits.inputLabel))
    .setStyle(TextInputStyle.Paragraph)
    .setMaxLength(longestQuestion)
    .setRequired(true);
  return new ModalBuilder()
    .setCustomId(customId)
    .setTitle(shortened(words.askMore, limits.modalTitle))
    .addComponents(rowOf(input));
}

/** The same with a second place, which holds the text that the question is about. */
export function questionFormAbout(text: string, customId: string, locale: string): ModalBuilder {
  const about = new TextInputBuilder()
    .setCustomId(aboutField)
    .setLabel(shortened(wordsFor(locale).check.about, limits.inputLabel))
    .setStyle(TextInputStyle.Paragraph)
    .setMaxLength(longestAbout)
    .setRequired(false);
  if (text.trim() !== '') about.setValue(shortened(text, longestAbout));
  return questionForm(customId, locale).addComponents(rowOf(about));
}

interface AddressForm {
  /** The question that it is to answer. */
  readonly about: string;
  readonly locale: string;
}

export const addressField = 'address';
const longestAddress = 2000;

/** The form with a place for an article's address. */
export function addressForm(customId: string, { about, locale }: AddressForm): ModalBuilder {
  const { insights, commands } = wordsFor(locale);
  const input = new TextInputBuilder()
    .setCustomId(addressField)
    .setLabel(shortened(commands.address.description, limits.inputLabel))
    .setStyle(TextInputStyle.Short)
    .setMaxLength(longestAddress)
    .setRequired(true);
  const placeholder = shortened(about, limits.inputPlaceholder);
  if (placeholder !== '') input.setPlaceholder(placeholder);
  return new ModalBuilder()
    .setCustomId(customId)
    .setTitle(shortened(insights.addAbout, limits.modalTitle))
    .addComponents(rowOf(input));
}

const rowOf = (input: TextInputBuilder) => new ActionRowBuilder<TextInputBuilder>().addComponents(input);
