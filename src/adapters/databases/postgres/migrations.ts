/** As `../sealed.ts` seals what has not been sealed. */
const sealed = (column: string): string =>
  `'{"sum":"' || left(encode(sha256(convert_to(${column}, 'UTF8')), 'hex'), 16) || '",' || substr(${column}, 2)`;

/**
 * All tables in PostgreSQL, by the steps that led to them. Each is done once, in order, and never changed afterwards: a new table or
 * column is a new one at the end. (`COLLATE "C"` compares by bytes, as SQLite does; it makes bounds of names that begin alike.)
 */
export const migrations: readonly string[] = [
  `CREATE TABLE footnote_migrations (number int PRIMARY KEY, done_at timestamptz NOT NULL DEFAULT now());`,

  // Articles. What is stored as text and not as jsonb comes back letter for letter.
  `CREATE TABLE recipes (
     generation int PRIMARY KEY,
     space int NOT NULL,         -- the generation of the first recipe with vectors that can be compared with its own
     recipe text NOT NULL
   );
   CREATE TABLE collections (
     no int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     name text COLLATE "C" NOT NULL UNIQUE,
     revision bigint NOT NULL    -- grows with every change of its articles
   );
   CREATE TABLE articles (
     no bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- a replaced article has a new one
     id text COLLATE "C" NOT NULL UNIQUE,
     collection int NOT NULL REFERENCES collections,
     generation int NOT NULL,    -- of the recipe it was made with
     terms int NOT NULL,         -- of all its passages
     vectors int NOT NULL,
     summary text NOT NULL,
     body text NOT NULL,
     place text NOT NULL,        -- its collection, a line end, where it comes from
     indexed_at bigint           -- milliseconds since 1970
   );
   CREATE INDEX articles_by_collection ON articles (collection, no);
   CREATE INDEX articles_by_generation ON articles (generation);
   CREATE INDEX articles_by_place ON articles (md5(place)); -- addresses may be longer than an index takes
   CREATE TABLE passages (
     article bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
     ordinal int NOT NULL,
     passage text NOT NULL,
     terms text NOT NULL,        -- in order, a blank between two
     length int NOT NULL,        -- how many
     words text[] NOT NULL,      -- each once, behind the number of the collection and a colon: a search meets its own servers' alone
     counts int[] NOT NULL,      -- how often each occurs
     PRIMARY KEY (article, ordinal)
   );
   CREATE INDEX passages_by_word ON passages USING gin (words);
   CREATE TABLE vectors (
     article bigint NOT NULL REFERENCES articles ON DELETE CASCADE,
     ordinal int NOT NULL,
     vector bytea,
     sentences bytea,
     PRIMARY KEY (article, ordinal)
   );
   -- In how many passages a term occurs: of a collection, and of all (with its letters reversed, to find similar ones by either half).
   CREATE TABLE frequencies (
     collection int NOT NULL, term text COLLATE "C" NOT NULL, passages int NOT NULL, PRIMARY KEY (collection, term)
   );
   CREATE TABLE vocabulary (
     term text COLLATE "C" PRIMARY KEY, reversed text COLLATE "C" NOT NULL, passages int NOT NULL
   );
   CREATE INDEX vocabulary_reversed ON vocabulary (reversed);`,

  // Conversations, settings, counters and owed answers, as in src/adapters/conversations/schema.ts.
  `CREATE TABLE turns (
     id text COLLATE "C" PRIMARY KEY, conversation text COLLATE "C" NOT NULL, person text NOT NULL, asked text, follows text,
     at bigint NOT NULL, body text NOT NULL,
     server text GENERATED ALWAYS AS (substr(conversation, 1, greatest(strpos(conversation, '/') - 1, 0))) STORED,
     alone boolean GENERATED ALWAYS AS (body LIKE '%"alone":true%') STORED
   );
   CREATE INDEX turns_by_conversation ON turns (conversation, at);
   CREATE INDEX turns_by_person ON turns (person);
   CREATE INDEX turns_by_question ON turns (asked);
   CREATE INDEX turns_by_turn ON turns (follows);
   CREATE INDEX turns_by_server ON turns (server, at);
   CREATE INDEX turns_by_time ON turns (at);
   CREATE TABLE verdicts (
     turn text NOT NULL, person text NOT NULL, verdict text NOT NULL, reason text, at bigint NOT NULL, PRIMARY KEY (turn, person)
   );
   CREATE TABLE owed (id text PRIMARY KEY, place text NOT NULL, at bigint NOT NULL, tries int NOT NULL DEFAULT 1);
   CREATE TABLE preferences (place text COLLATE "C" PRIMARY KEY, value text NOT NULL);
   -- As RateLimiterPostgres wants it; "expire" is in milliseconds since 1970.
   CREATE TABLE counters (key text PRIMARY KEY, points int NOT NULL DEFAULT 0, expire bigint);`,

  // Rounds of quizzes with what people answered, and what somebody learns alone.
  `CREATE TABLE rounds (
     id text PRIMARY KEY, home text NOT NULL, channel text NOT NULL, person text, at bigint NOT NULL, current int NOT NULL,
     body text NOT NULL
   );
   CREATE INDEX rounds_by_place ON rounds (home, channel, at);
   CREATE TABLE round_answers (
     round text NOT NULL, question int NOT NULL, person text NOT NULL, choice int NOT NULL, "right" int NOT NULL,
     at bigint NOT NULL, PRIMARY KEY (round, question, person)
   );
   CREATE INDEX round_answers_by_person ON round_answers (person);
   CREATE TABLE reviews (
     no bigint GENERATED ALWAYS AS IDENTITY, -- in the order in which they were added
     person text NOT NULL, home text NOT NULL, kind text NOT NULL, id text NOT NULL, article text NOT NULL, due bigint NOT NULL,
     fresh int NOT NULL, body text NOT NULL, PRIMARY KEY (person, home, kind, id)
   );
   CREATE INDEX reviews_by_due ON reviews (due);`,

  // Feeds, who follows them, digests, and what is to be posted; "no" counts rows as they are added.
  `CREATE TABLE feeds (no bigint GENERATED ALWAYS AS IDENTITY, address text PRIMARY KEY, body text NOT NULL, seen text NOT NULL);
   CREATE TABLE followings (
     no bigint GENERATED ALWAYS AS IDENTITY, server text NOT NULL, address text NOT NULL, channels text NOT NULL,
     PRIMARY KEY (server, address)
   );
   CREATE INDEX followings_by_address ON followings (address);
   CREATE TABLE digests (server text COLLATE "C" PRIMARY KEY, body text NOT NULL);
   CREATE TABLE posts (
     no bigint GENERATED ALWAYS AS IDENTITY, id text PRIMARY KEY, server text NOT NULL, next_at bigint NOT NULL, tries int NOT NULL,
     about text NOT NULL
   );
   CREATE INDEX posts_by_server ON posts (server);`,

  // Questions that any process has begun, for a day: the same message is answered by one of them.
  'CREATE TABLE begun (id text PRIMARY KEY, at bigint NOT NULL)',

  // Whose it is to answer: a process that has lost its shard says no more.
  'ALTER TABLE owed ADD COLUMN holder text',

  // Vectors of another recipe, made beside those that are searched until all can be swapped.
  `CREATE TABLE next_articles (
     article bigint PRIMARY KEY REFERENCES articles ON DELETE CASCADE, generation int NOT NULL, vectors int NOT NULL
   );
   CREATE TABLE next_vectors (
     article bigint NOT NULL REFERENCES next_articles ON DELETE CASCADE, ordinal int NOT NULL, vector bytea, sentences bytea,
     PRIMARY KEY (article, ordinal)
   );
   ALTER TABLE collections ADD COLUMN swapped int NOT NULL DEFAULT 0;`,

  // What versions stored that did not seal it.
  `UPDATE articles SET summary = ${sealed('summary')}, body = ${sealed('body')};
   UPDATE passages SET passage = ${sealed('passage')};`,
];
