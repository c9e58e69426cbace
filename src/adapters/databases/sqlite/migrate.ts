import type { Database } from 'better-sqlite3';
import { Failure } from '../../../core/failure.ts';

/** SQL, or what SQL cannot say. */
export type Migration = string | ((database: Database) => void);

/** The tables of a file, by the steps that led to them. */
export interface Schema {
  /** Tells our file from another program's. */
  readonly applicationId: number;
  /** Each is applied once, in order, and never changed afterwards: a change is a new one at the end. */
  readonly migrations: readonly Migration[];
  /** Settings that only a file without tables takes. */
  readonly pragmas?: readonly string[];
  /** Has a file that was made before files were marked with an id and a version. */
  readonly unmarkedTable?: string;
}

/**
 * Makes the tables, or brings those of an earlier version up to date.
 * @throws Failure `library-mismatch` for a file of a later version or of another program
 */
export function migrate(database: Database, schema: Schema): void {
  const { applicationId, migrations, pragmas = [] } = schema;
  if (isCurrent(database, schema)) return;
  for (const pragma of pragmas) database.pragma(pragma);
  database
    .transaction(() => {
      if (isCurrent(database, schema)) return; // another process was faster
      for (const migration of migrations.slice(versionOf(database)))
        if (typeof migration === 'string') database.exec(migration);
        else migration(database);
      database.pragma(`user_version = ${migrations.length}`);
      database.pragma(`application_id = ${applicationId}`);
    })
    .immediate();
}

const versionOf = (database: Database): number => database.pragma('user_version', { simple: true }) as number;

function isCurrent(database: Database, schema: Schema): boolean {
  const version = versionOf(database);
  const ours = isOurs(database, schema);
  if (ours && version <= schema.migrations.length) return version === schema.migrations.length;
  throw new Failure(
    'library-mismatch',
    `${database.name} was written by ${ours ? 'a later version of Footnote. Install that one' : 'another program. Move it away'}, or choose another data folder.`,
  );
}

/** Whether Footnote has written the file, or nobody yet. */
export function isOurs(database: Database, { applicationId, unmarkedTable }: Schema): boolean {
  const id = database.pragma('application_id', { simple: true });
  const tables = database.prepare<[], string>('SELECT name FROM sqlite_master').pluck().all();
  return (
    id === applicationId ||
    tables.length === 0 ||
    (id === 0 && unmarkedTable !== undefined && tables.includes(unmarkedTable))
  );
}
