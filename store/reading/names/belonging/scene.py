"""Scenes: which state a sentence is about when an office stands in it without an owner.

In: the cast and a role. Out: the ISO of the state whose seat, capital or subject sets the scene, "" for none, None when in doubt.
"""

from store.reading.names.belonging.beside import beside, doers, helps, of_its_own
from store.reading.names.belonging.capitals import at_home, goes_on, host, speaks_abroad
from store.reading.names.belonging.soldiers import about_men
from store.reading.names.cast import Cast
from store.reading.names.lands.atlas import STATES
from store.reading.names.lands.realms_acts import NEIGHBOURING
from store.reading.names.roles.owners import Role
from store.reading.names.sheet import Chunk
from store.reading.text.grammar import OPENING_QUOTES

_VISITING = frozenset(
    "visit visited visiting met meeting talks arrived hosted host summit trip guest tour embassy ambassador visitor".split()
)
_ACTING = frozenset({"country", "capital", "seat"})
_SHARED = frozenset({"both", "two", "three"})
SCENE = 3  # sentences back that may have opened with a capital
_MOVING_ON = frozenset("across over back meanwhile elsewhere later also further down north south east west".split())
LEADING = 5  # tokens of "Across the strait in"
OPENS = 2  # tokens in which a sentence's subject begins
TAKING_UP = 5  # tokens of "Since last March it"
_GOING_ON = frozenset({"its", "it", "they", "their"})


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
    if not scene and _begins_with_country(previous):
        if role.behind or not found.home:
            return _of_previous(found, role, previous)
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
    if first is None and (scene_iso := _scene(found, role)):
        return scene_iso
    in_capital = first is not None and first.kind == "capital" and _is_where(found, first)  # In Nairobi, President X
    if (first is None or first.place) and not in_capital and elsewhere(found, role.sentence):
        return told_on(found, role.sentence)
    if first is None or not _sets_scene(found, first):
        return _french(found, previous)
    return _of_first(found, first)


def _begins_with_country(row: list[Chunk]) -> bool:
    """Whether a sentence begins with a country that does something."""
    return bool(row) and row[0].kind == "country" and not row[0].place


def _of_previous(found: Cast, role: Role, previous: list[Chunk]) -> str | None:
    """ISO of the country that the sentence before begins with, where no rival is told of and the article names it more than once."""
    iso, row = previous[0].iso, found.sheet.rows[role.sentence]
    rivals = {chunk.iso for chunk in (*previous, *row) if chunk.kind == "country"} - {iso, found.home}
    alone = not rivals and not begun_by_another(found, role.sentence - 1, iso)
    return iso if alone and _often(found, iso) else None


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
        return first.iso if _VISITING.isdisjoint(found.sheet.page.lowers[span.first : span.last]) else None
    foreign = found.home and first.iso != found.home and first.kind == "country"
    return None if foreign else ""


def begun_by_another(found: Cast, number: int, iso: str) -> bool:
    """Whether the paragraph of sentence ``number`` begins with another state."""
    sentences = found.sheet.page.sentences
    first = number
    while first and sentences[first - 1].paragraph == sentences[number].paragraph:
        first -= 1
    row = found.sheet.rows[first]
    return bool(row) and row[0].kind == "country" and not row[0].place and row[0].iso != iso


def _often(found: Cast, iso: str) -> bool:
    """Whether the article names the country more than once or no other: Bangladesh, which sent a battalion, is no scene."""
    others, told = False, 0
    for row in found.sheet.rows:
        for chunk in row:
            if not chunk.iso or chunk.kind not in {"country", "capital"}:
                continue
            others, told = others or chunk.iso != iso, told + (chunk.iso == iso)
            if told > 1:
                return True  # soon, in a long text
    return told == 1 and not others


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


def labelled(found: Cast, number: int) -> str:
    """ISO of the country under whose label the paragraph of a sentence stands: "United States: the carrier …"; else ""."""
    page = found.sheet.page
    while number and page.sentences[number - 1].paragraph == page.sentences[number].paragraph:
        number -= 1
    row, begin = found.sheet.rows[number], page.sentences[number].first
    label = bool(row) and row[0].kind == "country" and row[0].first == begin and page.lowers[row[0].last] == ":"
    return row[0].iso if label else ""


def _leads_in(opening: list[str]) -> bool:
    """Whether the words that begin a sentence only say where: In, Meanwhile in, Across the strait in."""
    opening = opening[:-1] if opening[-1:] and opening[-1] in NEIGHBOURING else opening  # In neighbouring X
    return opening[-1:] == ["in"] and len(opening) <= LEADING and (len(opening) == 1 or opening[0] in _MOVING_ON)


def _scene(found: Cast, role: Role) -> str:
    """ISO of the capital that an earlier sentence of the paragraph opens with: In Kigali a new government was sworn in."""
    page = found.sheet.page
    paragraph = page.sentences[role.sentence].paragraph
    met: set[str] = set()  # states that have come on since
    for number in range(role.sentence - 1, max(-1, role.sentence - 1 - SCENE), -1):
        span, row = page.sentences[number], found.sheet.rows[number]
        if span.paragraph != paragraph:
            return ""
        opens = (
            row
            and row[0].kind in {"capital", "country"}
            and row[0].first == span.first + 1
            and page.lowers[span.first] == "in"
        )
        if opens and _VISITING.isdisjoint(page.lowers[span.first : span.last]):
            if any(chunk.kind == "person" for chunk in row):
                return ""  # In Washington, spokesman X urged restraint: one voice of several
            return row[0].iso if met <= {row[0].iso} else ""
        met |= {chunk.iso for chunk in row if chunk.kind in {"country", "demonym", "capital", "seat"}}
    return ""


def elsewhere(found: Cast, number: int) -> bool:
    """Whether the sentence before number ``number``, of the same paragraph, is about what another country does; "its" and "it" go on."""
    page, rows = found.sheet.page, found.sheet.rows
    at = number - 1
    while at > 0 and _takes_up(found, at):
        at -= 1
    if not found.home or at < 0 or page.sentences[at].paragraph != page.sentences[number].paragraph:
        return False
    first = rows[at][0] if rows[at] else None
    if first is None or first.kind not in _ACTING or first.place or first.iso == found.home:
        return False
    if len(rows[at]) > 1 and rows[at][1].kind == "office" and rows[at][1].first == first.last:
        return False  # the US ambassador acts, not his country
    if len({chunk.iso for chunk in rows[at] if chunk.iso} - {found.home}) > 1:
        return False  # Italy, Greece and X sent aircraft
    return first.first - page.sentences[at].first < 2


def told_on(found: Cast, number: int) -> str | None:
    """ISO of the state that sentences before number ``number`` go on about, at least one after the first: Morvia has … Its fleet numbers …"""
    page, at = found.sheet.page, number - 1
    if number < 1 or not _takes_up(found, at):
        return None
    while at > 0 and _takes_up(found, at):
        at -= 1
    row = found.sheet.rows[at]
    same = page.sentences[at].paragraph == page.sentences[number].paragraph
    acts = _begins_with_country(row) and row[0].first - page.sentences[at].first < OPENS
    return row[0].iso if same and acts else None


def _takes_up(found: Cast, number: int) -> bool:
    """Whether a sentence goes on with the state before it: Its fleet …; Since March it has shifted two divisions."""
    span, lows = found.sheet.page.sentences[number], found.sheet.page.lowers
    if lows[span.first] in _GOING_ON or found.sheet.page.words[span.first] in OPENING_QUOTES:
        return lows[span.first] in _GOING_ON
    begun = _GOING_ON & set(lows[span.first : min(span.first + TAKING_UP, span.last)]) & {"it", "they"}
    return bool(begun) and not any(chunk.iso and chunk.kind in STATES for chunk in found.sheet.rows[number])


def _french(found: Cast, previous: list[Chunk]) -> str:
    """ISO of "The French" who are the subject of the sentence before; else ""."""
    if not previous or previous[0].kind != "demonym" or found.home:
        return ""
    first = previous[0]
    lows, begin = found.sheet.page.lowers, found.sheet.page.sentences[first.sentence].first
    alone = lows[first.last : first.last + 1] and lows[first.last] in {"have", "had", "would", "are", "were", "will"}
    return first.iso if alone and first.first == begin + 1 and lows[begin] == "the" else ""
