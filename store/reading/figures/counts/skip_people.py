"""Numbers of people that are no figures: those who live somewhere or say so, ratios, and "one" that is a pronoun.

In: a line and a number. Out: the reason why it is no figure, or None.
"""

from store.reading.figures.words import AUXILIARIES, Words
from store.reading.text.grammar import ENDS
from store.reading.text.numbers import Number
from store.reading.text.numbers_line import Line
from store.reading.text.numerals import CARDINALS

SPEAKING = frozenset(
    "say said says agree agreed told tell added insist insisted deny denied confirmed claim claimed".split()
)
LIVING = frozenset("home population populated inhabited".split())
DWELLERS = frozenset("people inhabitants residents souls".split())
BUILT = frozenset(("built", "designed", "meant", "made", "intended", "room", "space", "capacity", "beds"))
ROUGHLY = frozenset(("about", "around", "some", "almost", "nearly", "roughly", "than", "more", "over", "just"))
SETTLED = frozenset(
    ("town", "city", "village", "country", "nation", "island", "district", "province", "capital", "port")
)
SOMEONE = frozenset("person man woman child boy girl soldier policeman officer civilian worker fighter".split())
MEANT = frozenset("i we he she they you who that which".split())
MAKING = frozenset("make give get find have need want see build offer publish issue draw produce provide".split())
GOING_ON = frozenset(
    "on in at near by and where that which has is was were are have had since after when while".split()
)


def pronoun(line: Line, number: Number) -> str | None:
    """``no one``, ``one another``, ``each one``, ``not one soldier``, ``the only one with``: nobody is counted."""
    if number.high != 1 or line.lowers[number.first] != "one":
        return None
    before = line.lower(number.first - 1)
    other = before in ("no", "any", "every", "each", "some", "this", "that", "which", "another")
    other = other and not (before == "that" and line.lower(number.last) in SOMEONE)  # "says that one person died"
    other = other or (
        line.lower(number.first - 2) in ("the", "a", "this", "its") and line.lower(number.last) in AUXILIARIES
    )
    other = other or (before == "the" and line.lower(number.last) in MEANT)  # "besides the one I mentioned"
    other = (
        other
        or (before == "not" and line.lower(number.last) != "of")
        or (before == "only" and line.lower(number.first - 2) == "the")
    )
    made = before in MAKING and line.lower(number.last) in ENDS  # "have been unable to make one"
    return (
        "a pronoun"
        if other or made or line.lower(number.last) in ("another", "another's", "another’s", "can", "should")
        else None
    )


def tellers(line: Line, number: Number) -> str | None:
    """``All three say that there are dead``, ``the two told reporters``: those who speak."""
    known = line.lower(number.first - 1) in ("all", "the", "both", "these", "those")
    return "people who say so" if known and line.lower(number.last) in SPEAKING else None


def ratio(line: Line, number: Number) -> str | None:
    """``we offer to exchange them, ten for one``, ``eleven for six``: so many of one for so many of the other."""
    at = number.last
    for_so_many = line.lower(at) == "for" and line.lower(at + 1) in CARDINALS
    return "a ratio" if for_so_many and line.lower(number.first - 1) in (",", "exchanged", "swapped") else None


def population(line: Line, words: Words, number: Number) -> str | None:
    """``home to 9,700 people``, ``a town of 40,000``: who live somewhere; a garrison is no population."""
    at = number.first - 1
    while (word := line.lower(at)) in ROUGHLY:
        at -= 1
    if word not in ("to", "of", "by", "for"):
        return None
    before, after = line.lower(at - 1), line.lower(number.last)
    if before == "home" and line.lower(at - 2) in ("become", "became"):
        return None  # "The stadium has become home to 1,100 people"
    lives = before in BUILT if word == "for" else before in LIVING
    settled = word == "of" and before in SETTLED and (not after.isalpha() or after in GOING_ON or after in DWELLERS)
    if not (lives or settled):
        return None
    near = [line.lower(j) for j in range(number.last, number.last + 3)]
    soldiers = "service" in near and "members" in near
    counted = soldiers or any(words.units.get(word) == "force" or words.nouns.get(word) == "displaced" for word in near)
    return None if counted else "a population"
