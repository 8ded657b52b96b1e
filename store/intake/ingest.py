"""Articles into the store: one transaction each, so that a crash leaves no half article; a bad file stops nobody else."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache, partial
from pathlib import Path

from store import articles, bookkeeping, newsrooms
from store.cues import cues
from store.db import Store
from store.hierarchy import parents
from store.intake import origins
from store.intake.ahead import MANY, Told, helpers, log, read_ahead
from store.intake.families import publishers, told_by
from store.intake.files import SUFFIXES, files_in, read_file
from store.intake.origins import Came
from store.intake.ours import ours
from store.intake.reader_version import reader_version
from store.intake.same import sentence_hashes
from store.models import Article, Claim, Reading
from store.reading.lexicon import Lexicon
from store.reading.read import read

__all__ = ["SUFFIXES", "Loaded", "files_in", "ingest", "judging", "load_files", "put", "read_file", "telling"]


@dataclass(frozen=True, slots=True)
class Loaded:
    """What became of one file: what was saved and read, or the mistake that kept it out (``ours``: not the caller's)."""

    source: str
    saved: articles.Saved | None = None
    reading: Reading | None = None
    mistake: str | None = None
    ours: bool = False

    @property
    def claims(self) -> int:
        """How many claims its reading has."""
        found = self.reading
        return len(found.figures) + len(found.events) + len(found.statements) if found else 0


def ingest(
    store: Store,
    article: Article,
    lexicon: Lexicon,
    arrived: datetime,
    source: str | None,
    *,
    quiet: bool = False,
    keys: Sequence[str] = (),
    credit: str | None = None,
    reading: Reading | None = None,
) -> Loaded:
    """Read ``article`` (with what the store already knows of it), save it whole and judge what is new in it.

    ``arrived`` is aware. ``quiet``: known from now on, but not to be posted (a store or feed that is filled at first).
    ``keys`` besides its link make it the same article again; ``credit`` is whom its feed names as author or source.
    ``reading`` is what was read from it already.
    """
    every, saved = (*articles.keys_of(article), *keys), None
    while saved is None:
        known = store.read(articles.complete, article, every)
        if reading is None or reading.article != known:
            reading = read(known, lexicon)
        came = Came(reading, arrived, source, every, sentence_hashes(article.text), credit)
        saved = store.write(_put_as_known, article, known, came, lexicon, quiet=quiet)
    return Loaded(source or "", saved, reading)


def _put_as_known(
    conn: sqlite3.Connection, article: Article, known: Article, came: Came, lexicon: Lexicon, *, quiet: bool
) -> articles.Saved | None:
    """``put``; None where somebody has told more of ``article`` (its day, say) while it was read as it was ``known``."""
    if articles.complete(conn, article, came.keys) != known:
        return None
    return put(conn, came, lexicon, quiet=quiet)


def judging(lexicon: Lexicon) -> bookkeeping.Rules:
    """What judging takes from the lexicon; use as ``lexicon.get(judging)``."""
    return bookkeeping.Rules(lexicon.get(cues), lexicon.get(parents))


def load_files(
    store: Store,
    paths: Iterable[Path],
    lexicon: Lexicon,
    arrived: datetime,
    given: Mapping[str, str] | None = None,
    limit: int = 5_000_000,
    *,
    quiet: bool = False,
    many: int = MANY,
    tell: Told = log.warning,
) -> Iterator[Loaded]:
    """Load file after file; a mistake in one, theirs or ours, is reported in its ``Loaded`` and the next goes on.

    Of ``many`` files and more, other processes read ahead. Stopped at any point, what was loaded stays; again, it goes on.
    ``tell`` is told of one that ended.
    """
    files = list(paths)
    with store.at_once():
        for one in read_ahead(files, lexicon, given, limit, helpers(len(files), many), tell):
            if one.reading is None:
                yield Loaded(str(one.path), mistake=one.mistake, ours=one.ours)
            else:
                yield _loaded(store, str(one.path), one.reading, lexicon, arrived, quiet=quiet)


def _loaded(store: Store, source: str, reading: Reading, lexicon: Lexicon, arrived: datetime, *, quiet: bool) -> Loaded:
    """What became of a file that has been read."""
    try:
        return ingest(store, reading.article, lexicon, arrived, source, quiet=quiet, reading=reading)
    except Exception as error:  # an edge: this article is not stored, the others are
        return Loaded(source, mistake=f"{source}: {ours(source, error)}", ours=True)


def put(conn: sqlite3.Connection, came: Came, lexicon: Lexicon, *, quiet: bool = False) -> articles.Saved:
    """Save and judge what came in, within one write transaction: same article, same newsroom, what is new."""
    article = came.reading.article
    number = articles.find(conn, article, came.keys)
    origin = origins.origin_of(conn, came, lexicon.get(publishers), known=number)
    saved = articles.save(
        conn,
        came.reading,
        came.arrived,
        lexicon.get(reader_version),
        came.source,
        keys=came.keys,
        known=number or origin.same,
    )
    if saved.outcome == "unchanged":
        return saved
    family = origins.settle(conn, saved.article, came, origin)
    rules, told = lexicon.get(judging), telling(conn, lexicon)
    bookkeeping.take_in(
        conn, saved.article, came.reading, came.arrived, rules, quiet=quiet, family=family, told_by=told
    )
    return saved


def telling(conn: sqlite3.Connection, lexicon: Lexicon) -> Callable[[Claim], str | None]:
    """Whom a claim counts for when its own sentence names a newsroom, for one ``bookkeeping.take_in``."""
    return partial(told_by, known=lexicon.get(publishers), seen=cache(partial(newsrooms.seen, conn)))
