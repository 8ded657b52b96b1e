"""Owners: whose an office is, as said before it (French, NATO's, its) or after it (of France, for the ministry), and the role that they make.

In: a sheet and the place of an office in a row of chunks. Out: a Role.
"""

from dataclasses import dataclass

from store.reading.names.lands.atlas import STATES
from store.reading.names.roles.owners_beside import left_owner, right_owner
from store.reading.names.roles.owners_bodies import body_end, body_start, end_of_owner
from store.reading.names.roles.owners_pronouns import pronoun_owner
from store.reading.names.sheet import GROUPS, Chunk, Sheet
from store.reading.text.realm_words import REALM_NAMES
from store.reading.text.tokens import POSSESSIVE

_HEADING = frozenset("leader spokesman spokeswoman spokesperson founder co-founder commander member".split())
_WORDED = frozenset(
    "organisation acronym body town region place".split()
)  # owners whose name is a part of the office's words
SENT_OUT = frozenset("mission delegation team force contingent".split())  # what a body's name goes on with

ALONE = REALM_NAMES | {"Union", "State", "Commonwealth"}  # stand for the country of an article


@dataclass(frozen=True, slots=True)
class Role:
    """What a text says of a name: the office as written (or None), rank, whose it is, and where that stands."""

    office: str | None
    rank: str | None
    owner: Chunk | None
    head: str
    sentence: int
    first: int
    last: int
    title: str = ""
    behind: bool = False  # it stands after the name


def is_realm(sheet: Sheet, chunk: Chunk) -> bool:
    """Whether a run is only "Republic", "Kingdom" …: the country of the article."""
    return chunk.last - chunk.first == 1 and sheet.page.words[chunk.first] in ALONE


def role_of(sheet: Sheet, row: list[Chunk], number: int, rank: str | None, title: str = "") -> Role:
    """The role that the office row[number] gives, with its owner and "former" before it."""
    office = row[number]
    left, right = left_owner(sheet, row, number), right_owner(sheet, row, number)
    first = _first(sheet, office, left)
    last = right.last if right is not None and right.kind not in STATES else office.last
    if right is not None and (is_realm(sheet, right) or _is_portfolio(sheet, office, right)):
        right = None
    if right is not None:
        _make_body(sheet, office, right)
        last = _last(sheet, row, number, last)
    if office.name in sheet.words.kin:
        return Role(None, rank, None, office.name, office.sentence, first, office.last, title)
    text = f"{_former(sheet, left, office)}{sheet.text(first, last)}"
    owner = _nearer(sheet, office, left, right)
    if owner is None or (owner.kind == "body" and owner is right and _of_him(sheet, office)):
        owner = pronoun_owner(sheet, row, number) or owner  # his chief of the army
    begin = min(first, left.first) if left else first
    return Role(text, rank, owner, office.name, office.sentence, begin, last, title)


def _is_portfolio(sheet: Sheet, office: Chunk, right: Chunk) -> bool:
    """Whether a word that is no land's name says what a minister is for: the Minister of Population."""
    one = right.kind == "run" and right.last - right.first == 1
    return one and office.name == "minister" and sheet.page.words[right.first] in sheet.words.never_lands


def _of_him(sheet: Sheet, office: Chunk) -> bool:
    """Whether "his" or "her" stands right before the office."""
    return office.first > sheet.page.sentences[office.sentence].first and sheet.page.lowers[office.first - 1] in {
        "his",
        "her",
    }


def _first(sheet: Sheet, office: Chunk, left: Chunk | None) -> int:
    """The first token of the office's words: those of a body or place before it are a part of them."""
    if left is not None and left.kind in _WORDED and _long(left):
        return body_start(sheet, left)
    return office.first


def _make_body(sheet: Sheet, office: Chunk, right: Chunk) -> None:
    """The leader of the Segunda Marquetalia: an unknown name that somebody heads is a body."""
    if right.kind == "run" and office.name in _HEADING and sheet.glue(office, right) == ["of", "the"]:
        right.kind = "organisation"


def _last(sheet: Sheet, row: list[Chunk], number: int, last: int) -> int:
    """The token after the office's words with the body that its owner row[number + 1] goes on with, when they end at ``last`` so far."""
    office, right = row[number], row[number + 1]
    lows = sheet.page.lowers
    if last == right.last and last < sheet.page.sentences[office.sentence].last:
        last += lows[last] in sheet.words.place_kinds or (right.kind in GROUPS and lows[last] in SENT_OUT)
    behind = last < len(lows) and last >= right.last and lows[last] in POSSESSIVE
    if not behind and (right.kind not in STATES or last != office.last):
        return last
    whole = end_of_owner(sheet, row, number + 1, len(lows))
    return max(body_end(sheet, right, last), whole if whole > right.last else last)


def _nearer(sheet: Sheet, office: Chunk, left: Chunk | None, right: Chunk | None) -> Chunk | None:
    """Whose the office is, of two: the Slovak volunteer with Open Hands is with them, the French envoy to the UN is French."""
    if left is None or right is None:
        return left or right
    if office.name in {"ambassador", "envoy", "representative"} and left.iso:
        return left
    served = right.kind in {"organisation", "acronym"} and sheet.page.lowers[office.last] in {"with", "at", "of"}
    return right if served and left.kind == "demonym" else left


def _long(chunk: Chunk) -> bool:
    return chunk.last - chunk.first > 1 or chunk.kind in {"body", "town", "region", "place"}


def _former(sheet: Sheet, left: Chunk | None, office: Chunk) -> str:
    """The word former (or acting …) and a blank, where it stands before the owner: former French president."""
    lows = sheet.page.lowers
    first = body_start(sheet, left) if left and left.last <= office.first else office.first
    start = sheet.page.sentences[office.sentence].first
    word = lows[first - 1] if first > start else ""
    inside = lows[office.first - 1] if left and office.first > start else ""
    for found in (word, inside):
        if found in {"former", "ex", "acting", "deputy", "interim"}:
            return f"{found} "
    return ""
