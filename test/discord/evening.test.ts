import { expect, it } from 'vitest';
import { playEvening } from './demo/evening.ts';
import { drawnLines } from './drawn-lines.ts';
import { footnoteHere } from './footnote-here.ts';
import { asText } from './simulator/json.ts';
import { setStage } from './stage.ts';

/** An article's own sentences, of which none is cut. */
const statements = (text: string): number => text.split('\n').filter((line) => line.startsWith('> ')).length;
const most = 10;
const mostStatements = 3;
const mostWithThose = 18;

it('an evening of six people: an answer to what is for Footnote alone, in its language, short on a telephone', async () => {
  await using stage = await setStage({ footnote: await footnoteHere() });
  const scenes = await playEvening(stage);
  const after = (what: string) => scenes[scenes.findIndex((scene) => scene.kind === 'does' && scene.what === what) + 1];
  for (const chatter of ['hey all 👋', 'oh wow, ok', 'brb dinner', 'lol']) expect(after(chatter)?.kind).toBe('does');
  const answers = scenes.flatMap((scene) => (scene.kind === 'shows' ? [asText(scene.message.content)] : []));
  expect(answers.length).toBe(6);
  expect(answers[0]).toMatch(/Mattis/);
  expect(answers[1]).toMatch(/^-# Understood as: what did Tillerson say\?\n> Tillerson/);
  expect(answers[1]).toMatch(/, paragraph \d/);
  expect(answers[3]).toMatch(/, Absatz \d/);
  // Three whole sentences of an article are the one reason to be longer.
  const long = answers.filter((text) => drawnLines(text) > most);
  expect(long.filter((text) => statements(text) !== mostStatements || drawnLines(text) > mostWithThose)).toEqual([]);
});
