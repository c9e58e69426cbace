import { admit } from '../asking/admit.ts';
import { wordsOf } from '../asking/subject.ts';
import { interactionOutlet } from '../delivery/interaction-outlet.ts';
import { scopeIn } from '../library/scope.ts';
import { whereOf } from '../place/where.ts';
import { checkedMessage } from '../views/checked-message.ts';
import { wordsFor } from '../words/index.ts';
import type { MessageCommand } from './command.ts';
import { menuEntry } from './described.ts';

/** In a message's menu: what the articles say about each of its sentences, for the person who asks alone. */
export const checkMessage: MessageCommand = {
  data: menuEntry('checkMessage'),
  acknowledgement: 'private',
  async execute(interaction, shell) {
    const scope = await scopeIn(whereOf(interaction), shell);
    const words = wordsFor(interaction.locale);
    if (!(await admit({ where: whereOf(interaction), words }, interactionOutlet(interaction), shell))) return;
    const { about: text } = await wordsOf(interaction.targetMessage, shell);
    const { done } = shell.gate.queue(() => shell.footnote.check({ text, scope }));
    await interaction.editReply(checkedMessage(await done, words));
  },
};
