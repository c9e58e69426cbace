-- A file as Footnote 0.1.0 left it: no version, no mark.
CREATE TABLE IF NOT EXISTS turns (
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
CREATE TABLE IF NOT EXISTS counters (key TEXT PRIMARY KEY, points INTEGER NOT NULL DEFAULT 0, expire INTEGER) STRICT;

INSERT INTO turns VALUES ('11', 'server/channel/ada', 'ada', '10', NULL, 1000, '{"question":"When did it open?","answer":"In June."}');
INSERT INTO turns VALUES ('21', 'server/channel/ada', 'ada', '20', '11', 2000, '{"question":"Why?","answer":"It was ready."}');
INSERT INTO verdicts VALUES ('21', 'ada', 'bad', 'too short', 2100);
INSERT INTO owed VALUES ('30', 'somewhere', 3000);
INSERT INTO preferences VALUES ('server', '{"language":"de"}');
INSERT INTO counters VALUES ('user:ada', 400, 4102444800000);
