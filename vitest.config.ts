import { defineConfig } from 'vitest/config';

const sets = 'test/**/*.sets.test.ts';
const slow = 'test/**/*.slow.test.ts';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      // Files share what they import: no test changes it, and importing takes longer than most tests.
      { extends: true, test: { name: 'tests', include: ['test/**/*.test.ts'], exclude: [sets, slow], isolate: false } },
      { extends: true, test: { name: 'sets', include: [sets], globalSetup: 'test/sets/say-what-is-missing.ts' } },
      { extends: true, test: { name: 'slow', include: [slow] } },
    ],
  },
});
