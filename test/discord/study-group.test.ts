import { expect, it } from 'vitest';
import { footnoteHere } from './footnote-here.ts';
import { asText } from './simulator/json.ts';
import { until } from './simulator/until.ts';
import { setStage } from './stage.ts';

/** From here on the parts are real, but for what starts workers. */
it('a study group reads an article in a thread: a short summary, three to five open questions, each on passages, and answers to what is asked', async () => {
  await using stage = await setStage({ footnote: await footnoteHere() });
  const { discord, guild, channel, ada } = stage;
  const bob = discord.person('bob', [guild]);
  const start = ada.runs(channel, 'discuss', { article: 'Washington asks Beijing to lean harder on North Korea' });
  const thread = await until('the thread', () =>
    [...discord.world.channels.values()].find(({ parent }) => parent === channel),
  );
  await until('the end', () => asText(start.interaction.original?.json.content).endsWith(`<#${thread.id}>.`));
  const opening = discord.answers(thread).map(({ json }) => asText(json.content));
  expect(opening[0]).toMatch(/^In short:\n> .+ \[1\]/);
  expect(opening[0]).toMatch(/^-# \[1\] /m);

  const questions = opening.slice(1, -1).join('\n');
  expect(questions).toMatch(/^Open questions:/);
  const asked = questions.match(/^\*\*[^*]+\?\*\*$/gm) ?? [];
  expect(asked.length).toBeGreaterThanOrEqual(3);
  expect(asked.length).toBeLessThanOrEqual(5);
  expect(new Set(asked).size).toBe(asked.length);
  const notes = new Set(questions.match(/\[\d+\](?=$|\n|\[)/gm) ?? []);
  for (const note of notes) expect(questions).toContain(`-# ${note} `);
  expect(opening.at(-1)).toMatch(/^Mention <@\d+> or reply/);

  const before = opening.length;
  ada.says(thread, 'I find this hard to believe.');
  bob.says(thread, `${ada.mention} me too!`);
  bob.says(thread, `<@${discord.world.bot.id}> What did Mattis say?`);
  await discord.answered(thread, before + 1);
  await discord.idle();
  const [answer, ...more] = discord.answers(thread).slice(before);
  expect(more).toEqual([]);
  expect(asText(answer?.json.content)).toContain('Mattis');

  // The thread has one conversation: somebody else goes on with it.
  ada.says(thread, 'And why did he denounce Pyongyang?', { replyTo: answer });
  const [, follow] = (await discord.answered(thread, before + 2)).slice(before);
  expect(asText(follow?.json.content)).toMatch(/^-# Understood as: .*Mattis/m);
  expect(discord.violations).toEqual([]);
});
