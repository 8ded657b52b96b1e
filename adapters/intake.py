"""Puts the poller together from settings: what reads the feeds beside the platforms, or once from the command line."""

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from adapters.clock import now
from bot.schedule import Job
from store.db import Store
from store.errors import UserMistake
from store.intake.addresses import allowed_of

if TYPE_CHECKING:
    from config.settings import Settings
    from store.intake.poll import Poller
    from store.reading.lexicon import Lexicon

THREADS = 2  # parsing and reading keep a processor busy: more would only take it from the answers


def poller_of(store: Store, settings: "Settings", lexicon: "Callable[[], Lexicon]") -> "Poller":
    """The poller of this process; close it in the loop that used it."""
    from store.intake.fetch import AGENT, Fetcher, Limits
    from store.intake.manners import Manners
    from store.intake.means import Means, Pace
    from store.intake.poll import Poller

    given = settings.feeds
    limits = Limits(given.max_bytes, given.fetch_seconds)
    agent = f"{AGENT[:-1]}; {given.contact})" if given.contact else AGENT
    fetcher = Fetcher(allowed_of(given.allow), limits, agent, now)
    longest = max(given.longest_minutes, given.shortest_minutes)
    return Poller(
        Means(
            store,
            fetcher,
            Manners(fetcher, given.spacing_seconds, time.monotonic, asyncio.sleep),
            cache(lexicon),
            now,
            ThreadPoolExecutor(THREADS, "intake"),
            Pace(given.shortest_minutes * 60, longest * 60, given.at_once),
            settings.max_article_bytes,
        )
    )


def job_of(poller: "Poller", settings: "Settings") -> Job:
    """What the newsroom does every few seconds."""
    return Job("poll", settings.feeds.poll_seconds, poller.tick)


def listed_in(path: Path) -> tuple[tuple[str, str | None], ...]:
    """The links and publishers of a feeds.toml (see seeds/feeds.toml). UserMistake: no such file, no TOML, no url."""
    import tomllib

    try:
        rows = tomllib.loads(path.read_text(encoding="utf-8")).get("feed", [])
    except FileNotFoundError:
        raise UserMistake(f"{path}: there is no such file") from None
    except (OSError, ValueError) as cause:
        raise UserMistake(f"{path}: cannot be read: {cause}") from None
    for row in rows if isinstance(rows, list) else [None]:
        if not (isinstance(row, dict) and isinstance(row.get("url"), str)):
            raise UserMistake(f"{path}: each feed is written [[feed]] with a line url = …")
    return tuple((row["url"], row.get("publisher")) for row in rows)
