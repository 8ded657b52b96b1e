"""The words around a number that make it a bound: "at least 12", "not more than 52,000", "up to", "or so", "a further".

In: a line, the figures' words and a number or token. Out: where those words begin or end, and the qualifier.
"""

from store.reading.figures.counts.phrases import match_after, match_before
from store.reading.figures.words import Words
from store.reading.text.numbers import Number
from store.reading.text.numbers_line import Line

NEGATED = frozenset(("not", "n't", "n’t", "never", "cannot"))
OWNING = frozenset("have has had number field muster not exceed send lose".split())
HANDED = frozenset("hand hands handed handing turned took gave given".split())
CLIMBS = frozenset(
    "now rise rises rising climbs go goes going gone went rose risen climbed crept shot jumped edged moved bringing brings brought".split()
)


def qualify(line: Line, words: Words, number: Number) -> tuple[int, str, bool]:
    """Return (first token with qualifiers, qualifier, whether it is "a further" one): the outermost bound word counts."""
    first, name, further = number.first, "exact", False
    if (
        line.lower(first - 1) == "of"
        and line.lower(first - 2) == "family"
        and line.lower(first - 3) in ("a", "the", "one")
    ):
        return first - 3, name, further  # "a family of five"
    if number.ranged and line.lower(first - 1) in ("between", "from"):
        first -= 1
    while True:
        hit = match_before(words.qualifiers, line.lowers, first)
        if hit is None or hit[0] == first:
            return first, name, further
        if hit[1] == "up_to" and line.lowers[hit[0]] == "up" and line.lower(hit[0] - 1) in CLIMBS:
            return first, name, further  # "has gone up to 38" reached it
        if line.lowers[hit[0]] == "over" and line.lower(hit[0] - 1) in HANDED:
            return first, name, further  # "handed over another 12"
        if line.lower(first) == "the" and line.lower(first - 1) == "than":
            return first, name, further  # "more than the 14,000 admitted by X": another number is
        first = hit[0]
        further = (
            further
            or line.lower(first) in ("another", "further", "additional")
            or line.lower(first + 1) in ("further", "additional")
        )
        if hit[1] != "none" and (name in ("exact", "about")):
            name = hit[1]


def trail(line: Line, words: Words, at: int) -> tuple[int, str | None]:
    """Return (token after it, qualifier) of "or more", "or so", "+" right after a number."""
    if line.lower(at) in "-–" and line.glued(at) and line.lower(at + 1) in ("plus", "odd"):
        return at + 2, "at_least" if line.lower(at + 1) == "plus" else "about"
    hit = match_after(words.trailing, line.lowers, at)
    return (hit[0], hit[1]) if hit else (at, None)


def not_more(line: Line, first: int) -> bool:
    """``does not have more than 52,000``, ``never exceeded``: so many at most."""
    near = line.lowers[max(0, first - 2) : first]
    return near[-1:] != [] and near[0] in NEGATED and near[-1] in OWNING
