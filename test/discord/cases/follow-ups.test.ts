import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFootnote, type Footnote } from '../../../src/footnote.ts';
import { portsFor } from '../../doubles/asking.ts';
import { asText } from '../simulator/json.ts';
import { quiet } from '../simulator/until.ts';
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

let stage: Stage<Footnote>;
beforeEach(async () => {
  stage = await setStage({ footnote: await createFootnote(await portsFor(articles), { force: true }) });
});
afterEach(() => stage[Symbol.asyncDispose]());

const contentOf = (message: Message | undefined): string => asText(message?.json.content).replaceAll('**', '');

/** Asks one after the other, and gives the answers. */
async function converse(how: 'commands' | 'replies', ...questions: readonly string[]): Promise<readonly string[]> {
  const { ada, channel, discord } = stage;
  const answers: Message[] = [];
  for (const [index, question] of questions.entries()) {
    if (how === 'commands') answers.push(await ada.runs(channel, 'ask', { question }).reply());
    else {
      const last = answers.at(-1);
      ada.says(channel, last ? question : `<@${discord.world.bot.id}> ${question}`, { replyTo: last });
      answers.push(...(await discord.answered(channel, index + 1)).slice(index));
    }
    // Until it is remembered.
    await quiet(50);
  }
  return answers.map(contentOf);
}

describe.each(['commands', 'replies'] as const)('a conversation by %s', (how) => {
  it('goes on about the person and the thing that it began with, among others of the kind', async () => {
    const [first, why, council] = await converse(
      how,
      'What did Mayor Lin say about the bridge?',
      'Why did she oppose it?',
      'And the council?',
    );
    expect(first).toContain('would cost too much');
    expect(why).toMatch(/^-# Understood as: Why did Mayor Lin oppose the bridge\?/);
    expect(council).toMatch(/^-# Understood as: Why did the council oppose the bridge\?/);
    for (const answer of [first, why, council]) {
      expect(answer).toContain('lin.txt');
      expect(answer).not.toMatch(/cole\.txt|vale\.txt/);
    }
  });

  it('drops its topic for a new one, and is not led astray by thanks', async () => {
    const [, , , lake, thanks, about] = await converse(
      how,
      'What did Mayor Vale say about the taxes?',
      'When will the taxes rise?',
      'Why did she oppose a tax?',
      'How deep is Lake Oro?',
      'thanks!',
      'What about it?',
    );
    expect(lake).toMatch(/^> Lake Oro is 40 metres deep\./);
    expect(lake).not.toMatch(/Understood as|tax|Vale/);
    expect(thanks).toMatch(/^Hello! Ask me what the articles say/);
    expect(about).toContain('Lake Oro');
    expect(about).not.toMatch(/tax|Vale/);
  });

  it('is not spoiled by a first question that nobody could answer', async () => {
    const [first, lake] = await converse(how, 'Who won the chess match in Prague?', 'How deep is Lake Oro?');
    expect(first).toMatch(/^The articles do not say\./);
    expect(lake).toMatch(/^> Lake Oro is 40 metres deep\./);
  });
});
