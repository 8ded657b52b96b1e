"""By how much a count grew: "37 cases, five cases more than the day before", "an increase of three cases"; nobody is counted twice.

In: a line and a number. Out: whether it is such a difference.
"""

from store.reading.text.grammar import FINITE
from store.reading.text.numbers import Number
from store.reading.text.numbers_line import Line
from store.reading.text.numerals import CARDINALS

MORE = frozenset(("more", "fewer", "less"))
GROWTH = frozenset("increase rise jump drop decline decrease fall growth".split())
TOLLED = frozenset("case cases death deaths infection infections fatality fatalities".split())
OPENERS = frozenset((",", "–", "—", "("))
JOINTS = OPENERS | {"and"}
GROWN = 7  # tokens of "two cases and one death more than"


def differs(line: Line, number: Number) -> bool:
    """``37 cases, five cases more than the day before``, ``an increase of three cases and two deaths``: by how many it grew."""
    before, behind = line.lower(number.first - 1), line.lowers[number.last : number.last + GROWN]
    near = line.lowers[max(0, number.first - GROWN) : number.first]
    if not (TOLLED.isdisjoint(behind[:2]) or GROWTH.isdisjoint(near)):
        at = max(j for j, word in enumerate(near) if word in GROWTH)
        return near[at + 1 : at + 2] == ["of"] and (at + 2 == len(near) or before == "and")  # "… and two deaths"
    if before not in JOINTS or "than" not in behind:
        return False
    than = behind.index("than")
    return _is_more(behind, than) and (before != "and" or _differs_before(line, number))


def _is_more(behind: list[str], than: int) -> bool:
    """``five cases more than``: nouns, "more" and the "than"; not ``nine rifles and more than 420 charges``."""
    plain = all(word.isalpha() or word == "-" for word in behind[: than - 1])
    joined = behind[than - 2 : than - 1] in (["and"], ["or"])
    return behind[than - 1] in MORE and plain and not joined and FINITE.isdisjoint(behind[:than])


def _differs_before(line: Line, number: Number) -> bool:
    """Whether a comma and another number open the growth that "and" goes on with."""
    near = line.lowers[max(0, number.first - GROWN) : number.first - 1]
    comma = max((j for j, word in enumerate(near) if word in OPENERS), default=-1)
    opened = near[comma + 1 : comma + 2]
    return comma >= 0 and opened != [] and (opened[0][0].isdigit() or opened[0] in CARDINALS)
