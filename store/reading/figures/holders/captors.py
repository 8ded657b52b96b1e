"""Holders that are only who did it: who claims the destruction of tanks has lost none, who holds prisoners is not of them; and towns.

In: a site, a draft and the name found for it. Out: whether it is not whose they are; whose captives are that a land "holds".
"""

from store.reading.figures.holders.enemy import enemy
from store.reading.figures.holders.groups import own_word
from store.reading.figures.holders.home import called
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES
from store.reading.text.harm import TAKEN, TOLLS
from store.reading.text.telling import ADMITTING, SAID

RUIN = frozenset("destruction downing sinking elimination capture annihilation".split())
CLAIMING = SAID | frozenset(
    "claimed claims claim reported reports report announced announces boasted celebrated celebrates".split()
)
LOSSES = frozenset(("loss", "losses"))
OWN = frozenset(("its", "their", "own"))
HOLDING = frozenset(("holds", "hold", "held", "holding"))
CLAIMED = 4  # tokens from "claimed" to "destruction"
LIST = 12  # tokens from "of" to the last of what was ruined: "of 14 tanks and two helicopters"
HIS_OWN = frozenset(
    "that to it they its their forces troops fighters men army soldiers units have had has also".split()
)
REPORTED = 7  # tokens of "said its forces had killed"
NEAR = 3  # tokens from "holds" to the number


def did_it(site: Site, draft: Draft, name: str) -> bool:
    """Whether the name is that of who ruined, killed or took what is counted, or of a town."""
    return (
        _claims(site, draft, name)
        or _boasts(site, draft, name)
        or _holds(site, draft, name)
        or _is_town(site, draft, name)
    )


def _claims(site: Site, draft: Draft, name: str) -> bool:
    """``X had claimed the destruction of 14 tanks``: the other side's."""
    lowers, first = site.line.lowers, draft.counted.first
    at = next((j for j in range(first - 1, max(1, first - LIST), -1) if lowers[j] == "of" and lowers[j - 1] in RUIN), 0)
    if not LOSSES.isdisjoint(lowers[at:first]) or not OWN.isdisjoint(lowers[first : first + CLAIMED]):
        return False  # "the downing of 14 drones and the loss of two of its jets"
    if not at or not AUXILIARIES.isdisjoint(lowers[at:first]) or own_word(site, draft.counted) == name:
        return False
    return not CLAIMING.isdisjoint(lowers[max(0, at - 1 - CLAIMED) : at - 1])


def _boasts(site: Site, draft: Draft, name: str) -> bool:
    """``X raised its own dead to 13 and claims to have killed 40``, ``X admits nine and claims 52``: the second are the other side's."""
    lowers, first = site.line.lowers, draft.counted.first
    if draft.measure not in TOLLS or own_word(site, draft.counted) == name:
        return False
    near = lowers[max(0, first - REPORTED) : first]
    claim = max((j for j, word in enumerate(near) if word in CLAIMING), default=len(near))
    killed = near[claim + 1 :][-1:] == ["killed"] and HIS_OWN.issuperset(near[claim + 1 : -1])
    both = near[-2:] in (["and", "claims"], ["and", "claimed"]) and not ADMITTING.isdisjoint(lowers[:first])
    if not (killed or both) or not OWN.isdisjoint(lowers[first : first + CLAIMED + 1]):
        return False  # "said artillery had killed seven of its men"
    return name.lower().split()[-1] in lowers[:first]


def _holds(site: Site, draft: Draft, name: str) -> bool:
    """``X has said that it holds 41``: not of those whom it holds."""
    if draft.measure not in TAKEN or own_word(site, draft.counted) == name:
        return False
    lowers, first = site.line.lowers, draft.counted.first
    verb = next((j for j in range(first - 1, max(0, first - NEAR), -1) if lowers[j] in HOLDING), 0)
    if not verb or (lowers[verb - 1] in ("are", "were", "being", "been", "is", "was") and lowers[verb] != "holding"):
        return False
    doers = {site.page.actors[m.actor].name for m in site.mentions if site.token(m.end) <= verb}
    return name in doers


def _is_town(site: Site, draft: Draft, name: str) -> bool:
    """``the strength of the force there``: the town where a force is has none."""
    if name != draft.place or draft.measure != "strength":
        return False
    if any(place.name == name and place.kind == "country" for place in site.places):
        return False
    actor = called(site, name)
    return actor is None or actor.kind != "country"


def others(site: Site, draft: Draft, name: str) -> str | None:
    """Whose they are instead: of the enemy whom a side says it killed, of the captives that were told just before."""
    foe = enemy(site, draft.counted.number.start) if _boasts(site, draft, name) else None
    return (foe if foe != name else None) or _others_before(draft, name)


def _others_before(draft: Draft, name: str) -> str | None:
    """Whose the captives are that were told just before, where another holds them: "visited 38 prisoners of Y. X says it holds 41"."""
    source = draft.source
    same = source is not None and source.measure in TAKEN and source.holder != name
    return source.holder if same and source is not None else None
