import { setTimeout as wait } from 'node:timers/promises';
import { wordsOf } from '../asking/subject.ts';
import { textOf } from '../asking/text-of.ts';
import { askAboutFormKind, customId } from '../views/custom-id.ts';
import { questionFormAbout } from '../views/question-form.ts';
import type { MessageCommand } from './command.ts';
import { menuEntry } from './described.ts';

/** Milliseconds for a long message's file: Discord waits three seconds for the form. */
const patience = 1_500;

/** In a message's menu: a form with the message's text and a place for a question about it. */
export const askAbout: MessageCommand = {
  data: menuEntry('askAbout'),
  acknowledgement: 'form',
  async execute(interaction, shell) {
    const { targetMessage, targetId, locale } = interaction;
    const words = wordsOf(targetMessage, shell).then(({ about }) => about);
    const text = await Promise.race([words, wait(patience, textOf(targetMessage), { ref: false })]);
    await interaction.showModal(questionFormAbout(text, customId(askAboutFormKind, targetId), locale));
  },
};
