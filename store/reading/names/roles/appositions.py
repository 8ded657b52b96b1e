"""Appositions: which office the text gives to a name after it: ", the minister of X", "is Y's aide", ", who heads Z".
In: a row of chunks and the name row[k]. Out: the role that the words behind it give, or None.
"""

from dataclasses import replace

from store.reading.names.roles.appositions_of import from_body, sent_by, stood_for, whom
from store.reading.names.roles.appositions_one import one_of
from store.reading.names.roles.appositions_people import now_with, of_people, served
from store.reading.names.roles.appositions_phrases import IS, phrase, who
from store.reading.names.roles.owners import Role
from store.reading.names.roles.trades import trade
from store.reading.names.sheet import GROUPS, Chunk, Sheet
from store.reading.text.grammar import DEFINITE
from store.reading.text.tokens import POSSESSIVE

CLAUSE = 24  # tokens of "whose father is among the nine,"


SERVED = 6  # tokens of "barely three weeks"
_AS = ["in", "office", "as"]
_PARTING = frozenset((",", "(", "—", "–", "-"))
_LEADING = frozenset("leads heads chairs commands runs directs".split())
_RANKED = frozenset(("first", "second", "last", "latest", "only"))


def after(sheet: Sheet, row: list[Chunk], k: int) -> Role | None:
    """The role that stands after the name row[k]: ", the foreign minister of France,", "is Y's adviser", ", who heads Z"."""
    page, chunk = sheet.page, row[k]
    limit = page.sentences[chunk.sentence].last
    at = chunk.last
    at += page.lowers[at : at + 2] == [".", ","] and page.lowers[at - 1] in {"jr", "sr"}  # X Jr., chairman of Y
    low = page.lowers[at] if at < limit else ""
    if low in _PARTING:
        return _parted(sheet, row, k, at, limit)
    if low in IS and low not in POSSESSIVE:
        return _is(sheet, row, k, at, limit)
    if low == "the":
        return phrase(sheet, row, k, at, limit, comma=True)
    if (taken := _took(sheet, row, k, at, limit)) is not None:
        return taken
    if low == "of":
        return from_body(sheet, row, k, at)
    return _leads(sheet, row, k, at, limit)


def _parted(sheet: Sheet, row: list[Chunk], k: int, mark: int, limit: int) -> Role | None:
    """The role behind the comma, bracket or dash at ``mark``: a relative clause, a body, a portfolio or an office."""
    page = sheet.page
    at = skip_age(sheet, mark + 1, limit)
    word = page.words[at] if at < limit else ""
    if word == "who":
        return _relative(sheet, row, k, at, limit)
    if word == "whose":
        return _leads(sheet, row, k, _closed(sheet, at, limit), limit)
    if word == "whom":
        return whom(sheet, row, k, at, limit)
    if page.lowers[mark] == "," and page.lowers[at : at + 1] == ["of"]:
        return from_body(sheet, row, k, at)  # X, of Save the Children, said
    held = (_portfolio(sheet, row[k], at) or _of_party(sheet, row, k, at)) if page.lowers[mark] == "(" else None
    return held or now_with(sheet, row, k, at) or _apposed(sheet, row, k, at, limit)


def _relative(sheet: Sheet, row: list[Chunk], k: int, at: int, limit: int) -> Role | None:
    """X, who heads Z, · X, who is 60, leads Z: what the clause with "who" at ``at`` tells, or the verb behind it."""
    closed = _closed(sheet, at, limit)
    told = who(sheet, row, k, at, limit) or stood_for(sheet, row, k, at, limit)
    return told or _leads(sheet, row, k, closed, limit) or _took(sheet, row, k, closed, limit)


def _apposed(sheet: Sheet, row: list[Chunk], k: int, at: int, limit: int) -> Role | None:
    """The office, people or trade that begins at ``at``; of one without an owner, what the verb behind it or "who" tells."""
    role = phrase(sheet, row, k, at, limit, comma=True) or of_people(sheet, row, k, at, limit)
    role = role or one_of(sheet, row, k, at, limit) or _in_office(sheet, row, k, at, limit)
    role = role or trade(sheet, row[k], at, limit)
    if role is None:
        return None
    if role.owner is None and (body := sent_by(sheet, row, role.last, limit)) is not None:
        return replace(role, owner=body)
    led = _leads(sheet, row, k, _closed(sheet, at, limit), limit) if role.owner is None else None
    return led or served(sheet, row, k, role, limit)


def _in_office(sheet: Sheet, row: list[Chunk], k: int, at: int, limit: int) -> Role | None:
    """X, three weeks in office as Chadian president: what follows the time served."""
    lows = sheet.page.lowers
    end = next((i for i in range(at, min(at + SERVED, limit)) if lows[i : i + 3] == _AS), limit)
    return phrase(sheet, row, k, end + 3, limit, comma=False) if end < limit and "," not in lows[at:end] else None


def _is(sheet: Sheet, row: list[Chunk], k: int, at: int, limit: int) -> Role | None:
    """X is Y's adviser · X serves as minister: the office behind the verb at ``at``."""
    lows = sheet.page.lowers
    if lows[at + 1 : at + 2] == ["the"] and not _RANKED.isdisjoint(lows[at + 2 : at + 3]):
        return None  # "X was the first leader to say so"
    at += 1 + (at + 1 < limit and lows[at + 1] == "as")
    return phrase(sheet, row, k, at, limit, comma=False)


def _took(sheet: Sheet, row: list[Chunk], k: int, at: int, limit: int) -> Role | None:
    """The office in "has stepped down as", "was sworn in as", "resigned as" at ``at``."""
    office = _takes(sheet, at, limit)
    return phrase(sheet, row, k, office, limit, comma=False) if office > at else None


def _closed(sheet: Sheet, at: int, limit: int) -> int:
    """The token behind the comma that closes a clause with "who" at ``at``."""
    return next((i + 1 for i in range(at, min(at + CLAUSE, limit)) if sheet.page.lowers[i] == ","), limit)


def _leads(sheet: Sheet, row: list[Chunk], k: int, at: int, limit: int) -> Role | None:
    """X leads the opposition in Y, X heads the Z: the office that a plain verb gives, of a body alone; nobody heads "to" or "a list"."""
    lows = sheet.page.lowers
    if at + 1 >= limit or lows[at] not in _LEADING or lows[at + 1] not in DEFINITE:
        return None
    role = who(sheet, row, k, at - 1, limit)
    if role is None or role.owner is None:
        return None
    if role.owner.kind == "run" and lows[at + 1] == "the":
        role.owner.kind = "organisation"  # leads the Desert Shield
    body = role.owner.kind in GROUPS or "opposition" in lows[at:limit][:3]
    return role if body else None


def _takes(sheet: Sheet, at: int, limit: int) -> int:
    """The token behind "has stepped down as", "was sworn in as", "took over as" at ``at``; else ``at``."""
    lows, verb = sheet.page.lowers, at
    while verb < limit and lows[verb] in {"has", "had", "was", "is", "been", "also"}:
        verb += 1
    if verb >= limit or lows[verb] not in _CHANGES:
        return at
    end = next((i for i in range(verb + 1, min(verb + 4, limit)) if lows[i] == "as"), -1)
    return end + 1 if end > 0 else at


_CHANGES = frozenset(
    "stepped resigned quit appointed named sworn took elected installed serves served acts acted".split()
)


def _portfolio(sheet: Sheet, chunk: Chunk, at: int) -> Role | None:
    """Two ministers, X (health) and Y (mines): what a minister is for stands in brackets behind the name."""
    page = sheet.page
    begin = page.sentences[chunk.sentence].first
    if page.lowers[at + 1 : at + 2] != [")"] or page.lowers[at] not in sheet.words.modifiers:
        return None
    if "ministers" not in page.lowers[begin : chunk.first]:
        return None
    return Role(f"{page.lowers[at]} minister", None, None, "minister", chunk.sentence, at, at + 1, behind=True)


def _of_party(sheet: Sheet, row: list[Chunk], k: int, at: int) -> Role | None:
    """Whose the name is by the body alone in brackets behind it: Mrs X (Reform Party)."""
    body = row[k + 1] if k + 1 < len(row) else None
    alone = body is not None and body.first == at and sheet.page.lowers[body.last : body.last + 1] == [")"]
    if not alone or body is None or body.kind != "organisation":
        return None
    return Role(None, None, body, "", row[k].sentence, row[k].first, row[k].first)


def skip_age(sheet: Sheet, at: int, limit: int) -> int:
    """The token after an age such as "61," or ``at``."""
    lows = sheet.page.lowers
    if at + 1 < limit and lows[at].isdigit() and len(lows[at]) == 2 and lows[at + 1] in {",", ")"}:
        return at + 2
    return at
