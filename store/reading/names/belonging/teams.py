"""Belonging by a team: whose "the team", "the detachment" or "the division" is that somebody leads, by the words it was told of with before.

In: the cast and a role without an owner. Out: the land or body that has the team, else None.
"""

from store.reading.names.cast import Cast
from store.reading.names.lands.atlas import STATES
from store.reading.names.roles.owners import Role
from store.reading.names.sheet import Chunk
from store.reading.text.tokens import POSSESSIVE

_TEAMS = frozenset(
    "team detachment contingent delegation unit division battalion brigade regiment squad crew platoon corps garrison".split()
)
_HAVING = STATES | {"organisation", "acronym"}
_SENDING = frozenset("sent sends has had flew dispatched deployed".split())
_SOME = frozenset({"a", "an", "its", "another"})
_FIELDS = frozenset(
    "search urban forensic engineering diving mountain armoured armored infantry and strong first small".split()
)
_OF = (["of"], ["of", "the"])
BACK = 3  # sentences before in which the team was told of
WORDS = 4  # between a land or body and its team: "a French | urban search and rescue team"
BEHIND = 6  # tokens from "a detachment of 60 soldiers from" to the land


def of_team(found: Cast, role: Role) -> Chunk | None:
    """The land or body whose team the office is of."""
    noun = _noun(found, role)
    if not noun:
        return None
    for number in range(role.sentence, max(-1, role.sentence - 1 - BACK), -1):
        span = found.sheet.page.sentences[number]
        end = role.first - len(("team", "’s")) if number == role.sentence else span.last
        if role.behind and number == role.sentence:
            end = span.first  # X, who leads the team, with others told of before him
        lows = found.sheet.page.lowers[span.first : end]
        if f"{noun}s" in lows or lows.count(noun) > 1:
            return None  # two teams: of either
        if noun in lows:
            return _having(found, number, span.first + lows.index(noun))
    return None


def _noun(found: Cast, role: Role) -> str:
    """The small noun that the office is of: leader of the | team, the | team 's leader; else ""."""
    words = (role.office or "").lower().split()
    lows = found.sheet.page.lowers
    if role.owner is None and words[-3:-1] == ["of", "the"] and words[-1] in _TEAMS:
        return words[-1]
    before = lows[max(0, role.first - 3) : role.first]
    owned = role.owner is None and len(before) == 3 and before[0] == "the" and before[2] in POSSESSIVE
    behind = lows[role.last : role.last + 3]
    if owned and before[1] in _TEAMS:
        return before[1]
    return behind[2] if role.owner is None and behind[:2] == ["of", "the"] and behind[2] in _TEAMS else ""


def _having(found: Cast, number: int, at: int) -> Chunk | None:
    """Whose the team at token ``at`` of sentence ``number`` is: named by it, told before it, sent by the subject, or from a land."""
    row, lows = found.sheet.rows[number], found.sheet.page.lowers
    for k, chunk in enumerate(row):
        if chunk.first <= at < chunk.last:
            behind = row[k + 1] if k + 1 < len(row) else chunk
            owned = behind.iso and found.sheet.glue(chunk, behind) in _OF  # the 7th Division of the Kestrian army
            return behind if owned else chunk if chunk.kind == "organisation" else None
        if chunk.last <= at and chunk.kind in _HAVING and _tells(found, chunk, at):
            return chunk
        if chunk.first > at:
            gap = lows[at + 1 : chunk.first]
            sent = gap[-1:] == ["from"] and len(gap) <= BEHIND and chunk.kind == "country" and "," not in gap
            return chunk if sent and k + 1 == len(row) else _sender(found, row, at) if not sent else chunk
    return _sender(found, row, at)


def _tells(found: Cast, chunk: Chunk, at: int) -> bool:
    """Whether only what the team is for parts the name from it: a French | rescue team, Chad's | medical team."""
    between, words = found.sheet.page.lowers[chunk.last : at], found.sheet.words
    owned = between[1:] if between[:1] and between[0] in POSSESSIVE else between
    plain = all(low in words.modifiers or low in words.qualities or low in _FIELDS for low in owned)
    return plain and len(owned) <= WORDS and (chunk.kind != "country" or owned != between)


def _sender(found: Cast, row: list[Chunk], at: int) -> Chunk | None:
    """The one subject that has sent "a team" or speaks of "its team"."""
    page = found.sheet.page
    before = [chunk for chunk in row if chunk.last <= at and chunk.kind in _HAVING]
    start = page.sentences[row[0].sentence].first if row else at
    alone = len(before) == 1 and before[0].first - start < 2 and not before[0].place
    near = page.lowers[max(start, at - 3) : at]
    told = "its" in near or not _SENDING.isdisjoint(page.lowers[before[0].last : at] if alone else ())
    return before[0] if alone and not _SOME.isdisjoint(near) and told else None
