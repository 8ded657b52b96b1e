"""Step: what is news. Threads (one fact as one side tells it) and developments (what a claim did to what was known)."""

SQL = """
-- One fact as one side tells it. `state` is the record of store/threads.py; the columns repeat what answers need.
CREATE TABLE thread (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('figure', 'event', 'statement')),
    topic TEXT NOT NULL,
    claim INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    retracted INTEGER NOT NULL DEFAULT 0,
    counters INTEGER,
    state TEXT NOT NULL
) STRICT;
-- ledger.standing: the threads of a measure or event type, newest first
CREATE INDEX thread_topic ON thread (topic, at DESC, id);
-- ledger.disputes: who disputes this one
CREATE INDEX thread_counters ON thread (counters) WHERE counters IS NOT NULL;

-- What a thread can be found by (store/neighbours.py), newest first, so that looking stays flat however large the store.
CREATE TABLE thread_token (
    token TEXT NOT NULL,
    at TEXT NOT NULL,
    thread INTEGER NOT NULL REFERENCES thread (id) ON DELETE CASCADE,
    PRIMARY KEY (token, at DESC, thread)
) STRICT, WITHOUT ROWID;
-- replacing a thread's tokens
CREATE INDEX thread_token_thread ON thread_token (thread);

-- What one claim did to what was known. `id` is the sequence that watermarks count. REPEAT and BACKGROUND are kept as
-- evidence. `quiet` marks what was read while a store or feed was filled for the first time: known, but not posted.
CREATE TABLE development (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    claim INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    article INTEGER NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    news INTEGER NOT NULL,
    quiet INTEGER NOT NULL DEFAULT 0,
    rule TEXT NOT NULL,
    thread INTEGER,
    of INTEGER,
    old TEXT,
    families INTEGER NOT NULL,
    at TEXT NOT NULL,
    arrived TEXT NOT NULL,
    compared TEXT NOT NULL
) STRICT;
-- ledger.since: what a channel has not been told yet
CREATE INDEX development_news ON development (id) WHERE news = 1 AND quiet = 0;
-- ledger.between: crisis news --from --to
CREATE INDEX development_at ON development (arrived, id);
-- ledger.of_claim, why
CREATE INDEX development_claim ON development (claim);
-- ledger.history
CREATE INDEX development_thread ON development (thread, id);
-- why-not: what an article did
CREATE INDEX development_article ON development (article, id);
"""
