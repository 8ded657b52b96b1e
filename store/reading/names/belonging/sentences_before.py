"""Which state the sentences before one are about: the paragraph's label, the capital it opens with, the country they go on about.

In: the cast and the number of a sentence, or a role. Out: the ISO of the state, "" for none; None when in doubt.
"""

from store.reading.names.cast import Cast
from store.reading.names.lands.atlas import STATES
from store.reading.names.roles.owners import Role
from store.reading.names.sheet import Chunk
from store.reading.text.grammar import OPENING_QUOTES

VISITING = frozenset(
    "visit visited visiting met meeting talks arrived hosted host summit trip guest tour embassy ambassador visitor".split()
)
_ACTING = frozenset({"country", "capital", "seat"})
SCENE = 3  # sentences back that may have opened with a capital
OPENS = 2  # tokens in which a sentence's subject begins
TAKING_UP = 5  # tokens of "Since last March it"
_GOING_ON = frozenset({"its", "it", "they", "their"})


def begins_with_country(row: list[Chunk]) -> bool:
    """Whether a sentence begins with a country that does something."""
    return bool(row) and row[0].kind == "country" and not row[0].place


def of_previous(found: Cast, role: Role, previous: list[Chunk]) -> str | None:
    """ISO of the country that the sentence before begins with, where no rival is told of and the article names it more than once."""
    iso, row = previous[0].iso, found.sheet.rows[role.sentence]
    rivals = {chunk.iso for chunk in (*previous, *row) if chunk.kind == "country"} - {iso, found.home}
    alone = not rivals and not begun_by_another(found, role.sentence - 1, iso)
    return iso if alone and _often(found, iso) else None


def begun_by_another(found: Cast, number: int, iso: str) -> bool:
    """Whether the paragraph of sentence ``number`` begins with another state."""
    sentences = found.sheet.page.sentences
    first = number
    while first and sentences[first - 1].paragraph == sentences[number].paragraph:
        first -= 1
    row = found.sheet.rows[first]
    return begins_with_country(row) and row[0].iso != iso


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


def labelled(found: Cast, number: int) -> str:
    """ISO of the country under whose label the paragraph of a sentence stands: "United States: the carrier …"; else ""."""
    page = found.sheet.page
    while number and page.sentences[number - 1].paragraph == page.sentences[number].paragraph:
        number -= 1
    row, begin = found.sheet.rows[number], page.sentences[number].first
    label = bool(row) and row[0].kind == "country" and row[0].first == begin and page.lowers[row[0].last] == ":"
    return row[0].iso if label else ""


def opened_with(found: Cast, role: Role) -> str:
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
        if opens and VISITING.isdisjoint(page.lowers[span.first : span.last]):
            if any(chunk.kind == "person" for chunk in row):
                return ""  # In Washington, spokesman X urged restraint: one voice of several
            return row[0].iso if met <= {row[0].iso} else ""
        met |= {chunk.iso for chunk in row if chunk.kind in {"country", "demonym", "capital", "seat"}}
    return ""


def elsewhere(found: Cast, number: int) -> bool:
    """Whether the sentence before number ``number``, of the same paragraph, is about what another country does; "its" and "it" go on."""
    page, rows = found.sheet.page, found.sheet.rows
    at = number - 1
    while at > 0 and takes_up(found, at):
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
    if number < 1 or not takes_up(found, at):
        return None
    while at > 0 and takes_up(found, at):
        at -= 1
    row = found.sheet.rows[at]
    same = page.sentences[at].paragraph == page.sentences[number].paragraph
    acts = begins_with_country(row) and row[0].first - page.sentences[at].first < OPENS
    return row[0].iso if same and acts else None


def takes_up(found: Cast, number: int) -> bool:
    """Whether a sentence goes on with the state before it: Its fleet …; Since March it has shifted two divisions."""
    span, lows = found.sheet.page.sentences[number], found.sheet.page.lowers
    if lows[span.first] in _GOING_ON or found.sheet.page.words[span.first] in OPENING_QUOTES:
        return lows[span.first] in _GOING_ON
    begun = _GOING_ON & set(lows[span.first : min(span.first + TAKING_UP, span.last)]) & {"it", "they"}
    return bool(begun) and not any(chunk.iso and chunk.kind in STATES for chunk in found.sheet.rows[number])


def of_the_french(found: Cast, previous: list[Chunk]) -> str:
    """ISO of "The French" who are the subject of the sentence before; else ""."""
    if not previous or previous[0].kind != "demonym" or found.home:
        return ""
    first = previous[0]
    lows, begin = found.sheet.page.lowers, found.sheet.page.sentences[first.sentence].first
    alone = lows[first.last : first.last + 1] and lows[first.last] in {"have", "had", "would", "are", "were", "will"}
    return first.iso if alone and first.first == begin + 1 and lows[begin] == "the" else ""
