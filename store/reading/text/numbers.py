"""Numbers in a text: digits and English words to bounds. Pure; needs no lexicon and decides nothing about what is counted.

``find`` returns the numbers of a line in order, each with token and character offsets. Nothing raises; all is linear.
"""

from dataclasses import dataclass
from itertools import compress, count
from operator import itemgetter

from store.reading.text.grammar import INDEFINITE
from store.reading.text.numbers_line import Amount, Line
from store.reading.text.numerals import CARDINALS, FEW, SCALES, VAGUE, Numeral, Style, numeral_at
from store.reading.text.tokens import places_of

_OPENERS = frozenset(CARDINALS) | VAGUE | FEW | {"half"}
_SCALED_OPENERS = _OPENERS | INDEFINITE  # "a hundred": only where a scale stands in the line
_DIGITS = frozenset("0123456789")
_initial = itemgetter(0)
_DASHES = frozenset("-–—‑")


@dataclass(slots=True)  # not frozen: one is made for each number of a text, and freezing triples its cost
class Number:
    """One number or range: bounds (both None when vague or odd), tokens [first, last), character [start, end)."""

    low: Amount | None
    high: Amount | None
    first: int
    last: int
    start: int
    end: int
    style: Style
    ranged: bool = False


def _plain(value: Amount) -> Amount:
    return int(value) if value == int(value) else round(value, 6)


def _joint(line: Line, i: int, numeral: Numeral) -> int | None:
    """Return where the upper end of a range begins after ``numeral``, or None."""
    word = line.lower(numeral.last)
    if word in _DASHES:
        return numeral.last + 1 if line.glued(numeral.last) and line.glued(numeral.last + 1) else None
    if word in ("to", "or") or (word == "and" and line.lower(i - 1) == "between"):
        return numeral.last + 1
    return None


def _upper(line: Line, i: int, low: Numeral) -> tuple[Amount, Numeral] | None:
    """Return (lower bound, upper numeral) when tokens from ``i`` are a range; a scale at the end counts for both ends."""
    at = _joint(line, i, low)
    high = numeral_at(line, at) if at else None
    if high is None or high.value is None or low.value is None or "vague" in (low.style, high.style):
        return None
    value = low.value
    if not low.scaled and value < 1000 <= high.value and value < high.value / 1000 and _shared(line, low, high):
        value *= 1000 if high.value < 1_000_000 else 1_000_000
    if value >= high.value or (line.lower(low.last) == "or" and high.value > 2 * value):
        return None
    return value, high


def _shared(line: Line, low: Numeral, high: Numeral) -> bool:
    return high.scaled or (low.style == "digits" == high.style and "," in line.words[high.last - 1])


def find(line: Line) -> list[Number]:
    """Return the numbers of a line, in order and apart; words such as ``one`` count too, the caller judges them."""
    found: list[Number] = []
    last = 0
    for i in _openings(line):
        if i < last:
            continue
        word = line.lowers[i]
        if word in INDEFINITE and line.lower(i + 1) not in SCALES:
            continue
        numeral = numeral_at(line, i)
        if numeral is not None:
            found.append(_number(line, i, numeral))
            last = found[-1].last
    return found


def _openings(line: Line) -> list[int]:
    """The tokens that a number may begin at, in order: most lines have digits alone."""
    digits = compress(count(), map(_DIGITS.__contains__, map(_initial, line.lowers)))
    openers = _OPENERS if line.present.isdisjoint(SCALES) else _SCALED_OPENERS
    if openers.isdisjoint(line.present):
        return list(digits)
    return sorted({*digits, *places_of(line.lowers, openers)})


def _number(line: Line, i: int, numeral: Numeral) -> Number:
    """A numeral as a number, with the upper end of its range where it has one: "12 to 15"."""
    upper = _upper(line, i, numeral)
    if upper:
        low, high = upper
        assert high.value is not None
        return Number(
            _plain(low),
            _plain(high.value),
            i,
            high.last,
            line.starts[i],
            line.ends[high.last - 1],
            high.style,
            ranged=True,
        )
    value = None if numeral.value is None else _plain(numeral.value)
    return Number(value, value, i, numeral.last, line.starts[i], line.ends[numeral.last - 1], numeral.style)
