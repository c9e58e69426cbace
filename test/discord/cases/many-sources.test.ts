import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answer.ts';
import { grounded, passageOf } from '../answers.ts';
import { fakeFootnote } from '../fake-footnote.ts';
import { asText } from '../simulator/json.ts';
import { setStage } from '../stage.ts';

const words = Array.from({ length: 650 }, (_, index) => `wd${String(index).padStart(3, '0')}`).join(' ');

/** An answer of 3,900 characters that rests on thirty sources with endless titles and addresses. */
function answer(title: string): Answer {
  const evidence = Array.from({ length: 30 }, (_, index) => {
    const quote = `Source ${index} says so.`;
    const address = `https://news.example/${'x'.repeat(700)}/${index}`;
    return { passage: passageOf(quote, { title, address }, { articleId: `a${index}` }), quote };
  });
  return grounded({ claims: [{ text: words, evidence }] });
}

describe('an answer with more sources than a message holds', () => {
  it.each([
    ['titles of 300 characters', 'T'.repeat(300)],
    ['no titles', ''],
  ])('and %s loses none of its words, in messages that are all valid', async (_, title) => {
    expect(words).toHaveLength(3_899);
    await using stage = await setStage({ footnote: fakeFootnote({ ask: async () => answer(title) }) });
    const { discord, channel, ada } = stage;
    const asked = ada.runs(channel, 'ask', { question: 'bridge?' });
    const first = await asked.reply();
    const messages = [first, ...(await asked.followups(2))];
    const shown = messages.map(({ json }) => asText(json.content)).join('\n');
    expect(shown.match(/\bwd\d{3}\b/g)?.join(' ')).toBe(words);
    expect(shown).toContain('+22 more footnotes');
    expect(messages.every(({ json }) => asText(json.content).length <= 2_000)).toBe(true);
    expect(discord.rest.log.filter(({ status }) => status >= 400)).toEqual([]);

    ada.says(channel, `<@${discord.world.bot.id}> bridge?`);
    await discord.answered(channel, 2 * messages.length);
    expect(discord.rest.log.filter(({ status }) => status >= 400)).toEqual([]);
    expect(discord.violations).toEqual([]);
  });

  it('offers 25 of forty articles with names of 150 characters while somebody types, none of another server’s', async () => {
    const footnote = fakeFootnote();
    for (let index = 10; index < 50; index += 1) footnote.put(`Lakes ${index} ${'n'.repeat(141)}`, ['Lakes.']);
    footnote.put('Secret lakes', ['Secret.'], { collection: '111111111111111111' });
    footnote.put('', ['Lakes without a title.']);
    await using stage = await setStage({ footnote });
    const { discord, channel, ada } = stage;
    const choices = await ada
      .types(channel, 'ask', { focused: 'article', options: { question: 'x', article: 'lakes' } })
      .choices();
    expect(choices).toHaveLength(25);
    expect(choices.every(({ name }) => asText(name).startsWith('Lakes') && asText(name).length <= 100)).toBe(true);
    const all = await ada
      .types(channel, 'ask', { focused: 'article', options: { question: 'x', article: '' } })
      .choices();
    expect(all.every(({ name }) => asText(name).length > 0)).toBe(true);
    expect(discord.violations).toEqual([]);
  });
});
