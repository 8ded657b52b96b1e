"""Who is held: by rebels or by police, in a jail, in a foreign country's hands.

In and out: as in measures.
"""

from store.reading.figures.counts.counted import MEN, Counted
from store.reading.figures.words import Words
from store.reading.text.grammar import BEING
from store.reading.text.numbers_line import Line
from store.reading.text.tokens import OWNER_ENDINGS

KEEPING = frozenset("hold holds held holding house houses housed housing".split())
ABLE = frozenset("can could may might to should designed built meant up capacity".split())
HANDS = frozenset(("hands", "captivity", "custody", "detention"))
NOBODYS = frozenset("good safe capable private new own their his her its the both strong wrong".split())
ITS = frozenset(("its", "their", "our"))  # "26 mutineers are in its custody"
WHOSE = 4  # tokens of "the pirates' hands"
NEAR = 7  # tokens from the jail to "holds", from "held" to the holders
DOERS = 4  # tokens from the police to "away"
LED = frozenset("led taken took dragged marched hauled carried seized rounded".split())
LETTING = frozenset(("let", "lets", "letting"))
HOLDING = frozenset("hold holds held holding keep keeps kept keeping".split())
STATE = frozenset("service police authorities prosecutors government gendarmes".split())
RANSOM = frozenset("ransom hostage captive prisoner hostages".split())
RIOTING = frozenset("prisoners inmates detainees convicts rioters mutineers they".split())  # who hold guards
PARADING = frozenset("paraded parading displayed displaying".split())
DEEDS = KEEPING | LETTING | HOLDING | PARADING | {"in"}


def behind(line: Line, words: Words, counted: Counted, at: int) -> tuple[str, str, int] | None:
    """``12 soldiers held by rebels``, ``eight sailors are still in Pelagian hands``: what stands at token ``at`` behind them."""
    word = line.lower(at)
    if word == "held" and at == counted.last and line.lower(at + 1) in ("by", "or"):
        return _held_by(line, words, counted, at)
    if word == "in" and counted.kind in ("force", "people"):
        return _in_hands(line, words, at, force=counted.kind == "force")
    return None


def _held_by(line: Line, words: Words, counted: Counted, at: int) -> tuple[str, str, int] | None:
    """Whom others hold is no force of theirs: of captors they are captives, of police detained."""
    near = line.lowers[at + 1 : at + NEAR]
    if counted.kind not in ("force", "people") or "by" not in near:
        return None
    return "detained" if _police(words, near) else "captured", "held by others", at


def _in_hands(line: Line, words: Words, at: int, *, force: bool) -> tuple[str, str, int] | None:
    """``in Kestian hands``, ``in the pirates' hands``, ``in army custody``: of a people or a side by its name; not ``in good hands``."""
    held = next((j for j in range(at + 2, at + 2 + WHOSE) if line.lower(j) in HANDS), 0)
    at += 1 + (line.lower(at + 1) == "the")
    if held <= at or (line.lower(at) in NOBODYS and not (force and line.lower(at) in ITS)):
        return None
    side, kind = line.lower(at), line.lower(held)
    if side in ITS and held == at + 1 and force and kind != "hands":
        return "captured" if kind == "captivity" else "detained", f"in {side} {kind}", at
    if side in words.company.officers:
        return "detained", f"in {side} {kind}", at
    foe = line.words[at][0].isupper() or side in words.company.foes or _foes(words, [side])
    if kind in ("hands", "captivity"):
        return ("captured", f"in {side} {kind}", at) if foe else None
    # not "in Anna's custody"
    state = held == at + 1 and not side.endswith(OWNER_ENDINGS) and (foe or side in words.parties)
    return ("detained", f"in {side} {kind}", at) if state else None


def before(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``The prison holds 2,100 people``, ``Police had taken in 33 people``, ``Rebels paraded 15 policemen``."""
    at = counted.first - 1
    verb = line.lower(at)
    if verb not in DEEDS or counted.kind not in MEN:
        return None
    near = line.lowers[max(0, at - NEAR) : at]
    if verb in KEEPING and _jail(words, near) and ABLE.isdisjoint(near):
        return "detained", f"{verb} in a jail", at
    if verb == "in" and line.lower(at - 1) in ("taken", "took") and not words.company.officers.isdisjoint(near):
        return "detained", "taken in by police", at
    if verb in LETTING and line.lower(counted.last) == "go":
        return ("captured", "let go by captors", at) if _foes(words, near) else None
    if verb in HOLDING and not RANSOM.isdisjoint(line.lowers[counted.last : counted.last + NEAR]):
        return "captured", f"{verb} for ransom", at
    held = verb == "holding" and line.lower(at - 1 - (line.lower(at - 1) in ("also", "still", "now"))) in BEING
    if held and (counted.kind == "force" or not words.captors.isdisjoint(near)):
        kept = "captured" if STATE.isdisjoint(near) else "detained"
        return kept, "holding them", at  # "was holding nine peacekeepers"
    if verb in HOLDING and (counted.unit or "").lower() in words.company.servants and not RIOTING.isdisjoint(near):
        return "captured", f"{verb} by captors", at
    if verb in PARADING and _foes(words, near):
        own = line.lower(counted.number.last) == "of"
        servants = own or (counted.unit or "").lower() in words.company.servants
        return ("captured", f"{verb} by captors", at) if servants else None
    return None


def _jail(words: Words, near: list[str]) -> bool:
    """``the prison outside Harra``, ``the detention centre``; not ``the prison camp``, of whatever war."""
    if "museum" in near or "memorial" in near:
        return False
    if "camp" in near or "centre" in near or "center" in near:
        return "detention" in near
    return not words.company.cells.isdisjoint(near)


def by_whom(line: Line, words: Words, counted: Counted, hit: tuple[str, str, int]) -> str | None:
    """Who leads them away tells as what: ``police led away 150`` detained them, ``66 marines are being held by the enemy`` are captives."""
    measure, rule, cue = hit
    if rule == "phrase being held" and counted.kind == "force" and line.lower(cue + 2) == "by":
        return None if _police(words, line.lowers[cue : cue + NEAR]) else "captured"
    led = measure == "captured" and counted.kind in ("people", "bare") and not LED.isdisjoint(rule.split())
    return "detained" if led and _police(words, line.lowers[max(0, cue - DOERS) : cue]) else None


def political(line: Line, counted: Counted) -> bool:
    """``65 political prisoners``: no captives of a war."""
    return counted.unit == "prisoners" and line.lower(counted.head - 1) == "political"


def picked_up(line: Line, words: Words, hit: tuple[str, str, int]) -> bool:
    """``Curfew patrols picked up 700 people``, ``80 men were picked up in raids``: beside police and no rescue it is an arrest."""
    if hit[0] != "evacuated" or not hit[1].startswith(("picked up", "phrase picked up")):
        return False
    company, present = words.company, line.present
    if line.lower(hit[2] - 1) in BEING and not company.protest.isdisjoint(line.lowers[: hit[2]]):
        return True  # "Six of the protesters were picked up"
    if not company.rescue.isdisjoint(present):
        return False
    return not all(map(present.isdisjoint, (company.searchers, company.officers, company.dragnets)))


def _police(words: Words, near: list[str]) -> bool:
    """Whether police or jailers are among the words."""
    return not (words.company.officers.isdisjoint(near) and words.company.jailers.isdisjoint(near))


def _foes(words: Words, near: list[str]) -> bool:
    """Whether captors or rebels are among the words."""
    return not (words.captors.isdisjoint(near) and words.company.rebels.isdisjoint(near))
