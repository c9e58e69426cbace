import type { KeptTurn } from '../../../ports/conversations.ts';
import { withPostgres } from '../../databases/postgres/open.ts';
import { idOfChannel } from '../places.ts';
import type { Kept } from '../read-feedback.ts';
import { turnsBy, verdictsIn } from './turns.ts';

/** @throws Failure */
export const readFeedbackOf = (url: string): Promise<Kept> =>
  withPostgres(url, async (postgres) => ({
    turns: await turnsBy(postgres, 'SELECT * FROM turns ORDER BY at', []),
    verdicts: await verdictsIn(postgres),
  }));

/** @throws Failure */
export const readTurnsOf = (url: string, limit: number, channel?: string): Promise<readonly KeptTurn[]> =>
  withPostgres(url, async (postgres) => {
    const turns = await turnsBy(
      postgres,
      `SELECT * FROM turns WHERE $1::text IS NULL OR strpos('/' || conversation || '/', '/' || $1 || '/') > 0
       ORDER BY at DESC, id DESC LIMIT $2`,
      [channel ?? null, limit],
    );
    return turns.toReversed();
  });

/** @throws Failure */
export const channelsSetUpIn = (url: string): Promise<readonly string[]> =>
  withPostgres(url, async (postgres) => {
    const rows = await postgres.rows<{ place: string }>(
      "SELECT place FROM preferences WHERE place >= 'channel/' AND place < 'channel0' AND value <> '[]'",
    );
    const news = await postgres.rows<{ channel: string }>(
      `SELECT json_array_elements_text(channels::json) AS channel FROM followings UNION SELECT body::json ->> 'channel' FROM digests`,
    );
    return [
      ...new Set([...rows.flatMap(({ place }) => idOfChannel(place) ?? []), ...news.map(({ channel }) => channel)]),
    ];
  });
