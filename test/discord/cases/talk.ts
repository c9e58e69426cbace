import { createFootnote, type Footnote } from '../../../src/footnote.ts';
import { portsFor } from '../../doubles/asking.ts';
import { asText } from '../simulator/json.ts';
import type { Message } from '../simulator/world.ts';
import { type Stage, setStage } from '../stage.ts';

/** Three mayors, two councils, and a lake. */
const articles = {
  'lin.txt': [
    'Mayor Lin said that the bridge over the Sele would cost too much.',
    'She opposed the bridge because the school needs a new roof, she told the council.',
    'The council approved the bridge by nine votes to four.',
  ],
  'cole.txt': [
    'Mayor Cole opposed the new airport because of its noise.',
    'The council of Oldham approved the airport in May.',
  ],
  'vale.txt': ['Mayor Vale said that the taxes will rise in June.', 'She opposed a tax on dogs because it is unfair.'],
  'oro.txt': ['Lake Oro is 40 metres deep.', 'Swimmers may use Lake Oro from May to September.'],
};

/** The core's own understanding of questions, over a few articles. */
export const setTalkingStage = async (): Promise<Stage<Footnote>> =>
  setStage({ footnote: await createFootnote(await portsFor(articles)) });

/** Without the question, which an answer to a command shows above. */
const contentOf = (message: Message | undefined): string =>
  asText(message?.json.content)
    .replaceAll('**', '')
    .replace(/^> [^\n]*\n\n/, '');

/** Asks one after the other, and gives the answers. */
export async function converse(
  { ada, channel, discord }: Stage<Footnote>,
  how: 'commands' | 'replies',
  questions: readonly string[],
): Promise<readonly string[]> {
  const answers: Message[] = [];
  for (const [index, question] of questions.entries()) {
    if (how === 'commands') answers.push(await ada.runs(channel, 'ask', { question }).reply());
    else {
      const last = answers.at(-1);
      ada.says(channel, last ? question : `<@${discord.world.bot.id}> ${question}`, { replyTo: last });
      answers.push(...(await discord.answered(channel, index + 1)).slice(index));
    }
    // Until it is remembered.
    await discord.idle();
  }
  return answers.map(contentOf);
}
