"""SQLite itself: how a connection is opened and what its errors mean for a person. PostgreSQL would be a neighbour of this file."""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from store.errors import StoreError

# "CRIS": marks the file as a store of ours, https://www.sqlite.org/pragma.html#pragma_application_id
APPLICATION_ID = 0x43524953
# KiB, https://www.sqlite.org/pragma.html#pragma_cache_size; the default of 2,000 slows a load into a large store
READER_CACHE, WRITER_CACHE = 4_000, 16_000
# Pages of log before they go into the file (16 MB), https://www.sqlite.org/pragma.html#pragma_wal_autocheckpoint: an article
# writes some 150 pages, many of them the same as the one before it. The log itself is synced at every commit as ever.
LOG_PAGES = 4_000
_FULL = 2  # https://www.sqlite.org/pragma.html#pragma_synchronous
PATH_SHOWN = 160  # characters of a path that are told
_SAID = (
    ("locked", "is locked by another process: try again, or stop that process"),
    ("busy", "is locked by another process: try again, or stop that process"),
    ("disk is full", "has no room left on its disk: free some space and try again; nothing was half stored"),
    ("not a database", "is not a store: give another path with --store, or move this file away"),
    ("malformed", "is damaged: put the newest backup (same name, .bak) in its place"),
    ("readonly", "may not be written: check the permissions of the file and its folder"),
    ("read-only file system", "may not be written: its disk is mounted read-only"),
    ("permission denied", "may not be opened: check the permissions of the file and its folder"),
    ("no space left", "has no room left on its disk: free some space and try again; nothing was half stored"),
    ("name too long", "is too long for a path: give another with --store"),
    ("symbolic links", "is a link that leads to itself: give another path with --store"),
    ("not a directory", "lies below a file: give another path with --store"),
    ("file exists", "lies below a file: give another path with --store"),
    ("unable to open", "cannot be opened: check that the folder exists and may be written"),
    ("disk i/o error", "could not be read or written (disk error): check the disk and its free space"),
)


class Writing(sqlite3.Connection):
    """The writable connection. ``known``: records of rows it has read or written, by number; ask ``known_rows`` for them."""

    known: dict[int, Any]
    version: int

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.known, self.version = {}, 0


def explain(path: str, cause: sqlite3.Error | OSError) -> StoreError:
    """A StoreError of one line for ``cause``: which file, and what to do."""
    message = str(cause).lower()
    told = next((words for sign, words in _SAID if sign in message), f"failed: {' '.join(str(cause).split())}")
    shown = path if len(path) <= PATH_SHOWN else f"{path[:PATH_SHOWN]}…"
    error = StoreError(f"{shown} {told}")
    error.__cause__ = cause
    return error


def create_file(path: str) -> None:
    """Make the empty file (mode 0600) and its folder when they are not there; SQLite gives -wal and -shm the same mode."""
    if Path(path).exists() and not Path(path).is_file():  # SQLite would leave a journal beside a device
        raise StoreError(f"{path} is no file: give another path with --store")
    Path(path).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def may_write(path: str | Path) -> bool:
    """Whether this process may change the store and make the files that SQLite needs beside it (not on a read-only disk)."""
    at = Path(path).resolve()
    return os.access(at, os.W_OK) and os.access(at.parent, os.W_OK)


def at_rest(path: str) -> tuple[int, int] | None:
    """The file's time and size when nobody has the store open and this process cannot make the files to join in; else None.

    A process that writes makes a log beside the file first, so what stays the same was not written to meanwhile:
    https://www.sqlite.org/walformat.html. Only then may a store be read as one that does not change.
    """
    at = Path(path).resolve()
    if os.access(at.parent, os.W_OK) or any(Path(f"{at}{end}").exists() for end in ("-wal", "-shm", "-journal")):
        return None
    found = at.stat()
    return found.st_mtime_ns, found.st_size


def connect(path: str, *, readonly: bool, busy_timeout: float) -> sqlite3.Connection:
    """A connection with rows by name that waits ``busy_timeout`` seconds for a lock. Transactions are begun by hand."""
    mode = "rw" if not readonly else "ro" if at_rest(path) is None else "ro&immutable=1"
    uri = f"{Path(path).resolve().as_uri()}?mode={mode}"
    kind = sqlite3.Connection if readonly else Writing
    conn = sqlite3.connect(
        uri, uri=True, isolation_level=None, timeout=busy_timeout, check_same_thread=False, factory=kind
    )
    try:
        conn.row_factory = sqlite3.Row
        conn.execute("PRAGMA foreign_keys = ON")
        conn.execute("PRAGMA query_only = ON" if readonly else "PRAGMA synchronous = FULL")
        conn.execute(f"PRAGMA cache_size = -{READER_CACHE if readonly else WRITER_CACHE}")
        conn.execute(f"PRAGMA wal_autocheckpoint = {LOG_PAGES}")
    except sqlite3.Error:
        conn.close()
        raise
    return conn


def use_wal(conn: sqlite3.Connection, busy_timeout: float) -> None:
    """Switch to write-ahead logging once; that switch does not wait for locks by itself, so it is tried until the time is up."""
    until = time.monotonic() + busy_timeout
    while conn.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        try:
            conn.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError:
            if time.monotonic() > until:
                raise
            time.sleep(0.02)


def set_sync(conn: sqlite3.Connection, *, every_commit: bool) -> None:
    """Sync the log at every commit, or only before its pages go into the file; what was not synced until now is, by the former.

    https://www.sqlite.org/pragma.html#pragma_synchronous
    """
    before = conn.execute("PRAGMA synchronous").fetchone()[0]
    conn.execute(f"PRAGMA synchronous = {'FULL' if every_commit else 'NORMAL'}")
    if every_commit and before < _FULL:
        _sync_log(conn.execute("PRAGMA database_list").fetchone()["file"])


def _sync_log(path: str) -> None:
    try:
        log = os.open(f"{path}-wal", os.O_RDWR)
    except FileNotFoundError:  # then all of it is in the file, which was synced with it
        return
    try:
        os.fsync(log)
    except OSError as cause:
        raise explain(path, cause) from cause
    finally:
        os.close(log)


def verdict(conn: sqlite3.Connection) -> str:
    """``ok``, or the first thing that is damaged: https://www.sqlite.org/pragma.html#pragma_quick_check."""
    return str(conn.execute("PRAGMA quick_check(1)").fetchone()[0])


def known_rows(conn: sqlite3.Connection) -> dict[int, Any]:
    """What ``conn`` knows of rows that are as it has met them; asked for within a transaction, and changed with the rows.

    Nothing when another connection has written since, or this one has taken something back:
    https://www.sqlite.org/pragma.html#pragma_data_version
    """
    if not isinstance(conn, Writing):
        return {}
    version = conn.execute("PRAGMA data_version").fetchone()[0]
    if version != conn.version:
        conn.known, conn.version = {}, version
    return conn.known


def forget_rows(conn: sqlite3.Connection) -> None:
    """Nothing that ``conn`` knows of rows need be so any more."""
    if isinstance(conn, Writing):
        conn.known = {}


@contextmanager
def apart(conn: sqlite3.Connection) -> Iterator[None]:
    """Part of a transaction that is undone alone when it raises; the rest of the transaction stands."""
    conn.execute("SAVEPOINT part")
    try:
        yield
    except BaseException:
        forget_rows(conn)
        if conn.in_transaction:  # a full disk has rolled back everything by itself
            conn.execute("ROLLBACK TO part")
            conn.execute("RELEASE part")
        raise
    conn.execute("RELEASE part")


def check_ours(conn: sqlite3.Connection, path: str) -> None:
    """StoreError when the database belongs to some other program."""
    mark = conn.execute("PRAGMA application_id").fetchone()[0]
    if mark != APPLICATION_ID and conn.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone():
        raise StoreError(f"{path} is a database of another program: give another path with --store")
