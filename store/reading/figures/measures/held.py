"""Who is held: by rebels or by police, in a jail, in a foreign country's hands.

In and out: as in measures.
"""

from store.reading.figures.counts.counted import MEN, Counted
from store.reading.figures.words import Words
from store.reading.text.numbers_line import Line

KEEPING = frozenset("hold holds held holding house houses housed housing".split())
ABLE = frozenset("can could may might to should designed built meant up capacity".split())
HANDS = frozenset(("hands", "captivity", "custody", "detention"))
KEPT = frozenset("good safe capable private new own their his her its the both strong wrong".split())
NEAR = 7  # tokens from the jail to "holds", from "held" to the holders
PARADING = frozenset("paraded parading displayed displaying".split())


def behind(line: Line, words: Words, counted: Counted, at: int) -> tuple[str, str, int] | None:
    """``12 soldiers held by rebels``, ``eight sailors are still in Pelagian hands``: what stands at token ``at`` behind them."""
    word = line.lower(at)
    if word == "held" and at == counted.last and line.lower(at + 1) in ("by", "or"):
        return _held_by(line, words, counted, at)
    if word == "in" and counted.kind in ("force", "people"):
        return _in_hands(line, words, at)
    return None


def _held_by(line: Line, words: Words, counted: Counted, at: int) -> tuple[str, str, int] | None:
    """Whom others hold is no force of theirs: of captors they are captives, of police detained."""
    if counted.kind not in ("force", "people") or "by" not in line.lowers[at + 1 : at + NEAR]:
        return None
    near = line.lowers[at + 1 : at + NEAR]
    jailed = not (words.company.officers | words.company.jailers).isdisjoint(near)
    return ("detained" if jailed else "captured", "held by others", at)


def _in_hands(line: Line, words: Words, at: int) -> tuple[str, str, int] | None:
    """``in Kestian hands``, ``in rebel captivity``, ``in army custody``: of a people or a side by its name; not ``in good hands``."""
    whose, held = line.words[at + 1 : at + 2], line.lower(at + 2)
    if held not in HANDS or not whose or whose[0].lower() in KEPT:
        return None
    side = whose[0].lower()
    if side in words.company.officers:
        return "detained", f"in {side} {held}", at
    foe = whose[0][0].isupper() or side in words.company.foes or side in words.captors or side in words.company.rebels
    if held in ("hands", "captivity"):
        return ("captured", f"in {side} {held}", at) if foe else None
    return ("detained", f"in {side} {held}", at) if foe or side in words.parties else None


def before(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``The prison holds 2,100 people``, ``Police had taken in 33 people``, ``Rebels paraded 15 policemen``."""
    at = counted.first - 1
    verb, near = line.lower(at), line.lowers[max(0, at - NEAR) : at]
    if counted.kind not in MEN:
        return None
    if verb in KEEPING and _jail(words, near) and ABLE.isdisjoint(near):
        return "detained", f"{verb} in a jail", at
    if verb == "in" and line.lower(at - 1) in ("taken", "took") and not words.company.officers.isdisjoint(near):
        return "detained", "taken in by police", at
    if verb in PARADING and not (words.captors | words.company.rebels).isdisjoint(near):
        own = line.lower(counted.number.last) == "of"
        servants = own or (counted.unit or "").lower() in words.company.servants
        return ("captured", f"{verb} by captors", at) if servants else None
    return None


def _jail(words: Words, near: list[str]) -> bool:
    """``the prison outside Harra``, ``the detention centre``; not ``the prison camp``, of whatever war."""
    if "camp" in near or "centre" in near or "center" in near:
        return "detention" in near
    return not words.company.cells.isdisjoint(near)


def political(line: Line, counted: Counted) -> bool:
    """``65 political prisoners``: no captives of a war."""
    return counted.unit == "prisoners" and line.lower(counted.head - 1) == "political"


def picked_up(line: Line, words: Words, hit: tuple[str, str, int]) -> bool:
    """``Curfew patrols picked up 700 people``, ``80 men were picked up in raids``: beside police and no rescue it is an arrest."""
    up = hit[0] == "evacuated" and hit[1].startswith(("picked up", "phrase picked up"))
    sought = words.company.searchers | words.company.officers | words.company.dragnets
    return up and words.company.rescue.isdisjoint(line.present) and not sought.isdisjoint(line.present)
