import { existsSync } from 'node:fs';
import path from 'node:path';
import { missingParts } from '../../src/adapters/conversations/missing-parts.ts';
import { conversationsSchema } from '../../src/adapters/conversations/schema.ts';
import { articleIdsIn, describePostgres } from '../../src/adapters/databases/postgres/describe.ts';
import { checkDatabase } from '../../src/adapters/databases/sqlite/copy-database.ts';
import { placeOf } from '../../src/adapters/databases/writable.ts';
import { librarySchema } from '../../src/adapters/libraries/sqlite/schema.ts';
import { openSqliteLibrary } from '../../src/adapters/libraries/sqlite.ts';
import { openLibrary } from '../../src/adapters/ports.ts';
import type { Config } from '../../src/config.ts';
import { sharedCollection } from '../../src/core/document/article.ts';
import { Failure } from '../../src/core/failure.ts';
import { pluralsOf } from '../../src/core/text/plural.ts';
import type { Library } from '../../src/ports/library.ts';
import type { ConfiguredChecks, World } from './check.ts';
import { checkSound, idsIn } from './check-sound.ts';
import { checkStored, checkStoredIn } from './check-stored.ts';
import { noteOfOutdated } from './outdated.ts';

export const dataChecks: ConfiguredChecks = (world, { config }) => {
  const { LIBRARY } = config;
  const disk = { name: 'disk', attempt: () => tryDisk(world, config) };
  return LIBRARY === undefined
    ? [
        disk,
        { name: 'library', attempt: () => tryLibrary(world, config) },
        { name: 'conversations', attempt: () => tryConversations(config) },
      ]
    : [disk, { name: 'library and conversations', attempt: () => tryPostgres(world, { ...config, LIBRARY }) }];
};

/** Below this, in bytes, indexing and answering soon fail. */
const leastRoom = 100_000_000;

async function tryDisk({ freeBytes }: World, config: Config): Promise<string> {
  const place = placeOf(config.DATA_DIR);
  const free = await freeBytes(place);
  const room = `${Math.floor(free / 1_000_000).toLocaleString('en')} MB free`;
  if (free < leastRoom)
    throw new Failure(
      'unreadable',
      `The disk with ${place} is nearly full (${room}). Make room before articles are added.`,
    );
  return room;
}

async function tryLibrary(world: World, config: Config) {
  const { DATA_DIR } = config;
  const folder = path.join(DATA_DIR, 'index');
  const { library: but } = missingParts(config);
  if (but !== undefined) return { but };
  // A folder that somebody names is meant to be there.
  if (world.data !== undefined && !existsSync(DATA_DIR))
    throw new Failure('not-found', `The folder ${DATA_DIR} is not there. Check the name after --data.`);
  if (!existsSync(DATA_DIR)) return 'none yet';
  const library = await openSqliteLibrary({ folder });
  try {
    checkDatabase(path.join(folder, 'library.sqlite'), librarySchema);
    if (world.deep) {
      await checkSound(idsIn(folder), library);
      await checkStored(folder);
    }
    return `${await tryArticles(library, world, config)} in ${DATA_DIR}`;
  } finally {
    await library.close();
  }
}

async function tryPostgres(world: World, config: Config & { readonly LIBRARY: string }) {
  const { version, vector, couldHaveVector } = await describePostgres(config.LIBRARY);
  const library = await openLibrary(config);
  try {
    if (world.deep) {
      await checkSound(await articleIdsIn(config.LIBRARY), library);
      await checkStoredIn(config.LIBRARY);
    }
    const found = `${await tryArticles(library, world, config)} in PostgreSQL ${version}`;
    if (vector !== undefined) return `${found} with pgvector ${vector}`;
    if (couldHaveVector)
      return {
        but: `${found} compares vectors in memory, though the server has pgvector: have an administrator run CREATE EXTENSION vector in this database`,
      };
    return `${found}, without pgvector: vectors are compared in memory`;
  } finally {
    await library.close();
  }
}

async function tryArticles(library: Library, world: World, config: Config): Promise<string> {
  const articles = await library.articles({ collections: [sharedCollection] });
  const note = await noteOfOutdated(library, world, config);
  return `${pluralsOf('en').counted(articles.length, 'article', 'articles')}${note}${world.deep ? ', each as it was stored,' : ''}`;
}

async function tryConversations(config: Config) {
  const file = path.join(config.DATA_DIR, 'conversations.sqlite');
  const { conversations: but } = missingParts(config);
  if (but !== undefined) return { but };
  if (!existsSync(file)) return 'none yet';
  checkDatabase(file, conversationsSchema);
  return 'sound';
}
