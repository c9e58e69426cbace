import { textOf } from '../asking/text-of.ts';
import { askAboutFormKind, customId } from '../views/custom-id.ts';
import { questionFormAbout } from '../views/question-form.ts';
import type { MessageCommand } from './command.ts';
import { menuEntry } from './described.ts';

/** In a message's menu: a form with the message's text and a place for a question about it. */
export const askAbout: MessageCommand = {
  data: menuEntry('askAbout'),
  acknowledgement: 'form',
  async execute(interaction) {
    await interaction.showModal(
      questionFormAbout(
        textOf(interaction.targetMessage),
        customId(askAboutFormKind, interaction.targetId),
        interaction.locale,
      ),
    );
  },
};
