import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('installs what brings its builds along without a compiler, as the lock file says to npm', () => {
  const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
  // npm leaves it out when it writes the entry anew: put it back, or .ci/without-toolchain fails too.
  expect(lock.packages['node_modules/better-sqlite3-ready']).toHaveProperty('gypfile', false);
});
