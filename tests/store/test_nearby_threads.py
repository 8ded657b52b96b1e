"""Finding the threads that a claim comes near: in which order, at what cost, and never an outdated one."""

from dataclasses import replace

from store import articles, migrations
from store.db import Store
from store.ledger import standing
from store.neighbours import MOST
from store.thread_rows import Nearby, put
from store.threads import Observed, Thread
from tests.store.made import NOW, TROOPS, reading

MANY = MOST + 6


def nowhere(_place):
    return ()


def counted(number):
    """A thread of its own that stands where the others stand, at the same instant."""
    figure = replace(TROOPS, low=1000 + number, high=1000 + number)
    return Thread(f"t{number}", (Observed("f1", figure, "1", "post", NOW),), frozenset({"post"}))


def fill(store):
    def work(conn):
        articles.save(conn, reading(), NOW, "1", None)
        for number in range(1, MANY + 1):
            put(conn, counted(number), nowhere)

    store.write(work)


def near(store):
    told = replace(TROOPS, low=7, high=7)
    return [thread.id for thread in store.read(lambda conn: Nearby(conn, nowhere).candidates(told))]


def statements(store, ask):
    """What is asked of the store, with how SQLite goes about it."""

    def work(conn):
        asked = []
        conn.set_trace_callback(asked.append)
        ask(conn)
        conn.set_trace_callback(None)
        plans = [conn.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall() for sql in asked]
        return [row["detail"] for plan in plans for row in plan]

    return store.read(work)


def test_of_many_threads_of_one_instant_the_latest_are_looked_at(store):
    """Rule: however many articles tell only their day, the threads that were opened last are compared."""
    fill(store)

    assert near(store) == [f"t{number}" for number in range(MANY, MANY - MOST, -1)]


def test_threads_of_one_instant_are_not_sorted_when_they_are_looked_for(store):
    """Rule: what a look costs does not grow with the articles of one day, which a filled archive has by the thousand."""
    fill(store)
    looked = statements(store, lambda conn: Nearby(conn, nowhere).candidates(TROOPS))
    listed = statements(store, lambda conn: standing(conn, ["strength"]))

    assert looked
    assert not [line for line in (*looked, *listed) if "TEMP B-TREE" in line]


def test_a_thread_that_was_changed_is_read_again(store):
    """Rule: two claims of one article about one fact: the second is judged against what the first has made of it."""
    fill(store)

    def work(conn):
        nearby = Nearby(conn, nowhere)
        before = next(iter(nearby.candidates(TROOPS)))
        nearby.put(replace(before, families=before.families | {"gazette"}))
        return next(iter(nearby.candidates(TROOPS))), nearby.next_id()

    after, following = store.write(work)

    assert after.families == {"post", "gazette"}
    assert following == f"t{MANY + 1}"


def test_threads_of_an_older_store_are_found_as_they_were(tmp_path, monkeypatch):
    """Rule: the step that sorts the threads loses none and changes no order."""
    path, before = tmp_path / "crisis.db", [name for name, _ in migrations.STEPS].index("newest_threads")
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "STEPS", migrations.STEPS[:before])
        patch.setattr(migrations, "LATEST", before)
        patch.setattr("store.db.LATEST", before)
        with Store.open(path) as store:
            fill(store)
            found = near(store)
            tokens = store.read(lambda conn: conn.execute("SELECT count(*) FROM thread_token").fetchone()[0])
    with Store.open(path) as store:
        kept = store.read(lambda conn: conn.execute("SELECT count(*) FROM thread_token").fetchone()[0])
        broken = store.read(lambda conn: conn.execute("PRAGMA foreign_key_check").fetchall())

        assert near(store) == found
        assert (kept, broken) == (tokens, [])
