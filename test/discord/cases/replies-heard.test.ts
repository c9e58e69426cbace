import { describe, expect, it } from 'vitest';
import { readingMessages, setStage } from '../stage.ts';
import { addressing } from './places.ts';

const asked = [
  'and when is the vote?',
  'interesting, who pays for it',
  'mehr dazu bitte',
  '¿y por qué?',
  'et les coûts',
];
const reactions = [
  'interesting!',
  'krass',
  'echt jetzt?',
  'qué fuerte',
  'trop bien',
  '👍',
  '<:kek:123456789012345678>',
];

/** An answer, then a reply to it, pinged or not. */
async function replying(said: string, silently: boolean) {
  const stage = await setStage(readingMessages);
  const { discord, channel, ada, footnote } = stage;
  const { to } = await addressing(stage, 'a channel');
  ada.says(channel, to('bridge?'));
  const [answer] = await discord.answered(channel);
  await discord.idle();
  footnote.asked.length = 0;
  ada.says(channel, said, { replyTo: answer, silently });
  return stage;
}

describe.each([true, false])('a reply to an answer (without a ping: %j)', (silently) => {
  it.each(asked)('that asks is answered: %j', async (said) => {
    await using stage = await replying(said, silently);
    expect(await stage.discord.answered(stage.channel, 2)).toHaveLength(2);
    expect(stage.footnote.asked.map(({ question }) => question)).toEqual([said]);
  });

  it.each(reactions)('that only says what somebody makes of it is met with silence: %j', async (said) => {
    await using stage = await replying(said, silently);
    await stage.discord.idle();
    expect(stage.discord.answers(stage.channel)).toHaveLength(1);
    expect(stage.footnote.asked).toEqual([]);
  });

  it('that thanks is answered with a short word', async () => {
    await using stage = await replying('vielen lieben dank!', silently);
    const [, thanked] = await stage.discord.answered(stage.channel, 2);
    expect(thanked?.json.content).toBe('Gern geschehen!');
    expect(stage.footnote.asked).toEqual([]);
  });
});
