"""Men, guards, agents and members whom a state or an armed body raises, sends, lists or can call on: "has drafted 18,000 young men",
"moved 2,000 guards up to the frontier", "3,600 members of the People's Defence Units", "had on its rolls 750 students".

In: a site and a draft of people. Out: whether they are a force.
"""

from itertools import pairwise

from store.reading.figures.site import Draft, Site, most
from store.reading.figures.words import STOPS
from store.reading.text.grammar import DEFINITE, ENDS
from store.reading.text.tokens import OWNER_ENDINGS

MANY = 50
MASSES = 300  # a club drafts fewer
MEN = frozenset(("men", "volunteers", "guards", "agents", "youths", "civilians", "citizens", "recruits"))
GUARDS = frozenset(("guards", "agents"))
SENDING = frozenset(
    """sent send sends moved move moves deployed deploy deploys dispatched posted flew flown rushed massed brought put adds added
    redeployed ordered""".split()
)
INTO = frozenset(("into", "in", "to"))
DRAFTING = frozenset(
    "drafted conscripted mobilised mobilized enlisted draft conscript mobilise mobilize drafting mobilising mobilizing".split()
)
CALLING = (["called", "up"], ["calls", "up"], ["signed", "up"], ["call", "up"])
LEADING = frozenset(
    "wants to plans has have had will would is are already also must may could intends hopes a further up".split()
)
STATIONING = frozenset("station stations stationed stationing garrison garrisoned quarter quartered".split())
DRAWING = (["call", "on"], ["call", "upon"], ["count", "on"], ["draw", "on"], ["rely", "on"])
ROLLS = frozenset("rolls books strength roster ranks muster".split())
UNITS = frozenset(
    "units unit forces brigades corps guard guards legion police gendarmerie army navy militia organisation".split()
)
ARMING = frozenset("defence defense protection mobilisation mobilization liberation special intervention rapid".split())
ARMABLE = frozenset(("men", "volunteers", "youths"))
LYING = (("up", "positions"), ("dug", "in"), ("up", "arms"))
FEW = 10
TAIL = 12  # tokens behind the men
NAME = 9  # tokens of the name of a body
ROLLED = 16  # tokens from a body to "on its rolls"


def raised(site: Site, draft: Draft, unit: str) -> bool:
    """Whether those who are counted are an army's or a guard's by the words around them."""
    if draft.counted.kind != "people":
        return False
    if _listed(site, draft):
        return True
    if not site.words.forces.peaceful.isdisjoint(site.line.present):
        return False
    if unit == "members":
        return members_of(site, draft)
    value = most(draft)
    if unit in ("people", "persons", "citizens"):
        return _drafted(site, draft, value) and _by_a_land(site, draft)
    if unit not in MEN or value < FEW:
        return False
    if unit in GUARDS:
        return value >= MANY and (_to_border(site, draft) or members_of(site, draft))
    if unit in ARMABLE and (_entrenched(site, draft) or _held_by(site, draft)):
        return True
    return _drafted(site, draft, value) or _called_on(site, draft) or _stationed(site, draft)


def members_of(site: Site, draft: Draft) -> bool:
    """``members of the People's Defence Units``, ``of the Kosovo police's special unit``: an armed body's name follows."""
    line, last = site.line, draft.counted.last
    if line.lower(last) != "of" or line.lower(last + 1) not in DEFINITE:
        return False
    for j in range(last + 2, min(last + NAME, len(line.lowers))):
        word = line.lowers[j]
        stem = word[:-2] if word.endswith(OWNER_ENDINGS) and word[-1] == "s" else word
        if word in STOPS or word == "," or not word[0].isalnum():
            return False
        arming = stem in ("police", "gendarmerie", "guard") or not ARMING.isdisjoint(line.lowers[last:j])
        if stem in site.words.apposed or stem in site.words.forces.armies or (stem in UNITS and arming):
            return site.words.forces.clubs.isdisjoint(line.lowers[last:j]) and _ends_name(site, j)
    return False


def _ends_name(site: Site, j: int) -> bool:
    """Whether no other noun goes on with the name: no ``Police Federation``, no ``police choir``."""
    line = site.line
    after = line.words[j + 1] if j + 1 < len(line.words) else "."
    if line.lowers[j].endswith(OWNER_ENDINGS):
        return line.lower(j + 1) in ("unit", "units", "group", "special", "intervention", "rapid", "elite")
    return (
        not after[0].isalpha() or after.lower() in STOPS or (after.islower() and after not in ("choir", "band", "team"))
    )


def _entrenched(site: Site, draft: Draft) -> bool:
    """``700 volunteers have taken up positions``, ``2,000 men marched out with their rifles``: what they bear or where they lie."""
    line, last = site.line, draft.counted.last
    tail = line.lowers[last : last + TAIL]
    tail = tail[: next((j for j, word in enumerate(tail) if word in (",", ";", ".", "who")), len(tail))]
    if any(pair in LYING for pair in pairwise(tail)):
        return True
    borne = "with" in tail and not site.words.forces.sidearms.isdisjoint(tail[tail.index("with") :])
    return borne and (draft.counted.number.high or 0) >= MANY


def _held_by(site: Site, draft: Draft) -> bool:
    """``The outpost is held by 45 men and a mortar``."""
    line, first = site.line, draft.counted.first
    ends = line.lower(draft.counted.last) in ENDS or line.lower(draft.counted.last) in ("and", "with", "under")
    manned = line.lower(first - 1) == "by" and line.lower(first - 2) in site.words.forces.manned
    return manned and ends and draft.unit == "men"


def _to_border(site: Site, draft: Draft) -> bool:
    """``moved 2,000 more guards up to the frontier``, ``the National Guard put 650 agents into Culiacan``."""
    line, before = site.line, site.line.lower(draft.counted.first - 1)
    if before not in SENDING:
        return False
    if before == "put":
        guards = not (site.words.forces.mustering.isdisjoint(line.lowers[: draft.counted.first]))
        return line.lower(draft.counted.last) in INTO and guards
    return not site.words.forces.frontiers.isdisjoint(line.present)


def _drafted(site: Site, draft: Draft, value: float) -> bool:
    """``has drafted 18,000 young men``, ``the junta has signed up 21,000 volunteers for the defence of the homeland``."""
    line, first = site.line, draft.counted.first
    if value < MASSES:
        return False
    if line.lower(first - 1) in DRAFTING and draft.unit != "volunteers":
        return True
    called = line.lowers[max(0, first - 2) : first] in CALLING
    return called and not site.words.forces.causes.isdisjoint(line.present)


def _by_a_land(site: Site, draft: Draft) -> bool:
    """``Ukraine wants to mobilise 450,000 more people``, ``the army plans to draft 30,000``: unions and parties mobilise marchers."""
    line, first = site.line, draft.counted.first
    before = [m for m in site.mentions if site.token(m.end) < first]
    army = not site.words.forces.armies.isdisjoint(line.lowers[:first])
    land = bool(before) and site.foreign(before[-1]) and before[-1].kind != "demonym"
    leads = land and all(word in LEADING for word in line.lowers[site.token(before[-1].end) : first - 1])
    return leads or army


def _called_on(site: Site, draft: Draft) -> bool:
    """``could call on 24,000 men in the event of war``."""
    line, first = site.line, draft.counted.first
    drawn = line.lowers[max(0, first - 2) : first] in DRAWING
    forces = site.words.forces
    war = not (forces.causes.isdisjoint(line.present) and forces.wars.isdisjoint(line.present))
    return drawn and draft.unit == "men" and war


def _stationed(site: Site, draft: Draft) -> bool:
    """``lets Tarsis station 900 men on Omeran soil``."""
    return site.line.lower(draft.counted.first - 1) in STATIONING


def _listed(site: Site, draft: Draft) -> bool:
    """``the volunteer battalion had on its rolls 750 taxi drivers``: whoever they were, the body counts them as its own."""
    line, first = site.line, draft.counted.first
    if line.lower(first - 1) not in ROLLS or line.lower(first - 2) not in DEFINITE:
        return False
    return line.lower(first - 3) in ("on", "in") and not site.words.apposed.isdisjoint(
        line.lowers[max(0, first - ROLLED) : first - 3]
    )
