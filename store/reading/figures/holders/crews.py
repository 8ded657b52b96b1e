"""Whose men a lost ship's or plane's crew are: "A Turkish warplane was shot down. Two airmen were killed", "The Kesh submarine sank with 44 sailors".

In: a site and a draft of a crew that came to harm. Out: the one whose craft the sentence, or the one before it, tells of; None where
two have one, or where the craft may have picked others up.
"""

from store.reading.figures.holders.flags import ABOARD, PARTING
from store.reading.figures.holders.groups import name_of
from store.reading.figures.site import Draft, Site, site_of
from store.reading.figures.words import STOPS
from store.reading.text.harm import TOLLS

FLYING = frozenset(("airmen", "airman", "pilots", "crew members", "crewmembers", "aircrew", "submariners"))
UNARMED = frozenset("plane aircraft helicopter airplane aeroplane chopper copter planes helicopters speedboat".split())
MILITARY = frozenset("military army navy naval combat attack fighter force assault".split())
VEHICLES = frozenset(("carrier", "vehicle", "truck", "lorry", "jeep"))  # of soldiers who are told to be inside
WITHIN = frozenset(("inside", "aboard", "board"))
AFTER = 5  # tokens of "of the six soldiers on board"
PHRASE = 5  # tokens from whose it is to the craft
LOST = frozenset(
    """sank sunk sink crashed crash hit struck shot exploded capsized downed missing lost damaged torpedoed disappeared went fell plunged
    overturned rolled skidded burst burned burnt ditched foundered blew""".split()
)
FOUGHT = (PARTING - {"sank", "captured", "detained"}) | frozenset("rammed collided shelled carried hijacked".split())


def crew_of(site: Site, draft: Draft) -> str | None:
    """Whose craft is told of in the sentence before the crew's number, or in the sentence before."""
    unit = (draft.unit or "").lower()
    if draft.measure not in TOLLS or not (unit in FLYING or unit in ABOARD or _inside(site, draft, unit)):
        return None
    here = _owners(site, draft.counted.first)
    others = any(m.start < draft.counted.number.start and name_of(site, m) is not None for m in site.mentions)
    if here or others or not site.index or not site.line.present.isdisjoint(FOUGHT):
        return here.pop() if len(here) == 1 else None
    before = site_of(site, site.index - 1)
    there = _owners(before, len(before.line.lowers))
    return there.pop() if len(there) == 1 else None


def _inside(site: Site, draft: Draft, unit: str) -> bool:
    """``two of the six soldiers inside``: right behind the noun of soldiers it is told that they were in it."""
    at = max(draft.counted.head, draft.counted.number.last)
    return unit in site.words.forces.soldiers and not WITHIN.isdisjoint(site.line.lowers[at : at + AFTER])


def _owners(site: Site, last: int) -> set[str]:
    """Whose military craft are named before token ``last``; nobody's where they did more than be lost."""
    line = site.line
    if not line.present.isdisjoint(FOUGHT) or LOST.isdisjoint(line.present):
        return set()
    craft = [j for j in range(min(last, len(line.lowers))) if _is_craft(site, j)]
    ends = {site.token(m.end): m for m in site.mentions if m.kind in ("demonym", "name")}
    found: set[str] = set()
    for at in craft:
        owner = next((k for k in range(at, max(-1, at - PHRASE), -1) if k in ends), None)
        name = name_of(site, ends[owner]) if owner is not None and STOPS.isdisjoint(line.lowers[owner:at]) else None
        found |= {name} if name is not None else set()
    return found


def _is_craft(site: Site, j: int) -> bool:
    """``the Turkish frigate``, ``a military plane``: a ship of war or a plane that is called military."""
    word = site.line.lowers[j]
    if word in VEHICLES:
        return True
    if word not in site.words.singulars or site.words.units.get(word) != "equipment":
        return False
    return word not in UNARMED or not MILITARY.isdisjoint(site.line.lowers[max(0, j - PHRASE) : j])
