import type { Review, ReviewKey, Reviews, ReviewsOf } from '../../../ports/study.ts';
import { locks } from '../../databases/postgres/locks.ts';
import type { Postgres, Sql } from '../../databases/postgres/postgres.ts';
import { seal } from '../../databases/sealed.ts';
import { type ReviewRow, reviewOf } from '../study-rows.ts';

const insert = `INSERT INTO reviews (person, home, kind, id, article, due, fresh, body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT (person, home, kind, id)`;

const valuesOf = ({ person, home, kind, due, item, spacing }: Review): readonly unknown[] => {
  const body = seal({ item, spacing });
  return [person, home, kind, item.id, item.articleId, due, spacing ? 0 : 1, body];
};

const keyed = 'person = $1 AND home = $2 AND kind = $3 AND id = $4';
const valuesOfKey = ({ person, home, kind, id }: ReviewKey): readonly unknown[] => [person, home, kind, id];
const among = 'person = $1 AND home = $2 AND kind = $3 AND article = ANY($4::text[])';
const valuesAmong = ({ person, home, kind, articleIds }: ReviewsOf): readonly unknown[] => [
  person,
  home,
  kind,
  articleIds,
];

const isThere = async (sql: Sql, { item, ...of }: Review): Promise<boolean> =>
  (await sql.rows(`SELECT 1 FROM reviews WHERE ${keyed}`, valuesOfKey({ ...of, id: item.id }))).length > 0;

/** What people learn. */
export function reviewsIn(postgres: Postgres): Reviews {
  return {
    async put(review) {
      await postgres.rows(
        `${insert} DO UPDATE SET due = excluded.due, fresh = excluded.fresh, body = excluded.body`,
        valuesOf(review),
      );
    },
    add: (reviews, most) =>
      postgres.change(locks.conversations, async (sql) => {
        let [added, left] = [0, 0];
        for (const review of reviews)
          if (added < most) added += (await sql.rows(`${insert} DO NOTHING RETURNING 1`, valuesOf(review))).length;
          else if (!(await isThere(sql, review))) left += 1;
        return left;
      }),
    async review(key) {
      const [row] = await postgres.rows<ReviewRow>(
        `SELECT person, home, kind, due, body FROM reviews WHERE ${keyed}`,
        valuesOfKey(key),
      );
      return row && reviewOf(row);
    },
    async waiting(of, now, limit) {
      const rows = await postgres.rows<ReviewRow>(
        `SELECT person, home, kind, due, body FROM reviews WHERE ${among} AND due <= $5 ORDER BY fresh, due, no LIMIT $6`,
        [...valuesAmong(of), now, limit],
      );
      return rows.map(reviewOf);
    },
    async outlook(of) {
      const [row] = await postgres.rows<{ readonly fresh: number | null; readonly next: number | null }>(
        `SELECT sum(fresh)::int AS fresh, min(due) FILTER (WHERE fresh = 0) AS next FROM reviews WHERE ${among}`,
        valuesAmong(of),
      );
      const next = row?.next ?? null;
      return { fresh: row?.fresh ?? 0, ...(next === null ? {} : { next }) };
    },
    async remove(key) {
      await postgres.rows(`DELETE FROM reviews WHERE ${keyed}`, valuesOfKey(key));
    },
  };
}
