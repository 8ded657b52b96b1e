"""What comes out of the store: claims with their public ids and the card of the article they stand in.

Also the one JSON form of every record (``crisis read --json``, ``ask --json``, ``export``) and the folding of words
under which everything is looked up.
"""

import dataclasses
import json
import re
import sqlite3
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, lru_cache
from itertools import filterfalse
from operator import attrgetter
from typing import Any, Generic, Literal, TypeVar

from store.models import Claim, Event, Evidence, Figure, Statement

Kind = Literal["figure", "event", "statement"]
STATEMENT = "statement"
PREFIXES: dict[str, str] = {"figure": "f", "event": "e", "statement": "s"}
_RECORDS: dict[str, Callable[..., Claim]] = {"figure": Figure, "event": Event, "statement": Statement}
_LISTS = {"figure": (), "event": ("context", "actor", "recipient"), "statement": ()}  # evidence aside
_PLAIN_TYPES = frozenset({str, int, float, bool, type(None)})
_REMEMBERED = 2_000  # claims in memory, some 2 kB each: every list and digest of a day shows the same news
_AT_HAND = 2_000  # claims whose line is kept: of the longest article, some 1 kB each
_dumped: dict[int, tuple[Claim, str]] = {}
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_decode = json.JSONDecoder().raw_decode
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# Letters that Unicode does not take apart, and the apostrophes
_PLAIN = str.maketrans("’ʼøØłŁđĐıħŧ", "''oOlLdDiht")
Columns = sqlite3.Row | tuple[Any, ...]
ClaimT = TypeVar("ClaimT", bound=Claim, covariant=True)  # noqa: PLC0105 - the bound already says what it is


@dataclass(frozen=True, slots=True)
class ArticleCard:
    """Which article it was: ``published`` ISO 8601 as the publisher gave it, ``day`` its day (arrival's when unknown), ``arrived`` UTC."""

    id: int
    title: str | None
    publisher: str | None
    family: str | None
    url: str | None
    published: str | None
    day: str
    arrived: str


@dataclass(frozen=True, slots=True)
class Stored(Generic[ClaimT]):
    """A claim in the store. ``id`` is public (``f12``, ``e7``, ``s3``), ``seq`` its place in the order of arrival."""

    id: str
    seq: int
    article: ArticleCard
    claim: ClaimT
    reader_version: str

    @property
    def kind(self) -> Kind:
        """``figure``, ``event`` or ``statement``."""
        return kind_of(self.claim)

    @property
    def evidence(self) -> Evidence | None:
        """The first sentence the claim was read from."""
        return self.claim.evidence[0] if self.claim.evidence else None


StoredFigure = Stored[Figure]
StoredEvent = Stored[Event]
StoredStatement = Stored[Statement]


def fold(text: str) -> str:
    """Lower case without accents and with one kind of apostrophe: the form under which words are looked up."""
    if text.isascii():  # nothing to take apart
        return text.lower().strip()
    flat = unicodedata.normalize("NFKD", text.translate(_PLAIN))
    return "".join(filterfalse(unicodedata.combining, flat)).casefold().strip()


def words_of(*texts: str | None) -> tuple[str, ...]:
    """The distinct folded words of ``texts`` in order, without a possessive ``'s``."""
    return tuple(dict.fromkeys(word for text in texts if text for word in _words(text)))


@lru_cache(maxsize=500)  # claim after claim of an article names the same
def _words(text: str) -> tuple[str, ...]:
    return tuple([word.removesuffix("'s") for word in _WORD.findall(fold(text))])


def kind_of(claim: Claim) -> Kind:
    """``figure``, ``event`` or ``statement``."""
    return "figure" if isinstance(claim, Figure) else "event" if isinstance(claim, Event) else "statement"


def as_json(record: Any) -> Any:
    """A record as JSON data under the names of store/models.py: tuples become lists, days ISO 8601; traces stay out."""
    if record.__class__ in _PLAIN_TYPES:  # most are
        return record
    if isinstance(record, (tuple, list)):
        return [as_json(item) for item in record]
    if isinstance(record, (date, datetime)):
        return record.isoformat()
    if (parts := _parts(record.__class__)) is None:
        return record
    names, values_of = parts
    told = zip(names, values_of(record), strict=True)
    return {name: value if value.__class__ in _PLAIN_TYPES else as_json(value) for name, value in told}


@cache
def _parts(kind: type) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]] | None:
    """The names of a record's fields and what reads them all, or None where it is none."""
    if not dataclasses.is_dataclass(kind):
        return None
    names = _fields(kind)
    return names, attrgetter(*names)


@cache
def _fields(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind) if field.name != "trace")


def compact(data: Any) -> str:
    """JSON data as one compact line."""
    return _encode(data)


def dump(record: Any) -> str:
    """``as_json`` as one compact line."""
    return _encode(as_json(record))


def dump_claim(claim: Claim) -> str:
    """``dump`` of a claim: its row, its thread and the judging of its article ask for it, so it is made once.

    Kept by identity, for of two that are equal one may say 12 and the other 12.0.
    """
    known = _dumped.get(id(claim))
    if known is None or known[0] is not claim:
        if len(_dumped) >= _AT_HAND:
            _dumped.clear()
        known = _dumped[id(claim)] = (claim, dump(claim))
    return known[1]


def evidence_of(items: Iterable[dict[str, Any]]) -> tuple[Evidence, ...]:
    """Evidence back from its JSON form."""
    return tuple([Evidence(**item) for item in items])


@lru_cache(maxsize=_REMEMBERED)
def claim_of(kind: str, fields: str) -> Claim:
    """A claim back from the JSON that ``dump`` made."""
    return claim_from(kind, loaded(fields))


def loaded(line: str) -> Any:
    """What ``compact`` wrote, which has no blanks around it to look for."""
    return _decode(line)[0]


def claim_from(kind: str, data: Mapping[str, Any]) -> Claim:
    """A claim back from what ``as_json`` made of it."""
    plain = {**data, "evidence": evidence_of(data["evidence"])}
    for name in _LISTS[kind]:
        plain[name] = tuple(plain.get(name, ()))
    return _RECORDS[kind](**plain)


CARD_COLUMNS = "a.id AS a_id, a.title, a.publisher, a.family, a.url, a.published, a.day, a.arrived"
"""What ``card_of`` reads: the last columns of a query. By place, for a row looks through all its columns for a name."""

CLAIM_COLUMNS = """c.id, c.kind, c.fields, c.reader_version, a.id AS a_id, iif(was.article, was.title, a.title) AS title,
    a.publisher, a.family, a.url, iif(was.article, was.published, a.published) AS published,
    iif(was.article, coalesce(substr(was.published, 1, 10), substr(a.arrived, 1, 10)), a.day) AS day, a.arrived"""
"""What ``stored_of`` reads: the last columns of a query that has WITH_VERSION.

A claim that only an earlier version of its article makes has that version's title and date: the later ones never told it.
"""

WITH_VERSION = " LEFT JOIN article_version was ON was.article = c.article AND was.number = c.version "


def card_of(row: Columns) -> ArticleCard:
    """The card from a row whose last columns are CARD_COLUMNS."""
    return _card(row[-8:])


@lru_cache(maxsize=500)
def _card(columns: tuple[Any, ...]) -> ArticleCard:
    """One for all claims of an article: a day's news are hundreds of claims of a few dozen articles."""
    return ArticleCard(*columns)


def stored_of(row: Columns) -> Stored[Any]:
    """A stored claim from a row whose last columns are CLAIM_COLUMNS."""
    seq, kind, fields, reader_version = row[-12:-8]
    return Stored(f"{PREFIXES[kind]}{seq}", seq, card_of(row), claim_of(kind, fields), reader_version)
