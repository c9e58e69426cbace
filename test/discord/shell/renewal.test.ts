import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/core/failure.ts';
import { createGate } from '../../../src/discord/shell/rate-limits.ts';
import { keepRenewed } from '../../../src/discord/shell/renewal.ts';
import type { Embedding, Footnote, RenewalStep } from '../../../src/footnote.ts';
import { fakeFootnote } from '../fake-footnote.ts';
import { until } from '../simulator/until.ts';
import { recordingLog } from '../stage.ts';

const steps: readonly RenewalStep[] = [
  { title: 'Lake', done: 1, total: 3 },
  { title: 'Book', done: 2, total: 3, failure: new Failure('too-large', 'Book took too long.') },
  { title: 'Tower', done: 3, total: 3 },
];

function stage(renew: Footnote['renew'], more: Partial<Footnote> = {}) {
  const { log, lines } = recordingLog();
  const gate = createGate();
  const life = { leaving: false, stopping: false };
  const ended = keepRenewed({ footnote: fakeFootnote({ renew, ...more }), gate, life, log });
  return { gate, life, lines, ended };
}

describe('renewing in the background of the bot', () => {
  it('tells in the log how far it is, and which article stays as it was', async () => {
    const { lines, ended } = stage(async function* () {
      yield* steps;
    });
    await ended;
    expect(lines).toMatchObject([
      { level: 'info', fields: { done: 1, total: 3 } },
      { level: 'warn', fields: { title: 'Book', reason: 'Book took too long.' } },
      { level: 'info', fields: { done: 3, total: 3 } },
    ]);
  });

  it('says with whose vectors questions are answered after a change of embeddings, and when that ends', async () => {
    let embedding: Embedding = { kind: 'earlier', embedder: 'old' };
    const { lines, ended } = stage(
      async function* () {
        yield* steps.slice(0, 0);
        embedding = { kind: 'own' };
      },
      { embedding: async () => embedding },
    );
    await ended;
    expect(lines).toMatchObject([
      { level: 'info', fields: { embedder: 'old' }, message: expect.stringContaining('embedder before answer') },
      { level: 'info', message: expect.stringContaining('answers from now on') },
    ]);
    const words = { kind: 'words', embedder: 'old', reason: 'It is gone.' } as const;
    const gone = stage(() => fakeFootnote().renew(), { embedding: async () => words });
    await gone.ended;
    expect(gone.lines).toMatchObject([{ level: 'warn', fields: { reason: 'It is gone.' } }]);
  });

  it('waits while questions are being answered', async () => {
    let taken = 0;
    let answer: () => void = () => undefined;
    const { gate, ended } = stage(async function* () {
      for (const step of steps) {
        taken += 1;
        yield step;
      }
    });
    void gate.queue(() => new Promise<void>((resolve) => (answer = resolve)));
    await until('the first article', () => taken === 1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(taken).toBe(1);
    answer();
    await ended;
    expect(taken).toBe(3);
  });

  it('does nothing more once the bot stops, and says nothing of what fails then', async () => {
    const { life, lines, ended } = stage(async function* () {
      yield steps[0] as RenewalStep;
      life.stopping = true;
      throw new Error('The library is closed.');
    });
    await ended;
    expect(lines).toHaveLength(1);
  });

  it('says that it could not be done when it breaks', async () => {
    const { lines, ended } = stage(async function* () {
      yield steps[0] as RenewalStep;
      throw new Failure('library-damaged', 'The library is damaged.');
    });
    await ended;
    expect(lines.slice(1)).toMatchObject([
      { level: 'error', message: expect.stringContaining('could not be renewed') },
    ]);
  });
});
