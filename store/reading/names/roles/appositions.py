"""Appositions: which office the text gives to a name after it: ", the minister of X", "is Y's aide", ", who heads Z".
In: a row of chunks and the name row[k]. Out: the role that the words behind it give, or None.
"""

from dataclasses import replace

from store.reading.names.roles.appositions_of import from_body, whom
from store.reading.names.roles.appositions_people import now_with, of_people, served
from store.reading.names.roles.owners import FORMER, OWNING, Role, role_of
from store.reading.names.roles.trades import trade
from store.reading.names.sheet import GROUPS, Chunk, Sheet
from store.reading.text.grammar import ARTICLES, DEFINITE, OWN
from store.reading.text.tokens import POSSESSIVE

_OPENERS = ARTICLES | OWN | frozenset("another one then now also currently".split())

CLAUSE = 24  # tokens of "whose father is among the nine,"
REACH = 8  # tokens between a name and the office that explains it


_LEADING = frozenset("leads heads chairs commands runs directs".split())
_RANKED = frozenset(("first", "second", "last", "latest", "only"))
_IS = frozenset({"is", "was", "became", "remains", "’s", "serves", "served"})


def after(sheet: Sheet, row: list[Chunk], k: int) -> Role | None:
    """The role that stands after the name row[k]: ", the foreign minister of France,", "is Y's adviser", ", who heads Z"."""
    page, chunk = sheet.page, row[k]
    limit = page.sentences[chunk.sentence].last
    at = chunk.last
    at += page.lowers[at : at + 2] == [".", ","] and page.lowers[at - 1] in {"jr", "sr"}  # X Jr., chairman of Y
    low = page.lowers[at] if at < limit else ""
    if low in {",", "(", "—", "–", "-"}:
        at = skip_age(sheet, at + 1, limit)
        if at < limit and page.words[at] == "who":
            closed = _closed(sheet, at, limit)
            return (
                _who(sheet, row, k, at, limit)
                or _leads(sheet, row, k, closed, limit)
                or _took(sheet, row, k, closed, limit)
            )
        if at < limit and page.words[at] == "whose":
            return _leads(sheet, row, k, _closed(sheet, at, limit), limit)
        if at < limit and page.words[at] == "whom":
            return whom(sheet, row, k, at, limit)
        if low == "," and page.lowers[at : at + 1] == ["of"]:
            return from_body(sheet, row, k, at)  # X, of Save the Children, said
        if low == "(" and (held := _portfolio(sheet, chunk, at)) is not None:
            return held
        if (body := now_with(sheet, row, k, at)) is not None:
            return body
        role = _phrase(sheet, row, k, at, limit, comma=True) or of_people(sheet, row, k, at, limit, _who)
        role = role or trade(sheet, chunk, at, limit)
        led = (
            None if role is None or role.owner is not None else _leads(sheet, row, k, _closed(sheet, at, limit), limit)
        )
        return led or (served(sheet, row, k, role, limit, _who) if role is not None else None)
    if low in _IS and low not in POSSESSIVE:
        if page.lowers[at + 1 : at + 2] == ["the"] and not _RANKED.isdisjoint(page.lowers[at + 2 : at + 3]):
            return None  # "X was the first leader to say so"
        at += 1 + (at + 1 < limit and page.lowers[at + 1] == "as")
        return _phrase(sheet, row, k, at, limit, comma=False)
    if low == "the":
        return _phrase(sheet, row, k, at, limit, comma=True)
    if (taken := _took(sheet, row, k, at, limit)) is not None:
        return taken
    if low == "of":
        return from_body(sheet, row, k, at)
    return _leads(sheet, row, k, at, limit)


def _took(sheet: Sheet, row: list[Chunk], k: int, at: int, limit: int) -> Role | None:
    """The office in "has stepped down as", "was sworn in as", "resigned as" at ``at``."""
    office = _takes(sheet, at, limit)
    return _phrase(sheet, row, k, office, limit, comma=False) if office > at else None


def _closed(sheet: Sheet, at: int, limit: int) -> int:
    """The token behind the comma that closes a clause with "who" at ``at``."""
    return next((i + 1 for i in range(at, min(at + CLAUSE, limit)) if sheet.page.lowers[i] == ","), limit)


def _leads(sheet: Sheet, row: list[Chunk], k: int, at: int, limit: int) -> Role | None:
    """X leads the opposition in Y, X heads the Z: the office that a plain verb gives, of a body alone; nobody heads "to" or "a list"."""
    lows = sheet.page.lowers
    if at + 1 >= limit or lows[at] not in _LEADING or lows[at + 1] not in DEFINITE:
        return None
    role = _who(sheet, row, k, at - 1, limit)
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


_MADE = frozenset({"made", "named", "elected", "appointed"})
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


def skip_age(sheet: Sheet, at: int, limit: int) -> int:
    """The token after an age such as "61," or ``at``."""
    lows = sheet.page.lowers
    if at + 1 < limit and lows[at].isdigit() and len(lows[at]) == 2 and lows[at + 1] in {",", ")"}:
        return at + 2
    return at


def _who(sheet: Sheet, row: list[Chunk], k: int, at: int, limit: int) -> Role | None:
    """X, who heads NATO's forces · X, who is the minister of Y · X, who has led Z."""
    lows, chunk = sheet.page.lowers, row[k]
    verb = at + 1
    if verb < limit and lows[verb] in {"has", "had", "also", "currently"}:
        verb += 1
    if verb < limit and lows[verb] in _IS:
        verb += verb + 1 < limit and lows[verb + 1] in _MADE
        return _phrase(sheet, row, k, verb + 1, limit, comma=False)
    meanings = sheet.words.verbs_of_office
    meaning = meanings.get(lows[verb], meanings.get(" ".join(lows[verb : verb + 2]))) if verb < limit else None
    verb += meaning is not None and lows[verb] not in meanings
    right = next((other for other in row[k + 1 :] if other.first > verb), None)
    if meaning is None:
        return None
    end = verb + 1
    while end < limit and end - verb < REACH and lows[end] not in {",", ".", ";", "and", "said", "who", ")"}:
        end += 1
    right = None if lows[verb + 1 : verb + 2] in (["its"], ["their"]) else _at_body(row, right, end)
    bare = lows[verb + 1 : end] in (["it"], ["them"])
    if bare and meaning.startswith("former"):
        return None  # General X, who led it
    text = f"{meaning} {sheet.text(verb + 1, end)}" if end > verb + 1 and not bare else meaning.rpartition(" ")[0]
    return Role(text, None, right, meaning.split()[0], chunk.sentence, at, end)


def _at_body(row: list[Chunk], right: Chunk | None, end: int) -> Chunk | None:
    """The owner before token ``end``: of a ward at a hospital the hospital."""
    if right is None or right.first >= end or right.kind not in OWNING:
        return None
    if right.kind != "body":
        return right
    return next((chunk for chunk in row if right.last < chunk.first < end and chunk.kind == "organisation"), right)


def _phrase(sheet: Sheet, row: list[Chunk], k: int, at: int, limit: int, *, comma: bool) -> Role | None:
    """The office that begins at token ``at``, behind articles, qualities and its owner."""
    lows, words = sheet.page.lowers, sheet.words
    j, start, unknown, indefinite = k + 1, at, 0, False
    kin: Role | None = None
    while at < limit and at - start <= REACH:
        while j < len(row) and row[j].last <= at:
            j += 1
        chunk = row[j] if j < len(row) and row[j].first <= at else None
        if chunk is not None and chunk.kind == "office" and chunk.name in words.kin:
            kin = Role(None, None, None, chunk.name, chunk.sentence, start, chunk.last, behind=True)
            at = chunk.last
        elif chunk is not None and chunk.kind == "office" and lows[chunk.last : chunk.last + 1] in (["’s"], ["'s"]):
            at = chunk.last
        elif chunk is not None and chunk.kind == "office":
            return _accept(sheet, row, j, comma=comma, weak=indefinite)
        elif chunk is not None and chunk.kind in OWNING:
            if chunk.kind in {"run", "person"} and not (chunk.last < limit and lows[chunk.last] in POSSESSIVE):
                return None
            at = chunk.last
        elif (
            lows[at] in _OPENERS
            or lows[at] in POSSESSIVE
            or lows[at] in {"'", "’"}
            or lows[at] in words.qualities
            or lows[at] in FORMER
            or lows[at] in words.modifiers
        ):
            indefinite = indefinite or lows[at] in {"a", "an"}
            at += 1
        elif sheet.page.words[at].islower() and at + 1 < limit and lows[at + 1] in POSSESSIVE:
            at += 2  # the mission's last commander
        elif unknown < 2 and indefinite and sheet.page.words[at].isalpha():
            unknown, at = unknown + 1, at + 1
        elif kin and lows[at] == "and" and at == kin.last:
            at += 1
        elif kin and lows[at] == "," and lows[at + 1 : at + 2] == ["who"]:
            return _who(sheet, row, k, at + 1, limit) or kin
        else:
            return kin
    return kin


def _accept(sheet: Sheet, row: list[Chunk], j: int, *, comma: bool, weak: bool) -> Role | None:
    """The office row[j] as an apposition, unless it belongs to the next name ("X, President Y")."""
    following = row[j + 1] if j + 1 < len(row) else None
    if (
        comma
        and following
        and following.first == row[j].last
        and following.kind in {"run", "person", "rank", "address"}
    ):
        return None
    role = replace(role_of(sheet, row, j, None), behind=True)
    if comma and _subject_of_its_own(sheet, row, j, role):
        return None
    if weak and role.owner is None and not comma:
        return None
    return role


def _subject_of_its_own(sheet: Sheet, row: list[Chunk], j: int, role: Role) -> bool:
    """With X, the German chancellor said: the office behind the comma is somebody else, who speaks."""
    lows = sheet.page.lowers
    span = sheet.page.sentences[row[j].sentence]
    last = max(role.last, row[j].last)
    named = next((other for other in reversed(row[:j]) if other.kind in {"run", "person"}), None)
    if named is None or last >= span.last or lows[last] not in sheet.words.speech:
        return False
    first = named.first
    while first > span.first and any(other.last == first for other in row[:j]):
        first = next(other.first for other in row[:j] if other.last == first)
    return first > span.first and lows[first - 1] in {"with", "to", "by", "after", "for", "against", "from"}
