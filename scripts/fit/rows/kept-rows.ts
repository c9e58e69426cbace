import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf, type QuestionSet } from './question-sets.ts';

const root = path.resolve(import.meta.dirname, '../../..');

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => path.join(root, folder, name));

/** Rows are made anew whenever anything that makes them is another: the core, the way of searching, these scripts, the set. */
function fingerprint(set: QuestionSet): string {
  const hash = createHash('sha256');
  for (const file of ['src/core', 'src/flows', 'scripts/fit/rows'].flatMap(sourcesIn).concat(filesOf(set)))
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** The rows as they were kept in the folder, or made now and kept. */
export async function keptRows<Row>(
  { name, set, folder }: { readonly name: string; readonly set: QuestionSet; readonly folder: string },
  make: () => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${set.name}-${name}-${fingerprint(set)}.jsonl`);
  const kept = readIfThere(file);
  if (kept !== undefined) return kept.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Row]));
  const rows = await make();
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row, shortNumbers)}\n`).join(''));
  return rows;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Six decimals are more than any weight can tell apart. */
const shortNumbers = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value;
