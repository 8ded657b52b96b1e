"""What is said of a number without a noun: whether it can be said of the dead, the taken, those who fled, soldiers.

In: a site, a draft without a noun and the count before. Out: whether its clause tells something else of those who are counted.
"""

from store.reading.figures.links.disputed import healed
from store.reading.figures.links.wholes import MORE
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES
from store.reading.text.grammar import COPULA, is_past
from store.reading.text.harm import FLIGHT, OWNED, TAKEN, TOLLS

TAIL = 6  # tokens of what is said of a number
UNDONE = frozenset(
    """released freed returned rescued recovered found escaped survived alive safe home unharmed reopened repaired discharged unhurt
    surrendered saved left""".split()
)
ALIVE = frozenset(("survived", "survive", "survivors", "unharmed", "unhurt"))  # wherever the sentence says so
HOSPITAL = frozenset("hospital hospitals intensive critical serious stable treatment".split())
NO_SHELTER = frozenset(
    "council theatre theater parliament office jury board team payroll concert work war list inside".split()
)
LODGED = frozenset(
    """accommodated sheltered sheltering housed living staying waiting registered camped camping sleeping lodged hosted put settled
    stranded cut trapped affected driven displaced uprooted moved taken brought""".split()
)
DOING = frozenset(
    "thought believed feared said still being not on under brought taken sent flown driven held put".split()
)
BURIED = frozenset(("buried", "identified", "named"))
KEEPING = frozenset(
    "hold holds held holding keep keeps kept freed released saved treat treats treated took taken take has have had need needs".split()
)
DEAD = frozenset("dead losses casualties toll deaths".split())
UNTRUE = frozenset(
    "false fabrication fabricated invention invented hoax untrue mistaken erroneous fairy lie lies".split()
)


def tells_another(site: Site, draft: Draft, source: Draft) -> bool:
    """Whether what is said of those who are counted is no more of that, or something else."""
    line, counted, measure = site.line, draft.counted, source.measure
    if not UNTRUE.isdisjoint(line.present):
        return True
    if measure in OWNED:
        return measure == "strength" and (healed(site, draft) or not DEAD.isdisjoint(line.present))
    if measure in TAKEN and any(word in source.rule for word in ("free", "let go", "exchanged")):
        return line.lower(counted.number.first - 1) != "other"  # "counted the men who got off the bus: 22"
    tail = line.lowers[counted.last : counted.last + TAIL]
    if not UNDONE.isdisjoint(tail) or (measure in TOLLS and not ALIVE.isdisjoint(line.present)):
        return True
    if measure in FLIGHT:
        return _is_elsewhere(site, draft)
    if measure not in TOLLS | TAKEN:
        return False
    if measure in TOLLS and line.lower(counted.number.first - 1) == "other":
        return True  # "22 of its men died. The other 410 were in the streets"
    kept = measure in TOLLS and line.lower(counted.first - 1) in KEEPING
    more = not MORE.isdisjoint(line.lowers[counted.first : counted.number.last + 1])
    more = more and measure in TOLLS
    return kept or more or (measure != "wounded" and _does(site, draft))


def _is_elsewhere(site: Site, draft: Draft) -> bool:
    """``The journalists say 900 are lying``, ``350 are at work``: who fled is somewhere, and does nothing else."""
    line, last = site.line, draft.counted.last
    word, after = line.lower(last), line.lower(last + 1)
    if word not in COPULA:
        return False
    if after in DOING or not NO_SHELTER.isdisjoint(line.lowers[last : last + TAIL]):
        return True
    return (after.endswith("ing") or is_past(after)) and after not in LODGED


def _does(site: Site, draft: Draft) -> bool:
    """``Five had been on leave``, ``500 might have taken to the hills``, ``38 are still on its wards``: the dead and the taken do nothing."""
    line, last = site.line, draft.counted.last
    word, after = line.lower(last), line.lower(last + 1)
    if not HOSPITAL.isdisjoint(line.lowers[last : last + TAIL]):
        return True
    if word in COPULA:
        return after in DOING or ((is_past(after) or after.endswith("ly")) and after not in BURIED)
    return word in AUXILIARIES or is_past(word)
