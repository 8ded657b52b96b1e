"""A store that may not be written: a disk mounted read-only, or somebody else's folder. What can be answered is."""

import os
import sqlite3
from contextlib import closing

import pytest

from store import articles
from store.connection import at_rest, may_write
from store.db import Store
from store.errors import StoreError
from tests.store.made import NOW, reading


@pytest.fixture
def path(tmp_path):
    """A store with one article, closed."""
    with Store.open(tmp_path / "crisis.db") as store:
        store.write(articles.save, reading(), NOW, "1", None)
    return tmp_path / "crisis.db"


@pytest.fixture
def shut(monkeypatch):
    """The system says that nothing may be written; the tests may run as root, whom permissions do not stop."""
    asked = os.access
    monkeypatch.setattr(os, "access", lambda at, mode: not mode & os.W_OK and asked(at, mode))


def test_a_store_at_rest_is_read_where_nothing_may_be_written(path, shut):
    """Rule: it answers, and no file is made beside it."""
    with Store.open(path, readonly=True) as store:
        count = store.read(articles.count)
        beside = list(path.parent.iterdir())

    assert count == 1
    assert beside == [path]
    assert not may_write(path)


def test_what_somebody_writes_meanwhile_is_never_half_an_answer(path, shut):
    """Rule: a writer of another process is seen, and the answer is to ask again."""
    with Store.open(path, readonly=True) as store, closing(sqlite3.connect(path)) as other:
        store.read(articles.count)
        other.execute("DELETE FROM article")
        other.commit()
        with pytest.raises(StoreError, match="is being written to by another process now: try again"):
            store.read(articles.count)


def test_a_store_that_is_in_use_is_read_with_its_log(path, shut):
    """Rule: what another process has written last counts, though it stands in no more than the log as yet."""
    with closing(sqlite3.connect(path)) as other:
        other.execute("DELETE FROM article")
        other.commit()
        with Store.open(path, readonly=True) as store:
            found = store.read(articles.count), at_rest(str(path))

    assert found == (0, None)


def test_status_and_feeds_tell_how_it_stands_in_a_store_that_may_only_be_read(
    path, shut, tmp_path, monkeypatch, capsys
):
    """Rule: a monitor may look where it may not write, and leaves nothing there."""
    from adapters import cli

    with closing(sqlite3.connect(path)) as other:  # a desk that plans, with nothing that needs a look
        other.execute("INSERT INTO cursor VALUES ('last tick', 99999999999)")
        other.commit()
    monkeypatch.chdir(tmp_path)
    codes = [cli.run(["--store", str(path), *words]) for words in (["status"], ["feeds"], ["feeds", "--json"])]
    said = capsys.readouterr()
    beside = list(path.parent.glob("crisis.db-*"))

    assert codes == [0, 0, 0]
    assert "queued: 0" in said.out
    assert "no feed is watched" in said.out
    assert said.err == ""
    assert beside == []


def test_ask_and_news_answer_from_a_store_that_may_only_be_read(path, shut, tmp_path, monkeypatch, capsys):
    """Rule: a question is answered, a change is refused in one line, and doctor says what works."""
    from adapters import cli

    monkeypatch.chdir(tmp_path)
    answers = [cli.run(["--store", str(path), *words]) for words in (["ask", "troops"], ["export"])]
    said = capsys.readouterr()
    refused = cli.run(["--store", str(path), "ask", "subscribe daily 09:00 confirm yes"])
    why = capsys.readouterr().err
    cli.run(["--store", str(path), "doctor", "--offline"])

    assert (answers, refused) == ([0, 0], 1)
    assert "1,200" in said.out
    assert said.err == ""
    assert "was opened for reading only" in why
    assert why.count("\n") == 1
    assert "may only be read" in capsys.readouterr().out


def test_reading_only_creates_and_writes_nothing(tmp_path):
    """Rule: a read-only store is never made by looking at it, and refuses writes."""
    with pytest.raises(StoreError, match="does not exist yet"):
        Store.open(tmp_path / "none.db", readonly=True)
    Store.open(tmp_path / "crisis.db").close()
    with Store.open(tmp_path / "crisis.db", readonly=True) as store, pytest.raises(StoreError, match="reading only"):
        store.write(articles.save, reading(), NOW, "1", None)

    assert not (tmp_path / "none.db").exists()


def test_a_reader_cannot_write(store):
    """Rule: reader connections are read-only, so that no answer can change the store."""
    with pytest.raises(StoreError, match="may not be written"):
        store.read(lambda conn: conn.execute("DELETE FROM article"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_store_that_may_not_be_written_says_so(tmp_path):
    """Rule: wrong permissions are one line that says what to check."""
    path = tmp_path / "crisis.db"
    Store.open(path).close()
    path.chmod(0o400)
    with pytest.raises(StoreError, match="check"):
        Store.open(path)
