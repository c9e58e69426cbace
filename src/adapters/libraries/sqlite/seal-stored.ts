import type { Database } from 'better-sqlite3';
import { sealJson } from '../../databases/sealed.ts';

/** Rows of versions that did not seal what they stored, as they are. */
export function sealStored(database: Database): void {
  database.function('seal', { deterministic: true }, (json) => sealJson(String(json)));
  database.exec(`
    UPDATE articles SET summary = seal(summary), body = seal(body);
    UPDATE passages SET passage = seal(passage);`);
}
