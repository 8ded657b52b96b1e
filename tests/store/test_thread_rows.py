"""Threads as they are kept."""

import json
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from store import articles, ledger, thread_rows
from store.connection import apart
from store.db import Store
from store.models import Statement
from store.thread_rows import Nearby, as_kept, thread_of
from store.threads import Observed, Thread
from tests.store.made import NOW, TROOPS, reading

KEPT = {
    "values": [
        {
            "id": "s1",
            "kind": "statement",
            "claim": {
                "speaker": "Ada Ruden",
                "speaker_text": None,
                "cue": "said",
                "content": "No.",
                "direct": False,
                "evidence": [],
            },
            "article": "1",
            "family": "post",
            "at": "2031-05-05T09:00:00+00:00",
        }
    ],
    "families": ["post"],
    "part": False,
    "retracted": False,
    "counters": None,
}


def test_threads_of_an_older_version_can_still_be_read():
    """What a later version keeps of a thread besides may be missing in a store that was filled before."""
    thread = thread_of("t1", json.dumps(KEPT))

    assert thread.now.claim.speaker == "Ada Ruden"
    assert thread.now.story == thread.places == frozenset()


def nowhere(_place):
    return ()


def put(store, thread):
    """How many rows it takes to write the thread."""

    def work(conn):
        before = conn.total_changes
        thread_rows.put(conn, thread, nowhere)
        return conn.total_changes - before

    return store.write(work)


def near(store, claim):
    return store.read(lambda conn: Nearby(conn, nowhere).candidates(claim))


def told(store, figure=TROOPS):
    store.write(articles.save, reading(), NOW, "1", None)
    return Thread("t1", (Observed("f1", figure, "1", "post", NOW),), frozenset({"post"}))


def test_a_value_that_is_told_again_leaves_what_its_thread_is_found_by(store):
    """Rule: a repeat writes the thread alone; every token it stands under is on another page of a large store."""
    thread = told(store)
    first = put(store, thread)
    again = put(store, replace(thread, families=frozenset({"post", "gazette"})))

    assert first > 2
    assert again == 1
    assert store.read(ledger.standing, ["strength"])[0].families == {"post", "gazette"}


def test_a_thread_with_another_value_is_found_by_that_and_no_longer_by_the_old(store):
    """Rule: what it is found by is what it tells now, under the day it tells it."""
    thread = told(store)
    put(store, thread)
    fewer = replace(TROOPS, low=900, high=900)
    later = Observed("e2", fewer, "1", "post", NOW + timedelta(hours=3))
    put(store, replace(thread, values=(*thread.values, later)))
    elsewhere = replace(fewer, place="Ost", holder=None)

    assert [t.id for t in near(store, elsewhere)] == ["t1"]
    assert near(store, replace(TROOPS, place="Ost")) == ()
    rows = store.read(lambda conn: conn.execute("SELECT DISTINCT at FROM thread_token").fetchall())
    assert [row["at"] for row in rows] == ["2031-05-07T12:12:00+00:00"]


def test_what_the_writer_knows_of_a_thread_is_what_was_written(store):
    """Rule: a thread that was just written is judged as it would be if it were read."""
    near_ost = datetime(2031, 5, 7, 14, 12, 7, 999, timezone(timedelta(hours=2)))
    seen = Observed(
        "f1", TROOPS, "1", "post", near_ost, frozenset({"part"}), "hazard", carried=True, story=frozenset({"=ost"})
    )
    said = replace(seen, claim=Statement("Ada Ruden", None, "said", "No.", direct=False))
    store.write(articles.save, reading(), NOW, "1", None)
    for values in ((seen,), (said,), (seen, said, seen), (seen,) * 70):
        thread = Thread("t1", values, frozenset({"post"}), part=True, counters="t7", places=frozenset({"Ost"}))
        put(store, thread)
        state = store.read(lambda conn: conn.execute("SELECT state FROM thread").fetchone()["state"])

        assert as_kept(thread) == thread_of("t1", state)


def met(conn):
    """The families of the only thread, as a claim near it meets them."""
    return Nearby(conn, nowhere).candidates(TROOPS)[0].families


def change(conn, family):
    nearby = Nearby(conn, nowhere)
    thread = nearby.candidates(TROOPS)[0]
    nearby.put(replace(thread, families=frozenset({family})))


def test_the_writer_reads_a_thread_once(store):
    """Rule: the threads of a story are not fetched again for each of its articles."""
    put(store, told(store))
    asked = []

    def work(conn):
        conn.set_trace_callback(asked.append)
        families = met(conn)
        conn.set_trace_callback(None)
        return families

    assert store.write(work) == store.write(work) == {"post"}
    assert len([sql for sql in asked if "state" in sql]) == 1


def test_a_thread_that_another_process_changed_is_read_again(store):
    """Rule: what the writer knows holds only until somebody else has written."""
    put(store, told(store))
    store.write(met)
    with Store.open(store.path) as other:
        other.write(change, "gazette")

    assert store.write(met) == {"gazette"}


def test_a_change_that_was_taken_back_is_not_known(store):
    """Rule: what a failed transaction, or a part of one, made of a thread never was."""
    put(store, told(store))

    def fail(conn):
        change(conn, "gazette")
        raise ZeroDivisionError

    def fail_apart(conn):
        with suppress(ZeroDivisionError), apart(conn):
            fail(conn)
        return met(conn)

    with pytest.raises(ZeroDivisionError):
        store.write(fail)

    assert store.write(met) == {"post"}
    assert store.write(fail_apart) == {"post"}
