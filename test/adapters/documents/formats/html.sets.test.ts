import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { formats } from '../../../../src/adapters/documents/formats/index.ts';
import { parseDocument } from '../../../../src/adapters/documents/parse-document.ts';
import { isBody } from '../../../../src/core/document/article.ts';
import { describeWithSets, folderOf } from '../../../sets/sets.ts';

const parse = (name: string, bytes: Uint8Array) =>
  parseDocument({ bytes, origin: { kind: 'file', location: `/${name}`, name } }, formats);

const set = folderOf('eval/html-scrapinghub');

/** Runs of four words with how often they occur. */
function runsOfFour(text: string): ReadonlyMap<string, number> {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Map<string, number>();
  for (let at = 0; at + 4 <= Math.max(4, words.length); at += 1) {
    const run = words.slice(at, at + 4).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

function harmonicMean(wanted: string, found: string): number {
  const [a, b] = [runsOfFour(wanted), runsOfFour(found)];
  const shared = [...a].reduce((sum, [run, count]) => sum + Math.min(count, b.get(run) ?? 0), 0);
  const size = (runs: ReadonlyMap<string, number>) => [...runs.values()].reduce((sum, count) => sum + count, 0);
  return (2 * shared) / Math.max(1, size(a) + size(b));
}

describeWithSets('the first twelve pages of html-scrapinghub', ['eval/html-scrapinghub'], () => {
  it('give their articles with a mean F1 of at least 0.965, and lose fewer than 2 letters of 1,000 unaccounted', async () => {
    const truth = JSON.parse(readFileSync(path.join(set, 'ground-truth.json'), 'utf8')) as Record<
      string,
      { articleBody: string }
    >;
    const letters = { seen: 0, lost: 0 };
    const scores = await Promise.all(
      Object.entries(truth)
        .slice(0, 12)
        .map(async ([id, { articleBody }]) => {
          const { blocks, letters: reckoned } = await parse(
            `${id}.html`,
            gunzipSync(readFileSync(path.join(set, `html/${id}.html.gz`))),
          );
          letters.seen += reckoned?.seen ?? 0;
          letters.lost += reckoned?.lost ?? 0;
          const body = blocks.filter(({ kind }) => isBody(kind)).map(({ text }) => text);
          return harmonicMean(articleBody, body.join('\n'));
        }),
    );
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThan(0.965);
    expect(letters.lost / letters.seen).toBeLessThan(0.002);
  });
});
