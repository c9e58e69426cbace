import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bombs } from '../../../scripts/attack/bombs.ts';
import { createWatch } from '../../../scripts/attack/watch.ts';
import { createParser } from '../../../src/adapters/documents/parser.ts';

const memory = 400;
/** Milliseconds: on a busy machine memory fills slowly. */
const patience = 240_000;
const raw = (name: string, bytes: Uint8Array) => ({
  bytes,
  origin: { kind: 'file', location: `/${name}`, name } as const,
});
const bombOf = (wanted: string): Uint8Array => {
  const bomb = bombs.find(({ name }) => name === wanted);
  if (!bomb) throw new Error('There is no such bomb any more.');
  return bomb.make();
};
/** Half a gigabyte, deflated twice and named four times, in a few kilobytes. */
const inflating = (): Uint8Array => bombOf('inflated twice × 500.pdf');
const good = Buffer.from('The bridge opened on Monday.');
/** Takes minutes: a picture that draws itself, ten thousand times at each depth. */
const endless = bombOf('drawn in itself × 10000.pdf');

describe('a document of 4 kB that inflates to gigabytes', () => {
  it(
    'is refused in one sentence, within the memory a parser may have, while others are read',
    async () => {
      const watch = createWatch();
      const parser = createParser({ processes: 2, memory, timeout: patience });
      const bomb = parser.prepare(raw('inflates.pdf', inflating()), 'a').catch((error: unknown) => error);
      const other = await parser.prepare(raw('good.txt', good), 'b');
      expect(other.passages).toHaveLength(1);
      expect(await bomb).toMatchObject({
        code: 'too-large',
        message: 'inflates.pdf needs more memory than Footnote allows for one document. Add a smaller file.',
      });
      expect(watch.memory().parser).toBeLessThan(memory);
      expect((await parser.prepare(raw('next.txt', good), 'a')).passages).toHaveLength(1);
      watch.stop();
      await parser.close();
    },
    2 * patience,
  );
});

describe('documents that take as long as they may', () => {
  const timeout = 8_000;
  let parser: ReturnType<typeof createParser>;
  beforeAll(async () => {
    parser = createParser({ processes: 2, timeout });
    // Both processes are up before anything is timed.
    const both = ['a', 'b'].map((server) => parser.prepare(raw('first.txt', good), server));
    await Promise.all(both);
  }, patience);
  afterAll(() => parser.close());

  it(
    'keep nobody else’s waiting, and those behind them have all their own time',
    async () => {
      const given = [1, 2].map((number) =>
        parser.prepare(raw(`endless-${number}.pdf`, endless), 'a', 'ada').catch((error: unknown) => error),
      );
      const behind = parser.prepare(raw('behind.txt', good), 'a', 'ada');
      const first = Promise.race([...given, parser.prepare(raw('good.txt', good), 'b', 'bo')]);
      expect(await first).toMatchObject({ passages: [expect.anything()] });
      for (const one of given) expect(await one).toMatchObject({ message: expect.stringContaining('took too long') });
      // It waited for longer than it may take.
      expect((await behind).passages).toHaveLength(1);
    },
    patience,
  );
});
