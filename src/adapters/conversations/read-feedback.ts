import type BetterSqlite from 'better-sqlite3';
import type { KeptTurn, Verdict } from '../../ports/conversations.ts';
import { type Row, turnOf } from './memory.ts';
import { readKept } from './read-kept.ts';

export interface Kept {
  /** Oldest first. */
  readonly turns: readonly KeptTurn[];
  readonly verdicts: readonly Verdict[];
}

/** What is kept of questions, answers and verdicts in a data folder, as `readKept` reads. @throws Failure */
export const readFeedback = (folder: string): Kept =>
  readKept(folder, { turns: [], verdicts: [] }, (database) => ({
    turns: turnsIn(database),
    verdicts: verdictsIn(database),
  }));

const turnsIn = (database: BetterSqlite.Database): readonly KeptTurn[] =>
  database
    .prepare<[], Row>('SELECT * FROM turns ORDER BY at')
    .all()
    .flatMap((row) => turnOf(row) ?? []);

const verdictsIn = (database: BetterSqlite.Database): readonly Verdict[] =>
  database
    .prepare<[], Verdict & { readonly reason: string | null }>('SELECT * FROM verdicts ORDER BY at')
    .all()
    .map(({ reason, ...rest }) => ({ ...rest, ...(reason === null ? {} : { reason }) }));
