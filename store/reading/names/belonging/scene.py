"""Scenes: which state a sentence is about when an office stands in it without an owner.

In: the cast and a role. Out: the ISO of the state whose seat, capital or subject sets the scene, "" for none, None when in doubt.
"""

from store.reading.names.belonging.beside import beside, doers, helps, of_its_own
from store.reading.names.belonging.capitals import at_home, goes_on, host, speaks_abroad
from store.reading.names.belonging.sentences_before import (
    VISITING,
    begins_with_country,
    elsewhere,
    of_previous,
    of_the_french,
    opened_with,
    told_on,
)
from store.reading.names.belonging.soldiers import about_men
from store.reading.names.cast import Cast
from store.reading.names.lands.atlas import STATES
from store.reading.names.lands.realms_acts import NEIGHBOURING
from store.reading.names.roles.owners import Role
from store.reading.names.sheet import Chunk

_SHARED = frozenset({"both", "two", "three"})
_MOVING_ON = frozenset("across over back meanwhile elsewhere later also further down north south east west".split())
LEADING = 5  # tokens of "Across the strait in"


def told(found: Cast, role: Role) -> str | None:
    """ISO of the state that the sentence or the one before begins with; "" when they begin with none, None when in doubt."""
    sheet = found.sheet
    if not _SHARED.isdisjoint(sheet.page.lowers[role.last : role.last + 3]):
        return None  # the foreign ministers of both countries
    row = sheet.rows[role.sentence]
    first = row[0] if row and row[0].last <= role.first else None
    if first is not None and (side := _side(found, first)):
        return side
    if (ruled := host(found, role) or at_home(found, role) or beside(found, role)) is not None:
        return ruled
    previous = sheet.rows[role.sentence - 1] if role.sentence and goes_on(found, role) else []
    scene = first is not None and first.kind in {"seat", "capital"}
    if not scene and begins_with_country(previous):
        if role.behind or not found.home:
            return of_previous(found, role, previous)
        if own := of_its_own(found, role, previous):
            return own
    if found.home and (third := _of_third_party(found, role) or helps(found, role)):
        return third
    if found.home and (speaks_abroad(found, role) or _foreign_subject(found, role) or _crowded(found, role)):
        return None
    if found.home and first is not None and about_men(found, first):
        return None  # American troops in Chad were out of the question, President X said: of either land
    return _of_scene(found, role, first, previous)


def _of_scene(found: Cast, role: Role, first: Chunk | None, previous: list[Chunk]) -> str | None:
    """The same by the scene that the sentence, whose first chunk is ``first``, or those before it set."""
    if first is None and (scene_iso := opened_with(found, role)):
        return scene_iso
    in_capital = first is not None and first.kind == "capital" and _is_where(found, first)  # In Nairobi, President X
    if (first is None or first.place) and not in_capital and elsewhere(found, role.sentence):
        return told_on(found, role.sentence)
    if first is None or not _sets_scene(found, first):
        return of_the_french(found, previous)
    return _of_first(found, first)


def _sets_scene(found: Cast, first: Chunk) -> bool:
    """Whether the first name of a sentence is a state's and stands at its beginning, or behind words that only say where."""
    if not first.iso or first.kind not in STATES:
        return False
    return first.first - found.sheet.page.sentences[first.sentence].first <= 1 or _is_where(found, first)


def _is_where(found: Cast, first: Chunk) -> bool:
    """Whether the sentence leads in with the place: In Paris, Meanwhile in Paris."""
    begin = found.sheet.page.sentences[first.sentence].first
    return _leads_in(found.sheet.page.lowers[begin : first.first])


def _of_first(found: Cast, first: Chunk) -> str | None:
    """ISO of the state whose seat or capital sets the scene; a foreign country that only opens the sentence leaves it in doubt."""
    if first.kind == "seat":
        return first.iso  # the Kremlin said that the president
    if first.kind == "capital" and _is_where(found, first):
        span = found.sheet.page.sentences[first.sentence]
        return first.iso if VISITING.isdisjoint(found.sheet.page.lowers[span.first : span.last]) else None
    foreign = found.home and first.iso != found.home and first.kind == "country"
    return None if foreign else ""


def _of_third_party(found: Cast, role: Role) -> str:
    """ISO of the state that tells what it does in another land than the article's: France has 2,000 men in Mali, Minister X said; else "".

    What a state does to the article's own country its enemies tell too.
    """
    row = found.sheet.rows[role.sentence]
    begun = next(doers(found, role), None)
    acting = {chunk.iso for chunk in doers(found, role)}
    behind = [chunk for chunk in row if begun is not None and begun.last < chunk.first < role.first]
    places = {chunk.iso for chunk in behind if chunk.place and chunk.iso}
    named = {chunk.iso for chunk in row if chunk.iso}
    third = len(acting) == 1 and found.home not in named and bool(places - acting) and not speaks_abroad(found, role)
    return acting.pop() if third and len(named) == len(("who", "where")) else ""


def _crowded(found: Cast, role: Role) -> bool:
    """Whether the sentence names two other states beside the article's: whose president speaks there is open."""
    row = found.sheet.rows[role.sentence]
    return (
        len({chunk.iso for chunk in row if chunk.kind in {"country", "demonym"} and not chunk.place} - {found.home, ""})
        > 1
    )


def _foreign_subject(found: Cast, role: Role) -> bool:
    """Whether another country acts in the sentence before the office: In New York, France asked …, said Foreign Minister X."""
    return any(chunk.iso != found.home for chunk in doers(found, role))


def _side(found: Cast, first: Chunk) -> str:
    """ISO of the country in "On the British side," and "In Germany," at the beginning of a sentence; else ""."""
    lows, begin = found.sheet.page.lowers, found.sheet.page.sentences[first.sentence].first
    opening, after = lows[begin : first.first], lows[first.last : first.last + 1]
    if opening == ["on", "the"] and first.kind == "demonym" and after == ["side"]:
        return first.iso
    if not opening and first.kind == "country" and after == [":"]:
        return first.iso  # Japan: X, the defence minister, has ordered …
    return first.iso if _leads_in(opening) and first.kind == "country" and after == [","] else ""


def _leads_in(opening: list[str]) -> bool:
    """Whether the words that begin a sentence only say where: In, Meanwhile in, Across the strait in."""
    opening = opening[:-1] if opening[-1:] and opening[-1] in NEIGHBOURING else opening  # In neighbouring X
    return opening[-1:] == ["in"] and len(opening) <= LEADING and (len(opening) == 1 or opening[0] in _MOVING_ON)
