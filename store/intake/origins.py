"""Where an article came from and whom it counts for: the same article again, a copy of another, or a newsroom's own."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from store import newsrooms
from store.intake.families import Publishers, family_of
from store.models import Reading
from store.rows import fold

COPY = 0.6  # of a text's sentences in one earlier article: a syndicated copy, whatever its name
SAME = 0.9  # of both texts' sentences, from one newsroom: the same article under another link
SAME_SENTENCES = 3  # of fewer all must be the same


@dataclass(frozen=True, slots=True)
class Came:
    """An article that came in: what was read from it, when (aware), from which file or feed, the keys that tell it again,
    the hashes of its sentences, and whom its feed credits.
    """

    reading: Reading
    arrived: datetime
    source: str | None
    keys: tuple[str, ...]
    sentences: tuple[int, ...]
    credit: str | None = None


@dataclass(frozen=True, slots=True)
class Origin:
    """``family`` and the ``rule`` that says so (None: nothing tells); ``of``: the article it copies; ``same``: the one it is."""

    family: str | None
    rule: str
    of: int | None = None
    same: int | None = None


def origin_of(conn: sqlite3.Connection, came: Came, known_publishers: Publishers, *, known: int | None) -> Origin:
    """Judge by credit, front matter, lexicon and link first, then by the sentences it shares with late articles.

    ``known``: its number when it was met before; then it stays what it was.
    """
    article = came.reading.article
    found = family_of(article, known_publishers, partial(newsrooms.seen, conn), came.credit)
    own = Origin(found.name if found else None, found.rule if found else "")
    if known is not None or own.rule == "credit":
        return own
    for near in newsrooms.alike(conn, came.sentences, came.arrived):
        theirs = newsrooms.family_of(conn, near.article)
        if theirs is None or near.of_new < COPY:
            continue
        if theirs[0] != own.family:
            return Origin(theirs[0], "copy", of=near.article)
        alike = min(near.of_new, near.of_old)
        if alike == 1.0 or (alike >= SAME and len(came.sentences) >= SAME_SENTENCES):
            return Origin(own.family, own.rule, same=near.article)
    return own


def settle(conn: sqlite3.Connection, number: int, came: Came, origin: Origin) -> str:
    """Write down whom article ``number`` counts for, and its publisher and sentences for those to come; returns the family."""
    publisher = came.reading.article.publisher
    name = origin.family or f"article {number}"
    newsrooms.set_family(conn, number, name, origin.rule or "itself", origin.of)
    newsrooms.put_sentences(conn, number, came.sentences, came.arrived)
    if publisher and origin.rule not in ("credit", "copy", ""):
        newsrooms.meet(conn, fold(publisher).removeprefix("the "), publisher, name)
    kept = newsrooms.family_of(conn, number)
    return kept[0] if kept else name
