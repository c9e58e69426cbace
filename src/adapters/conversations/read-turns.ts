import type { KeptTurn } from '../../ports/conversations.ts';
import { type Row, turnOf } from './memory.ts';
import { readKept } from './read-kept.ts';

/**
 * The last turns that are kept, oldest first, of a thread or channel if one is named by its id, as `readKept` reads.
 * @throws Failure
 */
export const readTurns = (folder: string, limit: number, channel?: string): readonly KeptTurn[] =>
  readKept<readonly KeptTurn[]>(folder, [], (database) =>
    database
      .prepare<[{ channel: string | null; limit: number }], Row>(
        `SELECT * FROM turns WHERE :channel IS NULL OR instr('/' || conversation || '/', '/' || :channel || '/') > 0
         ORDER BY at DESC, id DESC LIMIT :limit`,
      )
      .all({ channel: channel ?? null, limit })
      .flatMap((row) => turnOf(row) ?? [])
      .reverse(),
  );
