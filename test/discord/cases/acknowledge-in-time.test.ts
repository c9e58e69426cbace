import { describe, expect, it } from 'vitest';
import { holdAnswers } from '../held-answers.ts';
import { setStage } from '../stage.ts';

/** A model that takes a while; minutes pass by the clock of the tests' Discord. */
async function setSlowStage() {
  const stage = await setStage();
  return { ...stage, held: holdAnswers(stage.footnote) };
}

/** Keeps everything in this process from going on, as work does that was forgotten on the thread of the gateway. */
function block(milliseconds: number): void {
  const end = Date.now() + milliseconds;
  while (Date.now() < end);
}

const minute = 60_000;

describe('Discord waits three seconds for an acknowledgement, and fifteen minutes for the answer', () => {
  it('a model that takes five seconds is waited for', async () => {
    await using stage = await setSlowStage();
    const { discord, channel, ada } = stage;
    const asked = ada.runs(channel, 'ask', { question: 'bridge?' });
    await asked.acknowledged();
    discord.world.clock.skip(5_000);
    stage.held.release();
    expect((await asked.reply()).json.content).toContain('The old bridge');
    const callbacks = discord.rest.log.filter(({ path }) => path.endsWith('/callback'));
    expect(callbacks.map(({ status, body }) => [status, body.type])).toEqual([[204, 5]]);
  });

  it('an interaction that comes while everything stands still for 2.9 seconds is acknowledged before anything else', async () => {
    await using stage = await setSlowStage();
    const { discord, channel, ada } = stage;
    const before = discord.rest.log.length;
    const asked = ada.runs(channel, 'ask', { question: 'bridge?' });
    block(200);
    // So it would be after 2.9 seconds; the machine that runs this may be slow, and is given a second more.
    discord.world.clock.skip(2_700 - 1_000);
    stage.held.release();
    expect((await asked.reply()).json.content).toContain('The old bridge');
    // What it asks at its start it asks for itself.
    const sent = discord.rest.log.slice(before).filter(({ path }) => !path.endsWith('/commands'));
    expect(sent[0]?.path).toMatch(/\/callback$/);
  });

  it('an answer that takes sixteen minutes is posted in the channel and names the asker', async () => {
    await using stage = await setSlowStage();
    const { discord, channel, ada } = stage;
    const asked = ada.runs(channel, 'ask', { question: 'bridge?' });
    await asked.acknowledged();
    discord.world.clock.skip(16 * minute);
    stage.held.release();
    const [, answer] = await discord.answered(channel, 2);
    expect(answer?.json.content).toMatch(new RegExp(`^${ada.mention}\n> bridge\\?\n\n> The old bridge`));
    expect(answer?.notified).toEqual({ users: [ada.user.id], roles: [], everyone: false });
  });

  it('also in a direct message, whose channel was never seen', async () => {
    await using stage = await setSlowStage();
    const { discord, ada } = stage;
    const direct = discord.direct(ada);
    const asked = ada.runs(direct, 'ask', { question: 'bridge?' });
    await asked.acknowledged();
    discord.world.clock.skip(16 * minute);
    stage.held.release();
    const [, answer] = await discord.answered(direct, 2);
    expect(answer?.json.content).toContain('The old bridge');
  });

  it('what only the asker may see is not posted then; a direct message says that it is lost', async () => {
    await using stage = await setStage();
    const { discord, channel, ada, footnote } = stage;
    const { check } = footnote;
    Object.assign(footnote, {
      check: async (request: Parameters<typeof check>[0]) => {
        discord.world.clock.skip(16 * minute);
        return check(request);
      },
    });
    ada.chooses(ada.says(channel, 'The bridge is open.'), 'Check against the articles');
    const [word] = await discord.answered(discord.direct(ada));
    expect(word?.json.content).toMatch(/^That took longer than Discord keeps a place/);
  });

  it('whoever waits for an answer that was acknowledged too late reads at once that nothing responds', async () => {
    await using stage = await setStage();
    const { discord, channel, ada } = stage;
    const late = ada.runs(channel, 'ask', { question: 'bridge?' });
    discord.world.clock.skip(4_000);
    await expect(late.reply()).rejects.toThrow(/^The application did not respond: .* ms too late\.$/);
    await expect(late.acknowledged()).rejects.toThrow('The application did not respond');
  });

  it('an interaction that was too late ends nothing else', async () => {
    await using stage = await setStage();
    const { discord, channel, ada, log } = stage;
    const late = ada.runs(channel, 'ask', { question: 'bridge?' });
    discord.world.clock.skip(4_000);
    await discord.idle();
    expect(late.interaction.callback).toBeUndefined();
    expect(log.filter(({ level }) => level !== 'info').map(({ message }) => message)).toEqual([
      'An interaction could not be acknowledged.',
    ]);
    expect((await ada.runs(channel, 'ask', { question: 'bridge?' }).reply()).json.content).toContain('The old bridge');
  });
});
