import { isThere, sets } from './sets.ts';

/** Once, before the tests of the sets. */
export function setup(): void {
  const missing = sets.filter((set) => !isThere(set)).map((set) => `../shared/${set}`);
  if (missing.length > 0)
    console.log(`These question sets are not there; the tests that need them are skipped:\n  ${missing.join('\n  ')}`);
}
