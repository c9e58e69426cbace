import { expect, it } from 'vitest';
import { playEvening } from './demo/evening.ts';
import { footnoteHere } from './footnote-here.ts';
import { asText } from './simulator/json.ts';
import { setStage } from './stage.ts';

it('an evening of six people: an answer to what is for Footnote alone, none over ten lines', async () => {
  await using stage = await setStage({ footnote: await footnoteHere() });
  const scenes = await playEvening(stage);
  const after = (what: string) => scenes[scenes.findIndex((scene) => scene.kind === 'does' && scene.what === what) + 1];
  for (const chatter of ['hey all 👋', 'oh wow, ok', 'brb dinner', 'lol']) expect(after(chatter)?.kind).toBe('does');
  const answers = scenes.flatMap((scene) => (scene.kind === 'shows' ? [asText(scene.message.content)] : []));
  expect(answers.length).toBe(6);
  expect(answers[0]).toMatch(/Mattis/);
  expect(answers.filter((text) => text.split('\n').length > 10)).toEqual([]);
});
