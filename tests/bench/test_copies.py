"""A store that is copied into a large one answers like one that was filled article by article."""

from bench import size
from bench.copies import grown
from store import articles, claims, ledger, search
from store.db import Store
from store.thread_rows import number, stamp, thread_of


def test_copies_are_articles_like_the_others(tmp_path):
    """Every list grows with the copies, the newest first, and nothing points to what is not there."""
    path = tmp_path / "b.db"
    store = Store.open(path)
    size.build(store, 20)
    with grown(path, store, 3) as large:
        newest = large.read(claims.latest, 1)[0]
        standing = large.read(ledger.standing, ("killed", "missing"), 500)
        broken = large.read(lambda conn: conn.execute("PRAGMA foreign_key_check").fetchall())

        assert large.read(articles.count) == 80
        assert newest.article.id == 80
        assert len(large.read(search.search, "dam", 500)) == 80
        assert len({thread.id for thread in standing}) == len(standing)
        assert broken == []


def test_a_copied_thread_says_what_its_row_says(tmp_path):
    """Rule: its record tells the claim, the time and the days of the copy, else a repeat of it would be judged wrongly."""
    path = tmp_path / "b.db"
    store = Store.open(path)
    size.build(store, 20)
    with grown(path, store, 2) as large:
        rows = large.read(lambda conn: conn.execute("SELECT id, claim, at, counters, state FROM thread").fetchall())
        days = large.read(
            lambda conn: dict(conn.execute("SELECT id, date FROM claim WHERE date IS NOT NULL").fetchall())
        )
    threads = [(row, thread_of(f"t{row['id']}", row["state"])) for row in rows]

    assert all(number(thread.now.id) == row["claim"] for row, thread in threads)
    assert all(stamp(thread.now.at) == row["at"] for row, thread in threads)
    assert all(thread.counters == (f"t{row['counters']}" if row["counters"] else None) for row, thread in threads)
    dated = [(thread.now.claim.date, days[row["claim"]]) for row, thread in threads if row["claim"] in days]
    assert dated
    assert all(told == day for told, day in dated)
