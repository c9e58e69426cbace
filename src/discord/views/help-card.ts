import type { Outgoing } from '../delivery/outlet.ts';
import type { Words } from '../words/words.ts';
import { button, row } from './card.ts';
import { customId, helpKind } from './custom-id.ts';

/** How to begin, with a button for the rest. @param bot its mention */
export const helpCard = (bot: string, words: Words): Outgoing & { readonly content: string } => ({
  content: words.help(bot),
  components: [row(button(words.articles.about, customId(helpKind)))],
});
