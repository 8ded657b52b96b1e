"""The store itself: what opening, locking, crashing, filling up and upgrading may and may not do."""

import asyncio
import errno
import os
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
from contextlib import closing

import pytest

from store import articles
from store.connection import explain
from store.db import Store
from store.errors import StoreError
from tests.store.made import NOW, reading

CRASH = """
import os, signal, sys
from store import articles
from store.connection import explain
from store.db import Store
from tests.store.made import NOW, reading
def save_then_die(conn):
    articles.save(conn, reading(), NOW, "1", None)
    os.kill(os.getpid(), signal.SIGKILL)
Store.open(sys.argv[1]).write(save_then_die)
"""
WRITER = """
import sys
from store import questions
from store.connection import explain
from store.db import Store
with Store.open(sys.argv[1]) as store:
    for number in range(100):
        store.write(questions.keep, f"{sys.argv[2]} {number}")
"""


def save(store, one=None, version="1"):
    return store.write(articles.save, one or reading(), NOW, version, "file.md")


def integrity(path):
    with closing(sqlite3.connect(path)) as conn:
        return conn.execute("PRAGMA integrity_check").fetchone()[0]


def test_a_new_store_is_private_and_its_folder_is_made(tmp_path):
    """Rule: mode 0600 from the first moment, the log files of SQLite included."""
    path = tmp_path / "deep" / "crisis.db"
    with Store.open(path) as store:
        save(store)
        modes = {stat.S_IMODE(p.stat().st_mode) for p in path.parent.iterdir()}

    assert modes == {0o600}


def test_a_write_that_raises_leaves_nothing(store):
    """Rule: a transaction is stored whole or not at all, and the writer goes on."""

    def save_then_fail(conn):
        articles.save(conn, reading(), NOW, "1", None)
        raise ValueError("after the insert")

    with pytest.raises(ValueError, match="after the insert"):
        store.write(save_then_fail)

    assert store.read(articles.count) == 0
    assert save(store).outcome == "new"


def test_kill_9_inside_a_load_leaves_no_half_article(tmp_path):
    """Rule: a crash mid-load leaves no half article, and the store is sound."""
    path = tmp_path / "crisis.db"
    child = subprocess.run([sys.executable, "-c", CRASH, path], check=False, timeout=30)
    with Store.open(path) as store:
        count, claims = store.read(articles.count), store.read(lambda conn: list(conn.execute("SELECT * FROM claim")))

    assert child.returncode == -signal.SIGKILL
    assert (count, claims) == (0, [])
    assert integrity(path) == "ok"


def test_two_processes_write_at_once(tmp_path):
    """Rule: a second writer waits for the first, and nothing is lost."""
    path = tmp_path / "crisis.db"
    children = [subprocess.Popen([sys.executable, "-c", WRITER, path, name]) for name in "ab"]
    codes = [child.wait(timeout=60) for child in children]
    with Store.open(path, readonly=True) as store:
        kept = store.read(lambda conn: conn.execute("SELECT count(*) FROM question").fetchone()[0])

    assert codes == [0, 0]
    assert kept == 200


def test_readers_answer_while_another_process_holds_the_write_lock(tmp_path):
    """Rule: a question never waits for a writer; a write says in one line that the store is locked."""
    path = tmp_path / "crisis.db"
    with Store.open(path, busy_timeout=0.05) as store, closing(sqlite3.connect(path, isolation_level=None)) as other:
        save(store)
        other.execute("BEGIN IMMEDIATE")
        count = store.read(articles.count)
        with pytest.raises(StoreError, match=r"crisis\.db is locked by another process: try again"):
            save(store, reading("Other text."))
        other.execute("ROLLBACK")

        assert count == 1
        assert save(store, reading("Other text.")).outcome == "new"


async def test_the_event_loop_goes_on_while_a_write_waits(tmp_path):
    """Rule: awrite and aread never block the loop, whatever the store is doing."""
    path = tmp_path / "crisis.db"
    with Store.open(path) as store, closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        writing = asyncio.create_task(store.awrite(articles.save, reading(), NOW, "1", None))
        counts = [await store.aread(articles.count) for _ in range(3)]
        waiting = not writing.done()
        other.execute("ROLLBACK")
        saved = await writing

    assert counts == [0, 0, 0]
    assert waiting
    assert saved.outcome == "new"


def test_a_reader_sees_one_moment(store):
    """Rule: an answer made of several queries is of one state of the store."""
    save(store)
    inside, written = threading.Event(), threading.Event()

    def count_twice(conn):
        first = articles.count(conn)
        inside.set()
        written.wait(10)
        return first, articles.count(conn)

    def write_meanwhile():
        inside.wait(10)
        save(store, reading("Other text."))
        written.set()

    thread = threading.Thread(target=write_meanwhile)
    thread.start()
    counts = store.read(count_twice)
    thread.join()

    assert counts == (1, 1)
    assert store.read(articles.count) == 2


def test_a_full_disk_is_one_line_and_loses_nothing(tmp_path):
    """Rule: disk full: said in one line, what was stored stays, and later writes work."""
    with Store.open(tmp_path / "crisis.db") as store:
        save(store)

        def fill(conn):
            pages = conn.execute("PRAGMA page_count").fetchone()[0]
            conn.execute(f"PRAGMA max_page_count = {pages}")
            articles.save(conn, reading("long text. " * 50_000), NOW, "1", None)

        with pytest.raises(StoreError, match="has no room left on its disk") as caught:
            store.write(fill)
        store.write(lambda conn: conn.execute("PRAGMA max_page_count = 1000000"))
        count = store.read(articles.count)
        again = save(store, reading("Other text."))

    assert "\n" not in str(caught.value)
    assert count == 1
    assert again.outcome == "new"
    assert integrity(tmp_path / "crisis.db") == "ok"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"this is no database, only words that are long enough to be looked at " * 20, "is not a store"),
        (b"SQLite format 3\x00" + b"\xff" * 4096, "is not a store|is damaged"),
    ],
)
def test_a_file_that_is_no_store_is_left_alone(tmp_path, content, says):
    """Rule: not a store: one line that says so, and the file is not touched."""
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    with pytest.raises(StoreError, match=says):
        Store.open(path)

    assert path.read_bytes() == content


def test_another_programs_database_is_left_alone(tmp_path):
    """Rule: we add no tables to a database that is not ours."""
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("CREATE TABLE bookmarks (url)")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="is a database of another program"):
        Store.open(path)

    assert path.read_bytes() == before


def test_a_folder_is_no_store(tmp_path):
    """Rule: a wrong path is one line that says what to do."""
    with pytest.raises(StoreError, match="is no file"):
        Store.open(tmp_path)


def test_a_closed_store_says_so(tmp_path):
    """Rule: closing twice is fine; using it afterwards is an error, never a hang."""
    store = Store.open(tmp_path / "crisis.db")
    store.close()
    store.close()
    with pytest.raises(StoreError, match="is closed"):
        save(store)
    with pytest.raises(StoreError, match="is closed"):
        store.read(articles.count)


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (errno.EROFS, "its disk is mounted read-only"),
        (errno.EACCES, "check the permissions"),
        (errno.ENOSPC, "has no room left"),
    ],
)
def test_what_the_disk_refuses_is_said_with_what_to_do(number, says):
    """Rule: errors of the file system are told like SQLite's own."""
    cause = OSError(number, os.strerror(number), "/srv/crisis.db")

    assert says in str(explain("/srv/crisis.db", cause))
