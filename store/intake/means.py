"""What reading feeds needs from outside: store, network, lexicon, clock, threads for what keeps a processor busy."""

import asyncio
import random
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import datetime
from typing import ParamSpec, TypeVar

from store.db import Store
from store.intake.fetch import Fetcher
from store.intake.manners import Manners
from store.reading.lexicon import Lexicon

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds between two readings of a feed (``shortest`` to ``longest``), and how many feeds are read ``at_once``."""

    shortest: float = 300.0
    longest: float = 3600.0
    at_once: int = 24


@dataclass(frozen=True, slots=True)
class Means:
    """``clock`` is aware; ``draw`` gives 0..1 by chance (jitter); ``lexicon`` is loaded when first called, in a thread."""

    store: Store
    fetcher: Fetcher
    manners: Manners
    lexicon: Callable[[], Lexicon]
    clock: Callable[[], datetime]
    threads: Executor
    pace: Pace = Pace()
    max_article_bytes: int = 5_000_000
    draw: Callable[[], float] = random.random

    async def in_thread(self, work: Callable[P, R], *args: P.args, **kw: P.kwargs) -> R:
        """Run ``work`` beside the event loop: parsing, extracting, reading and saving are no work for it."""
        return await asyncio.get_running_loop().run_in_executor(self.threads, lambda: work(*args, **kw))
