"""Step: threads in the very order in which they are read, so that of many with one instant none is read to be sorted out."""

SQL = """
-- What a thread can be found by (store/neighbours.py), newest first, of one instant the latest first: articles that tell
-- only their day have the instant of their noon, and a store that was filled from an archive has thousands of each.
CREATE TABLE thread_token_sorted (
    token TEXT NOT NULL,
    at TEXT NOT NULL,
    thread INTEGER NOT NULL REFERENCES thread (id) ON DELETE CASCADE,
    PRIMARY KEY (token, at DESC, thread DESC)
) STRICT, WITHOUT ROWID;
INSERT INTO thread_token_sorted SELECT token, at, thread FROM thread_token ORDER BY token, at DESC, thread DESC;
DROP TABLE thread_token;
ALTER TABLE thread_token_sorted RENAME TO thread_token;
-- replacing a thread's tokens
CREATE INDEX thread_token_thread ON thread_token (thread);
-- ledger.standing: the threads of a measure or event type, in the same order
DROP INDEX thread_topic;
CREATE INDEX thread_topic ON thread (topic, at DESC, id DESC);
"""
