"""A web site on loopback, a store and a lexicon for each test that asks."""

import zlib
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from config.lexicons import load_lexicon
from store import feeds
from store.db import Store
from store.intake.addresses import allowed_of
from store.intake.fetch import Fetcher, Limits
from store.intake.manners import Manners
from store.intake.means import Means, Pace
from store.intake.poll import Poller
from tests.standins.site import Site

LOOPBACK = allowed_of(["127.0.0.0/8", "::1"])


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    """The server, up."""
    async with Site() as one:
        yield one


@pytest.fixture
async def fetcher() -> AsyncIterator[Fetcher]:
    """May reach loopback; small limits."""
    one = Fetcher(LOOPBACK, Limits(bytes=200_000, seconds=5))
    yield one
    await one.close()


@pytest.fixture(scope="session")
def lexicon():
    """The lexicon that ships."""
    return load_lexicon()


@pytest.fixture
def store(tmp_path):
    """An empty store."""
    with Store.open(tmp_path / "desk.db") as opened:
        yield opened


def gzipped(data):
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return packer.compress(data) + packer.flush()


@dataclass
class Clock:
    """Time that passes only when a test says so."""

    at: datetime = datetime(2031, 5, 7, 9, tzinfo=UTC)
    waited: list[float] = field(default_factory=list)

    def __call__(self):
        return self.at

    def seconds(self):
        return self.at.timestamp()

    def go(self, **span):
        self.at += timedelta(**span)

    async def pause(self, seconds):
        self.waited.append(seconds)
        self.at += timedelta(seconds=seconds)


class Room:
    """A desk's intake in small: a poller over a store, a network and a clock of the test's own."""

    def __init__(self, store, fetcher, lexicon, clock):
        self.store = store
        self.clock = clock
        manners = Manners(fetcher, 1.0, clock.seconds, clock.pause)
        threads = ThreadPoolExecutor(2)
        self.poller = Poller(
            Means(store, fetcher, manners, lambda: lexicon, clock, threads, Pace(), 100_000, lambda: 0.5)
        )

    def watch(self, url, kind="link", publisher=None):
        return self.store.write(feeds.add, str(url), kind, publisher, self.clock(), "terminal", 300.0)[0]

    async def read(self, number):
        """Read one feed now; its row afterwards."""
        await self.poller.read(self.store.read(feeds.by_id, number))
        return self.store.read(feeds.by_id, number)

    async def read_all(self):
        """Read whatever is due."""
        while self.store.read(feeds.due, self.clock(), (), 1):
            await self.poller.tick()
            await self.poller.drain()

    def health(self, number):
        return self.store.read(feeds.by_id, number).health(self.clock())


@pytest.fixture
async def room(store, fetcher, lexicon):
    """A poller at work."""
    one = Room(store, fetcher, lexicon, Clock())
    yield one
    await one.poller.close()
