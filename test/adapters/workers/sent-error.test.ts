import { describe, expect, it } from 'vitest';
import { createParser } from '../../../src/adapters/documents/parser.ts';
import { receivedError, sentError } from '../../../src/adapters/workers/sent-error.ts';
import { Failure } from '../../../src/core/failure.ts';

/** As from one thread to another. */
const sent = (error: unknown): Error => receivedError(structuredClone(sentError(error)));

describe('an error that comes from another thread', () => {
  it('is what it was, with all that caused it', () => {
    const first = Object.assign(new RangeError('disk I/O error'), { code: 'SQLITE_IOERR' });
    const failure = new Failure('unreadable', 'Footnote cannot read there.', {
      cause: new Error('between', { cause: first }),
    });
    const received = sent(failure);
    expect(received).toBeInstanceOf(Failure);
    expect(received).toMatchObject({ code: 'unreadable', message: failure.message, stack: failure.stack });
    const { cause } = received.cause as Error;
    expect(cause).toMatchObject({ name: 'RangeError', message: 'disk I/O error', code: 'SQLITE_IOERR' });
    expect((cause as Error).stack).toBe(first.stack);
  });

  it('survives whatever was thrown, and a chain that leads back to itself', () => {
    expect(sent('words').message).toBe('words');
    const ring = new Error('ring');
    ring.cause = ring;
    expect(sent(ring).message).toBe('ring');
  });

  it('tells of a document what its format said', async () => {
    const parser = createParser();
    const raw = {
      bytes: Buffer.from('%PDF-1.4 and nothing that would follow'),
      origin: { kind: 'file', location: '/a.pdf', name: 'a.pdf' } as const,
    };
    const error = await parser.prepare(raw, 'shared').catch((thrown: unknown) => thrown);
    await parser.close();
    expect(error).toBeInstanceOf(Failure);
    expect((error as Failure).message).toMatch(/^a\.pdf /);
    expect((error as Failure).cause).toMatchObject({ message: expect.stringMatching(/pdf/i) });
    expect(((error as Failure).cause as Error).stack).toContain('\n');
  });
});
