"""Pages read as far as a test needs, and short forms of their claims for comparing."""

import datetime as dt
import functools
import pathlib

from store.models import Article
from store.reading.events import layer as events
from store.reading.page import Page
from store.reading.read import page_of
from store.reading.statements import layer as statements
from store.reading.text import quotations
from tests.reading.names_page import lexicon

DAY = dt.date(2031, 5, 14)  # a Wednesday
SEED = pathlib.Path(__file__).parents[2] / "seeds" / "articles" / "2022-02-03-ukraine.md"


def fresh(text: str, day: dt.date | None = DAY) -> Page:
    """A page with its lower layers."""
    return page_of(Article(text, published=day), lexicon())


def quoted(text: str) -> list[str]:
    """The quotations of a text, fragments left out."""
    page = fresh(text)
    quotations.find(page)
    return [page.text[q.start : q.end] for q in page.quotes if not q.fragment]


def stated(text: str, day: dt.date | None = DAY) -> Page:
    """A page whose statements are read."""
    page = fresh(text, day)
    statements.find(page)
    return page


def happened(text: str, day: dt.date | None = DAY) -> Page:
    """A page whose statements and events are read."""
    page = stated(text, day)
    events.find(page)
    return page


def said(text: str) -> list[tuple[str | None, str, str]]:
    """(speaker, "direct" or "indirect", content) of every statement."""
    return [(s.speaker, "direct" if s.direct else "indirect", s.content) for s in stated(text).statements]


def told(text: str) -> list[tuple[str, str]]:
    """Who says what, the article of a speaker's words left out."""
    return [((speaker or "").removeprefix("The ").removeprefix("the "), content) for speaker, _, content in said(text)]


def coded(text: str) -> list[tuple[str, str | None, tuple[str, ...], tuple[str, ...]]]:
    """(event, mode, actor, recipient) of every event."""
    return [(e.event, e.mode, e.actor, e.recipient) for e in happened(text).events]


@functools.cache
def seed() -> Page:
    """The seed article, read."""
    return happened(SEED.read_text(encoding="utf-8").split("---\n", 2)[2], dt.date(2022, 2, 3))
