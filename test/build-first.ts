import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { isBuilt } from '../scripts/sources.mjs';

/** Threads and processes that tests start run what is built; see `threads-of-build.ts`. */
export function setup(): void {
  if (isBuilt()) return;
  const build = path.join(import.meta.dirname, '../scripts/build.mjs');
  const { status, stderr } = spawnSync(process.execPath, [build], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
