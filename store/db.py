"""The store: one writer thread that owns the only writable connection, and a few readers of their own.

Functions of the store's modules take the connection first and know nothing of threads. ``store.write(fn, …)`` runs one
inside BEGIN IMMEDIATE … COMMIT (a deferred read-then-write would fail at once beside a second process), ``store.read``
on a snapshot. The twins ``awrite`` and ``aread`` never block the event loop.
"""

import asyncio
import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path
from queue import SimpleQueue
from typing import Any, Concatenate, ParamSpec, Self, TypeVar

from store.connection import at_rest, check_ours, connect, create_file, explain, forget_rows, set_sync, use_wal
from store.errors import StoreError
from store.migrations import LATEST, migrate

P = ParamSpec("P")
R = TypeVar("R")
READERS = 4
BUSY_TIMEOUT = 15.0  # seconds; longer than any transaction of ours, shorter than a person's patience


class Store:
    """An open store. Make it with ``Store.open``; ``close`` it, or use it in a ``with`` block."""

    def __init__(self, path: str, *, readonly: bool, busy_timeout: float) -> None:
        self.path = path
        self.readonly = readonly
        self._busy_timeout = busy_timeout
        self._jobs: SimpleQueue[tuple[Future[Any], Callable[[sqlite3.Connection], Any]] | None] = SimpleQueue()
        self._writer: threading.Thread | None = None
        self._readers = ThreadPoolExecutor(READERS, "store-reader")
        self._local = threading.local()
        self._opened: list[sqlite3.Connection] = []
        self._closed = False
        self._rest = at_rest(path) if readonly else None
        self._lock = threading.Lock()

    @classmethod
    def open(cls, path: str | Path, *, readonly: bool = False, busy_timeout: float = BUSY_TIMEOUT) -> "Store":
        """Open or create (mode 0600) the store at ``path``, migrated to this version; a copy is kept before a migration.

        ``readonly`` creates nothing, and reads also where nothing may be written. Raises StoreError when it cannot be opened, is no store, or is from a newer version.
        """
        where = str(path)
        if readonly and not Path(where).exists():
            raise StoreError(f"{where} does not exist yet: load an article first (crisis load PATH)")
        try:
            _prepare(where, readonly=readonly, busy_timeout=busy_timeout)
        except (sqlite3.Error, OSError) as cause:
            raise explain(where, cause) from cause
        return cls(where, readonly=readonly, busy_timeout=busy_timeout)

    def read(self, fn: Callable[Concatenate[sqlite3.Connection, P], R], *args: P.args, **kw: P.kwargs) -> R:
        """Run ``fn(conn, …)`` on a read-only snapshot and return what it returns."""
        return self._submit_read(lambda conn: fn(conn, *args, **kw)).result()

    async def aread(self, fn: Callable[Concatenate[sqlite3.Connection, P], R], *args: P.args, **kw: P.kwargs) -> R:
        """``read`` for the event loop."""
        return await asyncio.wrap_future(self._submit_read(lambda conn: fn(conn, *args, **kw)))

    def write(self, fn: Callable[Concatenate[sqlite3.Connection, P], R], *args: P.args, **kw: P.kwargs) -> R:
        """Run ``fn(conn, …)`` in one transaction on the writer thread: all of it is stored, or nothing when it raises."""
        return self._submit_write(lambda conn: fn(conn, *args, **kw)).result()

    async def awrite(self, fn: Callable[Concatenate[sqlite3.Connection, P], R], *args: P.args, **kw: P.kwargs) -> R:
        """``write`` for the event loop. A cancelled caller leaves a transaction that has begun to finish by itself."""
        return await asyncio.wrap_future(self._submit_write(lambda conn: fn(conn, *args, **kw)))

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Within it, writes reach the disk together, at its end: each takes a third of the time where disks are slow.

        Killed, nothing is lost. A power cut may take back the last writes, whole ones, and only with all that anybody wrote
        to the store after them, since the log that is synced is one: a post that was sent stays noted.
        """
        self._submit(lambda conn: set_sync(conn, every_commit=False)).result()
        try:
            yield
        finally:
            if not self._closed:  # whoever closed it meanwhile has synced it
                self._submit(lambda conn: set_sync(conn, every_commit=True)).result()

    def close(self) -> None:
        """Finish what is queued and close every connection. Closing twice is no error."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
        self._readers.shutdown()
        for conn in self._opened:
            conn.close()
        self._jobs.put(None)
        if self._writer:  # last, so that SQLite folds the log back into the file
            self._writer.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _submit_read(self, job: Callable[[sqlite3.Connection], R]) -> Future[R]:
        if self._closed:
            raise StoreError(f"{self.path} is closed")
        return self._readers.submit(self._run_read, job)

    def _run_read(self, job: Callable[[sqlite3.Connection], R]) -> R:
        try:
            conn = self._reader()
            conn.execute("BEGIN")
            try:
                return job(conn)
            finally:
                conn.execute("ROLLBACK")
                self._still_at_rest()
        except sqlite3.Error as cause:
            raise explain(self.path, cause) from cause

    def _still_at_rest(self) -> None:
        if self._rest is not None and at_rest(self.path) != self._rest:
            raise StoreError(f"{self.path} is being written to by another process now: try again")

    def _reader(self) -> sqlite3.Connection:
        conn: sqlite3.Connection | None = getattr(self._local, "conn", None)
        if conn is None:
            conn = connect(self.path, readonly=True, busy_timeout=self._busy_timeout)
            self._local.conn = conn
            self._opened.append(conn)
        return conn

    def _submit_write(self, job: Callable[[sqlite3.Connection], R]) -> Future[R]:
        return self._submit(lambda conn: _transact(conn, job))

    def _submit(self, job: Callable[[sqlite3.Connection], R]) -> Future[R]:
        if self.readonly:
            raise StoreError(f"{self.path} was opened for reading only")
        future: Future[R] = Future()
        with self._lock:
            if self._closed:
                raise StoreError(f"{self.path} is closed")
            if self._writer is None:
                self._writer = threading.Thread(target=self._write_loop, name="store-writer", daemon=True)
                self._writer.start()
            self._jobs.put((future, job))
        return future

    def _write_loop(self) -> None:
        conn: sqlite3.Connection | None = None
        while (item := self._jobs.get()) is not None:
            future, job = item
            if not future.set_running_or_notify_cancel():
                continue
            try:
                conn = conn or connect(self.path, readonly=False, busy_timeout=self._busy_timeout)
                future.set_result(job(conn))
            except sqlite3.Error as cause:
                future.set_exception(explain(self.path, cause))
            except BaseException as error:  # it belongs to the caller; the writer goes on
                future.set_exception(error)
        if conn:
            with closing(conn):
                set_sync(conn, every_commit=True)


def _transact(conn: sqlite3.Connection, job: Callable[[sqlite3.Connection], R]) -> R:
    conn.execute("BEGIN IMMEDIATE")
    try:
        result = job(conn)
        conn.execute("COMMIT")
    except BaseException:
        forget_rows(conn)
        if conn.in_transaction:  # a full disk has rolled back by itself
            conn.execute("ROLLBACK")
        raise
    return result


def _prepare(path: str, *, readonly: bool, busy_timeout: float) -> None:
    """Create, check and migrate; a store of this version is only looked at."""
    if not readonly:
        create_file(path)
    conn = connect(path, readonly=readonly, busy_timeout=busy_timeout)
    try:
        check_ours(conn, path)
        version = conn.execute("PRAGMA user_version").fetchone()[0]
        if version > LATEST:
            raise StoreError(f"{path} was written by a newer crisis-desk: upgrade this one, or give another --store")
        if version < LATEST:
            _upgrade(conn, path, readonly=readonly, busy_timeout=busy_timeout)
    finally:
        conn.close()


def _upgrade(conn: sqlite3.Connection, path: str, *, readonly: bool, busy_timeout: float) -> None:
    if readonly:
        raise StoreError(
            f"{path} was written by an older crisis-desk: run any `crisis load` once to bring it up to date"
        )
    use_wal(conn, busy_timeout)
    migrate(conn, path)
