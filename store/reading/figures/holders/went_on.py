"""Whose men a sentence goes on to count that names nobody: "Kesh has moved troops to the border. Some 1,450 soldiers are there now".

In: a site and a draft that no word of its own sentence gives a holder. Out: the body that leads the sentence before, where it has, sends
or moves a force there; or None. Who only speaks, judges, strikes or besieges there may as well be the other side.
"""

from store.reading.figures.counts.counted import ARMS
from store.reading.figures.holders.groups import name_of
from store.reading.figures.holders.home import called
from store.reading.figures.holders.parties import parties
from store.reading.figures.holders.party import Party
from store.reading.figures.site import Draft, Site, site_of
from store.reading.figures.words import AUXILIARIES
from store.reading.text.harm import OWNED

OPENERS = frozenset(
    """in all altogether total there are were is was by now so far to date some about around up more than at least nearly almost only today since then on
    , the first its their""".split()
)
SENDING = frozenset(
    """sent sends sending send moved moves moving move deployed deploys deploying deploy massed masses massing amassed reinforced reinforces reinforcing
    pulled pulls pulling withdrew withdraws withdrawing withdrawn stationed began begins starts started launched launches opened holds held
    holding staged stages staging called mobilised mobilized posted positioned dispatched shifted rushed flew flown building built
    assembled assembles gathered gathers concentrated concentrates put has have had ordered committed readied raised""".split()
)
FORCES = frozenset(
    """troops forces soldiers army force contingent brigade battalion battalions brigades division divisions regiment column columns convoy garrison
    reinforcements exercise exercises drills drill manoeuvres maneuvers offensive deployment buildup build-up build withdrawal pullout retreat
    mobilisation mobilization operation operations units unit reservists reserves fleet flotilla presence advance""".split()
)
MOVING = frozenset("withdrawing retreating advancing dug digging landed crossed deploying regrouping".split())
ATTACKING = frozenset("operation operations offensive advance landed crossed advancing".split())
TAKING_PART = frozenset("part involved crossed crossing advancing advanced landed followed committed".split())
WITNESSES = frozenset(
    "villagers witnesses residents locals monitors observers onlookers drivers travellers herders fishermen people neighbours diplomats aid".split()
)
COUNTING = frozenset(
    "counted count counts saw seen put spoke speak estimated estimate reported described watched".split()
)
SPEAKING = frozenset(
    "said says warned called accused accuses denied denies told blamed demanded attacked killed against raided stormed condemned".split()
)
OTHERS = frozenset(
    "trapped besieged surrounded defend defends defending defended fled surrendered deserted face faces facing against opposite by from of killed".split()
)
GUESTS = frozenset(
    ("peacekeepers", "observers", "monitors", "mercenaries", "policemen", "officers", "police", "recruits")
)
AFTER = 10  # tokens from the lead to its force
BEHIND = 6  # tokens behind the number


def went_on(site: Site, draft: Draft) -> str | None:
    """The body of the sentence before whose force it is."""
    if draft.counted.kind not in ARMS or draft.measure not in OWNED or draft.at > 0 or not site.index:
        return None
    page, lowers, first = site.page, site.line.lowers, draft.counted.first
    rows = page.sentences
    seen = _seen(site, first)
    opens = seen or OPENERS.issuperset(lowers[:first])
    if rows[site.index - 1].paragraph != rows[site.index].paragraph or not opens:
        return None
    behind = lowers[draft.counted.number.last : draft.counted.last + BEHIND]
    unit = (draft.unit or "").lower()
    if not OTHERS.isdisjoint(behind) or unit in GUESTS or unit in site.words.sides or _names(site):
        return None
    before = site_of(site, site.index - 1)
    lead = _lead(before)
    if lead is None or not _fits(site, lead, unit):
        return None
    came = seen and before.line.present.isdisjoint(SPEAKING)
    return lead.name if came or _sends(before, lead, behind) else None


def _seen(site: Site, first: int) -> bool:
    """``Villagers counted 120 fighters``, ``Monitors still count 400``: whether somebody nameless only tells of those who came."""
    lowers = site.line.lowers
    return lowers[0] in WITNESSES and not COUNTING.isdisjoint(lowers[1:first]) and "," not in lowers[:first]


def _names(site: Site) -> bool:
    """Whether the sentence itself speaks of any body or nation, but for the land that something is in."""
    rows = (
        m
        for m in site.mentions
        if m.kind != "pronoun" and site.line.lower(site.token(m.start) - 1) not in ("in", "into")
    )
    return any(name_of(site, m) is not None for m in rows) or any(
        not row.object for row in parties(site) if not row.owns
    )


def _lead(before: Site) -> Party | None:
    """The one body that the sentence before is about."""
    rows = [row for row in parties(before) if not row.object]
    lead = rows[0] if rows and rows[0].first <= 1 and not rows[0].owns else None
    others = [row for row in rows[1:] if lead is not None and row.name != lead.name and row.last - row.first > 1]
    return None if others else lead


def _fits(site: Site, lead: Party, unit: str) -> bool:
    """Whether the lead may have such men: "soldiers" are a state's, unless the body is one of soldiers."""
    actor = called(site, lead.name)
    state = actor is None or actor.kind == "country" or actor.affiliation is not None
    return unit != "fighters" if actor is not None and actor.kind == "country" else state or unit != "soldiers"


def _sends(before: Site, lead: Party, behind: list[str]) -> bool:
    """Whether the lead has, sends or moves a force of its own in the sentence before."""
    lowers, at = before.line.lowers, lead.last
    while before.line.lower(at) in AUXILIARIES and before.line.lower(at + 1) in SENDING | MOVING | AUXILIARIES | {
        "been",
        "also",
    }:
        at += 1
    near = lowers[at : at + AFTER]
    if not near or "," in near[:2]:
        return False
    part = not TAKING_PART.isdisjoint(behind)
    if near[0] in MOVING:
        return part or near[0] not in ATTACKING
    noun = next((word for word in near[1:] if word in FORCES), "")
    return near[0] in SENDING and noun != "" and (part or noun not in ATTACKING)
