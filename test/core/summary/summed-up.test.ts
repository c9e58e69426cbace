import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type SummaryDraft, summaryDraft } from '../../../src/core/summary/summary.ts';
import type { SummaryLength, SummaryStyle } from '../../../src/core/summary/wish.ts';
import { verifyDraft } from '../../../src/core/verification/verify.ts';
import { articleAt, listed } from './articles-to-sum-up.ts';
import { leaningLines } from './leaning-lines.ts';

interface Expected {
  readonly kind: string;
  readonly first: readonly string[];
  readonly points: readonly string[];
}

const file = path.resolve(import.meta.dirname, '../../fixtures/summaries/expected.json');
const expected = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Expected>>);
const styles: readonly SummaryStyle[] = ['lines', 'bullets', 'timeline', 'who-said-what'];
const lengths: readonly SummaryLength[] = ['short', 'medium', 'long'];

/** Whether one of the ways to put it is there. */
const tells = (text: string, ways: string): boolean => ways.split('|').some((way) => text.includes(way));

describe.each(listed.map((location, at) => ({ location, name: path.basename(location), ...expected[at] })))(
  'the summary of $name',
  async ({ location, first = [] }) => {
    const one = await articleAt(location);
    const made = new Map<string, SummaryDraft>();
    const draft = (style: SummaryStyle, length: SummaryLength): SummaryDraft => {
      const wish = `${style} ${length}`;
      const found = made.get(wish) ?? summaryDraft([one], { style, length });
      made.set(wish, found);
      return found;
    };

    it.each(styles.flatMap((style) => lengths.map((length) => [style, length] as const)))(
      'as %s, %s, has no line that leans on one that is not there, and every line stands in the article',
      (style, length) => {
        const made = draft(style, length);
        const said = made.claims.filter(({ leads }) => !leads);
        expect(leaningLines(said, one.article)).toEqual([]);
        expect(verifyDraft(made, { known: one.passages }).leftOut).toBe(0);
      },
    );

    it('tells who and what in its first line', () => {
      const [line] = draft('lines', 'short').claims;
      expect(first.filter((ways) => !tells(line?.text ?? '', ways))).toEqual([]);
    });

    it('has more lines the longer it is', () => {
      const [short = 0, medium = 0, long = 0] = lengths.map((length) => draft('lines', length).claims.length);
      expect(short).toBeLessThan(medium);
      expect(medium).toBeLessThan(long);
    });
  },
);

describe('the main points', () => {
  it('are in long summaries, most of them', async () => {
    const found = await Promise.all(
      listed.map(async (location, at) => {
        const made = summaryDraft([await articleAt(location)], { style: 'lines', length: 'long' });
        const text = made.claims.map((claim) => claim.text).join('\n');
        return (expected[at]?.points ?? []).filter((ways) => tells(text, ways)).length;
      }),
    );
    const all = expected.reduce((sum, { points }) => sum + points.length, 0);
    expect(found.reduce((sum, count) => sum + count, 0) / all).toBeGreaterThanOrEqual(0.6);
  });
});
