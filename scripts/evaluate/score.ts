import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Figures } from './evaluation.ts';

const execute = promisify(execFile);
const printed = z.record(z.string(), z.number().nullable());

export interface Scoring {
  readonly kind: 'retrieval' | 'answers' | 'verbatim' | 'statements' | 'extraction' | 'seed';
  /** The file or folder with what is right. */
  readonly gold: string;
  /** What Footnote gave, as its scripts print it with `--jsonl`. */
  readonly rows: readonly unknown[];
}

export interface Score {
  readonly figures: Figures;
  /** What the scorer says about single questions. */
  readonly remarks: string;
}

/** Scores with the question sets' own `score.mjs`, so that figures are the same wherever they are computed. */
export async function score(sets: string, { kind, gold, rows }: Scoring): Promise<Score> {
  const folder = await mkdtemp(path.join(tmpdir(), 'footnote-score-'));
  try {
    const output = path.join(folder, 'rows.jsonl');
    await writeFile(output, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    const scorer = [path.join(sets, 'score.mjs'), kind, gold, output];
    const { stdout, stderr } = await execute(process.execPath, scorer, { maxBuffer: 1 << 26 });
    return { figures: printed.parse(JSON.parse(stdout)), remarks: stderr.trim() };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
