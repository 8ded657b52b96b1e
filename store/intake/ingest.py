"""Articles into the store: one transaction each, so that a crash leaves no half article; a bad file stops nobody else."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from store import articles, bookkeeping, newsrooms
from store.cues import cues
from store.db import Store
from store.errors import UserMistake
from store.hierarchy import parents
from store.intake import origins
from store.intake.article import article_of
from store.intake.families import publishers, told_by
from store.intake.origins import Came
from store.intake.same import sentence_hashes
from store.models import Article, Reading
from store.reading.lexicon import Lexicon
from store.reading.read import read

READER_VERSION = "1"  # raised when the reader reads the same text differently; every claim records it
SUFFIXES = (".md", ".txt", ".html", ".htm")


@dataclass(frozen=True, slots=True)
class Loaded:
    """What became of one file: what was saved and read, or the mistake that kept it out."""

    source: str
    saved: articles.Saved | None = None
    reading: Reading | None = None
    mistake: str | None = None

    @property
    def claims(self) -> int:
        """How many claims its reading has."""
        found = self.reading
        return len(found.figures) + len(found.events) + len(found.statements) if found else 0


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """The files themselves, and of a folder every article file below it in order of name."""
    for path in paths:
        if path.is_dir():
            yield from sorted(p for p in path.rglob("*") if p.suffix.lower() in SUFFIXES and p.is_file())
        else:
            yield path


def read_file(path: Path, given: Mapping[str, str] | None, limit: int) -> Article:
    """The article in a file. UserMistake when it is not there, may not be read, or is no article."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError:
        raise UserMistake(f"{path}: there is no such file") from None
    except OSError as cause:
        raise UserMistake(f"{path}: cannot be read: {cause.strerror or cause}") from None
    if len(data) > limit:
        raise UserMistake(f"{path}: is longer than the {limit:,} bytes an article may have")
    return article_of(data, str(path), given, limit)


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
) -> Loaded:
    """Read ``article`` (with what the store already knows of it), save it whole and judge what is new in it.

    ``arrived`` is aware. ``quiet``: known from now on, but not to be posted (a store or feed that is filled at first).
    ``keys`` besides its link make it the same article again; ``credit`` is whom its feed names as author or source.
    """
    every = (*articles.keys_of(article), *keys)
    known = store.read(articles.complete, article, every)
    came = Came(read(known, lexicon), arrived, source, every, sentence_hashes(article.text), credit)
    return Loaded(source or "", store.write(put, came, lexicon, quiet=quiet), came.reading)


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
) -> Iterator[Loaded]:
    """Load file after file, lazily; a mistake in one is reported in its ``Loaded`` and the next goes on."""
    for path in paths:
        try:
            yield ingest(store, read_file(path, given, limit), lexicon, arrived, str(path), quiet=quiet)
        except UserMistake as mistake:
            yield Loaded(str(path), mistake=str(mistake))


def put(conn: sqlite3.Connection, came: Came, lexicon: Lexicon, *, quiet: bool = False) -> articles.Saved:
    """Save and judge what came in, within one write transaction: same article, same newsroom, what is new."""
    article = came.reading.article
    number = articles.find(conn, article, came.keys)
    origin = origins.origin_of(conn, came, lexicon.get(publishers), known=number)
    saved = articles.save(
        conn, came.reading, came.arrived, READER_VERSION, came.source, keys=came.keys, known=number or origin.same
    )
    if saved.outcome == "unchanged":
        return saved
    family = origins.settle(conn, saved.article, came, origin)
    told = partial(told_by, known=lexicon.get(publishers), seen=partial(newsrooms.seen, conn))
    rules = lexicon.get(judging)
    bookkeeping.take_in(conn, saved.article, came.reading, came.arrived, rules, quiet=quiet, family=family, told_by=told)
    return saved
