import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Origin } from '../../../core/document/article.ts';
import { placeOf, storedLocation } from '../place.ts';
import { originShape, parseAs, shaped, summaryShape } from '../shape.ts';

/** The data folder that a library's database is in: `index/` stands in it, beside `articles/`. */
export const dataFolderOf = (database: Database): string => path.dirname(path.dirname(path.resolve(database.name)));

interface Row {
  readonly no: number;
  readonly summary: string;
}

/**
 * Articles of versions that stored files by their absolute path. The folder may have been moved since: a file that is not
 * where it was, but at the same place below today's `articles/`, is taken for the same; so is one whose whole folder is gone.
 */
export function storePlaces(database: Database): void {
  const dataFolder = dataFolderOf(database);
  const put = database.prepare('UPDATE articles SET place = ?, summary = ? WHERE no = ?');
  const taken = new Set<string>();
  for (const { no, summary } of database.prepare<[], Row>('SELECT no, summary FROM articles ORDER BY no DESC').all()) {
    const known = parseAs<{ readonly collection: string; readonly origin: Origin }>(summary, summaryShape);
    shaped<Origin>(known.origin, originShape);
    const today = storedLocation(known.origin, dataFolder);
    const moved = today === known.origin.location ? movedTo(known.origin, dataFolder) : undefined;
    const location = moved === undefined || taken.has(placeOf(known.collection, moved)) ? today : moved;
    const place = placeOf(known.collection, location);
    taken.add(place);
    put.run(place, JSON.stringify({ ...known, origin: { ...known.origin, location } }), no);
  }
}

function movedTo({ kind, location }: Origin, dataFolder: string): string | undefined {
  if (kind !== 'file' || existsSync(location)) return undefined;
  const below = /[\\/](articles[\\/].+)$/.exec(location)?.[1]?.replaceAll('\\', '/');
  const isKnown =
    below !== undefined && (existsSync(path.join(dataFolder, below)) || !existsSync(path.dirname(location)));
  return isKnown ? below : undefined;
}
