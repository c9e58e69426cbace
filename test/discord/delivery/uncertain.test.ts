import type { Message } from 'discord.js';
import { expect, it } from 'vitest';
import { Failure } from '../../../src/core/failure.ts';
import { messageOutlet } from '../../../src/discord/delivery/message-outlet.ts';
import { fakeFootnote } from '../fake-footnote.ts';
import { isReplyTo } from '../shown.ts';
import { until } from '../simulator/until.ts';
import { bridge, setStage } from '../stage.ts';

const everyTry = 4;

it('gives no second answer where Discord took the first and failed at every try to say so', async () => {
  await using stage = await setStage();
  const { ada, channel, discord } = stage;
  const fault = { path: /\/messages$/, method: 'POST', status: 500, body: { message: 'Internal' }, afterwards: true };
  discord.rest.faults.push({ ...fault, times: everyTry });
  const asked = ada.says(channel, `<@${discord.world.bot.id}> Who said costs had risen?`);
  await discord.idle();
  const replies = discord.answers(channel).filter((message) => isReplyTo(message, asked.json.id));
  expect(replies.map(({ json }) => json.content)).toEqual([expect.stringContaining('[1]')]);
});

it('answers when Discord is back, instead of telling that something went wrong', async () => {
  await using stage = await setStage();
  const { ada, channel, discord } = stage;
  discord.rest.faults.push({ path: /\/messages$/, method: 'POST', status: 503, body: {}, times: everyTry });
  const asked = ada.says(channel, `<@${discord.world.bot.id}> Who said costs had risen?`);
  await until('the answer', () => discord.answers(channel).some((message) => isReplyTo(message, asked.json.id)));
  const replies = discord.answers(channel).filter((message) => isReplyTo(message, asked.json.id));
  expect(replies.map(({ json }) => json.content)).toEqual([expect.stringContaining('[1]')]);
});

it('says in place of what promised an answer why there is none', async () => {
  const footnote = fakeFootnote();
  footnote.put('The bridge', bridge);
  Object.assign(footnote, {
    // biome-ignore lint/correctness/useYield: it fails before it has anything to say.
    async *askStreaming() {
      throw new Failure('model', 'The model does not answer.');
    },
  });
  await using stage = await setStage({ footnote });
  const { ada, channel, discord } = stage;
  const asked = ada.says(channel, `<@${discord.world.bot.id}> Who said costs had risen?`);
  await discord.idle();
  const replies = discord.answers(channel).filter((message) => isReplyTo(message, asked.json.id));
  expect(replies).toHaveLength(1);
});

it('puts the answer in the place of its beginning though Discord’s word of that never came', async () => {
  const shown = { content: '' };
  const there = {
    get content() {
      return shown.content;
    },
    async edit({ content }: { content: string }) {
      shown.content = content;
      return there;
    },
  };
  let replies = 0;
  const question = {
    id: '1',
    async reply({ content }: { content: string }) {
      replies += 1;
      // With the same nonce Discord gives what is there already.
      if (replies > 1) return there;
      shown.content = content;
      throw new Error('This operation was aborted');
    },
  };
  const outlet = messageOutlet(question as unknown as Message);
  await outlet.wait?.('There are 3 questions before yours.').catch(() => undefined);
  await outlet.send({ content: 'Three million. [1]' });
  expect(shown.content).toBe('Three million. [1]');
});
