import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { printedBy } from '../../scripts/bench/own-process.ts';
import { samples } from '../../scripts/shared/with-footnote.ts';

const root = mkdtempSync(path.join(tmpdir(), 'footnote-bench-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('quizzes are measured over a library that is made for it', async () => {
  const measure = { kind: 'quiz', data: path.join(root, 'quiz'), articles: samples };
  const figures = JSON.parse(await printedBy('scripts/bench/measure.ts', [JSON.stringify(measure)]));
  expect(figures.questions).toBeGreaterThan(0);
}, 120_000);

it('a library grows from one size to the next', async () => {
  const grow = async (from: number, to: number): Promise<number> => {
    const measure = { kind: 'grow', data: path.join(root, 'growing'), articles: samples, from, to };
    return JSON.parse(await printedBy('scripts/bench/measure.ts', [JSON.stringify(measure)]));
  };
  const [first, then] = [await grow(0, 3), await grow(3, 9)];
  expect(first).toBeGreaterThan(0);
  expect(then).toBe(2 * first);
}, 120_000);
