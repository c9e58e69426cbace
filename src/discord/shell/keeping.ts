import { sentenceOf } from '../../core/failure.ts';
import type { Log } from './log.ts';

/** Does what should outlast a restart; where that fails, what it is for goes on. */
export type Keep = (work: () => Promise<unknown>, otherwise: string) => Promise<void>;

/**
 * What cannot be kept, on a full disk for instance, is the operator's business, not that of who asked: it is told once, with
 * what to do and what comes of it (`otherwise`), and again only after it went well.
 */
export function createKeep(log: Log): Keep {
  const told = new Set<string>();
  return async (work, otherwise) => {
    try {
      await work();
      if (told.delete(otherwise)) log.info({}, 'What is asked and answered is kept again.');
    } catch (error) {
      if (told.has(otherwise)) return;
      told.add(otherwise);
      log.error({ error }, `${sentenceOf(error)} ${otherwise}`);
    }
  };
}
