"""Phrases of an apposition: the office that begins behind a name, over articles, qualities and its owner, or that "who" gives.

In: a row of chunks, the name row[k] and the token where the phrase begins. Out: the role that it gives, or None.
"""

from dataclasses import replace

from store.reading.names.roles.owners import Role, role_of
from store.reading.names.roles.owners_beside import FORMER
from store.reading.names.sheet import OWNING, Chunk, Sheet
from store.reading.text.grammar import ARTICLES, INDEFINITE, OWN
from store.reading.text.tokens import POSSESSIVE

_OPENERS = ARTICLES | OWN | frozenset("another one then now also currently".split())
REACH = 8  # tokens between a name and the office that explains it
_MADE = frozenset({"made", "named", "elected", "appointed"})
IS = frozenset({"is", "was", "became", "remains", "’s", "serves", "served"})
_MARKS = POSSESSIVE | {"'", "’"}
_OBLIQUE = frozenset("with to by after for against from of in near at".split())
_OWNED = (["’s"], ["'s"])
_CLOSING = frozenset({",", ".", ";", "and", "said", "who", ")"})


def who(sheet: Sheet, row: list[Chunk], k: int, at: int, limit: int) -> Role | None:
    """X, who heads NATO's forces · X, who is the minister of Y · X, who has led Z."""
    lows, chunk = sheet.page.lowers, row[k]
    verb = at + 1
    if verb < limit and lows[verb] in {"has", "had", "also", "currently"}:
        verb += 1
    if verb < limit and lows[verb] in IS:
        verb += verb + 1 < limit and lows[verb + 1] in _MADE
        return phrase(sheet, row, k, verb + 1, limit, comma=False)
    meanings = sheet.words.verbs_of_office
    meaning = meanings.get(lows[verb], meanings.get(" ".join(lows[verb : verb + 2]))) if verb < limit else None
    verb += meaning is not None and lows[verb] not in meanings
    right = next((other for other in row[k + 1 :] if other.first > verb), None)
    if meaning is None:
        return None
    end = verb + 1
    while end < limit and end - verb < REACH and not _closes(sheet, end):
        end += 1
    right = None if lows[verb + 1 : verb + 2] in (["its"], ["their"]) else _at_body(row, right, end)
    bare = lows[verb + 1 : end] in (["it"], ["them"])
    if bare and meaning.startswith("former"):
        return None  # General X, who led it
    text = f"{meaning} {sheet.text(verb + 1, end)}" if end > verb + 1 and not bare else meaning.rpartition(" ")[0]
    if lows[verb] == "runs" and not INDEFINITE.isdisjoint(lows[verb + 1 : min(verb + 2, end)]):
        text = sheet.text(verb, end)  # "runs a bakery by the bridge" makes nobody the head of one
    return Role(text, None, right, meaning.split()[0], chunk.sentence, at, end)


def _closes(sheet: Sheet, at: int) -> bool:
    """Whether the clause of an office ends at token ``at``: not in the name of the WHO."""
    return sheet.page.lowers[at] in _CLOSING and sheet.page.words[at] != "WHO"


def _at_body(row: list[Chunk], right: Chunk | None, end: int) -> Chunk | None:
    """The owner before token ``end``: of a ward at a hospital the hospital."""
    if right is None or right.first >= end or right.kind not in OWNING:
        return None
    if right.kind != "body":
        return right
    return next((chunk for chunk in row if right.last < chunk.first < end and chunk.kind == "organisation"), right)


def phrase(sheet: Sheet, row: list[Chunk], k: int, at: int, limit: int, *, comma: bool) -> Role | None:
    """The office that begins at token ``at``, behind articles, qualities and its owner."""
    lows, j, start, unknown, indefinite = sheet.page.lowers, k + 1, at, 0, False
    kin: Role | None = None
    while at < limit and at - start <= REACH:
        while j < len(row) and row[j].last <= at:
            j += 1
        chunk = row[j] if j < len(row) and row[j].first <= at else None
        if chunk is not None and chunk.kind == "office":
            if chunk.name in sheet.words.kin:
                kin = Role(None, None, None, chunk.name, chunk.sentence, start, chunk.last, behind=True)
            elif lows[chunk.last : chunk.last + 1] not in _OWNED:
                return _accept(sheet, row, j, comma=comma, weak=indefinite)
            at = chunk.last
        elif chunk is not None and chunk.kind in OWNING:
            if _stands_alone(sheet, chunk, limit):
                return None
            at = chunk.last
        elif past := _past_word(sheet, at, limit):
            indefinite, at = indefinite or lows[at] in {"a", "an"}, past
        elif unknown < 2 and indefinite and sheet.page.words[at].isalpha():
            unknown, at = unknown + 1, at + 1
        elif kin and lows[at] == "and" and at == kin.last:
            at += 1
        else:
            return _of_kin(sheet, row, k, at, limit, kin)
    return kin


def _stands_alone(sheet: Sheet, name: Chunk, limit: int) -> bool:
    """Whether a name on the way to the office owns nothing: a person's without a possessive."""
    owns = name.last < limit and sheet.page.lowers[name.last] in POSSESSIVE
    return name.kind in {"run", "person"} and not owns


def _past_word(sheet: Sheet, at: int, limit: int) -> int:
    """The token behind an article, a quality, a field or an owner in lower case at ``at``; 0 when there is none."""
    low, words = sheet.page.lowers[at], sheet.words
    if low in _OPENERS or low in _MARKS or low in words.qualities or low in FORMER or low in words.modifiers:
        return at + 1
    if sheet.page.words[at].islower() and at + 1 < limit and sheet.page.lowers[at + 1] in POSSESSIVE:
        return at + 2  # the mission's last commander
    return 0


def _of_kin(sheet: Sheet, row: list[Chunk], k: int, at: int, limit: int, kin: Role | None) -> Role | None:
    """What "who" tells of somebody's brother or son, behind a comma at ``at``; else the kinship itself."""
    told = kin is not None and sheet.page.lowers[at : at + 2] == [",", "who"]
    return (who(sheet, row, k, at + 1, limit) if told else None) or kin


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
    return first > span.first and lows[first - 1] in _OBLIQUE
