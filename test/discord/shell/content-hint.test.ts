import { describe, expect, it } from 'vitest';
import { until } from '../simulator/until.ts';
import { readingMessages, setStage } from '../stage.ts';

const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

describe('messages without their text', () => {
  it('are told of once, with the switch to turn, where the bot was to read them', async () => {
    await using stage = await setStage(readingMessages);
    const { ada, channel, log } = stage;
    ada.says(channel, 'It has a text.');
    ada.says(channel, '');
    ada.says(channel, '');
    const hints = () => log.filter(({ message }) => message.includes('Message Content Intent'));
    await until('the hint', () => hints().length > 0);
    await moment();
    expect(hints().map(({ level }) => level)).toEqual(['warn']);
    expect(hints()[0]?.message).toMatch(/developer portal/);
  });

  it('are no news where it was not, until somebody replies to it in vain', async () => {
    await using stage = await setStage();
    const { ada, channel, log } = stage;
    const answer = await ada.runs(channel, 'ask', { question: 'bridge?' }).reply();
    ada.says(channel, 'Nothing for Footnote.');
    await moment();
    const hints = () => log.filter(({ message }) => message.includes('Message Content Intent'));
    expect(hints()).toEqual([]);
    ada.says(channel, 'And why?', { replyTo: answer, silently: true });
    await until('the hint', () => hints().length > 0);
    expect(hints().map(({ level }) => level)).toEqual(['info']);
  });
});
