"""Whose a figure is by the label that heads its line: "Turkey: 3,500 soldiers", a point of a list "Kesh: 400 soldiers".

In: a site. Out: a holder's name or None.
"""

from store.reading.figures_bodies import body
from store.reading.figures_groups import BODIES, name_of
from store.reading.figures_site import Site

LABEL = frozenset((":", "–", "—"))
HEADING = 4  # tokens a label may have
MARK = 3  # letters of an abbreviation or number that names nobody


def labelled(site: Site) -> str | None:
    """``Turkey: 3,500 soldiers are helping``: the name that heads the line."""
    head = site.mentions[0] if site.mentions else None
    if site.line.lower(0) == "the" and site.line.lower(2) == ":" and site.line.lowers[1] in BODIES:
        return body(site, 1)
    if head is None or site.token(head.start) > 1:
        return _unnamed(site)
    end = site.token(head.end)
    actor = site.page.actors.get(head.actor)
    group = None if actor is None or actor.kind == "person" else name_of(site, head)
    return group if end <= HEADING and site.line.lower(end) in LABEL else None


def _unnamed(site: Site) -> str | None:
    """``Kesh: 400 soldiers`` in a list: a name that no layer knows heads its point."""
    word = site.line.words[0]
    if site.page.sentences[site.index].kind != "bullet" or site.line.lower(1) != ":" or site.places:
        return None
    return word if word[0].isupper() and len(word) > MARK and site.line.lowers[0] not in site.words.units else None
