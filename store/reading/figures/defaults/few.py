"""A handful of soldiers or machines, and "several hundred fighters": a figure where nothing speaks against.

In: a site and a draft of a force or of equipment, too few to be told of without a cue. Out: whether it is told of nevertheless.
"""

from store.reading.figures.counts.counted import FORCES
from store.reading.figures.defaults.people import AGAINST as NO_SERVICE
from store.reading.figures.defaults.scene import by, captives_near, martial_near, plain
from store.reading.figures.defaults.things import AGAINST as NO_ARMS
from store.reading.figures.site import Draft, Site, most
from store.reading.text.grammar import DEFINITE, OWN

LEAST = {"equipment": 2, "force": 3}
DOERS = frozenset(("by", "from"))
PERSONS = frozenset(
    "ones bodyguards deserters generals sentries lookouts sergeants corporals suspects guards attackers assailants gunmen".split()
)
POINTING = DEFINITE | OWN | {"both", "other", "first", "last", "every", "of"}
GENERIC = frozenset(
    """every per each needs need takes take plot plotted alleged allegedly court charged video photograph footage sea water overboard shown
    members""".split()
)
FALLEN = frozenset(
    """fell fallen dead died killed killing buried toll shot drowned wounded hurt injured casualties lost dying perished slain""".split()
)
CROWDS = frozenset(("hundred", "hundreds", "thousand", "thousands", "dozen", "dozens"))


def few(site: Site, draft: Draft) -> bool:
    """Whether so few are told of by themselves, and not as those of whom one knows, as persons or as an example."""
    counted, unit, number = draft.counted, (draft.unit or "").lower(), draft.counted.number
    if unit in PERSONS or counted.strong or site.line.lower(number.first - 1) in POINTING or not plain(site, draft):
        return False
    if by(site, draft, GENERIC) or by(site, draft, NO_ARMS if counted.kind == "equipment" else NO_SERVICE):
        return False
    if counted.kind == "force" and _persons(site, draft):
        return False
    if number.low is None:
        crowd = not CROWDS.isdisjoint(site.line.lowers[number.first : number.last + 1])
        return crowd and unit != "men" and counted.kind in FORCES
    return most(draft) >= LEAST.get(counted.kind, 2) and martial_near(site)


def _persons(site: Site, draft: Draft) -> bool:
    """``was praised by six soldiers``, ``Four servicemen fell``: told of for what they did or met with."""
    doers = site.line.lower(draft.counted.first - 1) in DOERS
    return doers or captives_near(site) or not FALLEN.isdisjoint(site.line.present)
