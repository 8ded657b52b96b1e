"""A store of another version: what upgrading may and may not do."""

import sqlite3
import stat
from contextlib import closing

import pytest

from store import articles, migrations
from store.connection import connect
from store.db import Store
from store.errors import StoreError
from tests.store.made import NOW, reading

OLD_ARTICLE = """INSERT INTO article (identity, digest, day, arrived, words, text)
    VALUES ('i', 'd', '2031-05-07', '2031-05-07T09:12:00+00:00', 1, 'Text.')"""


def save(store, one=None, version="1"):
    return store.write(articles.save, one or reading(), NOW, version, "file.md")


def integrity(path):
    with closing(sqlite3.connect(path)) as conn:
        return conn.execute("PRAGMA integrity_check").fetchone()[0]


def test_a_newer_store_is_refused(tmp_path):
    """Rule: an older program never writes into a schema it does not know."""
    path = tmp_path / "crisis.db"
    Store.open(path).close()
    with closing(sqlite3.connect(path)) as conn:
        conn.execute(f"PRAGMA user_version = {migrations.LATEST + 1}")
    with pytest.raises(StoreError, match="newer crisis-desk: upgrade"):
        Store.open(path)


def old_store(path, monkeypatch):
    """A store of one step before the newest, with an article in it."""
    steps = migrations.STEPS
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "STEPS", steps[:1])
        patch.setattr(migrations, "LATEST", 1)
        patch.setattr("store.db.LATEST", 1)
        with Store.open(path) as store:
            store.write(lambda conn: conn.execute(OLD_ARTICLE))


def test_a_copy_is_made_before_a_migration(tmp_path, monkeypatch):
    """Rule: before the schema changes, the store as it was is kept beside it, private and whole."""
    path = tmp_path / "crisis.db"
    old_store(path, monkeypatch)
    with Store.open(path) as store:
        count = store.read(articles.count)
    copy = tmp_path / "crisis.db.1.bak"
    with closing(sqlite3.connect(copy)) as conn:
        kept = conn.execute("SELECT count(*) FROM article").fetchone()[0]
        version = conn.execute("PRAGMA user_version").fetchone()[0]

    assert (count, kept, version) == (1, 1, 1)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600


def test_a_process_that_comes_second_finds_the_migration_done(tmp_path, monkeypatch):
    """Rule: the copy of the store as it was is not written over with one of the store as it became."""
    path = tmp_path / "crisis.db"
    old_store(path, monkeypatch)
    with closing(connect(str(path), readonly=False, busy_timeout=5)) as second:  # has seen that the store is old
        Store.open(path).close()
        migrations.migrate(second, str(path))
    with closing(sqlite3.connect(tmp_path / "crisis.db.1.bak")) as conn:
        version = conn.execute("PRAGMA user_version").fetchone()[0]

    assert version == 1


def test_a_migration_that_fails_changes_nothing(tmp_path, monkeypatch):
    """Rule: a step that fails is rolled back whole, and the next start tries again."""
    path = tmp_path / "crisis.db"
    old_store(path, monkeypatch)
    with monkeypatch.context() as patch:
        broken = (*migrations.STEPS, ("broken", lambda: "CREATE TABLE extra (x); CREATE TABLE article (y);"))
        patch.setattr(migrations, "STEPS", broken)
        with pytest.raises(StoreError):
            Store.open(path)
    with closing(sqlite3.connect(path)) as conn:
        version = conn.execute("PRAGMA user_version").fetchone()[0]
        extra = conn.execute("SELECT count(*) FROM sqlite_master WHERE name = 'extra'").fetchone()[0]

    assert (version, extra) == (1, 0)
    with Store.open(path) as store:
        assert store.read(articles.count) == 1
