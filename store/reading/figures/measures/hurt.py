"""Who is hurt by what is told of others: a hospital that treats them, an ambulance that takes them, a bullet that hits them.

In and out: as in measures.
"""

from store.reading.figures.counts.completed import filled
from store.reading.figures.counts.counted import MEN, Counted, fits
from store.reading.figures.words import Words
from store.reading.text.numbers_line import Line

SENDING = frozenset("sent sending put putting landed landing took taking taken rushed rushing carried carrying".split())
LYING = frozenset(("lay", "lie", "lies"))
TREATING = frozenset("treated treating treat".split())
RECEIVING = TREATING | {"received", "admitted", "receiving", "admitting"}
EMERGENCY = frozenset("emergency casualty burns trauma".split())
ROOMS = frozenset("room rooms ward wards unit units department departments".split())
THERE = frozenset(("scene", "spot", "site", "roadside"))
LIGHT = frozenset("cuts bruises grazes bites stings sprains shock".split())
HITTING = frozenset("hit struck cut hitting striking cutting pierced grazed grazing".split())
AMBULANCES = frozenset(("ambulance", "ambulances", "stretcher-bearers"))
DRIVING = frozenset("took taken carried rushed ferried drove removed evacuated away off".split())
AIMED_AT = frozenset(
    "positions facilities bunkers depots structures villages".split()
)  # of which a bulletin says that it hit them
WOUNDS = 8  # tokens from those who are treated to their wounds
NEAR = 4  # tokens from what hits to the verb


def read(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``Ambulances carried off 190``, ``Stray bullets struck six pupils``, ``treated 120 casualties``: no captives, and nobody dead."""
    at = counted.first - 1
    verb = line.lower(at)
    if verb in DRIVING and not AMBULANCES.isdisjoint(line.lowers[max(0, at - NEAR) : at]):
        return ("wounded", "taken by ambulance", at) if fits(words, "wounded", counted) else None
    if verb in HITTING and counted.kind in MEN and _struck(line, words.company.splinters, at):
        return ("wounded", f"{verb} by what flew", at) if fits(words, "wounded", counted) else None
    if verb in HITTING and counted.kind == "buildings" and counted.unit not in AIMED_AT:
        return ("damaged", f"{verb} by what flew", at) if _struck(line, words.company.strikes, at) else None
    if verb in RECEIVING and counted.unit == "casualties":
        return "wounded", f"{verb} casualties", at
    return None


def _struck(line: Line, flying: frozenset[str], at: int) -> bool:
    """``Shrapnel from the shell hit``: what flies is the subject of the verb at token ``at``, and no other stands between."""
    near = line.lowers[max(0, at - NEAR) : at]
    return not flying.isdisjoint(near) and "," not in near


def treated(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``treated 44 people for gunshot wounds``, ``sent 38 to hospital``; a hospital that ``has taken in 61 civilians``."""
    at = counted.first - 1
    verb = line.lower(at)
    if verb in SENDING and counted.unit != "patients" and _to_hospital(line, words, counted.last):
        return ("wounded", "sent to hospital", at) if counted.kind in MEN else None
    if verb in LYING and counted.kind in MEN:
        inside = not words.company.hospitals.isdisjoint(line.lowers[max(0, at - WOUNDS) : at])
        return ("wounded", f"in hospital {verb}", at) if inside else None  # "In the hospital lay 52 men"
    near = line.lowers[counted.last : counted.last + WOUNDS]
    wounds = verb in TREATING and not (
        words.company.injuries.isdisjoint(near) and THERE.isdisjoint(near) and LIGHT.isdisjoint(near)
    )
    wounds = wounds or (counted.kind != "other" and _taken_in(line, words, counted, at))
    return ("wounded", "treated for wounds", at) if wounds and fits(words, "wounded", counted) else None


def _to_hospital(line: Line, words: Words, at: int) -> bool:
    """``to hospital``, ``in the district hospital``, ``to emergency rooms``; not ``to hospital visits``."""
    if line.lower(at) not in ("to", "in", "into"):
        return False
    if filled(line, words.company.hospitals, at + 1):
        return True
    at += 1 + (line.lower(at + 1) in ("the", "an"))
    return line.lower(at) in EMERGENCY and line.lower(at + 1) in ROOMS


def _taken_in(line: Line, words: Words, counted: Counted, at: int) -> bool:
    """Whom a hospital or clinic takes in, admits or receives."""
    verb = line.lower(at) in ("admitted", "received") or (
        line.lower(at) == "in" and line.lower(at - 1) in ("taken", "took")
    )
    if line.lower(counted.last) in ("to", "for") and not _to_hospital(line, words, counted.last):
        return False  # "admitted 200 mothers to its birth course"
    return verb and not words.company.hospitals.isdisjoint(line.lowers[:at])
