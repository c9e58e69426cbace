import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFootnote, type Footnote } from '../../../src/footnote.ts';
import { portsFor } from '../../doubles/asking.ts';
import { textIn } from '../shown.ts';
import { asText } from '../simulator/json.ts';
import { type Stage, setStage } from '../stage.ts';

const articles = {
  'bridge.txt': [
    'The council approved the new bridge by nine votes to four on Friday.',
    'Mayor Lin said that the bridge would cost two million euros.',
  ],
};

let stage: Stage<Footnote>;
beforeEach(async () => {
  stage = await setStage({ footnote: await createFootnote(await portsFor(articles)) });
});
afterEach(() => stage[Symbol.asyncDispose]());

async function checked(text: string): Promise<string> {
  const { ada, channel, discord } = stage;
  const reply = await ada.chooses(ada.says(channel, text), 'Check against the articles').reply();
  expect(reply.onlyFor).toBe(ada.user.id);
  expect(discord.violations).toEqual([]);
  return asText(reply.json.content);
}

describe('“Check against the articles”', () => {
  it('shows the words that say the same, with a footnote to open', async () => {
    const { ada, channel } = stage;
    const message = ada.says(channel, 'The council approved the new bridge by nine votes to four.');
    const reply = await ada.chooses(message, 'Check against the articles').reply();
    expect(reply.json.content).toMatch(
      /^> The council approved the new bridge by nine votes to four\.\nThe articles say so:\n-# \[1\] “The council approved/,
    );
    expect((await ada.presses(reply, '[1]').reply()).onlyFor).toBe(ada.user.id);
  });

  it.each([
    ['The council rejected the new bridge by nine votes to four.', 'opposite: here “rejected”, there “approved”'],
    ['The council approved the new bridge by ten votes to four.', 'number: here “ten”, there “nine”'],
    ['Mayor Lin said that the bridge would not cost two million euros.', 'denial: here “not”, there none'],
    ['Mayor Holm said that the bridge would cost two million euros.', 'name: here “Holm”, there “Lin”'],
  ])('does not confirm “%s”, and shows what the article has in place of what', async (text, difference) => {
    const said = await checked(text);
    expect(said).toContain('The articles do not confirm it. What comes nearest:');
    expect(said).toContain(difference);
    expect(said).not.toContain('The articles say so');
    expect(said).toContain('bridge.txt');
  });

  it('shows what the articles say where a sentence stands in somebody’s mouth alone', async () => {
    const said = await checked('The bridge would cost two million euros.');
    expect(said).toContain('This is what the articles say on it:');
    expect(said).toContain('Mayor Lin said that the bridge would cost two million euros.');
    expect(said).not.toContain('The articles say so');
  });

  it('looks at each sentence by itself', async () => {
    const said = await checked(
      'Mayor Lin said that the bridge would cost two million euros. It will be painted green.',
    );
    expect(said).toMatch(/The articles say so:[\s\S]*> It will be painted green\.\nThe articles do not confirm it\./);
  });

  it.each(['', '👍', 'ok!', '@everyone'])('says of %j that there is nothing to look up', async (text) => {
    expect(await checked(text)).toBe('There is nothing in this message that could be looked up.');
  });

  it('opens both footnotes where two sentences rest on the same words', async () => {
    const { ada, channel } = stage;
    const text = 'Mayor Lin said that the bridge would cost two million euros.';
    const reply = await ada.chooses(ada.says(channel, `${text} ${text}`), 'Check against the articles').reply();
    const [first, second] = [await ada.presses(reply, '[1]').reply(), await ada.presses(reply, '[2]').reply()];
    expect(textIn(second.json)).toContain('two million euros');
    expect(textIn(second.json)).toBe(textIn(first.json));
  });

  it('fits one message, however long the other is', async () => {
    const said = await checked('Mayor Lin said that the bridge would cost two million euros. '.repeat(30));
    expect(said.length).toBeLessThanOrEqual(2_000);
    expect(said).toMatch(/\nThere is no room here for \d+ more sentences; choose a shorter message\.$/);
  });
});
