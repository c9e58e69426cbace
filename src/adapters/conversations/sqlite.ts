import type { Database } from 'better-sqlite3';
import type { Conversations, Owed, Verdict } from '../../ports/conversations.ts';
import { seal } from '../databases/sealed.ts';
import { forgetServer } from './forget-server.ts';
import { expireStudy, forgetStudyOf } from './forget-study.ts';
import type { BotLock } from './lock.ts';
import { type Memory, type Row, turnOf } from './memory.ts';
import { openConversations } from './open.ts';
import { dropExpiredCounters, sqliteCounters } from './sqlite-counters.ts';
import { newsIn } from './sqlite-news.ts';
import { preferencesIn } from './sqlite-preferences.ts';
import { reviewsIn } from './sqlite-reviews.ts';
import { roundsIn } from './sqlite-rounds.ts';

/**
 * What is remembered of conversations, in one file of its own beside the library, which nobody else on the machine
 * may read. One bot at a time, so that none answers everything twice; others may copy the file meanwhile.
 * @throws Failure `library-busy` when another bot runs on the folder, `library-damaged`, `library-mismatch`, `library-unwritable`
 */
export function openSqliteMemory(folder: string): Memory {
  const { database, lock, guarded } = openConversations(folder);
  return {
    conversations: guarded(conversationsIn(database, lock)),
    preferences: guarded(preferencesIn(database)),
    rounds: guarded(roundsIn(database)),
    reviews: guarded(reviewsIn(database)),
    news: guarded(newsIn(database)),
    counters: sqliteCounters(database),
  };
}

/** The turn and those it follows, newest first. The walk is bounded, so a ring could not keep it going. */
const chain = `
  WITH RECURSIVE chain (id, depth) AS (
    SELECT id, 1 FROM turns WHERE id = ?
    UNION ALL
    SELECT turns.follows, depth + 1 FROM turns JOIN chain ON turns.id = chain.id WHERE turns.follows IS NOT NULL AND depth < ?
  )
  SELECT turns.* FROM chain JOIN turns ON turns.id = chain.id ORDER BY depth`;

/** Newest first. Not LIKE, to which an underscore in a name means more than itself. */
const turnsAt = `
  SELECT * FROM turns WHERE conversation = :place OR substr(conversation, 1, length(:place) + 1) = :place || '/'
  ORDER BY at DESC, id DESC LIMIT :limit`;

function conversationsIn(database: Database, lock: BotLock): Conversations {
  const one = (where: string) => {
    const statement = database.prepare<[string], Row>(`SELECT * FROM turns WHERE ${where} ORDER BY at DESC LIMIT 1`);
    return async (value: string) => turnOf(statement.get(value));
  };
  const put = database.prepare(
    'INSERT OR REPLACE INTO turns (id, conversation, person, asked, follows, at, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const upTo = database.prepare<[string, number], Row>(chain);
  const at = database.prepare<[{ place: string; limit: number }], Row>(turnsAt);
  const relink = database.prepare(
    'UPDATE turns SET follows = (SELECT follows FROM turns WHERE id = :id) WHERE follows = :id',
  );
  const remove = database.prepare('DELETE FROM turns WHERE id = ?');
  const askedIn = database.prepare<[string, number, number, number], Row>(
    `SELECT * FROM turns WHERE server = ? AND at >= ? AND coalesce(json_extract(body, '$.alone'), 0) = 0
     ORDER BY at DESC LIMIT ? OFFSET ?`,
  );
  const rate = database.prepare(
    'INSERT OR REPLACE INTO verdicts (turn, person, verdict, reason, at) VALUES (?, ?, ?, ?, ?)',
  );
  const owe = database.prepare(
    'INSERT INTO owed (id, place, at, tries) VALUES (?, ?, ?, 0) ON CONFLICT (id) DO NOTHING',
  );
  const tried = database.prepare('UPDATE owed SET tries = tries + 1 WHERE id = ?');
  const leave = database.prepare('UPDATE owed SET tries = max(tries - 1, 0) WHERE id = ?');
  const owed = database.prepare<[], Required<Omit<Owed, 'holder'>>>(
    'SELECT id, place AS "where", at, tries FROM owed ORDER BY at',
  );
  const idsOf = database.prepare<[string], string>('SELECT id FROM turns WHERE person = ?').pluck();
  const idsBefore = database.prepare<[number], string>('SELECT id FROM turns WHERE at < ?').pluck();
  const removeAll = database.transaction((ids: readonly string[]) => {
    for (const id of ids) {
      relink.run({ id });
      remove.run(id);
    }
    return ids.length;
  });
  return {
    async keep({ id, conversation, person, asked = null, follows = null, at, ...body }) {
      put.run(id, conversation, person, asked, follows, at, seal(body));
    },
    turn: one('id = ?'),
    answerTo: one('asked = ?'),
    latest: one('conversation = ?'),
    upTo: async (id, limit) =>
      upTo
        .all(id, limit)
        .map(turnOf)
        .filter((turn) => turn !== undefined)
        .reverse(),
    askedIn: async (server, since, limit, skip = 0) =>
      askedIn
        .all(server, since, limit, skip)
        .map(turnOf)
        .filter((turn) => turn !== undefined),
    at: async (place, limit) =>
      at
        .all({ place, limit })
        .map(turnOf)
        .filter((turn) => turn !== undefined)
        .reverse(),
    async remove(id) {
      database.prepare('DELETE FROM verdicts WHERE turn = ?').run(id);
      removeAll([id]);
    },
    async rate({ turn, person, verdict, reason = null, at }) {
      rate.run(turn, person, verdict, reason, at);
    },
    async unrate(turn, person) {
      database.prepare('DELETE FROM verdicts WHERE turn = ? AND person = ?').run(turn, person);
    },
    verdicts: async (turns) => verdictsIn(database, turns),
    async owe({ id, where, at }) {
      owe.run(id, where, at);
    },
    async tried(id) {
      tried.run(id);
    },
    async leave(ids) {
      for (const id of ids) leave.run(id);
    },
    async settle(id) {
      database.prepare('DELETE FROM owed WHERE id = ?').run(id);
    },
    owed: async () => owed.all().map(({ tries, ...rest }) => ({ ...rest, ...(tries > 0 ? { tries } : {}) })),
    count: async (person) => idsOf.all(person).length,
    async forget(person) {
      database.prepare('DELETE FROM verdicts WHERE person = ?').run(person);
      // "0" is the character after "/".
      database
        .prepare('DELETE FROM preferences WHERE place >= ? AND place < ?')
        .run(`person/${person}/`, `person/${person}0`);
      forgetStudyOf(database, person);
      return removeAll(idsOf.all(person));
    },
    forgetServer: async (server, channels = []) => forgetServer(database, server, { channels, removeAll }),
    async expire(before) {
      dropExpiredCounters(database, Date.now());
      database.prepare('DELETE FROM verdicts WHERE at < ?').run(before);
      expireStudy(database, before);
      return removeAll(idsBefore.all(before));
    },
    async close() {
      database.close();
      lock.release();
    },
  };
}

/** Of the turns that are named, or of all. */
function verdictsIn(database: Database, turns?: readonly string[]): readonly Verdict[] {
  const among = turns === undefined ? '' : 'WHERE turn IN (SELECT value FROM json_each(?))';
  return database
    .prepare<unknown[], Verdict & { readonly reason: string | null }>(`SELECT * FROM verdicts ${among} ORDER BY at`)
    .all(...(turns === undefined ? [] : [JSON.stringify(turns)]))
    .map(({ reason, ...rest }) => ({ ...rest, ...(reason === null ? {} : { reason }) }));
}
