"""A store in which digests are due, and what became of them."""

import asyncio
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot import terms
from store import articles, bookkeeping, subscriptions
from store.cues import Cues
from store.db import Store
from store.models import Article, Evidence, Figure, Reading
from store.subscriptions import Target

JUDGING = bookkeeping.Rules(Cues({}), lambda _place: ())


def owe(path: Path, side, each: int = 1) -> None:
    """A store at ``path`` where each channel of ``side`` has ``each`` subscriptions whose slot was two minutes ago."""
    slot = (datetime.now(UTC) - timedelta(minutes=2)).replace(second=0, microsecond=0)
    before = slot - timedelta(hours=1)
    with Store.open(path) as store:
        for channel in side.channels:
            for number in range(each):
                about = {"about": ("casualties", "Oster")[number - 1]} if number else {}
                asked = terms.read({"when": f"daily {slot:%H:%M}", **about}, "UTC")
                target = Target(side.platform, side.tenant, channel)
                store.write(subscriptions.add, target, asked.as_json(), "ada", 0, before, slot)
        store.write(_arrive, before + timedelta(minutes=1))


def _arrive(conn: sqlite3.Connection, at: datetime) -> None:
    text = "The quake killed 12 people in Oster."
    figure = Figure(12, 12, "exact", "killed", "people", place="Oster", evidence=(Evidence(text, 0, len(text)),))
    reading = Reading(Article(text, publisher="Sel Wire", published=at), figures=(figure,))
    saved = articles.save(conn, reading, at, "t", None)
    bookkeeping.take_in(conn, saved.article, reading, at, JUDGING)


def look(path: Path, sql: str) -> list[tuple]:
    """Rows of the store, read beside whatever process writes it."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=15)) as conn:
        return conn.execute(sql).fetchall()


def states(path: Path) -> Counter[str]:
    """How many deliveries are in each state."""
    return Counter(dict(look(path, "SELECT state, count(*) FROM delivery GROUP BY state")))


def intact(path: Path) -> bool:
    """SQLite's own check."""
    return look(path, "PRAGMA integrity_check") == [("ok",)]


async def eventually(true: Callable[[], object], seconds: float = 20.0) -> None:
    """Wait for what another process does to its store. TimeoutError when it does not."""
    async with asyncio.timeout(seconds):
        while not true():
            await asyncio.sleep(0.02)
