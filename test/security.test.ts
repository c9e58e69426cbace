import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const rows = readFileSync(path.join(root, 'SECURITY.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\|.*\|$/.test(line))
  .slice(2)
  .map((line) => line.slice(1, -1).split('|'));

describe('the threats that SECURITY.md names', () => {
  it.each(rows.map((cells) => [cells[1]?.trim() ?? '', cells] as const))('%s: has a test that is there', (_, cells) => {
    expect(cells).toHaveLength(4);
    const files = [...(cells[3] ?? '').matchAll(/`(test\/[^`]+)`/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(existsSync(path.join(root, file)), file).toBe(true);
    const marked = [...(cells[3] ?? '').matchAll(/`(test\/[^`]+)` \(slow\)/g)].map(([, file = '']) => file);
    expect(marked, 'those that are marked (slow)').toEqual(files.filter((file) => file.includes('.slow.')));
  });
});
