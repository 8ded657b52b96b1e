"""Those who are gone, held, taken or have come as refugees, by the participle after an auxiliary.

In: a line, what is counted and the token of the participle. Out: (measure, rule, token of the cue) or None.
"""

from itertools import pairwise

from store.reading.figures.counts.completed import DAYS
from store.reading.figures.counts.counted import MEN, Counted
from store.reading.figures.words import Words
from store.reading.text.grammar import ENDS
from store.reading.text.numbers_line import Line

CAPTIVES = frozenset(("hostages", "captives"))
MOVED = frozenset(("moved", "removed", "taken", "bused", "bussed"))
MANY = 100
LANDS = 9  # tokens of "crossed from one land into another"
EXPELLED = frozenset(("expelled", "evicted", "banished"))
EXPELLING = EXPELLED | {"expelling", "expels", "expel", "banishing"}
WHEN = ENDS | frozenset("after when as before because since overnight by".split())
REFUGEES = frozenset(("refugee", "refugees", "unhcr", "asylum", "displaced"))
THOUSAND = 1000  # so many are no diplomats
NO_HOME = frozenset(
    "work school party office offices jobs job church league union course class court drugs alcohol hope plans train bus coach ferry ship boat plane aircraft tram carriage carriages car lift metro lorry truck vessel liner bridge stage meeting session stadium".split()
)
HOMES_LEFT = frozenset("village town city valley island area district quarter".split())
QUIT = frozenset("country region city town province territory island area homeland enclave capital".split())
PART = 5  # tokens of "of its 25,000 inhabitants"
ARRIVING = frozenset(("arrived", "entered", "crossed", "reached"))
COMING = frozenset("arrived entered reached come made".split())
LEADING = frozenset(("in", "into", "to", "at", "it"))
BORDERS = frozenset(("border", "frontier", "camp", "river", "town", "city", "village"))


def away(line: Line, words: Words, counted: Counted, at: int) -> tuple[str, str, int] | None:
    """``60,000 inhabitants have gone``; ``51 miners have been held since Monday``, by whom tells whether as captives."""
    word, people = line.lower(at), counted.kind == "people"
    if (
        word == "gone"
        and people
        and (counted.unit is None or counted.unit in words.company.dwellers)
        and line.lower(at + 1) in WHEN
    ):
        return "displaced", "gone of what is counted", at
    if word in CAPTIVES and (people or (counted.unit or "a")[0].isupper()):
        return "captured", f"{word} of what is counted", at
    if word in ARRIVING and (people or counted.kind == "bare") and _fled(line, words, counted, at):
        return "displaced", f"{word} of who fled", at
    many = (counted.number.low or 0) >= MANY
    if word in ARRIVING and many and _national(counted) and "".join(line.words[at + 1 : at + 2])[:1].isupper():
        return "displaced", "came from afar", at
    if word in COMING and many and people and _at_a_place(line, at + 1):
        return "displaced", "reached of who may have fled", at
    leads = line.lower(at + 1) in ("from", "out") or (line.lower(at + 1) == "away" and word != "taken")
    if word in MOVED and people and many and leads:
        return "evacuated", f"{word} of what is counted", at
    if word in EXPELLED and (counted.number.low or 0) >= THOUSAND and (people or _national(counted)):
        return "displaced", f"{word} of what is counted", at
    if word == "taken" and _led_away(line, words, counted, at):
        return "captured", "taken of what is counted", at
    if word == "held" and (fate := _held(line, words, counted, at)) is not None:
        return fate, "held of what is counted", at
    return None


def left(line: Line, words: Words, counted: Counted, at: int) -> tuple[str, str, int] | None:
    """``have left``, and what stands behind it at token ``at`` is no other object."""
    leaves = line.lower(at - 1) == "left" and _goes(line, at)
    many = counted.kind == "bare" and (counted.number.low or 0) >= MANY
    if leaves and many and line.lower(at) == "the" and line.lower(at + 1) in HOMES_LEFT:
        return "displaced", "left of who may have fled", at - 1
    if leaves and (_may_leave(line, words, counted) or _of_a_land(line, counted, at)):
        return "displaced", "left of what is counted", at - 1
    return None


def _may_leave(line: Line, words: Words, counted: Counted) -> bool:
    """Whether people are counted who have a home there: "9,000 of its 25,000 inhabitants"."""
    if counted.whole >= 0:
        return not words.company.dwellers.isdisjoint(line.lowers[counted.number.last : counted.number.last + PART])
    return counted.kind in ("people", "other")


def _of_a_land(line: Line, counted: Counted, at: int) -> bool:
    """``1.3 million who have left the country``: so many without a noun, and what they have left is no firm."""
    who = line.lower(counted.number.last) == "who" and (counted.number.low or 0) >= THOUSAND
    return who and line.lower(at) == "the" and line.lower(at + 1) in QUIT


def _goes(line: Line, at: int) -> bool:
    """``have left``, ``have left Hallen``, ``have left the city``: what follows is no other object."""
    known = line.lower(at) in ("", ".", ",", "since", "for") or (
        line.lower(at) == "the" and line.lower(at + 1) not in NO_HOME
    )
    return known or line.words[at][0].isupper()


def gone(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """Who is expelled by the verb before the number, or has left where he lives."""
    return _expelled(line, words, counted) or _left_home(line, words, counted)


def _expelled(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``The government has expelled 23,000 Afghans``: so many are no diplomats."""
    at = counted.first - 1
    told = line.lower(at) in EXPELLING and (counted.number.low or 0) >= THOUSAND
    people = (counted.kind == "people" and counted.unit not in words.company.working) or _national(counted)
    return ("displaced", f"{line.lower(at)} before the number", at) if told and people else None


def _left_home(line: Line, words: Words, counted: Counted) -> tuple[str, str, int] | None:
    """``The island's last 240 inhabitants left after the eruption``: who lives somewhere and has gone, where danger is told of."""
    leaves = line.lower(counted.last) == "left" and line.lower(counted.last + 1) in WHEN
    dwells = (counted.unit or "").lower() in words.company.dwellers
    return ("displaced", "left of who lives there", counted.last) if leaves and dwells else None


def _held(line: Line, words: Words, counted: Counted, at: int) -> str | None:
    """Whether who "have been held since Monday" are captives or detained; None where nobody holds them."""
    soldiers = counted.kind == "force"
    if line.lower(at + 1) in ("up", "back"):
        return None  # "were held up by snow"
    if line.lower(at - 1 - (line.lower(at - 1) in ("still", "now"))) not in ("been", "being", "were", "are", "be"):
        return None
    if not (counted.kind == "people" or _national(counted) or (soldiers and _captive(line, words, at))):
        return None
    return "captured" if soldiers or not words.captors.isdisjoint(line.present) else "detained"


def _captive(line: Line, words: Words, at: int) -> bool:
    """``held for two years``, ``held captive``, ``held in two jails``, ``held on the Chinese side``: of soldiers, who hold places too."""
    after = line.lower(at + 1)
    jailed = after == "in" and not words.company.cells.isdisjoint(line.lowers[at + 2 : at + 5])
    return jailed or after in ("for", "by", "since", "captive", "hostage", "prisoner") or _across(line, at)


def _across(line: Line, at: int) -> bool:
    """``were held on the Chinese side``, ``are held across the line``."""
    return line.lowers[at + 1 : at + 3] in (["on", "the"], ["across", "the"]) and line.lower(at + 4) in ("side", "bank")


def _national(counted: Counted) -> bool:
    """``2,000 Westerners``: a people by its name."""
    return counted.kind == "other" and (counted.unit or "a")[0].isupper()


def _led_away(line: Line, words: Words, counted: Counted, at: int) -> bool:
    """``four died and two were taken``, ``12 pupils were taken by gunmen``: where captors or a fight are told of."""
    if line.lower(at - 1) not in ("been", "were", "was") or counted.kind not in MEN:
        return False
    after = line.lower(at + 1)
    if after in ("prisoner", "captive", "hostage"):
        return True
    fought = not (words.company.fights.isdisjoint(line.present) and words.captors.isdisjoint(line.present))
    fought = fought or "enemy" in line.lowers[counted.number.last : max(counted.head, 0)]
    return fought and (
        after in ("", ".", ",", ";", "away") or (after == "by" and not words.captors.isdisjoint(line.lowers[at:]))
    )


def _fled(line: Line, words: Words, counted: Counted, at: int) -> bool:
    """``3,400 people have entered Chad from Sudan``, ``8,200 migrants have arrived on Chios``: who crosses for refuge, no guests."""
    unit = (counted.unit or "").lower()
    if unit in words.company.migrants or (
        unit in words.company.dwellers and not words.company.refuge.isdisjoint(line.present)
    ):
        return True
    if counted.kind == "bare" or line.lower(at) == "reached":
        return _reached(line, words, counted, at)
    near = line.words[at + 1 : at + 5]
    if (
        line.lower(at) == "crossed"
        and line.lower(at + 1) == "from"
        and unit != "tourists"
        and (counted.number.low or 0) >= MANY
    ):
        return any(a == "into" and b[0].isupper() for a, b in pairwise(line.words[at + 2 : at + LANDS]))
    entered = line.lower(at) == "entered" and "from" in near and unit in words.company.dwellers
    return entered and near[0][0].isupper() and near[near.index("from") + 1 :][:1] != []


def _at_a_place(line: Line, at: int) -> bool:
    """``Téra``, ``in Brod``, ``it to Brod``, ``the border``: where those who come, come to."""
    while line.lower(at) in LEADING:
        at += 1
    if line.lower(at) == "the":
        return line.lower(at + 1) in BORDERS
    name = "".join(line.words[at : at + 1])
    return name[:1].isupper() and name.lower() not in DAYS


def _reached(line: Line, words: Words, counted: Counted, at: int) -> bool:
    """``At least 20,000 have reached Chad, and the refugee agency …``: so many without a noun, a named land, and refugees told of."""
    land = at + 1 + (line.lower(at + 1) in ("in", "into"))
    named = line.words[land : land + 1] != [] and line.words[land][0].isupper()
    many = (counted.number.low or 0) >= MANY and (counted.unit or "people").lower() in words.company.dwellers
    return named and many and not REFUGEES.isdisjoint(line.present)
