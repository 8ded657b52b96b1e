"""A web server on loopback, a store and a lexicon for each test that asks."""

import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field

import pytest
from aiohttp import web

from config.lexicons import load_lexicon
from store.db import Store
from store.intake.addresses import allowed_of
from store.intake.fetch import Fetcher, Limits

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
