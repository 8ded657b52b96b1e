"""Whose the men of an officer are by the body that his office names: "the guard's deputy commander", "commander of the garrison".

In: a site and a person. Out: the body's name or its plain words, or None where his office names none, or a state's own unit.
"""

from store.models import Actor
from store.reading.figures.holders.home import called
from store.reading.figures.holders.short_names import shortened
from store.reading.figures.site import Site
from store.reading.text.grammar import DETERMINERS
from store.reading.text.tokens import OWNER_ENDINGS

LOOSE = frozenset("garrison guard legion outfit column militia".split())  # bodies that are more than a part of an army
HOUSEHOLD = frozenset(
    "presidential republican imperial royal palace revolutionary".split()
)  # guards that are no state's army
ENDS = frozenset((",", "in", "for", "and", "at", "on", "from", "who"))


def body_in_office(site: Site, person: Actor) -> str | None:
    """``Major X, the guard's deputy commander``: the guard by its own name, though he is of a land."""
    phrase = _phrase((person.role or "").replace(",", " ,").split())
    noun = phrase[-1].lower() if phrase else ""
    if noun not in LOOSE and noun not in site.words.forces.bands:
        return None
    name = " ".join(phrase)
    body = called(site, name) or called(site, shortened(site, phrase[-1]))
    if person.affiliation is None:
        return body.name if body is not None else name
    household = body is not None and not HOUSEHOLD.isdisjoint(body.name.lower().split())
    return body.name if body is not None and household else None


def _phrase(role: list[str]) -> list[str]:
    """The words of the body in a role: "presidential guard" of "commander of the presidential guard"."""
    owner = next((j for j, word in enumerate(role) if word.endswith(OWNER_ENDINGS)), -1)
    if owner >= 0:
        found = [*role[:owner], role[owner].rstrip("s").rstrip("'’")]
    else:
        of = next((j for j, word in enumerate(role) if word == "of"), len(role))
        end = next((j for j in range(of + 1, len(role)) if role[j] in ENDS), len(role))
        found = role[of + 1 : end]
    return found[1:] if found and found[0].lower() in DETERMINERS else found
