import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'vitest';

/** Beside the repository; no part of it. */
const shared = path.resolve(import.meta.dirname, '../../../shared');

/** What `npm run test:sets` reads, as paths below `../shared`. */
export const sets = [
  'articles',
  'cases/2026-11',
  'cases/files',
  'eval/drafts',
  'eval/gum-interview',
  'eval/gum-news',
  'eval/html-scrapinghub',
  'eval/injection',
  'eval/quac-followups',
  'eval/squad2',
  'eval/xquad-ar',
  'eval/xquad-en',
  'eval/xquad-es',
  'eval/xquad-zh',
] as const;

export type QuestionSet = (typeof sets)[number];

/** Where a set is, or would be. */
export const folderOf = (set: QuestionSet): string => path.join(shared, set);

export const isThere = (set: QuestionSet): boolean => existsSync(folderOf(set));

/** Tests that need sets. Where one is missing, `body` is not even called: one skipped test says so in their place. */
export function describeWithSets(name: string, needed: readonly QuestionSet[], body: () => void): void {
  const missing = needed.filter((set) => !isThere(set));
  if (missing.length === 0) describe(name, body);
  else it.skip(`${name} (needs ${missing.map((set) => `../shared/${set}`).join(', ')})`, () => undefined);
}
