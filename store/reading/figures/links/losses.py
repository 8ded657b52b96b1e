"""Lists of arms and works that one verb destroys, or that are called losses: "destroyed 90 bombs, a tunnel, 274 vehicles and 20 mortars",
"two guns, six lorries and a radar were destroyed", "its losses are put at 640 men, 18 tanks and four aircraft".

In: a site whose drafts have taken what the words at them tell. Out: the drafts of such a list are destroyed. A list is nouns, commas and
"and"; any other verb, preposition or mark ends it.
"""

from store.reading.figures.counts.counted import FORCES
from store.reading.figures.site import Draft, Site
from store.reading.figures.words import AUXILIARIES, STOPS
from store.reading.text.grammar import COPULA

ACTIVE = frozenset(("destroyed", "destroying", "destroys"))
PAIRS = frozenset([("knocked", "out"), ("wiped", "out"), ("blown", "up"), ("blew", "up")])
LINKS = frozenset(("of", "and", ",", "-"))
COUNTING = frozenset("at to of are were include included including total totalled totaled : reached".split())
CAUSED = frozenset("inflicted inflicting caused causing heavy".split())
REACH = 14  # tokens of "losses since that day are estimated by the General Staff at"
LONG = 60  # tokens of a list
CIVIL = frozenset(
    "aircraft planes helicopters ships vessels boats ferries cars buses trains".split()
)  # an airline's, an insurer's
WORKS = frozenset("vehicles trucks lorries bunkers pickups boats depots launchers".split())
UNWARLIKE = CIVIL | WORKS


def lists(site: Site) -> None:
    """Give the drafts of such lists their measure."""
    lowers = site.line.lowers
    if "losses" in site.line.present:
        _lost(site, lowers.index("losses"))
    if len(site.drafts) < 2 or (ACTIVE.isdisjoint(site.line.present) and "out" not in lowers and "up" not in lowers):
        return
    for at, word in enumerate(lowers):
        pair = (site.line.lower(at - 1), word) in PAIRS
        if not pair and word not in ACTIVE:
            continue
        first = at - pair
        passive = next((j for j in range(first - 1, max(-1, first - 3), -1) if lowers[j] in COPULA), -1)
        low, high = (_opening(site, passive), passive) if passive >= 0 else (at + 1, _closing(site, at + 1))
        if passive < 0 or not _bare(site, low, high):
            _give(site, low, high, at)


def _lost(site: Site, at: int) -> None:
    """Give what "losses" at token ``at`` counts its measure: the list that begins behind ``losses are put at``, ``losses of``."""
    draft = next((draft for draft in site.drafts if draft.counted.first > at), None)
    if draft is None or draft.counted.first - at > REACH or site.line.lower(draft.counted.first - 1) not in COUNTING:
        return
    if at > 0 and site.line.lowers[at - 1] in CAUSED:
        return  # "inflicted losses on the force, which has 40 tanks"
    low, high = draft.counted.first, _closing(site, draft.counted.first)
    listed = [other for other in site.drafts if low <= other.counted.first < high]
    if any(other.counted.kind in FORCES or _of_war(other) for other in listed):
        _give(site, low, high, at)


def _of_war(draft: Draft) -> bool:
    """Arms that nobody but a force loses."""
    return draft.counted.kind == "equipment" and (draft.unit or draft.counted.unit or "").lower() not in UNWARLIKE


def _closing(site: Site, low: int) -> int:
    """Where the list that begins at token ``low`` ends."""
    ends = range(low, min(low + LONG, len(site.line.lowers)))
    return next((j for j in ends if _parts(site, j)), min(low + LONG, len(site.line.lowers)))


def _opening(site: Site, high: int) -> int:
    """Where the list that ends before token ``high`` begins."""
    begins = range(high - 1, max(-1, high - LONG), -1)
    return next((j + 1 for j in begins if _parts(site, j)), max(0, high - LONG))


def _parts(site: Site, j: int) -> bool:
    """Whether token ``j`` is no part of a list of nouns."""
    word = site.line.lowers[j]
    if word in LINKS or j in site.heads:
        return False
    mark = not word[0].isalnum()
    return mark or word in AUXILIARIES or word in STOPS or word in site.words.own or word in site.words.telling


def _bare(site: Site, low: int, high: int) -> bool:
    """``Kesh has 40 tanks, six were destroyed``: a number without a noun tells of some of those before."""
    return any(low <= draft.counted.number.first < high and draft.counted.head < 0 for draft in site.drafts)


def _give(site: Site, low: int, high: int, cue: int) -> None:
    for draft in site.drafts:
        if low <= draft.counted.number.first < high and draft.measure in (None, "equipment") and _thing(draft):
            draft.measure, draft.rule, draft.cue = "destroyed", "list of what was destroyed", cue


def _thing(draft: Draft) -> bool:
    unit = (draft.unit or "").lower().rpartition(" ")[2]
    return draft.counted.kind == "equipment" or unit in WORKS
