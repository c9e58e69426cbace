import type { CheckedSentence } from '../../footnote.ts';
import { admit } from '../asking/admit.ts';
import { interactionOutlet } from '../delivery/interaction-outlet.ts';
import type { Outgoing } from '../delivery/outlet.ts';
import { scopeIn } from '../library/scope.ts';
import { limits } from '../markdown/limits.ts';
import { excerpt } from '../markdown/shorten.ts';
import { whereOf } from '../place/where.ts';
import { footnoteRows } from '../views/answer-buttons.ts';
import { footnoteLine, passageLine } from '../views/footnotes.ts';
import { wordsFor } from '../words/index.ts';
import type { Words } from '../words/words.ts';
import type { MessageCommand } from './command.ts';
import { menuEntry } from './described.ts';

/** In a message's menu: what the articles say about each of its sentences, for the person who asks alone. */
export const checkMessage: MessageCommand = {
  data: menuEntry('checkMessage'),
  acknowledgement: 'private',
  async execute(interaction, shell) {
    const scope = await scopeIn(interaction, shell);
    const words = wordsFor(interaction.locale);
    if (!(await admit({ where: whereOf(interaction), words }, interactionOutlet(interaction), shell))) return;
    const { done } = shell.gate.queue(() => shell.footnote.check({ text: interaction.targetMessage.content, scope }));
    await interaction.editReply(checkedMessage(await done, words));
  },
};

/** As many sentences as fit one message, each with the words for it or the passages nearest to it. */
function checkedMessage(checked: readonly CheckedSentence[], words: Words): Outgoing {
  const numbered = checked.map((one, index) => renumbered(one, index + 1));
  const shown: CheckedSentence[] = [];
  for (const one of numbered) {
    if ([...shown, one].map((sentence) => linesOf(sentence, words)).join('\n').length > limits.content) break;
    shown.push(one);
  }
  const content = shown.map((one) => linesOf(one, words)).join('\n');
  const citations = shown.flatMap(({ confirmed }) => confirmed?.citations ?? []);
  return { content: content === '' ? words.check.nothing : content, components: footnoteRows(citations, words) };
}

/** Each sentence was checked by itself; together their footnotes count on. */
function renumbered({ confirmed, ...rest }: CheckedSentence, number: number): CheckedSentence {
  if (!confirmed) return rest;
  const [first] = confirmed.citations;
  return { ...rest, confirmed: { ...confirmed, citations: [{ ...first, number }] } };
}

function linesOf({ sentence, confirmed, nearest }: CheckedSentence, words: Words): string {
  const head = `> ${excerpt(sentence, 300)}`;
  if (confirmed)
    return [head, words.check.supported, footnoteLine(confirmed.citations[0], { words, withQuote: true })].join('\n');
  return [head, words.check.unconfirmed, ...nearest.slice(0, 2).map((passage) => passageLine(passage, words))].join(
    '\n',
  );
}
