import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/core/failure.ts';
import { fakeFootnote } from '../fake-footnote.ts';
import { until } from '../simulator/until.ts';
import { setStage } from '../stage.ts';

const statusesOfCallbacks = (log: readonly { readonly path: string; readonly status: number }[]) =>
  log.filter(({ path }) => path.endsWith('/callback')).map(({ status }) => status);

describe('an interaction is acknowledged once', () => {
  it('and what went wrong is told, though the work fails before Discord has answered', async () => {
    const failing = async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      throw new Failure('model', 'The model did not answer; please try again.');
    };
    await using stage = await setStage({ footnote: fakeFootnote({ ask: failing }) });
    const { discord, channel, ada, log } = stage;
    discord.rest.delay = ({ path }) => (path.endsWith('/callback') ? 200 : 0);
    const reply = await ada.runs(channel, 'ask', { question: 'bridge?' }).reply();
    expect(reply.json.content).toBe('The model did not answer; please try again.');
    expect(statusesOfCallbacks(discord.rest.log)).toEqual([204]);
    const errors = log.filter(({ level }) => level === 'error');
    expect(errors.map(({ fields }) => (fields as { readonly error: Error }).error.message)).toEqual([
      'The model did not answer; please try again.',
    ]);
  });

  it('though Discord’s own word of it is lost, and it is sent again', async () => {
    await using stage = await setStage();
    const { discord, channel, ada } = stage;
    const fault = { path: /\/callback$/, status: 500, body: { message: 'Internal' }, afterwards: true };
    discord.rest.faults.push({ ...fault, times: 1 });
    const reply = await ada.runs(channel, 'ask', { question: 'bridge?' }).reply();
    expect(reply.json.content).toContain('The old bridge');
    expect(statusesOfCallbacks(discord.rest.log)).toEqual([500, 400]);
    discord.rest.faults.push({ ...fault, times: 1 });
    const opened = await ada.presses(reply, '[1]').reply();
    expect(opened.onlyFor).toBe(ada.user.id);
    discord.rest.faults.push({ ...fault, times: 1 });
    const kept = await ada.runs(channel, 'privacy').reply();
    ada.presses(kept, 'Delete mine now');
    await until('the deletion', () => String(kept.json.content).startsWith('Done.'));
  });

  it.each([true, false])(
    'and answered, though Discord fails again and again (its work done: %j)',
    async (afterwards) => {
      await using stage = await setStage();
      const { discord, channel, ada } = stage;
      const fault = { path: /\/callback$/, status: 500, body: { message: 'Internal' } };
      discord.rest.faults.push({ ...fault, times: 1, afterwards }, { ...fault, times: 3 });
      const asked = ada.runs(channel, 'ask', { question: 'bridge?' });
      const answer = afterwards ? await asked.reply() : (await discord.answered(channel))[0];
      expect(answer?.json.content).toContain('The old bridge');
      await discord.idle();
      expect(discord.answers(channel)).toHaveLength(1);
    },
  );
});
