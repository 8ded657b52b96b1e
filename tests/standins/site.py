"""A web site on loopback for feeds and pages: it answers what a test put under a path, and remembers what it was asked."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Self
from xml.sax.saxutils import escape

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class Site:
    """``async with Site() as site``: its ``url`` is known while it is up; what was not put there is 404."""

    url: str = ""
    pages: dict[str, Handler] = field(default_factory=dict)
    asked: list[web.Request] = field(default_factory=list)
    runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self.answer)
        self.runner = web.AppRunner(app, shutdown_timeout=0)
        await self.runner.setup()
        await web.TCPSite(self.runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self.runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self.runner
        await self.runner.cleanup()

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
