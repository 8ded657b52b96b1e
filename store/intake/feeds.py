"""Bytes to the entries of a feed: RSS and Atom by feedparser (imported on first use), JSON Feed by ourselves. Pure.

What is no feed is a ``NotAFeedError`` of one line. No entity of a document's own is ever expanded.
"""

import io
import json
import re
from calendar import timegm
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urljoin, urlsplit

from store.intake.article import countable
from store.intake.markup import plain
from store.visible import visible

MOST_ENTRIES = 500  # read of one document: a feed lists its newest, 10 to 100 of them
_PROLOG = re.compile(rb"<!--.*?(?:-->|\Z)|<\?.*?(?:\?>|\Z)", re.DOTALL)
_ROOT = re.compile(rb"<[A-Za-z_]")
_HTML = re.compile(rb"(?:<!doctype\s+html|<html)\b", re.IGNORECASE)
_LONGEST_GUID = 500


class NotAFeedError(Exception):
    """One line that says what it is instead."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: ``guid`` as the feed gives it (else the link), ``text`` its own words without markup (perhaps a summary).

    ``credit`` is whom the feed names as author or source. Instants are aware, in the publisher's zone where told.
    """

    guid: str
    link: str | None
    title: str | None
    text: str
    published: datetime | None = None
    updated: datetime | None = None
    credit: str | None = None


@dataclass(frozen=True, slots=True)
class Feed:
    """What a document lists. ``broken``: its XML is malformed, and this is what could be read. ``pause``: seconds it asks for."""

    title: str | None
    entries: tuple[Entry, ...]
    broken: bool = False
    pause: float | None = None


def feed_of(data: bytes, url: str, charset: str | None = None) -> Feed:
    """The feed in ``data``, fetched from ``url``; ``charset`` as the server said. NotAFeedError when it is none."""
    if not data.strip():
        raise NotAFeedError("the answer is empty")
    if data.lstrip()[:1] == b"{":
        return _json_feed(data, url)
    if _declares_entities(data):
        raise NotAFeedError("declares entities of its own, which are not read")
    return _xml_feed(data, url, charset)


def _declares_entities(data: bytes) -> bool:
    """Is there an entity declaration before the root element? UTF-16 and UTF-32 show it once their NULs are gone."""
    bare = _PROLOG.sub(b"", data.replace(b"\0", b"") if b"\0" in data[:64] else data)
    root = _ROOT.search(bare)
    return b"<!ENTITY" in bare[: root.start() if root else len(bare)].upper()


def _xml_feed(data: bytes, url: str, charset: str | None) -> Feed:
    import feedparser

    kind = f"application/xml; charset={charset}" if charset else "application/xml"
    headers = {"content-type": kind, "content-location": url}
    found: Any = feedparser.parse(io.BytesIO(data), response_headers=headers, sanitize_html=False)
    if not found.version and not found.entries:
        raise NotAFeedError(_what_it_is(data))
    broken = _is_broken(found)
    if broken and not found.entries:
        raise NotAFeedError("is malformed XML")
    # Where the XML breaks off, the last entry is half of one.
    rows = found.entries[:-1] if broken else found.entries[:MOST_ENTRIES]
    entries = (_entry(entry, url) for entry in rows[:MOST_ENTRIES])
    return Feed(
        _words(found.feed.get("title")),
        tuple(entry for entry in entries if entry),
        broken=broken,
        pause=_pause(found.feed),
    )


def _is_broken(found: Any) -> bool:
    """Malformed XML; a wrong charset or content type alone breaks nothing."""
    from xml.sax import SAXException

    return bool(found.get("bozo")) and isinstance(found.get("bozo_exception"), SAXException)


def _what_it_is(data: bytes) -> str:
    if _HTML.search(data[:2000]):
        return "is an HTML page, not a feed"
    return "is malformed XML" if data.lstrip()[:1] == b"<" else "is no feed: neither RSS, Atom nor JSON Feed"


def _entry(entry: Any, url: str) -> Entry | None:
    link = _link(entry.get("feedburner_origlink") or entry.get("link"), url)
    guid = str(entry.get("id") or link or "")[:_LONGEST_GUID]
    contents = [entry.get("summary"), *(content.get("value") for content in entry.get("content", ()))]
    text = max((plain(str(content)) for content in contents if content), key=len, default="")
    title = _words(entry.get("title"))
    if not (guid or text or title):
        return None
    return Entry(
        guid or title or text[:_LONGEST_GUID],
        link,
        title,
        text,
        _instant(entry.get("published"), entry.get("published_parsed")),
        # not entry.get: that would fall back to the publication, with a warning
        _instant(dict.get(entry, "updated"), dict.get(entry, "updated_parsed")),
        _words(entry.get("source", {}).get("title")) or _words(entry.get("author")),
    )


def _json_feed(data: bytes, url: str) -> Feed:
    """JSON Feed 1.0 and 1.1, https://www.jsonfeed.org/version/1.1/."""
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        raise NotAFeedError("is malformed JSON") from None
    if not isinstance(found, dict) or not str(found.get("version", "")).startswith("https://jsonfeed.org/version/"):
        raise NotAFeedError("is JSON, but no JSON Feed")
    items = found.get("items")
    rows = [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []
    return Feed(_words(found.get("title")), tuple(_json_entry(item, url) for item in rows[:MOST_ENTRIES]))


def _json_entry(item: Mapping[str, Any], url: str) -> Entry:
    link = _link(item.get("url") or item.get("external_url"), url)
    text = visible(str(item.get("content_text") or "")) or plain(
        str(item.get("content_html") or item.get("summary") or "")
    )
    guid = str(item.get("id") or link or item.get("title") or text)[:_LONGEST_GUID]
    published, updated = (_instant(_text(item.get(name)), None) for name in ("date_published", "date_modified"))
    return Entry(guid, link, _words(item.get("title")), text.strip(), published, updated, _author(item))


def _author(item: Mapping[str, Any]) -> str | None:
    authors = item.get("authors") or [item.get("author")]
    first = authors[0] if isinstance(authors, Sequence) and authors else None
    return _words(first.get("name")) if isinstance(first, dict) else None


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _words(value: Any) -> str | None:
    """One line without markup, or None."""
    return " ".join(plain(str(value)).split())[:500] or None if value else None


def _link(value: Any, base: str) -> str | None:
    """An absolute http(s) link, or None."""
    try:
        link = urljoin(base, str(value).strip()) if value else ""
        return link if urlsplit(link).scheme in ("http", "https") and urlsplit(link).hostname else None
    except ValueError:
        return None


def _instant(text: str | None, parsed: Any) -> datetime | None:
    """As written, with its zone, so that the day stays the publisher's; else what feedparser made of it (UTC)."""
    for read in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            at = read(text or "")
            return _sane(at if at.tzinfo else at.replace(tzinfo=UTC))
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    try:
        return _sane(datetime.fromtimestamp(timegm(parsed), UTC)) if parsed else None
    except (ValueError, TypeError, OverflowError, OSError):
        return None


def _sane(at: datetime) -> datetime | None:
    return at if countable(at) else None


def _pause(feed: Any) -> float | None:
    """Seconds between two readings that the feed asks for: RSS ttl (minutes) or the syndication module's period."""
    periods = {"hourly": 3600.0, "daily": 86_400.0, "weekly": 604_800.0}
    try:
        if feed.get("ttl"):
            return float(str(feed["ttl"])[:6]) * 60
        if period := periods.get(str(feed.get("sy_updateperiod", "")).strip().lower()):
            return period / max(float(str(feed.get("sy_updatefrequency") or 1)[:6]), 1.0)
    except ValueError:
        pass
    return None
