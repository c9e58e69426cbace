import { expect, it, vi } from 'vitest';
import { createGate } from '../../../src/discord/shell/rate-limits.ts';

it.each([-400, 400])(
  'nobody is kept from asking for longer than a minute when the clock is set by %i days',
  async (days) => {
    vi.useFakeTimers();
    try {
      const gate = createGate({ perPerson: 1, perChannel: 5, atOnce: 1, waiting: 5 });
      expect(await gate.admit('ada', 'general')).toEqual({ kind: 'in' });
      vi.setSystemTime(Date.now() + days * 86_400_000);
      const admission = await gate.admit('ada', 'general');
      if (admission.kind !== 'in') expect(admission).toMatchObject({ kind: 'too-many', seconds: 60 });
      await vi.advanceTimersByTimeAsync(61_000);
      expect(await gate.admit('ada', 'general')).toEqual({ kind: 'in' });
    } finally {
      vi.useRealTimers();
    }
  },
);
