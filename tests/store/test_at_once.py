"""Many writes that reach the disk together: what may be lost, and when nothing may be lost any more."""

import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from store import articles, connection, questions
from store.db import Store
from store.errors import StoreError

DIES = """
import os, signal, sys
from store import questions
from store.db import Store
store = Store.open(sys.argv[1])
with store.at_once():
    for number in range(20):
        store.write(questions.keep, f"question {number}")
    os.kill(os.getpid(), signal.SIGKILL)
"""


def how_synced(store):
    return store.write(lambda conn: conn.execute("PRAGMA synchronous").fetchone()[0])


def kept(path):
    with Store.open(path) as store:
        return store.read(lambda conn: conn.execute("SELECT count(*) FROM question").fetchone()[0])


@pytest.fixture
def synced(monkeypatch):
    """The files that we sync ourselves (SQLite's own syncs are not seen here)."""
    seen = []

    def fsync(number):
        seen.append(Path(f"/proc/self/fd/{number}").readlink().name)

    monkeypatch.setattr(connection.os, "fsync", fsync)
    return seen


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="needs /proc")
def test_the_log_is_synced_when_the_writes_are_done(store, synced):
    """Rule: what is told as loaded at the end of a load is on the disk; from then on each commit is by itself."""
    with store.at_once():
        store.write(questions.keep, "one")
        within = (how_synced(store), list(synced))

    assert within == (1, [])
    assert (how_synced(store), len(synced)) == (2, 1)
    assert synced[0].endswith("-wal")


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="needs /proc")
def test_a_store_that_is_closed_in_the_middle_is_synced(tmp_path, synced):
    """Rule: a load that is stopped leaves nothing behind in memory alone, and ends without an error of its own."""
    store = Store.open(tmp_path / "crisis.db")
    with store.at_once():
        store.write(questions.keep, "one")
        store.close()

    assert len(synced) == 1
    assert kept(tmp_path / "crisis.db") == 1


def test_nothing_is_lost_when_the_process_is_killed(tmp_path):
    """Rule: kill -9 takes back nothing that a write has returned from, synced or not."""
    path = tmp_path / "crisis.db"
    Store.open(path).close()
    done = subprocess.run([sys.executable, "-c", DIES, str(path)], check=False)

    assert done.returncode == -signal.SIGKILL
    assert kept(path) == 20


def test_a_write_that_fails_leaves_the_others_and_the_store_as_it_should_be(store):
    """Rule: each write is still one transaction, and an error ends the haste with it."""

    def load():
        with store.at_once():
            store.write(questions.keep, "one")
            store.write(lambda conn: conn.execute("DELETE FROM question") and 1 / 0)

    with pytest.raises(ZeroDivisionError):
        load()

    assert how_synced(store) == 2
    assert store.read(lambda conn: conn.execute("SELECT count(*) FROM question").fetchone()[0]) == 1
    assert store.read(articles.count) == 0


def test_a_disk_that_cannot_sync_is_told(store, monkeypatch):
    """Rule: what may not have reached the disk is not told as loaded."""

    def fails(_number):
        raise OSError(5, "Input/output error")

    def load():
        with store.at_once():
            store.write(questions.keep, "one")

    with monkeypatch.context() as patch:
        patch.setattr(connection.os, "fsync", fails)
        with pytest.raises(StoreError, match="Input/output error"):
            load()


def test_a_store_for_reading_writes_nothing_at_once(tmp_path):
    """Rule: what was opened for reading stays as it is."""
    Store.open(tmp_path / "crisis.db").close()
    with closing(Store.open(tmp_path / "crisis.db", readonly=True)) as store, pytest.raises(StoreError):
        store.at_once().__enter__()
