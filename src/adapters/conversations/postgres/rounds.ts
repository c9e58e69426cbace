import type { Round, Rounds, Score } from '../../../ports/study.ts';
import type { Sql } from '../../databases/postgres/postgres.ts';
import { seal } from '../../databases/sealed.ts';
import { type AnswerRow, answerOf, type RoundRow, roundOf } from '../study-rows.ts';

const answers = 'SELECT question, person, choice, "right", at FROM round_answers';
const scored = 'SELECT person, sum("right")::int AS "right", count(*)::int AS answered FROM round_answers';
const bestFirst = 'GROUP BY person ORDER BY sum("right") DESC, count(*), person COLLATE "C"';

/** Rounds of quizzes. */
export function roundsIn(sql: Sql): Rounds {
  return {
    async begin({ id, home, channel, person = null, at, ...body }) {
      await sql.rows(
        `INSERT INTO rounds (id, home, channel, person, at, current, body) VALUES ($1, $2, $3, $4, $5, 0, $6)
         ON CONFLICT DO NOTHING`,
        [id, home, channel, person, at, seal(body)],
      );
    },
    async round(id) {
      const [row] = await sql.rows<RoundRow>('SELECT * FROM rounds WHERE id = $1', [id]);
      return row && roundOf(row);
    },
    async goOn(id, from) {
      const moved = await sql.rows(
        'UPDATE rounds SET current = current + 1 WHERE id = $1 AND current = $2 RETURNING id',
        [id, from],
      );
      return moved.length === 1;
    },
    async answer(round, { question, person, choice, right, at }) {
      const put = await sql.rows(
        `INSERT INTO round_answers (round, question, person, choice, "right", at)
         SELECT id, $2, $3, $4, $5, $6 FROM rounds WHERE id = $1 AND current = $2 FOR SHARE
         ON CONFLICT DO NOTHING RETURNING person`,
        [round, question, person, choice, right ? 1 : 0, at],
      );
      const [row] = await sql.rows<AnswerRow>(`${answers} WHERE round = $1 AND question = $2 AND person = $3`, [
        round,
        question,
        person,
      ]);
      return row && { answer: answerOf(row), isNew: put.length === 1 };
    },
    async answersTo(id, question) {
      const order = 'ORDER BY at, person COLLATE "C"';
      const rows = await sql.rows<AnswerRow>(`${answers} WHERE round = $1 AND question = $2 ${order}`, [id, question]);
      return rows.map(answerOf);
    },
    scores: (id) => sql.rows<Score>(`${scored} WHERE round = $1 ${bestFirst}`, [id]),
    scoresSince: (home, since) =>
      sql.rows<Score>(`${scored} WHERE round IN (SELECT id FROM rounds WHERE home = $1) AND at >= $2 ${bestFirst}`, [
        home,
        since,
      ]),
    async roundsIn(place, limit) {
      return (await lastIn(sql, place, limit)).reverse();
    },
    async askedIn(place, limit) {
      return (await lastIn(sql, place, limit)).flatMap(({ questions }) => questions.map(({ id }) => id));
    },
  };
}

/** The latest first. */
async function lastIn(sql: Sql, { home, channel }: Pick<Round, 'home' | 'channel'>, limit: number): Promise<Round[]> {
  const order = 'ORDER BY at DESC, id COLLATE "C"';
  const rows = await sql.rows<RoundRow>(`SELECT * FROM rounds WHERE home = $1 AND channel = $2 ${order} LIMIT $3`, [
    home,
    channel,
    limit,
  ]);
  return rows.map(roundOf);
}
