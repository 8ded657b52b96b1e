"""Forces that are there already beside others that will come: "to join about 100 engineers", "double its force of 900", "the 500 or so who".

In: a site and a draft of a strength. Out: the words that say so, or None.
"""

from store.reading.figures.site import Draft, Site
from store.reading.text.grammar import BEING, OWN

JOINING = frozenset(
    "join joins joined joining alongside beside besides reinforce reinforces reinforcing relieve replace replacing".split()
)
ADDING = frozenset("add adds added adding".split())
GROWING = frozenset(
    """double triple quadruple expand increase enlarge strengthen reinforce boost halve reduce cut shrink replace relieve doubling
    tripling expanding increasing reinforcing strengthening boosting""".split()
)
CHANGED = frozenset(
    "reinforced strengthened enlarged expanded doubled trebled tripled cut reduced halved relieved".split()
)
OPENERS = frozenset(("addition", "top"))
KNOWN = OWN | {"the", "all"}
DEMANDING = frozenset(
    "asked asks asking urge urging told refuse refuses refused refusing wants want wanted demand demands demanded urged urges insists insisted".split()
)
GOING = frozenset("withdraw leave pull remove recall go depart".split())
ANAPHORS = frozenset(("the", "those"))
WITHIN = frozenset(("in", "of", "from", "within", "with", "under", "inside"))
REACH = 10
BODY = 6  # tokens of "its small force of"


def existing(site: Site, draft: Draft) -> str | None:
    """What says that the force stands already, whatever is planned beside it."""
    first = draft.counted.first
    lowers = site.line.lowers
    before = site.line.lower(first - 1)
    twin = site.drafts[draft.at - 1] if draft.at > 0 and before == "and" else None
    if twin is not None and twin.counted.last == first - 1 and site.line.lower(twin.counted.first - 1) in JOINING:
        return "joined by others"  # "will join 1,100 Germans and 300 Czechs"
    if before in JOINING or _body_of(site, first - 1, JOINING):
        return "joined by others"
    if before == "of" and _body_of(site, first - 1, GROWING):
        return "a force that will change"
    if before in GROWING and lowers[first] in KNOWN:
        return "a force that will change"  # "double the 600 border guards"
    if draft.counted.strong and before in KNOWN and site.line.lower(first - 2) in WITHIN:
        return "of a force that stands"  # "its soldiers in the 12,000-strong mission"
    if draft.counted.strong and (before in KNOWN or lowers[first] in KNOWN) and _will_change(site, draft):
        return "a force that will change"
    if _to_go(site, draft):
        return "asked to go"
    if _on_top(site, first) and site.line.lower(draft.counted.last) == "already":
        return "there already"
    number = draft.counted.number.first
    added = site.line.lower(first - 1) == "to" and not ADDING.isdisjoint(lowers[max(0, first - REACH) : first])
    opened = first > 1 and before == "to" and (first == 1 or site.line.lower(first - 2) in OPENERS)
    pointed = not ANAPHORS.isdisjoint(lowers[first:number])
    return "added to" if (added or opened or (before == "to" and first == 1)) and pointed else None


def _will_change(site: Site, draft: Draft) -> bool:
    """``The 4,000-strong garrison in the north will be reinforced``: it stands there, whatever becomes of it."""
    lowers, last = site.line.lowers, draft.counted.last
    verb = next((j for j in range(last, min(last + REACH, len(lowers))) if lowers[j] in CHANGED), -1)
    return verb > last and (lowers[verb - 1] == "be" or lowers[verb - 1] in BEING)


def _on_top(site: Site, first: int) -> bool:
    """``on top of the 1,500 already there``."""
    at = first - 1
    return site.line.lower(at) == "of" and site.line.lower(at - 1) == "top"


def _body_of(site: Site, at: int, verbs: frozenset[str]) -> bool:
    """``double its force of``, ``join a league brigade of``: the verb's object is the body that the number measures."""
    line = site.line
    if line.lower(at) != "of":
        return False
    body = line.lower(at - 1)
    if not (body in site.words.apposed or body in site.words.collectives or body == "presence"):
        return False
    near = line.lowers[max(0, at - BODY) : at - 1]
    return not verbs.isdisjoint(near)


def _to_go(site: Site, draft: Draft) -> bool:
    """``refuses to withdraw its 1,200 soldiers``, ``demanded that the 1,200 soldiers leave``: they are there still."""
    lowers, first = site.line.lowers, draft.counted.first
    owned = site.line.lower(first - 1) in KNOWN or not KNOWN.isdisjoint(lowers[first : draft.counted.number.first])
    owned = owned or _body_of(site, first - 1, GOING)  # "demanded that X withdraw its contingent of 105"
    near = lowers[max(0, first - REACH) : first]
    if not owned or DEMANDING.isdisjoint(near):
        return False
    return not GOING.isdisjoint(near) or not GOING.isdisjoint(lowers[draft.counted.last : draft.counted.last + 2])
