import { setTimeout as wait } from 'node:timers/promises';
import type { Shell } from './shell.ts';

/** Milliseconds: on a busy server there is always a question. */
const mostPatience = 10_000;

/** Waits until nobody is being answered, but for no longer than ten seconds: whoever asks is answered first. */
export async function untilQuiet(gate: Pick<Shell['gate'], 'idle'>): Promise<void> {
  await Promise.race([gate.idle(), wait(mostPatience, undefined, { ref: false })]);
}
