import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

const sets = 'test/**/*.sets.test.ts';
const slow = 'test/**/*.slow.test.ts';

/** Files share what they import: no test changes it, and importing takes longer than most tests. */
const quick = {
  isolate: false,
  setupFiles: ['test/own-fetch-first.ts', 'test/threads-of-build.ts'],
  maxWorkers: '100%',
};

export default defineConfig({
  test: {
    // For a busy machine; hardly any test takes a second.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          ...quick,
          name: 'tests',
          globalSetup: 'test/build-first.ts',
          include: ['test/**/*.test.ts'],
          exclude: [sets, slow],
        },
      },
      {
        extends: true,
        test: {
          ...quick,
          name: 'sets',
          include: [sets],
          globalSetup: ['test/build-first.ts', 'test/sets/say-what-is-missing.ts'],
        },
      },
      {
        extends: true,
        // Each file with its own world: they kill, flood and wait, and most of their time is waiting.
        test: {
          name: 'slow',
          include: [slow],
          globalSetup: 'test/build-first.ts',
          setupFiles: ['test/threads-of-build.ts'],
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
        },
      },
    ],
  },
});
