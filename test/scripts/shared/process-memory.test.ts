import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { memoryOfTree, sharedAlone } from '../../../scripts/shared/process-memory.ts';

const program = `const filled = Buffer.alloc(200_000_000, 1); console.log('up'); setInterval(() => filled, 1_000);`;

describe.runIf(process.platform === 'linux')('the memory of processes', () => {
  it('counts what a process has started', async () => {
    const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    const found = memoryOfTree(process.pid).find(({ pid }) => pid === child.pid);
    expect(found?.anonymous).toBeGreaterThan(190);
    expect(found?.megabytes).toBeGreaterThan(found?.anonymous ?? 0);
    expect(found?.megabytes).toBeLessThan(330);
    child.kill();
    await once(child, 'close');
    expect(memoryOfTree(process.pid).some(({ pid, megabytes }) => pid === child.pid && megabytes > 0)).toBe(false);
  });

  it('tells what files take where nobody else has a part in them, each once', () => {
    const own = sharedAlone([process.pid]);
    expect(own).toBeGreaterThan(20);
    expect(own).toBeLessThan(200);
    expect(sharedAlone([process.pid, process.pid])).toBe(own);
  });
});
