"""A body that a sentence speaks of, and what the words right around it tell: an object, a people, one that is called by its name behind "of".

In: a site and a token. Out: yes or no, or one Party of two.
"""

from dataclasses import dataclass

from store.reading.figures.holders.groups import BEFORE_OBJECT
from store.reading.figures.site import Site
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import DETERMINERS


@dataclass(frozen=True, slots=True)
class Party:
    """A body: tokens [first, last) of the line, its name, whether it is the object of a preposition, and whether a possessive."""

    first: int
    last: int
    name: str
    object: bool
    owns: bool = False


def called_whole(site: Site, noun: Party, name: Party) -> Party | None:
    """``rebels of the Kelvar Front``, ``the army of Ostevar``: one body, called by its name."""
    line = site.line
    of = noun.last
    plain = line.lower(of) == "of" and of < name.first <= of + 2 and line.words[noun.last - 1].islower()
    return Party(noun.first, name.last, name.name, noun.object, name.owns) if plain and not noun.owns else None


def stands_for_people(site: Site, j: int) -> bool:
    """``the Marenians hold``, ``the Kesh, who have``: a demonym at token ``j`` that is no adjective."""
    after = site.line.lower(j + 1)
    return site.line.lower(j - 1) == "the" and (after in AUXILIARIES or after in site.words.own or after == ",")


def is_object(site: Site, first: int) -> bool:
    """Whether a preposition governs the body, or a town stands before it whose land it is: "reached Wiesbaden, Germany, to"."""
    at = first - 1
    if at > 0 and site.line.lowers[at] == "," and any(row.end == site.line.ends[at - 1] for row in site.places):
        return True
    while at >= 0 and site.line.lowers[at] in DETERMINERS:
        at -= 1
    return site.line.lower(at) in BEFORE_OBJECT if at >= 0 else False
