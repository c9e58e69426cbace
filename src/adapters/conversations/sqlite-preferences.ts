import type { Database } from 'better-sqlite3';
import type { Preferences } from '../../ports/conversations.ts';

export function preferencesIn(database: Database): Preferences {
  const get = database.prepare<[string], string>('SELECT value FROM preferences WHERE place = ?').pluck();
  const put = database.prepare('INSERT OR REPLACE INTO preferences (place, value) VALUES (?, ?)');
  return {
    async get(place) {
      const value = get.get(place);
      return value === undefined ? undefined : JSON.parse(value);
    },
    async put(place, value) {
      put.run(place, JSON.stringify(value));
    },
  };
}
