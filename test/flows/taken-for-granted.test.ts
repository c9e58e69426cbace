import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { quotesFor } from '../doubles/quotes.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'granted-'));
afterAll(() => rmSync(folder, { recursive: true }));

const mill = `The mill at Arlen

The weir at Arlen burst in May. The parish meets on Mondays in the school. Lorries may not cross the bridge because its deck is thin.

If the vote passes, the parish will buy three things for the mill:

* a new wheel
* a longer rope
* a lamp

Of the trained millers 62 percent stayed. The others moved to the coast.
`;

async function asked(question: string): Promise<string> {
  const location = path.join(folder, 'mill.md');
  writeFileSync(location, mill);
  return (await quotesFor({ kind: 'file', location, name: 'mill.md' }, question)).join('\n');
}

describe('what a question takes for granted', () => {
  it('is no answer to why it is so', async () => expect(await asked('why did the weir at arlen burst')).toBe(''));

  it.each([
    ['why cant lorries cross the bridge', 'because its deck is thin'],
    ['what % of the trained ones stayed', '62 percent'],
    ['what will the parish buy if the vote passes', 'a longer rope'],
  ])('is one where more is told: %s', async (question, words) => expect(await asked(question)).toContain(words));
});
