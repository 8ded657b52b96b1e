"""One numeral in digits or English words, without the range it may open: "1,200", "3.4 million", "half a dozen", "dozens".

In: a line and a token. Out: its value, None where it is vague or odd, and where it ends. Nothing raises; all is linear.
"""

from dataclasses import dataclass
from typing import Literal

from store.reading.text.numbers_line import MARK, Amount, Line, value_of

Style = Literal["digits", "words", "vague", "odd"]

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
CARDINALS = {word: value for value, word in enumerate(_ONES)} | {word: 10 * n for n, word in enumerate(_TENS, 2)}
CARDINALS |= {f"{tens}-{_ONES[n]}": 10 * ten + n for ten, tens in enumerate(_TENS, 2) for n in range(1, 10)}
NUMBER = rf"(?:\d[\d,.]*|{'|'.join(word for word, value in CARDINALS.items() if value)})"  # in a pattern without regard to case
SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "dozen": 12}
_GLUED = {"k": 1_000, "m": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000, "mln": 1_000_000}
VAGUE = frozenset(("tens", "dozens", "scores", "hundreds", "thousands", "millions"))
FEW = frozenset(("several", "few", "many", "couple"))
STARTERS = frozenset(CARDINALS) | frozenset(SCALES) | VAGUE | {"half"}
LIMIT = 10**13  # more is no count of anything


@dataclass(slots=True)
class Numeral:
    """What a numeral is worth, None where it is vague or odd; the token behind it, how it is written, and whether "million" or the like is in it."""

    value: Amount | None
    last: int
    style: Style
    scaled: bool = False


def _spelled(line: Line, i: int) -> Numeral | None:
    """A run of number words: ``one hundred and twenty thousand``, ``a dozen``, ``twenty-five hundred``; of a range its low end."""
    joints: list[int] = []
    number = _run(line, i, joints)
    if number is None or not joints or line.lower(i - 1) != "between":
        return number
    return _low_end(line, i, [*joints, number.last]) or number


def _run(line: Line, i: int, joints: list[int], stop: int = -1) -> Numeral | None:
    """As many number words as make one number, up to the "and" at token ``stop``; each "and" within it is put among ``joints``."""
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
                return Numeral(None, _past_scales(line, at), "odd")
            total, part = _scaled(total, part, scale)
        elif word == "and" and at not in (i, stop) and _goes_on(line, at, total, part):
            joints.append(at)
        else:
            break
        at += 1
    return Numeral(total + part, at, "words", at > i + 1) if at > i and not (article and at == i + 1) else None


def _piled(line: Line, at: int) -> bool:
    """``million billion``: a scale at token ``at`` on a scale as large is no number; ``hundred thousand`` is one."""
    before, scale = SCALES.get(line.lower(at - 1), 0), SCALES[line.lower(at)]
    return before >= 1000 and scale >= 100


def _past_scales(line: Line, at: int) -> int:
    while line.lower(at) in SCALES:
        at += 1
    return at


def _low_end(line: Line, i: int, joints: list[int]) -> Numeral | None:
    """The low end of a range that opens at token ``i``, where each "and" may part it: "between one hundred and ten | and one hundred and fifty"."""
    ends = [(joint, _run(line, i, [], joint), _high_end(line, joint)) for joint in joints]
    rows = [(high / low.value, low) for _, low, high in ends if low is not None and low.value and high > low.value]
    return min(rows, key=lambda row: row[0])[1] if rows else None  # its ends are of one size


def _high_end(line: Line, joint: int) -> Amount:
    """What stands behind the "and" at token ``joint``; 0 for nothing."""
    if line.lower(joint) != "and":
        return 0
    high = _run(line, joint + 1, []) or _digits(line, joint + 1) if line.lower(joint + 1) else None
    return (high.value or 0) if high is not None else 0


def _goes_on(line: Line, at: int, total: int, part: int) -> bool:
    """Whether the "and" at token ``at`` stands within one number: "one hundred and twenty thousand", not "two hundred and three hundred"."""
    before, behind = SCALES.get(line.lower(at - 1)), SCALES.get(line.lower(at + 2), 0)
    if before is None or not _small(line.lower(at + 1), total, part):
        return False
    return behind < before if before >= 1000 else behind != before and (total == 0 or behind < 1000)


def _small(word: str, total: int, part: int) -> bool:
    """Whether ``and WORD`` still belongs to the number: only tens and ones after a hundred or a thousand."""
    return (part >= 100 or (total > 0 and part == 0)) and word in CARDINALS and part % 100 == 0


def _scaled(total: int, part: int, scale: int) -> tuple[int, int]:
    if scale in (12, 100):
        return total, max(part, 1) * scale
    return total + max(part, 1) * scale, 0


def _half(line: Line, i: int) -> Numeral | None:
    """``half a million``, ``half a dozen``."""
    if line.lower(i + 1) == "a" and line.lower(i + 2) in SCALES:
        return Numeral(SCALES[line.lower(i + 2)] / 2, i + 3, "words", scaled=True)
    return None


def _vague(line: Line, i: int) -> Numeral | None:
    """``tens of thousands``, ``dozens``, ``several hundred``: no convention bounds these, so they carry no number."""
    word, at = line.lower(i), i + 1
    if word in FEW and (line.lower(at) in SCALES or (line.lower(at) == "of" and line.lower(at + 1) in SCALES)):
        return Numeral(None, at + 1 + (line.lower(at) == "of"), "vague")
    if word not in VAGUE:
        return None
    while line.lower(at) in ("of", "and", "to") and line.lower(at + 1) in VAGUE:
        at += 2
    return Numeral(None, at, "vague")


def _digits(line: Line, i: int) -> Numeral:
    """The number that begins with digits: "1,200", "1.2 million", "3-million"; "odd" where they code something."""
    value = None if _coded(line, i) else value_of(line.words[i])
    scale = SCALES.get(line.lower(i + 1))
    if scale is None and line.glued(i + 1):
        scale = _GLUED.get(line.lower(i + 1))
    if scale is None and line.lower(i + 1) == "-" and line.glued(i + 1):
        scale = SCALES.get(line.lower(i + 2))
        if scale and value is not None:
            return Numeral(value * scale, i + 3, "digits", scaled=True)
    if value is None:
        return Numeral(None, i + 1, "odd")
    if scale is None:
        return Numeral(value, i + 1, "digits")
    if line.lower(i + 2) in SCALES:
        return Numeral(None, _past_scales(line, i + 1), "odd")
    return Numeral(_thousandths(line.words[i], value) * scale, i + 2, "digits", scaled=True)


def _coded(line: Line, i: int) -> bool:
    """``1e400``, ``0x10``: letters with digits stand right behind, so it is a code and no count."""
    return line.glued(i + 1) and line.lower(i + 1)[0].isalpha() and any(map(str.isdigit, line.lower(i + 1)))


def _thousandths(word: str, value: Amount) -> Amount:
    """Before ``million`` a mark and three digits are decimals: 1.255 million, not 1,255 million."""
    parts = MARK.split(word)
    return float(".".join(parts)) if len(parts) == 2 and "." in word and parts[1].isdigit() else value


def numeral_at(line: Line, i: int) -> Numeral | None:
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


def _and_a_half(line: Line, numeral: Numeral | None) -> Numeral | None:
    """``two and a half million``."""
    if numeral is None or numeral.value is None or line.lowers[numeral.last : numeral.last + 3] != ["and", "a", "half"]:
        return numeral
    scale = SCALES.get(line.lower(numeral.last + 3))
    return Numeral((numeral.value + 0.5) * scale, numeral.last + 4, "words", scaled=True) if scale else numeral
