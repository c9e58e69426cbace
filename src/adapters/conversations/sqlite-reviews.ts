import type { Database } from 'better-sqlite3';
import type { Review, ReviewKey, Reviews } from '../../ports/study.ts';
import { seal } from '../databases/sealed.ts';
import { type ReviewRow, reviewOf } from './study-rows.ts';

const columns = '(person, home, kind, id, article, due, fresh, body)';
const values = '(:person, :home, :kind, :id, :article, :due, :fresh, :body)';

function rowOf({ person, home, kind, due, item, spacing }: Review) {
  const body = seal({ item, spacing });
  return { person, home, kind, id: item.id, article: item.articleId, due, fresh: spacing ? 0 : 1, body };
}

const keyOf = ({ person, home, kind, item: { id } }: Review): ReviewKey => ({ person, home, kind, id });

const keyed = 'person = :person AND home = :home AND kind = :kind AND id = :id';
const among = `person = :person AND home = :home AND kind = :kind AND article IN (SELECT value FROM json_each(:articles))`;

/** What people learn, in the file of conversations. */
export function reviewsIn(database: Database): Reviews {
  const put = database.prepare(`INSERT INTO reviews ${columns} VALUES ${values}
    ON CONFLICT DO UPDATE SET due = excluded.due, fresh = excluded.fresh, body = excluded.body`);
  const insert = database.prepare(`INSERT OR IGNORE INTO reviews ${columns} VALUES ${values}`);
  const one = database.prepare<[ReviewKey], ReviewRow>(
    `SELECT person, home, kind, due, body FROM reviews WHERE ${keyed}`,
  );
  const waiting = database.prepare<[object], ReviewRow>(
    `SELECT person, home, kind, due, body FROM reviews WHERE ${among} AND due <= :now ORDER BY fresh, due, rowid LIMIT :limit`,
  );
  const outlook = database.prepare<[object], { readonly fresh: number | null; readonly next: number | null }>(
    `SELECT sum(fresh) AS fresh, min(CASE fresh WHEN 0 THEN due END) AS next FROM reviews WHERE ${among}`,
  );
  const isThere = database.prepare<[ReviewKey], number>(`SELECT 1 FROM reviews WHERE ${keyed}`).pluck();
  const remove = database.prepare(`DELETE FROM reviews WHERE ${keyed}`);
  const add = database.transaction((reviews: readonly Review[], most: number): number => {
    let added = 0;
    let left = 0;
    for (const review of reviews) {
      if (added < most) added += insert.run(rowOf(review)).changes;
      else if (isThere.get(keyOf(review)) === undefined) left += 1;
    }
    return left;
  });
  return {
    async put(review) {
      put.run(rowOf(review));
    },
    add: async (reviews, most) => add(reviews, most),
    async review(key) {
      const row = one.get(key);
      return row && reviewOf(row);
    },
    waiting: async ({ articleIds, ...of }, now, limit) =>
      waiting.all({ ...of, articles: JSON.stringify(articleIds), now, limit }).map(reviewOf),
    async outlook({ articleIds, ...of }) {
      const { fresh, next } = outlook.get({ ...of, articles: JSON.stringify(articleIds) }) ?? { fresh: 0, next: null };
      return { fresh: fresh ?? 0, ...(next === null ? {} : { next }) };
    },
    async remove(key) {
      remove.run(key);
    },
  };
}
