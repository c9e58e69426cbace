import { existsSync } from 'node:fs';
import path from 'node:path';
import BetterSqlite from 'better-sqlite3';
import type { KeptTurn, Verdict } from '../../ports/conversations.ts';
import { withSqliteFailures } from '../sqlite/sqlite-failure.ts';

interface Kept {
  /** Oldest first. */
  readonly turns: readonly KeptTurn[];
  readonly verdicts: readonly Verdict[];
}

/**
 * What is kept of questions, answers and verdicts in a data folder, also while a bot runs on it; nothing where none ever did. A
 * file of an earlier version is read as it is. @throws Failure
 */
export function readFeedback(folder: string): Kept {
  const file = path.join(folder, 'conversations.sqlite');
  if (!existsSync(file)) return { turns: [], verdicts: [] };
  const of = {
    file,
    damaged: `${file} is damaged, or none of Footnote's. Put a backup back: npm run restore -- FOLDER --force`,
    busy: `${file} is in use. Try again in a moment.`,
  };
  return withSqliteFailures(of, () => {
    const database = new BetterSqlite(file, { readonly: true, timeout: 1_000 });
    try {
      return { turns: turnsIn(database), verdicts: verdictsIn(database) };
    } finally {
      database.close();
    }
  });
}

type Nulls<T> = { readonly [Name in keyof T]: T[Name] | null };
type Row = Pick<KeptTurn, 'id' | 'conversation' | 'person' | 'at'> &
  Nulls<Required<Pick<KeptTurn, 'asked' | 'follows'>>> & { readonly body: string };

const turnsIn = (database: BetterSqlite.Database): readonly KeptTurn[] =>
  database
    .prepare<[], Row>('SELECT id, conversation, person, asked, follows, at, body FROM turns ORDER BY at')
    .all()
    .map(({ asked, follows, body, ...rest }) => ({
      ...JSON.parse(body),
      ...rest,
      ...(asked === null ? {} : { asked }),
      ...(follows === null ? {} : { follows }),
    }));

const verdictsIn = (database: BetterSqlite.Database): readonly Verdict[] =>
  database
    .prepare<[], Verdict & { readonly reason: string | null }>('SELECT * FROM verdicts ORDER BY at')
    .all()
    .map(({ reason, ...rest }) => ({ ...rest, ...(reason === null ? {} : { reason }) }));
