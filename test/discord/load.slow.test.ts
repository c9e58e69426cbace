import { expect, it } from 'vitest';
import { marker, runLoad, stageServers, wholeLoad } from './demo/load.ts';
import { setStage } from './stage.ts';

it('two hundred questions from fifty people in twenty servers at once are all answered, once, each from its own server', async () => {
  await using stage = await setStage();
  const { discord, footnote } = stage;
  const channels = stageServers(discord, wholeLoad);
  for (const channel of channels) {
    footnote.put(`Notice of ${channel.guild?.name}`, [`The harbour notice says ${marker(channel)}.`], {
      collection: channel.guild?.id ?? '',
    });
  }
  const adding = async () => {
    for (let index = 0; index < 20; index += 1) footnote.put(`New ${index}`, ['Nothing of note.']);
  };
  const report = await runLoad(discord, channels, { ...wholeLoad, over: 1_500 }, adding);
  expect(report).toMatchObject({ asked: 200, answered: 200, doubled: 0, crossed: 0 });
  expect(report.acknowledged.longest).toBeLessThan(3_000);
  // Ten thousand within ten minutes would have Discord shut the bot out.
  expect(discord.rest.invalid.count).toBe(0);
  expect(discord.violations).toEqual([]);
}, 120_000);
