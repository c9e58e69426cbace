import { openPostgresLibrary } from '../../src/adapters/libraries/postgres.ts';
import { openSqliteLibrary } from '../../src/adapters/libraries/sqlite.ts';
import type { Library } from '../../src/ports/library.ts';

/** @param place a folder, or a database's address */
export const libraryIn = (place: string): Promise<Library> =>
  /^postgres:/.test(place)
    ? openPostgresLibrary({ connection: { connectionString: place }, dataFolder: '/data' })
    : openSqliteLibrary({ folder: place });
