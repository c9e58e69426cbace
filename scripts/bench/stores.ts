import { openPostgresLibrary } from '../../src/adapters/libraries/postgres.ts';
import { openSqliteLibrary } from '../../src/adapters/libraries/sqlite.ts';
import type { Library } from '../../src/ports/library.ts';
import { startPglite } from '../../test/doubles/pglite.ts';
import { startPostgres } from '../../test/doubles/postgres-server.ts';
import { megabytesOfTree } from '../shared/process-memory.ts';

export type Store = 'sqlite' | 'postgres' | 'pglite';

interface Opened {
  readonly library: Library;
  /** Megabytes of the database's own processes. */
  database(): number;
  close(): Promise<void>;
}

/** An empty library in each, its files in the folder. */
export const opening: Readonly<Record<Store, (folder: string) => Promise<Opened>>> = {
  async sqlite(folder) {
    const library = await openSqliteLibrary({ folder });
    return { library, database: () => 0, close: () => library.close() };
  },
  async postgres(folder) {
    const server = await startPostgres();
    const connection = { connectionString: await server.database('bench') };
    const library = await openPostgresLibrary({ connection, dataFolder: folder });
    return {
      library,
      database: () => megabytesOfTree(server.pid()),
      async close() {
        await library.close();
        await server.close();
      },
    };
  },
  async pglite(folder) {
    const { connection, close } = await startPglite();
    const library = await openPostgresLibrary({
      connection,
      connections: 1,
      isListening: false,
      dataFolder: folder,
      // So that its index serves what it would not be needed for.
      exactLimit: 1_000,
    });
    return {
      library,
      database: () => 0,
      async close() {
        await library.close();
        await close();
      },
    };
  },
};
