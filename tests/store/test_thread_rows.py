"""Threads as they are kept."""

import json
from dataclasses import replace
from datetime import timedelta

from store import articles, ledger, thread_rows
from store.thread_rows import Nearby, thread_of
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
