"""Belonging to a body: which organisation "the agency", "the front" or "the electoral commission" is, as an office's owner.

In: the cast and a body or an office's words. Out: the name of the one organisation that the text allows, or None.
"""

from collections.abc import Iterator

from store.reading.names.cast import Cast
from store.reading.names.lands.atlas import plain, split_phrases
from store.reading.names.roles.owners_bodies import body_start
from store.reading.names.sheet import Chunk

BACK = 60  # sentences back that "the agency" may look
NEARBY = 6  # sentences back that a bare noun may take up a phrase
TOLD = 2  # words before the noun of a body that is told by them: the air controllers' union

_NO_PARTS = frozenset(
    "same whole entire own other only small large big local new old first second third last next different little former parent very "
    "armed main largest biggest powerful of and or for in at to with from by on".split()
)

_ANY_BODY = frozenset(
    "airline company firm group movement organisation organization charity alliance front party rebels gang cartel militia".split()
)
_PARTIES = frozenset("Party Congress Front Movement Union Democrats Labour Alternative Coalition Alliance".split())
_UNITS = frozenset(
    "Brigade Battalion Division Regiment Corps Squadron Fleet Command Army Guard Unit Forces Force Navy Police Staff Chiefs".split()
)
_OF_SEVERAL = frozenset(  # a force of several states is a body of its own
    "Regional Standby Multinational Assistance Stabilisation Stabilization Interim Peacekeeping International Allied Intervention Observer Monitoring".split()
)
_IRREGULAR = frozenset("Liberation Free People's People’s Resistance Revolutionary".split())
_NO_STATES = _IRREGULAR | _OF_SEVERAL


def meant(found: Cast, body: Chunk, first: int) -> str | None:
    """The organisation of that noun named before, else the phrase itself where it tells which one: the electoral commission."""
    begin = found.sheet.page.sentences[body.sentence].first
    told = first if first < body.first else told_by(found, begin, body.first)
    named = next(_named_before(found, body), None)
    if named is None and told is None:
        named = _listed(found, body.name) or next(_near(found, body), None)
    if named is not None:
        return named
    if told is not None:
        return found.sheet.text(told, body.last)
    return _phrase_before(found, body) or (body.name if body.name in found.sheet.words.nicknames else None)


def _listed(found: Cast, name: str) -> str | None:
    """The body that the article names of those that "the bloc" or "the alliance" may be."""
    if name not in found.sheet.words.nicknames:
        return None
    named = {plain(chunk.name): chunk.name for row in found.sheet.rows for chunk in row if chunk.kind == "organisation"}
    listed = split_phrases(found.sheet.words.nicknames[name])
    return next((named[plain(one)] for one in listed if plain(one) in named), None)  # Nato, as NATO


def told_by(found: Cast, start: int, i: int) -> int | None:
    """The first word of a phrase that tells which body it is: the | air controllers' union; None when none does."""
    lows, words = found.sheet.page.lowers, found.sheet.page.words
    first = i - (i - 1 > start and lows[i - 1] in {"’", "'"})
    told = first
    while told > start and first - told <= TOLD and lows[told - 1] != "the":
        word = words[told - 1]
        if not (word.isalpha() and word.islower()) or word in _NO_PARTS or word in found.sheet.words.qualities:
            return None
        told -= 1
    return told if told > start and 0 < first - told <= TOLD and lows[told - 1] == "the" else None


def _phrase_before(found: Cast, body: Chunk) -> str | None:
    """The fuller phrase before it that the bare noun takes up: the civil protection agency … the agency."""
    for row in reversed(found.sheet.rows[max(0, body.sentence - NEARBY) : body.sentence + 1]):
        for chunk in reversed(row):
            if chunk.kind == "body" and chunk.name == body.name and chunk.first < body.first:
                first = body_start(found.sheet, chunk)
                if first < chunk.first:
                    return found.sheet.text(first, chunk.last)
    return None


def _named_before(found: Cast, body: Chunk) -> Iterator[str]:
    """The organisations named before "the agency" whose name ends in that word, latest first."""
    for row in reversed(found.sheet.rows[max(0, body.sentence - BACK) : body.sentence + 1]):
        for chunk in reversed(row):
            if chunk.kind == "organisation" and chunk.first < body.first:
                name = plain(chunk.name)
                if name.endswith(body.name) or name.startswith(f"{body.name} of "):
                    yield chunk.name


def _near(found: Cast, body: Chunk) -> Iterator[str]:
    """The organisations named shortly before a bare "the group", latest first, but no state's and no part of its forces."""
    for row in reversed(
        found.sheet.rows[max(0, body.sentence - NEARBY) : body.sentence + 1] if body.name in _ANY_BODY else []
    ):
        for chunk in reversed(row):
            own = chunk.kind == "organisation" and not chunk.iso and not is_unit(found, chunk)
            if (
                own
                and chunk.first < body.first
                and (body.name != "party" or not _PARTIES.isdisjoint(chunk.name.split()))
            ):
                yield chunk.name


def of_mission(found: Cast, office: str) -> str | None:
    """The one mission of peacekeepers or observers that the article names, for its force commander or its special representative."""
    if not office.endswith(_MISSION_OFFICES):
        return None
    chunks = [chunk for row in found.sheet.rows for chunk in row if chunk.kind in {"organisation", "acronym"}]
    if office.endswith("representative") and (un := {chunk.name for chunk in chunks} & _UNITED_NATIONS):
        return un.pop()
    missions = {chunk.name for chunk in chunks if _is_mission(found, chunk.name)}
    letters = {name for name in missions if name.isupper()}
    if len(letters) > 1 or len(missions - letters) > 1:
        return None
    return next(iter(letters or missions), None)  # the UN Mission in Chad, UNMICH


def _is_mission(found: Cast, name: str) -> bool:
    """Whether the name is a mission's: UN Mission in X, UNMIX; not an agency that lists know (UNHCR)."""
    letters = name.isupper() and name.startswith(_LETTERS) and len(name) >= SHORTEST
    return (letters or "Mission" in name.split()) and name not in found.sheet.words.known_bodies


_MISSION_OFFICES = (
    "force commander",
    "special representative",
    "chief military observer",
    "head of mission",
    "head of the mission",
)
_LETTERS = ("UN", "MINU", "MONU")  # which missions of the United Nations go by
_UNITED_NATIONS = frozenset({"United Nations", "UN", "U.N."})
SHORTEST = 5  # letters by which a mission goes: UNMIS


def is_unit(found: Cast, owner: Chunk) -> bool:
    """Whether an organisation is a part of a state's forces that no list knows: the 3rd Brigade, the General Staff."""
    if owner.kind not in {"organisation", "run"} or owner.name.split()[-1] not in _UNITS:
        return False
    known = owner.name in found.sheet.words.known_bodies
    return not known and _NO_STATES.isdisjoint(owner.name.split())
