import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/core/failure.ts';
import { keepSparing } from '../../src/running/spare-bots.ts';
import { whileHeld } from '../../src/running/while-held.ts';
import { recordingLog } from '../discord/stage.ts';

const away = new Failure('unreachable', 'The database cannot be reached.');

/** A right that is lost when the test says so. */
function right() {
  let lose: (failure: Failure) => void = () => undefined;
  const lost = new Promise<Failure>((resolve) => {
    lose = resolve;
  });
  let released = 0;
  const release = async (): Promise<void> => {
    released += 1;
  };
  return { held: { lost, release }, lose, released: () => released };
}

/** Ends when the right is lost, as a bot does. */
const untilLost = (lost: AbortSignal): Promise<Failure> =>
  new Promise((resolve) => lost.addEventListener('abort', () => resolve(lost.reason)));

describe('what needs a right to answer', () => {
  it('ends when it is lost, and begins anew when it is had again', async () => {
    const rights = [right(), right(), right()];
    const { log, lines } = recordingLog();
    const begun: number[] = [];
    const done = whileHeld({
      told: new AbortController().signal,
      log,
      hold: async () => rights[begun.length]?.held,
      async work(lost) {
        begun.push(rights.map(({ released }) => released()).reduce((sum, one) => sum + one, 0));
        if (begun.length === rights.length) return undefined;
        rights[begun.length - 1]?.lose(away);
        return untilLost(lost);
      },
    });
    expect(await done).toBeUndefined();
    expect(begun, 'each after the one before was let go of').toEqual([0, 1, 2]);
    expect(rights.map(({ released }) => released())).toEqual([1, 1, 1]);
    expect(lines.map(({ level }) => level)).toEqual(['warn', 'warn']);
  });

  it('waits while the database is away, and says so once', async () => {
    const { log, lines } = recordingLog();
    let tries = 0;
    const done = whileHeld({
      told: new AbortController().signal,
      log,
      async hold() {
        tries += 1;
        if (tries < 3) throw away;
        return right().held;
      },
      work: async () => new Failure('discord', 'Discord put it out.'),
    });
    expect(await done).toMatchObject({ code: 'discord' });
    expect(tries).toBe(3);
    expect(lines).toMatchObject([{ level: 'warn', message: expect.stringContaining('The database is away') }]);
  });

  it('is not waited for when it is told to stop, nor where waiting is in vain', async () => {
    const told = new AbortController();
    const { log } = recordingLog();
    const work = async () => undefined;
    const waiting = whileHeld({ told: told.signal, log, work, hold: () => Promise.reject(away) });
    told.abort();
    expect(await waiting).toBeUndefined();
    const refused = new Failure('configuration', 'The user may not.');
    const never = new AbortController().signal;
    await expect(whileHeld({ told: never, log, work, hold: () => Promise.reject(refused) })).rejects.toBe(refused);
  });
});

describe('shards that are nobody’s', () => {
  it('are looked after again when the database is back', async () => {
    const { log } = recordingLog();
    const told = new AbortController();
    const ends = [away, away, undefined];
    let looked = 0;
    await keepSparing(async () => ends[looked++], { told: told.signal, log });
    expect(looked).toBe(3);
  });

  it('are left alone where it would be in vain, and the process goes on', async () => {
    const { log, lines } = recordingLog();
    await keepSparing(() => Promise.reject(new Failure('configuration', 'The user may not.')), {
      told: new AbortController().signal,
      log,
    });
    expect(lines).toMatchObject([{ level: 'error' }]);
  });
});
