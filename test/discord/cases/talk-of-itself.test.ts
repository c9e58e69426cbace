import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../../src/discord/words/index.ts';
import { setStage } from '../stage.ts';

describe('what is said to Footnote about itself', () => {
  it.each([
    ['who are you?', wordsFor('en').talk.who],
    ['wer hat dich gemacht?', wordsFor('de').talk.maker],
    ['¿qué te puedo preguntar?', wordsFor('es').talk.askable],
    ['merci !', wordsFor('fr').talk.thanks],
    ['stop', wordsFor('en').talk.stop],
    ['hilfe', 'Frag** mit /fragen'],
  ])('%j is answered in its language, never from the articles', async (said, answer) => {
    await using stage = await setStage();
    const { discord, channel, ada, footnote } = stage;
    ada.says(channel, `<@${discord.world.bot.id}> ${said}`);
    const [own] = await discord.answered(channel);
    expect(own?.json.content).toContain(answer);
    expect(footnote.asked).toEqual([]);
  });

  it('is answered to a command too, with the titles where articles are asked for', async () => {
    await using stage = await setStage();
    const { channel, ada, footnote } = stage;
    const reply = await ada.runs(channel, 'ask', { question: 'which articles do you have?' }).reply();
    expect(reply.json.content).toEqual(
      expect.stringMatching(/^I know 1 article: The bridge\. See <\/article list:\d+> for more\.$/),
    );
    expect(footnote.asked).toEqual([]);
  });
});
