"""Countries as places where the names layer reads an actor: "in the north of X", "on Xian soil", "through Xian bases", "X counts 56 deaths".

In: a site, or a draft of it. Out: places tied to the sentence, or a place's name.
"""

from dataclasses import dataclass

from store.reading.figures.holders.groups import speaker_group
from store.reading.figures.holders.home import called, home
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES, STOPS
from store.reading.page import Mention
from store.reading.text.grammar import DETERMINERS
from store.reading.text.harm import HAD, OWNED

OFFICES = frozenset(
    """commissioner secretary-general minister president chancellor premier governor mayor king queen council court tribunal assembly
    head chief leader commander speaker chairman director deputy secretary representative ambassador envoy""".split()
)
LANDS = frozenset(
    "soil territory bases waters cities towns villages side hospitals ports airspace territories provinces camps".split()
)
BEARING = frozenset(
    "counts counted has had reports reported records recorded registered saw suffered mourns confirmed lists".split()
)
BETWEEN = frozenset("has have had since also so far now already itself alone together".split())
SHORT = 3  # letters of a word that names no place
STRUCK = frozenset("struck hit bombed shelled attacked bombarded pounded rocked".split())
TAKEN = frozenset("taken took takes taking".split())
AROUND = frozenset("around near outside along off".split())
# What lies at a place is there: "on the far side of X", "in the proximity of X".
SIDES = frozenset(
    """proximity vicinity neighbourhood neighborhood side sides bank banks shore shores edge edges foot slopes surroundings
    environs approaches centre center heart middle rest tip mouth fringe fringes parts part""".split()
)
SENDING = frozenset(("sent", "send", "sends", "lent"))
WALK = 6
COUNTRY = 12  # tokens from what is counted, over a row of others, to "in the country"
NEAR = 12


@dataclass(frozen=True, slots=True)
class Spot:
    """A place tied by ``preposition``: its name as said, and tokens [first, last)."""

    name: str
    preposition: str
    first: int
    last: int


ANYBODY = frozenset("nobody everybody somebody everyone someone anyone none".split())


def spots(site: Site) -> list[Spot]:
    """The countries of the sentence that stand as places though they are read as actors."""
    if not site.mentions:
        return []
    taken = {place.start for place in site.places}
    named = [m for m in site.mentions if m.start not in taken and site.foreign(m)]
    found = [_spot(site, m) for m in named if m.kind in ("name", "demonym")]
    if not site.words.striking.isdisjoint(site.line.present):
        found += [_struck(site, m) for m in named if m.kind in ("name", "capital")]
    return [spot for spot in found if spot is not None]


def _struck(site: Site, mention: Mention) -> Spot | None:
    """``a missile attack on Kyiv``, ``bombarded Kyiv``: the seat of a government is a place where it is struck."""
    line, first = site.line, site.token(mention.start)
    aimed = line.lower(first - 1) in ("on", "against") and line.lower(first - 2) in site.words.striking
    if not aimed and not (mention.kind == "capital" and line.lower(first - 1) in STRUCK):
        return None
    return Spot(site.page.text[mention.start : mention.end], "on", first, site.token(mention.end))


def _spot(site: Site, mention: Mention) -> Spot | None:
    """``the northwest of X`` behind a preposition; ``on Xian soil``."""
    line, words = site.line, site.words
    first, last = site.token(mention.start), site.token(mention.end)
    if mention.kind == "name":
        if (way := _way(site, first, last)) is not None:
            return Spot(site.page.actors[mention.actor].name, way, first, last)
        if not _is_part(site, first):
            return None
    elif line.lower(last) not in LANDS:
        return None
    for j in range(first - 1, max(-1, first - WALK), -1):
        if line.lowers[j] == "by" and line.lower(last) == "side":
            return None  # "are held by the Xian side"
        if line.lowers[j] == "of" and line.lower(j - 1) == "out":
            return Spot(site.page.actors[mention.actor].name, "from", first, last)  # "moved out of four Xian provinces"
        if line.lowers[j] in words.place_prepositions or line.lowers[j] == "from":
            return Spot(site.page.actors[mention.actor].name, line.lowers[j], first, last)
    return None


def _way(site: Site, first: int, last: int) -> str | None:
    """``sent X a battalion`` is to X, ``out of X`` is from there."""
    line = site.line
    if line.lower(first - 1) in SENDING and line.lower(last) in ("a", "an", "some", "about"):
        return "to"
    of = first - 1 - (line.lower(first - 1) == "the")
    return "from" if line.lower(of) == "of" and line.lower(of - 1) == "out" else None


def _is_part(site: Site, first: int) -> bool:
    """``the northwest of X``, ``in and around X``."""
    line = site.line
    of = first - 1 - (line.lower(first - 1) == "the")
    whole = line.lower(of - 1)
    if line.lower(of) in AROUND and whole in ("and", "or"):
        return True
    return line.lower(of) == "of" and (whole in site.words.place_nouns or whole in SIDES)


def bearer(site: Site, draft: Draft) -> str | None:
    """``X counts 56 deaths and has 82,700 people displaced``, ``X remains hardest hit, with 2,720 cases``: where the harm is."""
    if draft.measure in HAD or draft.counted.kind == "force":
        return None
    line, first = site.line, draft.counted.first
    at = first - 1
    if line.lower(at) == "with" and line.lower(at - 1) == ",":
        return _before(site, at - 1) or _leads(site, at - 1)
    while at > 0 and line.lowers[at] in BETWEEN and line.lowers[at] not in BEARING:
        at -= 1
    return _leads(site, at) if at > 0 and line.lowers[at] in BEARING else None


def host(site: Site, draft: Draft) -> str | None:
    """``X will host 4,800 soldiers of Y``: where they are."""
    at = draft.counted.first - 1
    if site.line.lower(at) == "of" and site.line.lower(at - 1) in site.words.collectives:
        at -= 2 + (site.line.lower(at - 2) in DETERMINERS)  # "by a garrison of 900"
    if at > 1 and site.line.lowers[at] == "by" and site.line.lowers[at - 1] in site.words.forces.manned:
        return _held(site, at)
    if at < 1 or not hosting(site, at):
        return None
    if draft.measure not in OWNED and (treated := _treated(site, at)) is not None:
        return treated
    at -= site.line.lowers[at] in ("in", "to")
    while at > 1 and site.line.lowers[at - 1] in ("will", "would", "to", "is", "has", "already", "also", "now"):
        at -= 1
    return _leads(site, at) or _town(site, at)


def _town(site: Site, verb: int) -> str | None:
    """``Gao now hosts 23,000 displaced people``, ``…, Romania also hosts 140``: the town or country right before the verb."""
    end = site.line.ends[verb - 1]
    place = next((place for place in site.places if place.end == end), None)
    if place is not None and site.line.lower(site.token(place.start) - 1) in ("", ",", "and", "while"):
        return place.name
    land = next((m for m in site.mentions if m.end == end and m.kind == "name" and site.foreign(m)), None)
    if land is not None and site.line.lower(site.token(land.start) - 1) in (",", "and", "while"):
        return site.page.actors[land.actor].name
    word = site.line.words[0]
    free = verb == 1 and word.isalpha() and not _common(site, word) and not site.mentions_before(1)
    return word if free and len(word) > SHORT else None


def _common(site: Site, word: str) -> bool:
    """``Families host 23,000``, ``Nobody hosts``: a noun or a pronoun that has its capital from opening the sentence."""
    low = word.lower()
    return low in STOPS or low in ANYBODY or low in site.words.units or low.endswith("s")


def _treated(site: Site, at: int) -> str | None:
    """``Kara's main hospital has received 44 dead``: the town whose hospital opens the sentence."""
    line = site.line
    word = line.words[0]
    company, near = site.words.company, line.lowers[1:at]
    ward = not (company.hospitals.isdisjoint(near) and company.morgues.isdisjoint(near))
    ward = ward and word[0].isupper() and word.endswith(("’s", "'s"))
    return word[:-2] if ward and at <= NEAR else None


def hosting(site: Site, at: int) -> bool:
    """Whether token ``at`` ends a verb of giving shelter: "hosts", "has taken in", "is home to"."""
    word, before = site.line.lower(at), site.line.lower(at - 1)
    return (
        word in site.words.company.hosting or (word == "in" and before in TAKEN) or (word == "to" and before == "home")
    )


def _held(site: Site, by: int) -> str | None:
    """``X is also defended by 1,300 men``, ``The island had been held by 900``: the place that opens the sentence."""
    line = site.line
    if by > NEAR:
        return None
    place = next((place for place in site.places if place.start <= site.char(1) and place.end <= line.starts[by]), None)
    if place is not None:
        return place.name
    land = next((m for m in site.mentions if m.start == line.starts[0] and m.kind == "name" and site.foreign(m)), None)
    if land is not None:
        return site.page.actors[land.actor].name
    opened = line.words[0][0].isupper() and line.lower(1) in AUXILIARIES and line.lowers[0] not in STOPS
    if opened and len(line.words[0]) > SHORT:
        return line.words[0]  # "Kara is surrounded by 3,000 rebels"
    return f"the {line.lowers[1]}" if line.lowers[0] == "the" and line.lowers[1] in site.words.place_nouns else None


def _before(site: Site, comma: int) -> str | None:
    """The place that stands right before the comma."""
    end = site.line.ends[comma - 1]
    return next((place.name for place in site.places if place.end == end), None)


def _leads(site: Site, before: int) -> str | None:
    """The country or place that opens the sentence, where no other name stands between it and token ``before``."""
    limit = site.line.starts[before]
    lands = [(m.start, site.page.actors[m.actor].name) for m in site.mentions if m.kind == "name" and site.foreign(m)]
    lands += [(place.start, place.name) for place in site.places if place.kind in ("country", "region")]
    opening = min((row for row in lands if row[0] < limit), default=None)
    alone = len({row[1] for row in lands if row[0] < limit}) == 1 and site.token(limit) <= NEAR
    return opening[1] if opening and alone and opening[0] <= site.char(1) else None


def in_the_country(site: Site, draft: Draft) -> str | None:
    """``There are 900 soldiers in the country, the Romanian minister said``: the speaker's own, else the one the page is about."""
    if "country" not in site.line.present:
        return None
    last = draft.counted.last
    near = site.line.lowers[last : last + COUNTRY]
    if "country" not in near or not any(near[j : j + 3] == ["in", "the", "country"] for j in range(len(near) - 2)):
        return None
    told = speaker_group(site, draft.counted.number.start)
    actor = called(site, told)
    return told if actor is not None and actor.kind == "country" else home(site)


def named_only(site: Site, first: int, last: int) -> bool:
    """Whether a name alone fills the tokens: "from Fort Bragg in North Carolina" is from both."""
    return all(word[0].isupper() for word in site.line.words[first:last])
