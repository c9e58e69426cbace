import { expect, it } from 'vitest';
import { playScenario } from './demo/scenario.ts';
import { footnoteHere } from './footnote-here.ts';
import { textIn } from './shown.ts';
import { setStage } from './stage.ts';

it('a member asks, opens a footnote, reads on, follows up, finds fault and is forgotten', async () => {
  await using stage = await setStage({ footnote: await footnoteHere() });
  const scenes = await playScenario(stage);
  const shown = scenes.flatMap((scene) => (scene.kind === 'shows' ? [textIn(scene.message)] : []));
  const [answer, passage, next, back, followUp, , thanks, list, about, privacy, forgotten] = shown;
  expect(answer).toMatch(/Mattis/);
  expect(answer).toMatch(/^-# \[1\] .* · \[2\] /m);
  expect(passage).toMatch(/^\*\*Washington asks Beijing/);
  expect(passage).toMatch(/\*\*.+\*\*/s);
  expect(next).not.toBe(passage);
  expect(back).not.toBe(next);
  expect(followUp).toMatch(/Tillerson/);
  expect(thanks).toBe('Thank you. That helps to make the answers better.');
  expect(list).toMatch(/^1 article\n/);
  expect(about).toMatch(/^\*\*.+\*\*\n/);
  expect(privacy).toContain('2 questions of yours');
  expect(forgotten).toMatch(/^Done\. 2 questions were deleted/);
  expect(await stage.memory.conversations.count(stage.ada.user.id)).toBe(0);
  expect(stage.discord.violations).toEqual([]);
});
