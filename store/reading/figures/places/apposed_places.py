"""Names that say which place a plain noun is: "in the capital, Rusk", "in the village Upper Tavik", "the border town of Khos".

In: a site and a spot of a plain noun, or its tokens. Out: the spot of the name.
"""

from store.reading.figures.places.lands import Spot
from store.reading.figures.site import Site
from store.reading.text.grammar import ENDS, INDEFINITE, SPOTS
from store.reading.text.telling import VALUING

CALLED = frozenset("town city village hamlet capital port suburb settlement".split())
ASIDE = 7  # tokens from "which" to the value
LONGEST = 4  # words of a name


def renamed(site: Site, spot: Spot) -> Spot:
    """The name that follows the noun at once, or between commas; the spot as it is where none does."""
    line, at = site.line, spot.last
    noun = line.lower(at - 1)
    comma = line.lower(at) == ","
    if noun not in CALLED or spot.name[:1].isupper():
        return spot
    first = at + comma
    last = first
    while last < min(len(line.words), first + LONGEST) and line.words[last][0].isupper():
        last += 1
    closed = not comma or line.lower(last) in ENDS
    if last == first or not closed or any(m.kind == "demonym" for m in site.mentions if m.start == line.starts[first]):
        return spot
    if any(d.start <= line.starts[first] < d.end for d in site.dates) or _person(site, first):
        return spot
    return Spot(site.page.text[line.starts[first] : line.ends[last - 1]], spot.preposition, spot.first, last)


def _person(site: Site, first: int) -> bool:
    """Whether a person or body is named there: "in the capital, General Koss said"."""
    start = site.line.starts[first]
    mention = next((m for m in site.mentions if m.start <= start < m.end), None)
    return mention is not None and not site.foreign(mention)


def compound(site: Site, last: int) -> bool:
    """``the border town of Khos``, ``the base in Diffa``: what follows the noun that ends before ``last`` says where."""
    line = site.line
    if line.lower(last) in CALLED:
        return True
    first = last + 1
    if line.lower(last) not in SPOTS or first >= len(line.words):
        return False
    plain = line.lowers[last : last + 2] == ["in", "the"] and line.lower(first + 1) in site.words.place_nouns
    area = line.lower(first) == "the" and line.words[first + 1 : first + 2] and line.words[first + 1][0].isupper()
    plain = plain or (bool(area) and line.lower(first + 2) in site.words.place_nouns)  # "their base in the Koro area"
    dated = any(d.start <= line.starts[first] < d.end for d in site.dates)
    return plain or (line.words[first][0].isupper() and not dated and line.lower(first) not in site.words.not_places)


def halved(site: Site, last: int) -> bool:
    """``the north and east of the country``: half a phrase is no place."""
    return site.line.lower(last) == "and" and site.line.lower(last + 2) == "of"


def sides(site: Site, j: int, first: int, last: int) -> bool:
    """``between the Sons and the army``, ``fired at the Japanese``: two sides or a people behind the article, and no place."""
    if first != j + 2:
        return False
    people = last == first + 1 and any(m.end == site.line.ends[first] and m.kind == "demonym" for m in site.mentions)
    return people or (site.line.lowers[j] == "between" and site.line.lower(last) == "and")


def learned(site: Site, first: int, last: int) -> bool:
    """``an analyst at a Singapore institute``: where somebody studies or writes what he tells of."""
    return site.line.lower(last) in site.words.forces.learned and site.line.lower(first - 1) in INDEFINITE


def valued_aside(site: Site, first: int) -> bool:
    """``The group, which analysts put at 9,000 fighters, overran a post in X``: not all of them were there."""
    lowers = site.line.lowers
    if site.line.lower(first - 1) != "at" or site.line.lower(first - 2) not in VALUING:
        return False
    opened = next((j for j in range(first - 3, max(0, first - ASIDE), -1) if lowers[j] in ("which", "who", "whom")), 0)
    return opened > 0 and lowers[opened - 1] == ","
