"""How the intake was, for digests and answers that may have nothing new to tell: honest silence rests on it."""

import sqlite3
from datetime import datetime

from bot.digest import Intake
from store import articles
from store.feeds import Freshness


def intake(conn: sqlite3.Connection, since: datetime | None, feeds: Freshness | None) -> Intake:
    """The last article's arrival, whether any arrived at or after ``since`` (aware; None: ever), and how the feeds stand."""
    last = articles.last_arrived(conn)
    arrived = datetime.fromisoformat(last.arrived) if last else None
    return Intake(arrived, arrived is not None and (since is None or arrived >= since), feeds)
