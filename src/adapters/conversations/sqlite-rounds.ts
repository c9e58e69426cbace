import type { Database } from 'better-sqlite3';
import type { Rounds, Score } from '../../ports/study.ts';
import { seal } from '../databases/sealed.ts';
import { type AnswerRow, answerOf, type RoundRow, roundOf } from './study-rows.ts';

const scored = `SELECT person, sum("right") AS "right", count(*) AS answered FROM round_answers`;
const bestFirst = 'GROUP BY person ORDER BY sum("right") DESC, count(*), person';

/** Rounds of quizzes in the file of conversations. Each call is one step that nothing else comes between. */
export function roundsIn(database: Database): Rounds {
  const begin = database.prepare(
    'INSERT OR IGNORE INTO rounds (id, home, channel, person, at, current, body) VALUES (?, ?, ?, ?, ?, 0, ?)',
  );
  const one = database.prepare<[string], RoundRow>('SELECT * FROM rounds WHERE id = ?');
  const goOn = database.prepare('UPDATE rounds SET current = current + 1 WHERE id = ? AND current = ?');
  const put = database.prepare(
    `INSERT OR IGNORE INTO round_answers (round, question, person, choice, "right", at)
     SELECT id, :question, :person, :choice, :right, :at FROM rounds WHERE id = :round AND current = :question`,
  );
  const given = database.prepare<[string, number, string], AnswerRow>(
    'SELECT question, person, choice, "right", at FROM round_answers WHERE round = ? AND question = ? AND person = ?',
  );
  const answersTo = database.prepare<[string, number], AnswerRow>(
    'SELECT question, person, choice, "right", at FROM round_answers WHERE round = ? AND question = ? ORDER BY at, person',
  );
  const scores = database.prepare<[string], Score>(`${scored} WHERE round = ? ${bestFirst}`);
  const scoresSince = database.prepare<[string, number], Score>(
    `${scored} WHERE round IN (SELECT id FROM rounds WHERE home = ?) AND at >= ? ${bestFirst}`,
  );
  const lastIn = database.prepare<[string, string, number], RoundRow>(
    'SELECT * FROM rounds WHERE home = ? AND channel = ? ORDER BY at DESC, id LIMIT ?',
  );
  const askedIn = database
    .prepare<[string, string, number], string>(
      `SELECT json_extract(question.value, '$.id')
       FROM (SELECT body FROM rounds WHERE home = ? AND channel = ? ORDER BY at DESC LIMIT ?) AS last,
            json_each(last.body, '$.questions') AS question`,
    )
    .pluck();
  return {
    async begin({ id, home, channel, person = null, at, ...body }) {
      begin.run(id, home, channel, person, at, seal(body));
    },
    async round(id) {
      const row = one.get(id);
      return row && roundOf(row);
    },
    goOn: async (id, from) => goOn.run(id, from).changes === 1,
    async answer(round, { right, ...answer }) {
      const isNew = put.run({ ...answer, round, right: right ? 1 : 0 }).changes === 1;
      const row = given.get(round, answer.question, answer.person);
      return row && { answer: answerOf(row), isNew };
    },
    answersTo: async (id, question) => answersTo.all(id, question).map(answerOf),
    scores: async (id) => scores.all(id),
    scoresSince: async (home, since) => scoresSince.all(home, since),
    roundsIn: async ({ home, channel }, limit) => lastIn.all(home, channel, limit).map(roundOf).reverse(),
    askedIn: async ({ home, channel }, limit) => askedIn.all(home, channel, limit),
  };
}
