import type { Database } from 'better-sqlite3';
import { forgetStudyIn } from './forget-study.ts';
import { dropCounter } from './sqlite-counters.ts';
import { forgetNews } from './sqlite-news.ts';

interface Forgetting {
  readonly channels: readonly string[];
  /** Removes turns by their ids; gives how many. */
  removeAll(ids: readonly string[]): number;
}

/** One transaction: turns and what was said of them, answers that are owed there, settings, feeds and digests, what was used of the model. */
export const forgetServer = (database: Database, server: string, { channels, removeAll }: Forgetting): number =>
  database.transaction(() => {
    const run = (sql: string, ...values: readonly string[]): void => void database.prepare(sql).run(...values);
    const ids = database
      .prepare<[string, string], string>('SELECT id FROM turns WHERE conversation >= ? AND conversation < ?')
      .pluck()
      // "0" is the character after "/".
      .all(`${server}/`, `${server}0`);
    for (const id of ids) run('DELETE FROM verdicts WHERE turn = ?', id);
    for (const id of [server, ...channels]) run("DELETE FROM owed WHERE instr(place, '\"' || ? || '\"') > 0", id);
    run("DELETE FROM preferences WHERE place = 'server/' || ?", server);
    run('DELETE FROM preferences WHERE place >= ? AND place < ?', `server/${server}/`, `server/${server}0`);
    for (const id of channels)
      run('DELETE FROM preferences WHERE place >= ? AND place < ?', `channel/${id}/`, `channel/${id}0`);
    forgetStudyIn(database, server);
    forgetNews(database, server);
    dropCounter(database, `server:${server}`);
    return removeAll(ids);
  })();
