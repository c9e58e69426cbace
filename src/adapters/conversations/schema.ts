import type { Schema } from '../databases/sqlite/migrate.ts';
import { newsTables } from './news-schema.ts';

/** "FtNc"; files of Footnote 0.1.0 had these tables and no mark. In PostgreSQL they are among `databases/postgres/migrations.ts`. */
export const conversationsSchema: Schema = {
  applicationId: 0x46744e63,
  unmarkedTable: 'turns',
  migrations: [
    `CREATE TABLE IF NOT EXISTS turns (
       id TEXT PRIMARY KEY, conversation TEXT NOT NULL, person TEXT NOT NULL, asked TEXT, follows TEXT, at INTEGER NOT NULL,
       body TEXT NOT NULL
     ) STRICT;
     CREATE INDEX IF NOT EXISTS turns_by_conversation ON turns (conversation, at);
     CREATE INDEX IF NOT EXISTS turns_by_person ON turns (person);
     CREATE INDEX IF NOT EXISTS turns_by_question ON turns (asked);
     CREATE INDEX IF NOT EXISTS turns_by_turn ON turns (follows);
     CREATE TABLE IF NOT EXISTS verdicts (
       turn TEXT NOT NULL, person TEXT NOT NULL, verdict TEXT NOT NULL, reason TEXT, at INTEGER NOT NULL, PRIMARY KEY (turn, person)
     ) STRICT;
     CREATE TABLE IF NOT EXISTS owed (id TEXT PRIMARY KEY, place TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
     CREATE TABLE IF NOT EXISTS preferences (place TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
     -- As RateLimiterSQLite wants it; "expire" is in milliseconds since 1970.
     CREATE TABLE IF NOT EXISTS counters (key TEXT PRIMARY KEY, points INTEGER NOT NULL DEFAULT 0, expire INTEGER) STRICT;`,
    'ALTER TABLE owed ADD COLUMN tries INTEGER NOT NULL DEFAULT 1;',
    // What a server's managers are told of: computed from what is kept, so that earlier turns have it too.
    `ALTER TABLE turns ADD COLUMN server TEXT GENERATED ALWAYS AS (substr(conversation, 1, instr(conversation, '/') - 1)) VIRTUAL;
     CREATE INDEX turns_by_server ON turns (server, at);
     -- Verdicts on answers that are gone, which nothing reads.
     DELETE FROM verdicts WHERE turn NOT IN (SELECT id FROM turns);`,
    // Rounds of quizzes with what people answered, and what somebody learns alone.
    `CREATE TABLE rounds (
       id TEXT PRIMARY KEY, home TEXT NOT NULL, channel TEXT NOT NULL, person TEXT, at INTEGER NOT NULL, current INTEGER NOT NULL,
       body TEXT NOT NULL
     ) STRICT;
     CREATE INDEX rounds_by_place ON rounds (home, channel, at);
     CREATE TABLE round_answers (
       round TEXT NOT NULL, question INTEGER NOT NULL, person TEXT NOT NULL, choice INTEGER NOT NULL, "right" INTEGER NOT NULL,
       at INTEGER NOT NULL, PRIMARY KEY (round, question, person)
     ) STRICT;
     CREATE INDEX round_answers_by_person ON round_answers (person);
     CREATE TABLE reviews (
       person TEXT NOT NULL, home TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, article TEXT NOT NULL, due INTEGER NOT NULL,
       fresh INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (person, home, kind, id)
     ) STRICT;
     CREATE INDEX reviews_by_due ON reviews (due);`,
    newsTables,
  ],
};
