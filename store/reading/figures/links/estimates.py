"""Another's number for the force told before: "the US estimate is above 100,000", "Kyiv's own count is 127,000"; "the 8,500 put on alert".

In: a site and a draft whose number stands alone. Out: whether it counts that force again, and who gives the number.
"""

from store.reading.figures.site import Draft, Site
from store.reading.page import Mention
from store.reading.text.grammar import RELATIVES

NUMBERS = frozenset("estimate estimates count tally figure number reckoning assessment".split())
BEING = frozenset("is are was were stands stood runs ran puts came comes".split())
ALERT = frozenset("alert standby notice readiness call".split())
NEAR = 6  # tokens from the number back over "is somewhat above" to "estimate"
OWNER = 3  # tokens before "estimate" in which its owner ends
SOON = 9  # tokens behind "the 8,500 who" in which "on alert" stands


def another_s(site: Site, draft: Draft) -> bool:
    """Whether somebody's estimate is told by the number."""
    return _owner(site, draft) is not None


def on_alert(site: Site, draft: Draft) -> bool:
    """``the 8,500 that were put on heightened alert``."""
    line, counted = site.line, draft.counted
    known = line.lower(counted.number.first - 1) == "the" and line.lower(counted.number.last) in RELATIVES
    return known and not ALERT.isdisjoint(line.lowers[counted.last : counted.last + SOON])


def teller(site: Site, draft: Draft) -> tuple[str, str] | None:
    """Whose estimate the number is: an actor's name and the text's own word for him."""
    owner = _owner(site, draft) if not NUMBERS.isdisjoint(site.line.present) else None
    actor = site.page.actors.get(owner.actor) if owner is not None else None
    return (actor.name, site.page.text[owner.start : owner.end]) if owner is not None and actor is not None else None


def _owner(site: Site, draft: Draft) -> Mention | None:
    """The name or nation right before "estimate is"."""
    line, first = site.line, draft.counted.first
    near = range(first - 1, max(0, first - NEAR), -1)
    noun = next((j for j in near if line.lowers[j] in NUMBERS and line.lower(j + 1) in BEING), None)
    if noun is None:
        return None
    low, high = site.char(max(0, noun - OWNER)), site.char(noun)
    return next((m for m in reversed(site.mentions) if low <= m.start < high and m.kind != "pronoun"), None)
