"""A store that is copied into a large one answers like one that was filled article by article."""

from bench import size
from bench.copies import grown
from store import articles, claims, ledger, search
from store.db import Store


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
