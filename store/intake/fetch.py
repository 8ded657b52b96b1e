"""Fetching one link safely: public addresses only, bounded bytes, time, redirects and decompression, no cookies, no proxy.

aiohttp is imported on first use. Every failure is a ``FetchError`` of one line; nothing else leaves ``Fetcher.get``
but cancellation. Redirects are followed here, hop by hop, so that each hop is checked like the first.
"""

import asyncio
import zlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from store.errors import UserMistake
from store.intake.addresses import AddressError, Allowed, check_link, named_host, socket_factory
from store.intake.body import FetchError, check_type, read_body, retry_after

if TYPE_CHECKING:
    from aiohttp import ClientResponse, ClientSession

__all__ = ["Before", "FetchError", "Fetched", "Fetcher", "Limits"]

AGENT = "crisis-desk/0.1 (reads news feeds for a newsroom chat; obeys robots.txt)"
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_FOR_GOOD = frozenset({301, 308})  # https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2 and 15.4.9
_ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, text/html, application/xml;q=0.9, */*;q=0.5"
)


@dataclass(frozen=True, slots=True)
class Limits:
    """``bytes`` after decompression (and before), ``seconds`` for everything including redirects."""

    bytes: int = 5_000_000
    seconds: float = 30.0
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer. ``body`` is None when nothing changed (304). ``url`` is where redirects led.

    ``moved`` is that too, when each redirect was for good: the link to ask from now on.
    """

    url: str
    body: bytes | None
    kind: str = ""
    charset: str | None = None
    etag: str | None = None
    modified: str | None = None
    moved: str | None = None


@dataclass(frozen=True, slots=True)
class _Hop:
    """A redirect: where to, and whether for good."""

    url: str
    for_good: bool


Before = Callable[[str], Awaitable[None]]
"""Called with each link before it is asked for, redirects included: waits its turn, or raises FetchError (robots.txt)."""


class Fetcher:
    """One session for all feeds. ``close`` it in the loop that used it. ``agent`` names us to servers."""

    def __init__(
        self,
        allowed: Allowed | None = None,
        limits: Limits | None = None,
        agent: str = AGENT,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.allowed = allowed or Allowed()
        self.limits = limits or Limits()
        self._agent = agent
        self._clock = clock
        self._session: ClientSession | None = None

    async def get(
        self,
        url: str,
        *,
        etag: str | None = None,
        modified: str | None = None,
        before: Before | None = None,
        limit: int | None = None,
        any_type: bool = False,
    ) -> Fetched:
        """Ask for ``url`` (conditionally with ``etag`` and ``modified``). FetchError for all but 200 and 304.

        ``limit``: bytes, when fewer than usual; ``any_type``: do not look at the content type (robots.txt).
        """
        headers = {"Accept": _ACCEPT, "Accept-Encoding": "gzip, deflate", "User-Agent": self._agent}
        headers |= {"If-None-Match": etag} if etag else {}
        headers |= {"If-Modified-Since": modified} if modified else {}
        most = min(limit or self.limits.bytes, self.limits.bytes)
        return await self._hops(url, headers, before, most, any_type=any_type)

    async def close(self) -> None:
        """Close all connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def _hops(
        self, url: str, headers: Mapping[str, str], before: Before | None, most: int, *, any_type: bool
    ) -> Fetched:
        seen: set[str] = set()
        for_good = True
        for _ in range(self.limits.redirects + 1):
            if url in seen:
                raise FetchError("redirects in a circle")
            seen.add(url)
            self._check(url)
            if before:
                await before(url)
            answer = await self._guarded(url, headers, most, any_type=any_type)
            if isinstance(answer, Fetched):
                return replace(answer, moved=url) if for_good and len(seen) > 1 else answer
            url, for_good = answer.url, for_good and answer.for_good
        raise FetchError(f"more than {self.limits.redirects} redirects")

    def _check(self, url: str) -> None:
        try:
            host = check_link(url, self.allowed)
        except UserMistake as mistake:
            raise FetchError(str(mistake), refused=True) from None
        named_host.set(self.allowed.names(host))

    async def _guarded(self, url: str, headers: Mapping[str, str], most: int, *, any_type: bool) -> Fetched | _Hop:
        """One hop; whatever the network does becomes one line."""
        from aiohttp import ClientError

        try:
            async with asyncio.timeout(self.limits.seconds):
                return await self._ask(url, headers, most, any_type=any_type)
        except FetchError:
            raise
        except TimeoutError:
            raise FetchError(f"no whole answer within {self.limits.seconds:g} s") from None
        except (ClientError, OSError, ValueError, zlib.error) as error:
            if refused := _refused(error):
                raise FetchError(str(refused), refused=True) from None
            raise FetchError(_one_line(error)) from None

    async def _ask(self, url: str, headers: Mapping[str, str], most: int, *, any_type: bool) -> Fetched | _Hop:
        async with self._open().get(url, headers=headers, allow_redirects=False) as answer:
            if answer.status in _REDIRECTS:
                return _Hop(urljoin(url, answer.headers.get("Location", "")), answer.status in _FOR_GOOD)
            if answer.status == 304:
                return Fetched(url, None)
            if answer.status != 200:
                wait = retry_after(answer.headers.get("Retry-After"), self._clock())
                raise FetchError(f"the server answers {answer.status}", status=answer.status, retry_after=wait)
            if not any_type:
                check_type(answer)
            return Fetched(
                url,
                await read_body(answer, most),
                (answer.content_type or "").lower(),
                answer.charset,
                _header(answer, "ETag"),
                _header(answer, "Last-Modified"),
            )

    def _open(self) -> "ClientSession":
        if self._session is None:
            from aiohttp import ClientSession, DummyCookieJar, TCPConnector

            connector = TCPConnector(socket_factory=socket_factory(self.allowed), limit=64, limit_per_host=4)
            # Decompression is ours: aiohttp's own has no bound in bytes. No proxy: the check would see only the proxy.
            self._session = ClientSession(
                connector=connector, cookie_jar=DummyCookieJar(), trust_env=False, auto_decompress=False
            )
        return self._session


def _header(answer: "ClientResponse", name: str) -> str | None:
    value = answer.headers.get(name)
    return value if value and len(value) <= 1000 else None


def _refused(error: BaseException) -> AddressError | None:
    """The refusal of ours inside what aiohttp made of it."""
    cause: Any = error
    for _ in range(5):
        if isinstance(cause, AddressError):
            return cause
        cause = getattr(cause, "os_error", None) or cause.__cause__ or cause.__context__
        if cause is None:
            break
    return None


def _one_line(error: BaseException) -> str:
    words = " ".join(str(error).split())[:200]
    return f"cannot be fetched: {words or type(error).__name__}"
