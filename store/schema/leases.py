"""Step: who of several processes on this store does what only one may do."""

SQL = """
-- One row for each thing that one process holds, such as the connection to Discord. `beat` counts its signs of life: who
-- waits looks whether the number still changes, by its own monotonic clock, so no clock that is set takes a lease away.
CREATE TABLE lease (
    name TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    beat INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
"""
