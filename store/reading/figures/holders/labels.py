"""Whose a figure is by the label that heads its line: "Turkey: 3,500 soldiers", a point of a list "Kesh: 400 soldiers".

In: a site. Out: a holder's name or None.
"""

from store.reading.dates.days import WEEKDAYS
from store.reading.figures.holders.bodies import body
from store.reading.figures.holders.groups import name_of
from store.reading.figures.places.line_heads import line_head
from store.reading.figures.site import Site, inside

LABEL = frozenset((":", "–", "—"))
HEADING = 4  # tokens a label may have
POINTS = 8  # points of a list under one name
MARK = 3  # letters of an abbreviation or number that names nobody


def labelled(site: Site) -> str | None:
    """``Turkey: 3,500 soldiers are helping``: the name that heads the line."""
    if (heading := _headed(site)) is not None:
        return heading
    head = site.mentions[0] if site.mentions else None
    if site.line.lower(0) == "the" and site.line.lower(2) == ":" and site.line.lowers[1] in site.words.forces.bodies:
        return body(site, 1)
    if head is None or site.token(head.start) > 1:
        return _land(site) or _unnamed(site)
    end = site.token(head.end)
    end += head.kind == "demonym" and site.line.lower(end) in site.words.forces.bodies  # "Kestian army: 11,000 troops"
    actor = site.page.actors.get(head.actor)
    group = None if actor is None or actor.kind == "person" else name_of(site, head)
    return group if end <= HEADING and site.line.lower(end) in LABEL else None


def _headed(site: Site) -> str | None:
    """``Kesh`` on a line of its own above the points ``• 22,000 soldiers``, ``• 140 tanks``: the name that heads the list."""
    page = site.page
    if page.sentences[site.index].kind != "bullet":
        return None
    for index in range(site.index - 1, max(-1, site.index - 1 - POINTS), -1):
        row = page.sentences[index]
        if row.kind != "bullet":
            words = page.words[row.first : row.last]
            head = next((m for m in inside(page.mentions, row.start, row.end) if m.kind != "office"), None)
            actor = page.actors.get(head.actor) if head is not None else None
            whole = head is not None and actor is not None and head.last - head.first >= len(words) - 1
            return actor.name if whole and actor is not None and actor.kind != "person" else None
    return None


def _land(site: Site) -> str | None:
    """``Pakistan: four transports and a field hospital``: a country that the names layer reads as a place."""
    place = site.places[0] if site.places else None
    heads = place is not None and place.kind == "country" and place.start == site.line.starts[0]
    return place.name if place is not None and heads and site.line.lower(site.token(place.end)) == ":" else None


def _unnamed(site: Site) -> str | None:
    """``Kesh: 400 soldiers`` in a list: a name that no layer knows heads its point; no day ("Wednesday: 6 dead") and no ailment ("Burns: 19 patients")."""
    word = site.line.words[0]
    if site.page.sentences[site.index].kind != "bullet" or site.line.lower(1) != ":" or site.places:
        return None
    if line_head(site) is not None:
        return None  # of a place nobody is the holder
    first, words = site.line.lowers[0], site.words
    plain = first in words.units or first in WEEKDAYS or first in words.months or first in words.company.injuries
    return word if word[0].isupper() and len(word) > MARK and not plain else None
