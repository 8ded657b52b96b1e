"""Manners towards servers: robots.txt before the first request, then one request at a time with a pause between."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from store.intake.fetch import Fetcher, FetchError
from store.intake.robots import EVERYTHING, MOST_BYTES, Robots, robots_of

FRESH = 86_400.0  # seconds that rules are kept, RFC 9309 2.4: no more than 24 hours
_MOST_HOSTS = 4000  # remembered; a few hundred bytes each


@dataclass(slots=True)
class _Host:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    next_at: float = 0.0
    robots: Robots | None = None
    robots_until: float = 0.0


class Manners:
    """``spacing``: seconds between two requests to one host; ``clock`` counts seconds, ``pause`` waits some."""

    def __init__(
        self,
        fetcher: Fetcher,
        spacing: float,
        clock: Callable[[], float],
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._fetcher = fetcher
        self._spacing = spacing
        self._clock = clock
        self._pause = pause
        self._hosts: OrderedDict[str, _Host] = OrderedDict()

    async def before(self, url: str) -> None:
        """Wait until ``url`` may be asked for. FetchError when robots.txt forbids it, or cannot be read (RFC 9309 2.3.1.4)."""
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
        host = self._host(origin)
        async with host.lock:
            robots = await self._robots(host, origin)
            if not robots.allows((parts.path or "/") + (f"?{parts.query}" if parts.query else "")):
                raise FetchError("robots.txt of the server forbids it", refused=True)
            if (wait := host.next_at - self._clock()) > 0:
                await self._pause(wait)
            host.next_at = self._clock() + max(self._spacing, robots.delay)

    def _host(self, origin: str) -> _Host:
        host = self._hosts.setdefault(origin, _Host())
        self._hosts.move_to_end(origin)
        while len(self._hosts) > _MOST_HOSTS:
            self._hosts.popitem(last=False)
        return host

    async def _robots(self, host: _Host, origin: str) -> Robots:
        if host.robots is None or self._clock() >= host.robots_until:
            host.robots = await self._ask(origin)
            host.robots_until = self._clock() + FRESH
        return host.robots

    async def _ask(self, origin: str) -> Robots:
        try:
            got = await self._fetcher.get(f"{origin}/robots.txt", limit=MOST_BYTES, any_type=True)
        except FetchError as error:
            if error.status and 400 <= error.status < 500 and error.status != 429:
                return EVERYTHING  # there are no rules
            why = str(error) if error.refused else f"its robots.txt cannot be read: {error}"
            raise FetchError(why, status=None, retry_after=error.retry_after, refused=error.refused) from None
        return robots_of((got.body or b"").decode("utf-8", "replace"))
