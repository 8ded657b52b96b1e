"""The schema, step by step. A step that has shipped is never changed: add the next one at the end, and its SQL beside its noun.

sqlite-utils records the steps; ``PRAGMA user_version`` repeats their number, so that an up-to-date store is
recognised without importing it. Before an existing store is changed, a copy ``<name>.<version>.bak`` is made.
"""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from store.connection import APPLICATION_ID, connect, explain
from store.schema import (
    actor_sums,
    claims_and_actors,
    deliveries,
    feed_moves,
    feeds,
    leases,
    newest_threads,
    news,
    verdicts,
)

Step = tuple[str, Callable[[], str]]
STEPS: tuple[Step, ...] = (
    ("claims_and_actors", lambda: claims_and_actors.SQL),
    ("news", lambda: news.SQL),
    ("deliveries", lambda: deliveries.SQL),
    ("actor_sums", lambda: actor_sums.SQL),
    ("feeds", lambda: feeds.SQL),
    ("verdicts", lambda: verdicts.SQL),
    ("leases", lambda: leases.SQL),
    ("feed_moves", lambda: feed_moves.SQL),
    ("newest_threads", lambda: newest_threads.SQL),
)
LATEST = len(STEPS)


def migrate(conn: sqlite3.Connection, path: str) -> None:
    """Bring the store on ``conn`` to ``LATEST`` in one transaction; of two processes at once the second finds it done.

    The copy is made under the same lock: made before it, it could be one of the store that the other has changed already.
    """
    conn.execute("BEGIN IMMEDIATE")
    try:
        version = conn.execute("PRAGMA user_version").fetchone()[0]
        if 0 < version < LATEST:
            with closing(
                connect(path, readonly=True, busy_timeout=0)
            ) as beside:  # one that writes cannot be copied from
                back_up(beside, f"{path}.{version}.bak")
        if version < LATEST:
            _apply(conn)
        conn.execute("COMMIT")
    except BaseException:
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        raise


def back_up(conn: sqlite3.Connection, to: str) -> None:
    """Write a consistent copy (mode 0600) to ``to``, whoever is writing meanwhile; it appears whole or not at all.

    Raises StoreError when it cannot be written: no such folder, no room on the disk.
    """
    draft = Path(f"{to}.part")
    try:
        draft.unlink(missing_ok=True)
        os.close(os.open(draft, os.O_CREAT | os.O_RDWR, 0o600))
        with closing(sqlite3.connect(draft)) as copy:
            conn.backup(copy)
        draft.replace(to)
    except (sqlite3.Error, OSError) as cause:
        with suppress(OSError):
            draft.unlink(missing_ok=True)  # half a copy would only keep the disk full
        raise explain(to, cause) from cause


def _apply(conn: sqlite3.Connection) -> None:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

    ours = Migrations("crisis-desk")
    for name, sql in STEPS:
        ours(name=name)(_step(sql()))
    ours.apply(Database(conn, execute_plugins=False))
    conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    conn.execute(f"PRAGMA user_version = {LATEST}")


def _step(sql: str) -> Callable[..., None]:
    def run(db: object) -> None:
        for statement in statements_of(sql):
            db.conn.execute(statement)  # type: ignore[attr-defined]  # sqlite-utils' Database, imported on first use

    return run


def statements_of(sql: str) -> list[str]:
    """The single statements of a script (``executescript`` would commit)."""
    found, draft = [], ""
    for line in sql.splitlines(keepends=True):
        draft += line
        if sqlite3.complete_statement(draft):
            found.append(draft)
            draft = ""
    return found
