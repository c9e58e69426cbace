import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { createWorkerPool } from '../../../src/adapters/workers/worker-pool.ts';
import { Failure } from '../../../src/core/failure.ts';
import type * as broken from './broken-worker.ts';
import type * as worker from './pool-worker.ts';

const pool = createWorkerPool<typeof worker>({ module: new URL('./pool-worker.ts', import.meta.url), idle: 60_000 });
afterAll(() => pool.close());

describe('a pool of worker threads', () => {
  it('starts a thread with the first task', async () => {
    expect(pool.isRunning()).toBe(false);
    expect(await pool.run('double', 21)).toBe(42);
    expect(pool.isRunning()).toBe(true);
  });

  it('throws what the task threw, as it was', async () => {
    const error = await pool.run('refuse', 'a.txt').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Failure);
    expect(error).toMatchObject({ code: 'too-large', message: 'a.txt is too large.' });
  });

  it('gives up a task at a signal, and does the next one', async () => {
    await expect(pool.run('never', undefined, { signal: AbortSignal.timeout(50) })).rejects.toThrow(/abort/i);
    expect(await pool.run('double', 4)).toBe(8);
  });

  it('keeps little of what its threads throw away', async () => {
    expect(await pool.run('youngGeneration', undefined)).toBe(8);
  });

  it('gives back the memory that a task took', async () => {
    const before = await pool.run('heap', undefined);
    expect(await pool.run('waste', undefined)).toBeGreaterThan(before + 90);
    await setTimeout(500);
    expect(await pool.run('heap', undefined)).toBeLessThan(before + 10);
  });

  it('keeps nobody waiting for a module that cannot be loaded', async () => {
    const useless = createWorkerPool<typeof broken>({
      module: new URL('./broken-worker.ts', import.meta.url),
      idle: 60_000,
    });
    await expect(useless.run('nothing', undefined)).rejects.toThrow();
    await expect(useless.run('nothing', undefined), 'nor the next one').rejects.toThrow();
    await useless.close();
  });
});
