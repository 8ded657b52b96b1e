"""Rows of the ledger become developments once: whatever changes in a store, and in whichever store, no answer may come from a row of before."""

import random
import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta

import pytest

from store import articles, ledger, verdicts
from store.db import Store
from tests.store.test_ledger import ARRIVED, take, toll

ELSEWHERE = """
import sys
from datetime import UTC, datetime
from store import verdicts
from store.db import Store
with Store.open(sys.argv[1]) as store:
    store.write(verdicts.give, "t1", sys.argv[2], "bea", datetime.now(UTC))
"""


@pytest.fixture
def store(tmp_path):
    with Store.open(tmp_path / "desk.db") as opened:
        yield opened


def everything(store):
    """What each question that lists developments answers."""
    days = ARRIVED - timedelta(days=9), ARRIVED + timedelta(days=9)
    lists = (
        store.read(ledger.since, 0),
        store.read(ledger.between, *days, repeats=True),
        store.read(ledger.newest, 50),
        store.read(ledger.history, "t1"),
        *(store.read(ledger.of_article, number) for number in (1, 2, 3)),
    )
    return lists, [store.read(ledger.by_id, f"d{number}") for number in range(9)]


def fresh(store):
    """The same as ``everything``, with nothing remembered."""
    ledger._development.cache_clear()
    ledger._claim.cache_clear()
    return everything(store)


def edit(store, number, title):
    """The article of a toll told anew under another title."""
    told = toll(number)
    take(store, replace(told, article=replace(told.article, title=title, text=f"{told.article.text} {title}")), 5)


STEPS = {
    "confirm": lambda store: store.write(verdicts.give, "t1", "confirm", "ada", ARRIVED),
    "dispute": lambda store: store.write(verdicts.give, "t1", "dispute", "ada", ARRIVED),
    "hide": lambda store: store.write(verdicts.give, "t1", "hide", "ada", ARRIVED),
    "undo": lambda store: store.write(verdicts.give, "t1", "undo", "ada", ARRIVED),
    "a second publisher": lambda store: take(store, toll(12, publisher="Gazette", hours=1), 1),
    "another value": lambda store: take(store, toll(19, hours=3), 3),
    "an edit": lambda store: edit(store, 12, "Corrected"),
    "another edit": lambda store: edit(store, 12, "Corrected again"),
    "a value taken out": lambda store: take(store, replace(toll(12), figures=()), 6),
    "a new reader": lambda store: store.write(articles.reread, 1, toll(12), "u"),
    "a new reader that finds nothing": lambda store: store.write(
        articles.reread, 1, replace(toll(12), figures=()), "v"
    ),
}


@pytest.mark.parametrize("seed", range(12))
def test_no_step_leaves_an_answer_of_before(store, seed):
    """Verdicts, further publishers, edits and rereading in any order: what is remembered is what a store without memory says."""
    take(store, toll(12))
    steps = list(STEPS)
    random.Random(seed).shuffle(steps)
    for name in steps:
        everything(store)
        STEPS[name](store)
        told = everything(store)

        assert told == fresh(store), name


def test_a_verdict_of_another_process_is_seen_at_once(store, tmp_path):
    """`crisis` on a terminal and the desk that serves share one store."""
    take(store, toll(12))
    found = []
    for word in ("confirm", "hide", "undo"):
        everything(store)
        subprocess.run([sys.executable, "-c", ELSEWHERE, str(tmp_path / "desk.db"), word], check=True)
        found.append((store.read(ledger.by_id, "d1").desk, len(store.read(ledger.since, 0))))

    assert found == [("confirm", 1), ("hide", 0), (None, 1)]


def test_a_restored_backup_tells_what_it_holds(tmp_path):
    """Its ids were given again since, to other facts: the worst of all rows that could be taken for one another."""
    path, kept = tmp_path / "desk.db", tmp_path / "backup.db"
    with Store.open(path) as store:
        take(store, toll(12))
        with sqlite3.connect(kept) as copy:
            store.read(lambda conn: conn.backup(copy))
        copy.close()
        take(store, toll(19, hours=3), 3)
        later = store.read(ledger.by_id, "d2")
    with Store.open(kept) as store:
        take(store, toll(31, hours=3), 3)
        again = store.read(ledger.by_id, "d2")

    assert (later.stored.claim.low, again.stored.claim.low) == (19, 31)
    assert (later.old.low, again.old.low) == (12, 12)
