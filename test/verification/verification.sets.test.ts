import path from 'node:path';
import { expect, it } from 'vitest';
import { describeWithSets, folderOf } from '../sets/sets.ts';
import { verificationFigures } from './figures.ts';

const exact = ['quote changed by a word', 'quote from another passage', 'citation out of range'];
const nearlyExact = ['another number', 'another year', 'another name'];

describeWithSets('verification of scripted drafts', ['eval/gum-news', 'eval/xquad-en'], () => {
  const figures = verificationFigures(path.dirname(folderOf('eval/gum-news')));

  it('has at least 400 drafts to judge', () => {
    expect(figures.reduce((sum, { drafts }) => sum + drafts, 0)).toBeGreaterThanOrEqual(400);
    for (const { kind, faithful, drafts } of figures) if (!faithful) expect(drafts, kind).toBe(50);
  });

  it.each(figures.filter(({ faithful }) => !faithful))('catches $kind', ({ kind, right }) => {
    const least = exact.includes(kind) ? 1 : nearlyExact.includes(kind) ? 0.98 : 0.85;
    expect(right).toBeGreaterThanOrEqual(least);
  });

  it('keeps what is faithful', () => {
    const kept = figures.filter(({ faithful }) => faithful);
    const drafts = kept.reduce((sum, kind) => sum + kind.drafts, 0);
    const right = kept.reduce((sum, kind) => sum + kind.right * kind.drafts, 0);
    expect(right / drafts).toBeGreaterThanOrEqual(0.95);
  });
});
