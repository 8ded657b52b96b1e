"""Numbers that belong to a name or a clock: "42 Commando", "on Kanal 24.", "at 18.00", "one family" of its members.

In: a line and a number. Out: why it counts nothing, or None. Only capitals, dots and places in the line are looked at.
"""

import re

from store.reading.text.grammar import ENDS
from store.reading.text.numbers import Number
from store.reading.text.numbers_line import Line

CLOCK = re.compile(r"[0-2]?[0-9]\.[0-5][0-9]")
CLOCK_BEFORE = frozenset("at by until till from since before after between around about".split())
UNITS = frozenset(
    "commando regiment brigade battalion division squadron corps para platoon company battery wing fleet army".split()
)
LARGEST = 999  # units are numbered so far
NAME = 4  # tokens of "16 Air Assault Brigade"
GROUPED = frozenset(("family", "household", "clan"))


def named(line: Line, number: Number) -> str | None:
    """Whether the number is a clock time, a unit's or a channel's number, or the one family of those who are counted."""
    if number.style != "digits":
        return _grouped(line, number)
    word = line.words[number.first]
    if "." in word:
        clock = CLOCK.fullmatch(word) is not None and line.lower(number.first - 1) in CLOCK_BEFORE
        ends = line.lower(number.last) in ENDS or line.lower(number.last) in ("on", "and", "local", "to")
        return "a clock time" if clock and ends else None
    if not word.isdigit() or (number.high or 0) > LARGEST:
        return None
    return "part of a name" if _unit(line, number) or _channel(line, number) or _series(line, number) else None


def _grouped(line: Line, number: Number) -> str | None:
    """``Six members of one family``, ``four of them from one household``: the six and the four are counted."""
    if number.high != 1 or line.lower(number.last) not in GROUPED:
        return None
    before = line.lower(number.first - 1)
    within = before == "from" or (before == "of" and line.lower(number.first - 2) == "members")
    return "a pronoun" if within else None


def _unit(line: Line, number: Number) -> bool:
    """``of 42 Commando``, ``16 Air Assault Brigade``: capitals that end in one formation."""
    if number.high == 1 and number.last != number.first + 1:
        return False
    for j in range(number.last, min(number.last + NAME, len(line.words))):
        if not line.words[j][0].isupper():
            return False
        if line.lowers[j].removesuffix("'s").removesuffix("’s") in UNITS:
            after = line.lower(j + 1)
            # "40 Commando Royal Marines"
            return not after.isalpha() or line.words[j + 1][0].islower() or after == "royal"
    return False


def _channel(line: Line, number: Number) -> bool:
    """``appeared on Gabon 24.``: behind a name that "on" opens, and nothing to count behind it."""
    name, first = line.words[number.first - 1], number.first
    if first < 2 or not name[0].isupper() or not name.isalpha() or name.endswith("day"):
        return False  # "on Monday 40 were killed, on Tuesday 12."
    return line.lower(first - 2) == "on" and line.lower(number.last) in ENDS


def _series(line: Line, number: Number) -> bool:
    """``in Communiqués 1, 2 and 3``, ``Phases 2 and 3``: one of at least two numbers that count on behind a capital's plural."""
    at, value = number.first, int(line.words[number.first])
    while (back := _step(line, at, value, -1)) is not None:
        at, value = back, value - 1
    named = at > 0 and line.words[at - 1][0].isupper() and line.lower(at - 1).endswith("s")
    return named and (at != number.first or _step(line, at, value, 1) is not None)


def _step(line: Line, at: int, value: int, side: int) -> int | None:
    """The token of the next number of a series, one more or one less than ``value``, behind a comma or "and"; None where there is none."""
    joint, following = at + side, at + 2 * side
    told = line.lower(joint) in (",", "and", "or") and line.lower(following) == str(value + side)
    return following if told else None
