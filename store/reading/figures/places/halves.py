"""Parts of a place as places: "in the south of the country", "on the beaches of the main island".

In: a site and the token of a preposition. Out: the spot of both nouns together, or None where none stands there.
"""

from store.reading.figures.places.lands import Spot
from store.reading.figures.site import Site
from store.reading.text.grammar import DEFINITE


def part_of(site: Site, j: int) -> Spot | None:
    """``in the south of the country``, ``on the beaches of the main island``: both nouns together."""
    line, nouns = site.line, site.words.place_nouns
    if "of" not in line.lowers[j + 3 : j + 5]:
        return None
    of = next((at for at in (j + 3, j + 4) if line.lower(at) == "of" and line.lower(at - 1) in nouns), -1)
    if of < 0 or line.lower(of + 1) not in DEFINITE:
        return None
    last = next((at + 1 for at in (of + 2, of + 3) if line.lower(at) in nouns), -1)
    if last < 0 or line.lower(j + 1) == "and" or (line.lowers[j] == "to" and line.lower(j + 1) not in DEFINITE):
        return None  # "ready to move north of the river"
    text = site.page.text[line.starts[j + 1] : line.ends[last - 1]]
    return Spot(text, line.lowers[j], j + 1, last)
