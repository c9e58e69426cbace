import { openSqliteLibrary } from '../../../src/adapters/libraries/sqlite.ts';
import { indexedOf } from '../../indexed-articles.ts';
import { versionOf } from './versions.ts';

/** Replaces an article by its other version over and over, until it is killed; refreshes the HNSW index meanwhile if told to. */
const [, , folder = '', refreshes] = process.argv;
const library = await openSqliteLibrary({ folder });
for (let turn = 0; ; turn += 1) {
  const version = versionOf(turn % 2);
  await library.replace(version, indexedOf(version));
  if (refreshes && turn % 7 === 3) void library.refresh();
  if (turn === 1) process.send?.('begun');
}
