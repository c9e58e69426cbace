import { describe, expect, it } from 'vitest';
import { footnoteHere } from '../footnote-here.ts';
import { textIn } from '../shown.ts';
import { readingMessages, setStage } from '../stage.ts';

async function answered(asks: string): Promise<string> {
  await using stage = await setStage({ ...readingMessages, footnote: await footnoteHere() });
  const { discord, channel, ada } = stage;
  ada.says(channel, `<@${discord.world.bot.id}> ${asks}`);
  const [answer] = await discord.answered(channel);
  return textIn(answer?.json ?? {});
}

describe('a question for the words of somebody or something that says nothing in the articles', () => {
  it.each([
    ['What did the bombers say?', 'The articles have no words of “the bombers”. This is what they say on it:'],
    ['was sagte Otto Warmbier?', 'Worte von „Otto Warmbier“ stehen nicht in den Artikeln. Das steht dort dazu:'],
    [
      '¿qué dijo Otto Warmbier?',
      'Los artículos no recogen palabras de «Otto Warmbier». Esto es lo que dicen al respecto:',
    ],
    [
      'qu’a dit Otto Warmbier ?',
      'Les articles ne rapportent aucune parole de «\u00a0Otto Warmbier\u00a0». Voici ce qu’ils en disent\u00a0:',
    ],
  ])('is told so, with what is said of them: %j', async (asks, told) => {
    const text = await answered(asks);
    expect(text).toContain(told);
    expect(text).toMatch(asks.includes('Warmbier') ? /Warmbier/ : /bombers/);
  });

  it.each(['What did Tillerson say?', 'was sagte Mattis?'])('is answered where they say something: %j', async (asks) =>
    expect(await answered(asks)).not.toMatch(/no words of|Worte von/),
  );

  it('is told nothing of somebody of whom the articles do not speak', async () =>
    expect(await answered('What did Quint Brolle say?')).not.toContain('no words of'));
});
