"""Step: what operators say of a fact. Rows are only ever added, so who said what when is kept, and undo works."""

SQL = """
-- confirm, dispute and hide stand until the next row of the same thread; undo takes the last one back.
CREATE TABLE verdict (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    thread INTEGER NOT NULL REFERENCES thread (id) ON DELETE CASCADE,
    word TEXT NOT NULL CHECK (word IN ('confirm', 'dispute', 'hide', 'undo')),
    by TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
-- verdicts.current, ledger: the last word on a thread
CREATE INDEX verdict_thread ON verdict (thread, id DESC);
"""
