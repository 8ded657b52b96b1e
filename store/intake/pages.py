"""A fetched page to an article: its main text by trafilatura, its date by htmldate, both imported on first use. Pure."""

import re
from collections.abc import Mapping
from urllib.parse import urljoin

from store.errors import UserMistake
from store.intake.article import article_of
from store.intake.fetch import Fetched
from store.models import Article

LEAST_WORDS = 8  # fewer say nothing: a menu, a "please wait"
_DECLARED = re.compile(rb"<meta[^>]{0,200}charset", re.IGNORECASE)
_LINK = re.compile(rb"<link\b[^>]{0,1000}>", re.IGNORECASE)
_OFFERS = re.compile(rb"application/(?:rss\+xml|atom\+xml|feed\+json)", re.IGNORECASE)
_HREF = re.compile(rb"href\s*=\s*[\"']([^\"'<>\s]{1,1000})[\"']", re.IGNORECASE)


def page_article(page: Fetched, given: Mapping[str, str], limit: int) -> Article:
    """The article in a page. ``given`` is what its feed says of it. UserMistake, one line, when there is none."""
    article = article_of(_as_declared(page), page.url, given, limit)
    if len(article.text.split()) < LEAST_WORDS:
        raise UserMistake(f"{page.url}: no article was found in this page")
    return article


def feed_named(page: Fetched) -> str | None:
    """The first feed that a page's head offers, or None."""
    for tag in _LINK.findall((page.body or b"")[:200_000]):
        if _OFFERS.search(tag) and (href := _HREF.search(tag)):
            named: str = urljoin(page.url, href[1].decode("utf-8", "replace"))
            return named
    return None


def is_page(page: Fetched) -> bool:
    """HTML, by what the server says or by how it begins."""
    start = (page.body or b"").lstrip()[:200].lower()
    return page.kind in ("text/html", "application/xhtml+xml") or start.startswith((b"<!doctype html", b"<html"))


def _as_declared(page: Fetched) -> bytes:
    """The bytes, in UTF-8 when only the server's header tells their charset, and recognisable as HTML when they are."""
    body = page.body or b""
    if is_page(page) and b"<html" not in body[:1000].lower():
        body = b"<!doctype html>\n" + body
    if page.charset and not _DECLARED.search(body[:4000]):
        try:
            return body.decode(page.charset).encode()
        except (LookupError, UnicodeError):
            return body
    return body
