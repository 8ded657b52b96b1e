"""Bytes to an article: front matter and text, plain text, or an HTML page. Every refusal says which file and why."""

import logging
import re
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from typing import Any

from store.errors import UserMistake
from store.intake import front_matter
from store.models import Article
from store.visible import visible

_KINDS = {b"%PDF": "a PDF", b"PK\x03\x04": "a zip archive or office document", b"\x89PNG": "a picture"}
_KINDS |= {b"\xff\xd8\xff": "a picture", b"\x1f\x8b": "a compressed file", b"SQLite format 3": "a database"}
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
_ALONE = re.compile(r"\s*(?:#{1,6}[ \t]+)?([^\s#][^\n]{5,140}[^\s.:;,])[ \t]*\n[ \t]*\n\s*\S")
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset=[\"']?\s*([A-Za-z0-9_-]{2,40})", re.IGNORECASE)


def article_of(data: bytes, source: str, given: Mapping[str, str] | None = None, limit: int = 5_000_000) -> Article:
    r"""The article in ``data``. ``given`` (title, url, publisher, family, published, updated) wins over what the file says.

    Text is kept as it is to the eye (store/visible.py). UserMistake, one line that begins with ``source``: empty, longer
    than ``limit`` bytes, binary, not UTF-8, no text, a date that is none.
    """
    _refuse(data, source, limit)
    if _HTML.match(data[:2000]) or source.lower().endswith((".html", ".htm")):
        found, text = _page(data, source, (given or {}).get("url"))
    else:
        found, text = front_matter.split(_decode(data, source))
    text = visible(text)
    if not text.strip():
        raise UserMistake(f"{source}: holds no article text: nothing to read")
    return _article(text, found | dict(given or {}), source)


def moment(text: str, source: str, name: str = "published") -> date | datetime:
    """A day or an instant from ISO 8601; UserMistake says what to write instead."""
    try:
        at = _written(text)
    except ValueError:
        at = None
    if at is not None and countable(at):
        return at
    raise UserMistake(
        f"{source}: {name} is no date: {text[:60]!r}; write it like 2022-02-03 or 2022-02-03T09:00+02:00"
    ) from None


def countable(at: date) -> bool:
    """Is there a year before and after it? At either end of the calendar "last week" and other zones are out of range."""
    return date.min.year < at.year < date.max.year


def _written(text: str) -> date | datetime | None:
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return date.fromisoformat(text)
    return datetime.fromisoformat(text) if re.match(r"\d{4}-\d\d-\d\d[T ]\d", text) else None


def _article(text: str, found: Mapping[str, str], source: str) -> Article:
    fields: dict[str, Any] = {key: front_matter.clean(value) or None for key, value in found.items()}
    fields["title"] = fields.get("title") or _headline(text)
    for key in ("published", "updated"):
        if fields.get(key):
            fields[key] = moment(fields[key], source, key)
    return Article(text=text, **fields)


def _headline(text: str) -> str | None:
    """The first line where it stands alone like a headline: short, no sentence, a blank line and more text behind it."""
    match = _ALONE.match(text)
    return front_matter.clean(match[1]) if match else None


def _refuse(data: bytes, source: str, limit: int) -> None:
    if not data.strip():
        raise UserMistake(f"{source}: the file is empty")
    if len(data) > limit:
        raise UserMistake(f"{source}: {len(data):,} bytes is more than the {limit:,} an article may have")
    if data.startswith(_UTF16):
        raise UserMistake(f"{source}: the text is UTF-16, not UTF-8: save it as UTF-8")
    kind = next((name for sign, name in _KINDS.items() if data.startswith(sign)), None)
    if kind or b"\0" in data:
        raise UserMistake(f"{source}: is {kind or 'a binary file'}, not text")


def _decode(data: bytes, source: str) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as cause:
        raise UserMistake(f"{source}: is not UTF-8 (byte {cause.start:,}): save it as UTF-8") from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _page(data: bytes, source: str, url: str | None) -> tuple[dict[str, str], str]:
    """The main text of an HTML page with what its head says of it; trafilatura is imported on first use."""
    from trafilatura import bare_extraction

    _hush()
    document: Any = bare_extraction(_decode_page(data, source), url=url, with_metadata=True, include_comments=False)
    if document is None:
        raise UserMistake(f"{source}: no article was found in this page")
    values = {"title": document.title, "url": document.url, "publisher": document.sitename, "published": document.date}
    return {key: str(value) for key, value in values.items() if value}, document.text or ""


@cache
def _hush() -> None:
    """What its libraries say of a page on the log we say ourselves, in one line."""
    for name in ("trafilatura", "htmldate", "courlan", "charset_normalizer"):
        logging.getLogger(name).setLevel(logging.CRITICAL)


def _decode_page(data: bytes, source: str) -> str:
    declared = _CHARSET.search(data[:4000])
    name = declared[1].decode("ascii").lower() if declared else "utf-8"
    if name in {"utf-8", "utf8"}:
        return _decode(data, source)
    try:
        return data.decode(name)
    except (LookupError, UnicodeError):
        raise UserMistake(f"{source}: is not {name}, the charset it declares: save it as UTF-8") from None
