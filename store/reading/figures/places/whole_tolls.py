"""A toll that counts more than the place its sentence names: "six died at the bridge, bringing the overall toll since Monday to 17".

In: a site and a draft. Out: the token from which on a place is the toll's own, 0 where that is any place of the sentence; None where nothing
says that the toll is a whole one's.
"""

from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import DETERMINERS
from store.reading.text.harm import CASUALTIES

BRINGING = frozenset(
    """bringing brings brought bring taking takes took raising raises raised pushing pushes pushed lifting lifts lifted putting as while
    and""".split()
)
TOLLS = frozenset("toll tolls total totals number dead deaths count tally losses casualties victims".split())
WHOLE = frozenset("overall total nationwide national countrywide cumulative combined".split())
HAPPENINGS = frozenset(
    """mutiny uprising rebellion revolt insurrection coup putsch war conflict crisis fighting clashes unrest protests riots violence outbreak
    epidemic disaster catastrophe flood floods flooding earthquake quake storm cyclone hurricane typhoon siege offensive campaign""".split()
)
OF = frozenset(("of", "in", "from"))
REACH = 18  # tokens of "bringing the number of those killed since the start of the uprising to at least"
NOUN = 4  # tokens of "the two-day army mutiny"


def begins(site: Site, draft: Draft) -> int | None:
    """The token from which on places are the toll's own, where it is told as a whole one's."""
    if draft.measure not in CASUALTIES:
        return None
    lowers, first = site.line.lowers, draft.counted.first
    start = max(0, first - REACH)
    opens = next((j for j in range(first - 1, start - 1, -1) if lowers[j] in BRINGING), 0)
    near = lowers[opens:first]
    if TOLLS.isdisjoint(near) or not (_is_whole(near) or _of_a_happening(near)):
        return None
    beside = any(one.measure in CASUALTIES and one.counted.first < opens for one in site.before(draft))
    return opens if beside else 0  # a place before it is of those who are counted there


def _is_whole(near: list[str]) -> bool:
    """``the overall toll``, ``the total death toll``, ``the number of dead since Monday``."""
    told = (at for at, word in enumerate(near) if word in WHOLE)
    since = near.index("since") if "since" in near else 0
    return not TOLLS.isdisjoint(near[:since]) or any(not TOLLS.isdisjoint(near[at + 1 : at + 3]) for at in told)


def _of_a_happening(near: list[str]) -> bool:
    """``the dead of the two-day mutiny``, ``the number of deaths in the outbreak``."""
    opened = (at for at in range(len(near) - 1) if near[at] in OF and near[at + 1] in DETERMINERS)
    return any(not HAPPENINGS.isdisjoint(near[at + 2 : at + 2 + NOUN]) for at in opened)
