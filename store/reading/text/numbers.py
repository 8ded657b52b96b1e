"""Numbers in a text: digits and English words to bounds. Pure; needs no lexicon and decides nothing about what is counted.

``find`` returns the numbers of a line in order, each with token and character offsets. Nothing raises; all is linear.
"""

from dataclasses import dataclass
from itertools import compress, count
from operator import itemgetter
from typing import Literal

from store.reading.text.grammar import INDEFINITE
from store.reading.text.numbers_line import MARK, Amount, Line, value_of
from store.reading.text.tokens import places_of

Style = Literal["digits", "words", "vague", "odd"]

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
CARDINALS = {word: value for value, word in enumerate(_ONES)} | {word: 10 * n for n, word in enumerate(_TENS, 2)}
CARDINALS |= {f"{tens}-{_ONES[n]}": 10 * ten + n for ten, tens in enumerate(_TENS, 2) for n in range(1, 10)}
SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "dozen": 12}
_GLUED = {"k": 1_000, "m": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000, "mln": 1_000_000}
VAGUE = frozenset(("tens", "dozens", "scores", "hundreds", "thousands", "millions"))
FEW = frozenset(("several", "few", "many", "couple"))
STARTERS = frozenset(CARDINALS) | frozenset(SCALES) | VAGUE | {"half"}
_OPENERS = frozenset(CARDINALS) | VAGUE | FEW | {"half"}
_SCALED_OPENERS = _OPENERS | INDEFINITE  # "a hundred": only where a scale stands in the line
_DIGITS = frozenset("0123456789")
_initial = itemgetter(0)
LIMIT = 10**13  # more is no count of anything
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


@dataclass(slots=True)
class _Atom:
    value: Amount | None
    last: int
    style: Style
    scaled: bool = False


def _plain(value: Amount) -> Amount:
    return int(value) if value == int(value) else round(value, 6)


def _spelled(line: Line, i: int) -> _Atom | None:
    """A run of number words: ``one hundred and twenty thousand``, ``a dozen``, ``twenty-five hundred``."""
    total, part, at, article = 0, 0, i, line.lower(i) in ("a", "an")
    if article:
        if line.lower(i + 1) not in SCALES:
            return None
        part, at = 1, i + 1
    while True:
        word = line.lower(at)
        scale = SCALES.get(word)
        ones = CARDINALS.get(word)
        if (ones is not None and part % 100 == 0) or (
            ones is not None and ones < 10 and part % 100 >= 20 and part % 10 == 0
        ):
            part += ones or 0
        elif scale and at > i and total + part < LIMIT:
            if _piled(line, at):
                return _Atom(None, _past_scales(line, at), "odd")
            total, part = _scaled(total, part, scale)
        elif not (
            word == "and" and at > i and line.lower(at - 1) in SCALES and _small(line.lower(at + 1), total, part)
        ):
            break
        at += 1
    return _Atom(total + part, at, "words", at > i + 1) if at > i and not (article and at == i + 1) else None


def _piled(line: Line, at: int) -> bool:
    """``million billion``: a scale at token ``at`` on a scale as large is no number; ``hundred thousand`` is one."""
    before, scale = SCALES.get(line.lower(at - 1), 0), SCALES[line.lower(at)]
    return before >= 1000 and scale >= 100


def _past_scales(line: Line, at: int) -> int:
    while line.lower(at) in SCALES:
        at += 1
    return at


def _small(word: str, total: int, part: int) -> bool:
    """Whether ``and WORD`` still belongs to the number: only tens and ones after a hundred or a thousand."""
    return (part >= 100 or (total > 0 and part == 0)) and word in CARDINALS and part % 100 == 0


def _scaled(total: int, part: int, scale: int) -> tuple[int, int]:
    if scale in (12, 100):
        return total, max(part, 1) * scale
    return total + max(part, 1) * scale, 0


def _half(line: Line, i: int) -> _Atom | None:
    """``half a million``, ``half a dozen``."""
    if line.lower(i + 1) == "a" and line.lower(i + 2) in SCALES:
        return _Atom(SCALES[line.lower(i + 2)] / 2, i + 3, "words", scaled=True)
    return None


def _vague(line: Line, i: int) -> _Atom | None:
    """``tens of thousands``, ``dozens``, ``several hundred``: no convention bounds these, so they carry no number."""
    word, at = line.lower(i), i + 1
    if word in FEW and (line.lower(at) in SCALES or (line.lower(at) == "of" and line.lower(at + 1) in SCALES)):
        return _Atom(None, at + 1 + (line.lower(at) == "of"), "vague")
    if word not in VAGUE:
        return None
    while line.lower(at) in ("of", "and", "to") and line.lower(at + 1) in VAGUE:
        at += 2
    return _Atom(None, at, "vague")


def _digits(line: Line, i: int) -> _Atom:
    """The number that begins with digits: "1,200", "1.2 million", "3-million"; "odd" where they code something."""
    value = None if _coded(line, i) else value_of(line.words[i])
    scale = SCALES.get(line.lower(i + 1))
    if scale is None and line.glued(i + 1):
        scale = _GLUED.get(line.lower(i + 1))
    if scale is None and line.lower(i + 1) == "-" and line.glued(i + 1):
        scale = SCALES.get(line.lower(i + 2))
        if scale and value is not None:
            return _Atom(value * scale, i + 3, "digits", scaled=True)
    if value is None:
        return _Atom(None, i + 1, "odd")
    if scale is None:
        return _Atom(value, i + 1, "digits")
    if line.lower(i + 2) in SCALES:
        return _Atom(None, _past_scales(line, i + 1), "odd")
    return _Atom(_thousandths(line.words[i], value) * scale, i + 2, "digits", scaled=True)


def _coded(line: Line, i: int) -> bool:
    """``1e400``, ``0x10``: letters with digits stand right behind, so it is a code and no count."""
    return line.glued(i + 1) and line.lower(i + 1)[0].isalpha() and any(map(str.isdigit, line.lower(i + 1)))


def _thousandths(word: str, value: Amount) -> Amount:
    """Before ``million`` a mark and three digits are decimals: 1.255 million, not 1,255 million."""
    parts = MARK.split(word)
    return float(".".join(parts)) if len(parts) == 2 and "." in word and parts[1].isdigit() else value


def _atom(line: Line, i: int) -> _Atom | None:
    """The number that begins at token ``i``, in digits or words: "12", "half a million", "dozens"."""
    word = line.lower(i)
    if not word:
        return None
    if "0" <= word[0] <= "9":
        return _digits(line, i)
    if word == "half":
        return _half(line, i)
    if word in ("a", "an") or word in CARDINALS:
        return _and_a_half(line, _spelled(line, i))
    return _vague(line, i) if word in VAGUE or word in FEW else None


def _and_a_half(line: Line, atom: _Atom | None) -> _Atom | None:
    """``two and a half million``."""
    if atom is None or atom.value is None or line.lowers[atom.last : atom.last + 3] != ["and", "a", "half"]:
        return atom
    scale = SCALES.get(line.lower(atom.last + 3))
    return _Atom((atom.value + 0.5) * scale, atom.last + 4, "words", scaled=True) if scale else atom


def _joint(line: Line, i: int, atom: _Atom) -> int | None:
    """Return where the upper end of a range begins after ``atom``, or None."""
    word = line.lower(atom.last)
    if word in _DASHES:
        return atom.last + 1 if line.glued(atom.last) and line.glued(atom.last + 1) else None
    if word in ("to", "or") or (word == "and" and line.lower(i - 1) == "between"):
        return atom.last + 1
    return None


def _upper(line: Line, i: int, low: _Atom) -> tuple[Amount, _Atom] | None:
    """Return (lower bound, upper atom) when tokens from ``i`` are a range; a scale at the end counts for both ends."""
    at = _joint(line, i, low)
    high = _atom(line, at) if at else None
    if high is None or high.value is None or low.value is None or "vague" in (low.style, high.style):
        return None
    value = low.value
    if not low.scaled and value < 1000 <= high.value and value < high.value / 1000 and _shared(line, low, high):
        value *= 1000 if high.value < 1_000_000 else 1_000_000
    if value >= high.value or (line.lower(low.last) == "or" and high.value > 2 * value):
        return None
    return value, high


def _shared(line: Line, low: _Atom, high: _Atom) -> bool:
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
        atom = _atom(line, i)
        if atom is not None:
            found.append(_number(line, i, atom))
            last = found[-1].last
    return found


def _openings(line: Line) -> list[int]:
    """The tokens that a number may begin at, in order: most lines have digits alone."""
    digits = compress(count(), map(_DIGITS.__contains__, map(_initial, line.lowers)))
    openers = _OPENERS if line.present.isdisjoint(SCALES) else _SCALED_OPENERS
    if openers.isdisjoint(line.present):
        return list(digits)
    return sorted({*digits, *places_of(line.lowers, openers)})


def _number(line: Line, i: int, atom: _Atom) -> Number:
    """An atom as a number, with the upper end of its range where it has one: "12 to 15"."""
    upper = _upper(line, i, atom)
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
    value = None if atom.value is None else _plain(atom.value)
    return Number(value, value, i, atom.last, line.starts[i], line.ends[atom.last - 1], atom.style)
