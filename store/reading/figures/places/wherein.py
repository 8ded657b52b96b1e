"""Places that a clause points at: "Chad, where …", "Tafel, a village of 200 people where …", "in the country", "…; four died there".

In: a site and a draft. Out: a place's name, or the spot, or None.
"""

from store.reading.figures.holders.home import home
from store.reading.figures.places.lands import Spot, in_the_country
from store.reading.figures.places.spots import whole_name
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import ARTICLES, GROUP_OWN
from store.reading.text.harm import OWNED

BEFORE_NAME = frozenset("of in at for near from to around but and while".split())
WHERE = 14  # tokens from "where" to the number
CLAUSE = 2
DESCRIBED = 9  # tokens of ", a village of some 200 people" before "where"
COUNTRY = ["in", "the", "country"]
STILL = frozenset(("now", "still", "already", "currently"))


def where(site: Site, draft: Draft) -> Spot | None:
    """``Chad, where France has roughly 1,000 soldiers``: the name right before the clause, or before what it is called."""
    line, first = site.line, draft.counted.first
    at = next((j for j in range(first - 1, max(0, first - WHERE), -1) if line.lowers[j] == "where"), 0)
    if at < CLAUSE:
        return None
    comma = at - 1 if line.lower(at - 1) == "," else _called(site, at)
    if comma < 1:
        return None
    name = _named(site, comma)
    return Spot(name, "in", comma - 1, comma) if name else _plain(site, comma)


def _called(site: Site, where_at: int) -> int:
    """The comma before ``a village of some 200 people where``; 0 where none stands there."""
    line = site.line
    comma = next((j for j in range(where_at - 1, max(0, where_at - DESCRIBED), -1) if line.lowers[j] == ","), 0)
    nouns = line.lowers[comma + 2 : where_at]
    described = line.lower(comma + 1) in ARTICLES and not site.words.place_nouns.isdisjoint(nouns[:3])
    return comma if described else 0


def _named(site: Site, comma: int) -> str | None:
    """The place or country whose name ends right before the comma; a name behind "of" or "in" that no list knows too."""
    line = site.line
    end = line.ends[comma - 1]
    name = next((whole_name(site, place) for place in site.places if place.end == end), None)
    land = next((m for m in site.mentions if m.end == end and site.foreign(m) and m.kind == "name"), None)
    seat = next((m for m in site.mentions if m.end == end and m.kind == "capital"), None)
    known = name or (site.page.actors[land.actor].name if land is not None else None)
    if known is None and seat is not None:
        return site.page.text[seat.start : seat.end]  # "think of Mogadishu, where 24 were killed"
    word = line.words[comma - 1]
    strange = word[0].isupper() and word.isalpha() and line.lower(comma - 2) in BEFORE_NAME
    free = strange and not any(m.start <= line.starts[comma - 1] < m.end for m in site.mentions)
    return known or (word if free else None)


def _plain(site: Site, comma: int) -> Spot | None:
    """``residents of the north, where the militia has 900 fighters``."""
    line = site.line
    noun = line.lower(comma - 1) in site.words.place_nouns and line.lower(comma - 2) == "the"
    return Spot(f"the {line.words[comma - 1]}", "in", comma - 2, comma) if noun else None


def country(site: Site, draft: Draft, places: list[Spot]) -> tuple[str | None] | None:
    """``MONUSCO, which has 11,000 soldiers and police in the country, began flying staff to X``: nearer than any other place.

    Whether that settles the place; the name is None where the page does not tell which country it is about.
    """
    line, last = site.line, draft.counted.last
    if draft.measure not in OWNED:
        return None
    last += 2 * (line.lower(last) == "and" and line.lower(last + 1) in site.words.units)
    last += line.lower(last) in AUXILIARIES
    last += line.lower(last) in STILL
    if line.lowers[last : last + 3] != COUNTRY:
        return None
    if any(spot.first == last + 1 for spot in places):
        return None  # named in the sentence before
    abroad = not GROUP_OWN.isdisjoint(line.lowers[draft.counted.number.last : draft.counted.last])
    name = home(site) if abroad else in_the_country(site, draft)  # "1,000 of its soldiers are now in the country"
    return (None if name is not None and _soldiers(site, name) else name,)


def _soldiers(site: Site, land: str) -> bool:
    """``reinforced its base with 120 Nepalese soldiers``: whose soldiers come there is not what the page is about."""
    return any(
        m.kind == "demonym"
        and site.page.actors[m.actor].name == land
        and site.words.units.get(site.line.lower(site.token(m.end))) == "force"
        for m in site.mentions
    )


def half_before(site: Site, draft: Draft) -> str | None:
    """``stormed the bridge in Sarajevo; four Serbs were killed there``: the last place of the half before."""
    lowers, first = site.line.lowers, draft.counted.first
    if ";" not in lowers[:first]:
        return None
    half = site.char(first - 1 - lowers[:first][::-1].index(";"))
    return next((place.name for place in reversed(site.places) if place.end <= half), None)
