import type { Outlet } from '../delivery/outlet.ts';
import type { PlainText } from '../markdown/read-markup.ts';
import type { Shell } from '../shell/shell.ts';
import { bare } from '../talk/bare.ts';
import { topicOf } from '../talk/topic-of.ts';
import { checkedMessage } from '../views/checked-message.ts';
import { wordsFor } from '../words/index.ts';
import { admit } from './admit.ts';
import { aboveOf, answerQuestion } from './ask-and-send.ts';
import type { Asked } from './asked.ts';
import { askedInText, type Spoken } from './hear-words.ts';

/** Nothing but "look at this", "can you answer that?", or "really?". */
export const isLookup = (question: string): boolean => isWordless(question) || (topicOf(question)?.looksUp ?? false);

/** "👀" */
export const isWordless = (question: string): boolean => bare(question) === '';

/** A question that asks to look a text up, and the text, which somebody else wrote. */
export interface LookedUp extends Asked {
  readonly about: PlainText;
}

/** The other message itself is what is looked up: answered where it asks, held against the articles where it states. */
export async function lookUp(looked: LookedUp, guild: Spoken, outlet: Outlet, shell: Shell): Promise<void> {
  const words = wordsFor(looked.locale);
  const asked = await askedInText(looked.about, guild);
  if (asked) {
    const { about: _own, ...rest } = looked;
    return answerQuestion({ ...rest, ...asked }, outlet, shell);
  }
  if (!(await admit({ where: looked.where, words }, outlet, shell))) return;
  const { done } = shell.gate.queue(() => shell.footnote.check({ text: looked.about, scope: looked.scope }));
  const { above = '' } = aboveOf(looked);
  await outlet.send(checkedMessage(await done, words, above));
  await outlet.finish?.();
}
