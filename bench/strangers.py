"""Crises side by side: all annotated articles in one store within days, and the verdicts that tie a claim to another crisis.

A desk follows several crises at once, and no figure of one may move, confirm or dispute a figure of another. An article's
``topic`` (its annotation) says which crisis it is of. Each article is another newsroom's and comes an hour after the last.
"""

import sqlite3
import tempfile
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from bench.corpus import article_of, gold_of, index
from config.lexicons import load_lexicon
from store import articles, ledger
from store.db import Store
from store.intake.ingest import put
from store.intake.origins import Came
from store.intake.same import sentence_hashes
from store.ledger import Development
from store.models import Reading
from store.reading.lexicon import Lexicon
from store.reading.read import read

START = datetime(2031, 1, 1, tzinfo=UTC)
ALONE = frozenset(("NEW", "BACKGROUND"))
Tie = tuple[str, str, Development]


def strangers() -> tuple[Counter[str], list[Tie]]:
    """How many verdicts tie a claim to another article, of how many articles; and those that tie it to another crisis."""
    lexicon = load_lexicon()
    fed: dict[str, list[tuple[str, str]]] = {}
    counts: Counter[str] = Counter()
    ties: list[Tie] = []
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "s.db") as store:
        for hour, name in enumerate(sorted(index()["dev"])):
            gold = gold_of(name)
            came = _came(read(article_of(name, gold), lexicon), name, START + timedelta(hours=hour))
            found = store.write(partial(_taken, lexicon=lexicon), came)
            counts["articles"] += 1
            for one in found:
                earlier = [row for row in fed.get(one.of or one.thread or "", ()) if row[1] != name]
                if one.reason not in ALONE and earlier:
                    counts["ties"] += 1
                    if all(topic != gold["topic"] for topic, _ in earlier):
                        ties.append((name, earlier[-1][1], one))
            for one in found:
                if one.thread:
                    fed.setdefault(one.thread, []).append((gold["topic"], name))
    return counts, ties


def _came(reading: Reading, name: str, at: datetime) -> Came:
    article = replace(reading.article, published=at, publisher=f"Paper of {name}")
    told = replace(reading, article=article)
    return Came(told, at, name, articles.keys_of(article), sentence_hashes(article.text))


def _taken(conn: sqlite3.Connection, came: Came, *, lexicon: Lexicon) -> tuple[Development, ...]:
    last = ledger.last_id(conn)
    saved = put(conn, came, lexicon)
    return tuple(d for d in ledger.of_article(conn, saved.article) if d.id > last)


def line() -> str:
    """The line below the table of ``make bench-news``."""
    counts, ties = strangers()
    return (
        f"{counts['articles']} articles of many crises in one store, an hour apart: {counts['ties']} verdicts tie a claim to another "
        f"article, {len(ties)} of them to another crisis"
    )
