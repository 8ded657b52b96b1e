"""Numbers of people that are no figures: ages, those who live somewhere, and "one" that is a pronoun.

In: a line and a number. Out: the reason why it is no figure, or None.
"""

from store.reading.figures.words import AUXILIARIES, Words
from store.reading.text.grammar import ENDS
from store.reading.text.numbers import CARDINALS, Number
from store.reading.text.numbers_line import Line

BUILT = frozenset(("built", "designed", "meant", "made", "intended", "room", "space", "capacity", "beds"))
ROUGHLY = frozenset(("about", "around", "some", "almost", "nearly", "roughly", "than", "more", "over", "just"))
SETTLED = frozenset(
    ("town", "city", "village", "country", "nation", "island", "district", "province", "capital", "port")
)
OLDEST = 110
YOUNG = (5, 10, 12, 14, 15, 16, 18, 21)
SOMEONE = frozenset("person man woman child boy girl soldier policeman officer civilian worker fighter".split())
BEFORE_AGES = frozenset(
    ("and", ",", "to", "aged", "ages", "under", "over", "above", "of")
)  # no age without one of them
CHILD = frozenset(("girl", "boy", "child", "man", "woman", "son", "daughter", "baby", "youth", "age"))


def pronoun(line: Line, number: Number) -> str | None:
    """``no one``, ``one another``, ``each one``: nobody is counted."""
    if number.high != 1 or line.lowers[number.first] != "one":
        return None
    before = line.lower(number.first - 1)
    other = before in ("no", "any", "every", "each", "some", "this", "that", "which", "another")
    other = other and not (before == "that" and line.lower(number.last) in SOMEONE)  # "says that one person died"
    other = other or (
        line.lower(number.first - 2) in ("the", "a", "this", "its") and line.lower(number.last) in AUXILIARIES
    )
    return (
        "a pronoun"
        if other or line.lower(number.last) in ("another", "another's", "another’s", "can", "should")
        else None
    )


BEYOND = frozenset("past over under above well below".split())
THEM = frozenset("them whom men women well".split())
GOING_ON = frozenset(
    "on in at near by and where that which has is was were are have had since after when while".split()
)


def population(line: Line, words: Words, number: Number) -> str | None:
    """``home to 9,700 people``, ``a town of 40,000``: who live somewhere; a garrison is no population."""
    at = number.first - 1
    while (word := line.lower(at)) in ROUGHLY:
        at -= 1
    if word not in ("to", "of", "by", "for"):
        return None
    lives = word in ("to", "of", "by") and line.lower(at - 1) in (
        "home",
        "population",
        "populated",
        "inhabited",
    )
    lives = lives or (word == "for" and line.lower(at - 1) in BUILT)
    place = (
        word == "of"
        and line.lower(at - 1) in SETTLED
        and (
            not line.lower(number.last).isalpha()
            or line.lower(number.last) in GOING_ON
            or line.lower(number.last) in ("people", "inhabitants", "residents", "souls")
        )
    )
    if not (lives or place):
        return None
    near = [line.lower(j) for j in range(number.last, number.last + 3)]
    counted = any(words.units.get(word) == "force" or words.nouns.get(word) == "displaced" for word in near)
    return None if counted else "a population"


def age(line: Line, words: Words, number: Number) -> str | None:
    """``Brandeis, 61, rejected``: a plain number between commas after a name."""
    first = number.first
    before = line.lower(first - 1)
    if before in BEYOND and line.lower(first - 2) in THEM and (number.high or 0) <= OLDEST:
        return "an age" if line.lower(number.last) in ENDS else None  # "half of them past fifty"
    if before not in BEFORE_AGES:
        return None
    if (
        before in ("and", ",", "to")
        and (digit(line, first - 2) or line.lower(first - 2) in CARDINALS)
        and line.lower(first - 3) in ("aged", "ages")
    ):
        return "an age"
    if before in ("aged", "ages") and number.style == "words":
        return "an age"
    if before == "under" and number.high in YOUNG and not line.lower(number.last).isalpha():
        return "an age"
    if before in ("under", "over") and _of_an_age(line, words, number):
        return "an age"
    if before in ("over", "under", "above") and line.lower(first - 2) in ("them", "whom", "those"):
        return "an age" if (number.high or 0) <= OLDEST and not line.lower(number.last).isalpha() else None
    if before == "of" and _someone(line, words, number, first - 2) and number.last < len(line.words):
        return (
            "an age"
            if line.lower(first - 2) not in CHILD
            or not line.lower(number.last).isalpha()
            or line.lower(number.last) in ("and", "or", "who")
            else None
        )
    single = before == "of" and line.lower(first - 3) in ("a", "an") and line.lower(number.last) == ","
    if single and line.lower(first - 2) not in words.collectives and number.style == "digits":
        return "an age" if 0 < (number.high or 0) <= OLDEST and line.lower(first - 2).isalpha() else None
    commas = before == "," and line.lower(number.last) in (",", ".")
    noun = line.lower(first - 2)
    single = noun in CHILD or (noun in words.singulars and words.units.get(noun) in ("people", "force"))
    named = first > 1 and (line.words[first - 2][0].isupper() or (single and noun not in words.collectives))
    return "an age" if commas and named and number.style == "digits" and 0 < (number.high or 0) <= OLDEST else None


def _of_an_age(line: Line, words: Words, number: Number) -> bool:
    """``730 children under five have died``, ``people over 70 were told``: those who are counted stand before."""
    noun, after = line.lower(number.first - 2), line.lower(number.last)
    ends = after in AUXILIARIES or not after.isalpha()
    return words.units.get(noun) == "people" and ends and 0 < (number.high or 0) <= OLDEST


def _someone(line: Line, words: Words, number: Number, at: int) -> bool:
    """Whether token ``at`` is one person, whose age follows: "a boy of 12", "a policeman of 61"; a family has members."""
    word = line.lower(at)
    if word in CHILD:
        return True
    single = (
        word in words.singulars
        and line.lower(number.last) not in words.units
        and words.units[word] in ("people", "force")
        and (number.high or 0) <= OLDEST
    )
    return single and word not in words.collectives and word not in ("family", "household")


def digit(line: Line, i: int) -> bool:
    """Whether token ``i`` begins with a digit."""
    word = line.lower(i)
    return bool(word) and word[0].isdigit()
