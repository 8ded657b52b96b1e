"""The body of an answer, within bounds, and the one error of fetching."""

import zlib
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aiohttp import ClientResponse

_CHUNK = 64 * 1024
# What feeds and pages are: text, XML, JSON; what says nothing of itself is looked at.
_TYPES = ("text/", "application/xml", "application/json", "application/feed+json", "application/xhtml")


class FetchError(Exception):
    """One line that says why. ``status`` is the answer's, ``retry_after`` the seconds the server asked for, ``refused``
    that we may not ask at all (robots.txt, a private address, a link that is none).
    """

    def __init__(
        self, why: str, *, status: int | None = None, retry_after: float | None = None, refused: bool = False
    ) -> None:
        super().__init__(why)
        self.status = status
        self.retry_after = retry_after
        self.refused = refused


def retry_after(header: str | None, now: datetime) -> float | None:
    """Seconds of a Retry-After header (seconds or an HTTP date, RFC 9110 10.2.3), at most a day; None without one."""
    if not header:
        return None
    if header.strip().isdecimal():
        return min(float(header.strip()[:9]), 86_400.0)
    try:
        at = parsedate_to_datetime(header)
    except (ValueError, OverflowError):  # a year or an offset of many digits
        return None
    aware = at if at.tzinfo else at.replace(tzinfo=UTC)
    return min(max((aware - now).total_seconds(), 0.0), 86_400.0)


async def read_body(answer: "ClientResponse", most: int) -> bytes:
    """The whole body, decompressed, never more than ``most`` bytes of either form in memory."""
    too_long = FetchError(f"the answer is longer than {most:,} bytes")
    if (answer.content_length or 0) > most:
        raise too_long
    inflate = _inflater(answer.headers.get("Content-Encoding", ""))
    took, parts, size = 0, [], 0
    async for chunk in answer.content.iter_chunked(_CHUNK):
        took += len(chunk)
        piece = inflate.decompress(chunk, most + 1 - size) if inflate else chunk
        size += len(piece)
        parts.append(piece)
        if took > most or size > most:
            raise too_long
    if inflate and not inflate.eof:
        raise FetchError("the answer breaks off")
    return b"".join(parts)


def _inflater(encoding: str) -> Any:
    name = encoding.strip().lower()
    if name in ("", "identity"):
        return None
    if name not in ("gzip", "x-gzip", "deflate"):
        raise FetchError(f"the answer is packed as {name[:20]}, which was not asked for")
    # 32: gzip or zlib by the header, https://docs.python.org/3/library/zlib.html#zlib.decompress
    return zlib.decompressobj(32 + zlib.MAX_WBITS)


def check_type(answer: "ClientResponse") -> None:
    """FetchError for what says that it is no text (a picture, an archive): it is not even read."""
    given = answer.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if given and not given.startswith(_TYPES) and not given.endswith(("+xml", "+json")):
        raise FetchError(f"the answer is {given[:60]}, not text")
