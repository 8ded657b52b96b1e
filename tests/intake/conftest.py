"""A web server on loopback, a store and a lexicon for each test that asks."""

import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from xml.sax.saxutils import escape

import pytest
from aiohttp import web

from config.lexicons import load_lexicon
from store import feeds
from store.db import Store
from store.intake.addresses import allowed_of
from store.intake.fetch import Fetcher, Limits
from store.intake.manners import Manners
from store.intake.means import Means, Pace
from store.intake.poll import Poller

LOOPBACK = allowed_of(["127.0.0.0/8", "::1"])
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class Site:
    """A server that answers what a test put under a path, and remembers what it was asked."""

    url: str = ""
    pages: dict[str, Handler] = field(default_factory=dict)
    asked: list[web.Request] = field(default_factory=list)

    def put(self, path, body, kind="text/html", status=200, **headers):
        async def answer(_request):
            data = body.encode() if isinstance(body, str) else body
            return web.Response(body=data, content_type=kind, status=status, headers=headers)

        self.pages[path] = answer
        return f"{self.url}{path}"

    def on(self, path, handler):
        self.pages[path] = handler
        return f"{self.url}{path}"

    def paths(self):
        return [request.path for request in self.asked if request.path != "/robots.txt"]

    async def answer(self, request):
        self.asked.append(request)
        handler = self.pages.get(request.path)
        return await handler(request) if handler else web.Response(status=404)


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    """The server, up."""
    one = Site()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", one.answer)
    runner = web.AppRunner(app, shutdown_timeout=0)
    await runner.setup()
    listener = web.TCPSite(runner, "127.0.0.1", 0)
    await listener.start()
    one.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield one
    await runner.cleanup()


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


def item(number, text=None, link=None, **more):
    """One entry of an RSS feed; enough words to be an article of its own."""
    words = (
        text
        or f"The flood killed {number} people in the town of Dovik, the mayor said. " + "It rained on and on. " * 40
    )
    fields = {
        "title": f"Story {number}",
        "link": link or f"/story/{number}",
        "guid": f"g{number}",
        "description": words,
    }
    fields = {"pubDate": f"Wed, 07 May 2031 08:{number % 60:02}:00 GMT"} | fields | more
    return "<item>" + "".join(f"<{k}>{escape(str(v))}</{k}>" for k, v in fields.items() if v is not None) + "</item>"


def rss(*items, title="Dovik Post"):
    """An RSS document."""
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>{title}</title>{"".join(items)}</channel></rss>'
