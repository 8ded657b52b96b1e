"""Cues of harm in sentences that tell of none: mourners who crowd into a church, a law that affects shops, an order that is lifted.

In: a line, the figures' words, what is counted and the cue that was found. Out: whether those who are counted came to no harm by it.
"""

from itertools import pairwise

from store.reading.figures.counts.counted import MEN, Counted
from store.reading.figures.words import AUXILIARIES, Words
from store.reading.text.grammar import HAVE
from store.reading.text.harm import LOSING
from store.reading.text.numbers_line import Line

Reading = tuple[str, str, int]

FLIGHT = frozenset(
    """flee fled fleeing displaced displacing uprooted refuge refugee refugees exile homes houses homeless evacuated evacuees asylum""".split()
)
CROSSING = frozenset(
    """cross crossed crossing poured pouring streamed streaming trekked trekking walked walking flooded spilled trickled filtered straggled
    flowed""".split()
)
HOUSEHOLD = frozenset(
    """persons men women children boys girls souls individuals households youngsters youths civilians newcomers arrivals others exiles evacuees survivors
    adults minors mothers orphans escapees fugitives deserters defectors asylum-seekers expellees""".split()
)  # whom no calling takes over a border
LIFTING = frozenset(
    "lifted lifting lifts rescinded cancelled canceled withdrew withdrawn ended eased dropped revoked".split()
)
STAGING = frozenset("drill drills mock simulated simulation rehearsal rehearsed".split())
PLAYED = frozenset(("evacuated", "displaced", "infected"))
ACTING = frozenset(("actors", "extras", "exercise"))
HURT = frozenset(("wounded", "casualties"))
AFFECTING = frozenset("affects affected affect affecting hits hit hitting touches touched".split())
COOKING = frozenset("burned burnt burning scalded beat beating bit hurt".split())
BIRTHS = frozenset("maternity births cataracts dialysis scans check-ups".split())
LENSES = frozenset("camera cameras photographer photographers lens cctv".split())
BUILDING = frozenset("developer developers builders mall motorway bypass".split())
BUILDERS = BUILDING | {"council", "city"}
CLEARING = (("make", "room"), ("make", "way"), ("to", "widen"))
STUDIES = frozenset("study trial survey researchers".split())
PAST = frozenset(
    "archaeologists archaeologist bronze iron-age medieval roman ancient prehistoric viking fossil fossils".split()
)
PRETENDING = frozenset('played play plays playing actors " “ pretend pretended posed'.split())
RELATIVES = frozenset("families relatives widows parents mothers children orphans wives relations".split())
DEAD = frozenset("fallen dead killed".split())
OPENING = 4  # tokens of who builds
NEAR = 5  # tokens from the law to its verb
ORDER = 7  # tokens of "lifted the evacuation order for"


def amiss(line: Line, words: Words, counted: Counted, hit: Reading) -> bool:
    """Whether the sentence tells of no harm, whatever its cue."""
    return (
        _outing(line, words, counted, hit)
        or _passing(line, words, counted, hit)
        or _by_rule(line, words, counted, hit)
        or _lifted(line, counted, hit)
        or _lost(line, words, counted, hit)
        or _other_than_harm(line, words, counted, hit)
    )


def _outing(line: Line, words: Words, counted: Counted, hit: Reading) -> bool:
    """``Some 700 mourners crammed into the church``, ``1,200 campers slept in the open``: out for pleasure, for work or in protest."""
    if hit[1] == "around home":
        return (counted.unit or "").lower() in words.company.outings  # "flew 60 athletes home from the games"
    if hit[0] not in ("displaced", "homeless") or not FLIGHT.isdisjoint(line.present):
        return False
    unit, company = (counted.unit or "").lower(), words.company
    if " out" in hit[1] and not company.venues.isdisjoint(line.lowers[hit[2] :]):
        return True  # "A thousand people poured out of the theatre"
    return company.at_large(unit) or not company.gatherings.isdisjoint(line.present)


def _passing(line: Line, words: Words, counted: Counted, hit: Reading) -> bool:
    """``About 200 traders crossed into Uganda``, ``120 tankers poured over the border``: who or what has a calling there flees from nothing told."""
    unit = (counted.unit or "").lower()
    if hit[0] != "displaced" or hit[2] <= counted.number.first or line.lowers[hit[2]] not in CROSSING or not unit:
        return False
    company = words.company
    dwells = (
        not HOUSEHOLD.isdisjoint(unit.split())
        or unit in company.dwellers
        or unit in company.migrants
        or unit in company.nationals
    )
    if dwells or (counted.unit or "")[0].isupper():
        return False
    return all(danger.isdisjoint(line.present) for danger in (FLIGHT, company.violent - {unit}, company.calamities))


def _by_rule(line: Line, words: Words, counted: Counted, hit: Reading) -> bool:
    """``The new law affects 40,000 shopkeepers``: no calamity."""
    at = counted.first - 1
    if hit[0] != "affected" or line.lower(at) not in AFFECTING:
        return False
    return not words.company.rulings.isdisjoint(line.lowers[max(0, at - NEAR) : at])


def _lifted(line: Line, counted: Counted, hit: Reading) -> bool:
    """``lifted the evacuation order for 3,000 residents``, ``the evacuation order for 3,000 residents was lifted``."""
    if hit[0] != "evacuated" or not hit[1].startswith("evacuation"):
        return False
    behind = line.lowers[counted.last : counted.last + ORDER]
    lifted = any(was in AUXILIARIES and word in LIFTING for was, word in pairwise(behind))
    return lifted or not LIFTING.isdisjoint(line.lowers[max(0, counted.first - ORDER) : counted.first])


def _lost(line: Line, words: Words, counted: Counted, hit: Reading) -> bool:
    """``lost 6 of their last 8 games``, ``won 45 seats and lost 12``, ``The choir lost 7 members``, ``lost 14,000 customers``."""
    if hit[0] != "killed" or line.lowers[hit[2]] not in LOSING:
        return False
    if counted.kind == "bare" and not words.company.contests.isdisjoint(line.present):
        return True
    if (counted.unit or "").lower() in words.company.adherents:
        return True
    at = hit[2] - 1 - (line.lower(hit[2] - 1) in HAVE)
    # Not "The church had lost 14 members when gunmen opened fire"
    return line.lower(at) in words.company.clubs and words.company.violent.isdisjoint(line.present)


def _other_than_harm(line: Line, words: Words, counted: Counted, hit: Reading) -> bool:
    """A drill, burned loaves, hips that are operated on, doping, the families of the fallen, what stands in the way of a mall."""
    measure, cue, unit = hit[0], line.lowers[hit[2]], (counted.unit or "").lower()
    if measure in PLAYED and not STAGING.isdisjoint(line.present):
        return True
    if measure in HURT and not ACTING.isdisjoint(line.present):
        return not PRETENDING.isdisjoint(line.present)
    if measure == "displaced" and cue == "offered" and line.lower(hit[2] - 1) not in AUXILIARIES:
        return True  # "4,000 families offered rooms to refugees"
    if measure == "affected":
        return unit in words.company.craft  # "200 lorries were stuck at the border"
    if measure == "wounded":
        return unit in words.company.joints or not BIRTHS.isdisjoint(line.present) or _cooked(counted, cue)
    if measure == "infected":
        return not words.company.doping.isdisjoint(line.present) or not STUDIES.isdisjoint(line.lowers[:OPENING])
    if measure == "captured":
        return line.lower(hit[2] - 1) in LENSES or (cue == "hostage" and line.lower(hit[2] + 1) == "to")
    if measure == "destroyed":
        return _cleared(line)
    if measure == "killed" and not PAST.isdisjoint(line.present):
        return "remains" in line.present
    return measure == "killed" and cue in DEAD and unit in RELATIVES and _of(line, counted, hit)


def _cooked(counted: Counted, cue: str) -> bool:
    """``The bakery burned 40 loaves``: no people, whom fire hurts."""
    thing = counted.kind not in MEN and counted.kind != "force" and (counted.unit or "A")[0].islower()
    return cue in COOKING and thing


def _of(line: Line, counted: Counted, hit: Reading) -> bool:
    """``300 families of fallen soldiers``: behind "of" stands who fell."""
    return hit[2] > counted.number.last and "of" in line.lowers[counted.number.last : hit[2]]


def _cleared(line: Line) -> bool:
    """``Builders demolished 120 flats to make room for a park``, ``A developer razed 300 houses for a mall``."""
    built = not BUILDING.isdisjoint(line.present) and not BUILDERS.isdisjoint(line.lowers[:OPENING])
    return built or any(pair in CLEARING for pair in pairwise(line.lowers))
