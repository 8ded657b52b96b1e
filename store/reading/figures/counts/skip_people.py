"""Numbers of people that are no figures: ages, those who live somewhere, and "one" that is a pronoun.

In: a line and a number. Out: the reason why it is no figure, or None.
"""

from store.reading.figures.words import AUXILIARIES, Words
from store.reading.text.grammar import ENDS
from store.reading.text.numbers import CARDINALS, Number
from store.reading.text.numbers_line import Line

LIVING = frozenset("home population populated inhabited".split())
DWELLERS = frozenset("people inhabitants residents souls".split())
BUILT = frozenset(("built", "designed", "meant", "made", "intended", "room", "space", "capacity", "beds"))
ROUGHLY = frozenset(("about", "around", "some", "almost", "nearly", "roughly", "than", "more", "over", "just"))
SETTLED = frozenset(
    ("town", "city", "village", "country", "nation", "island", "district", "province", "capital", "port")
)
OLDEST = 110
TWO = 2  # "the soldiers, both two"
ONE_OF = 4  # tokens of "one of them,"
YOUNG = (5, 10, 12, 14, 15, 16, 18, 21)
SOMEONE = frozenset("person man woman child boy girl soldier policeman officer civilian worker fighter".split())
IN = frozenset("in at of near around on for from to".split())  # "the toll in Port Said was 22"
BEFORE_AGES = frozenset(
    ("and", ",", "to", "both", "each", "aged", "ages", "under", "over", "above", "of")
)  # no age without one of them
CHILD = frozenset(("girl", "boy", "child", "man", "woman", "son", "daughter", "baby", "youth", "age"))
MEANT = frozenset("i we he she they you who that which".split())
MAKING = frozenset("make give get find have need want see build offer publish issue draw produce provide".split())
BEYOND = frozenset("past over under above well below".split())
THEM = frozenset("them whom men women well".split())
GOING_ON = frozenset(
    "on in at near by and where that which has is was were are have had since after when while".split()
)


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
    other = other or (before == "the" and line.lower(number.last) in MEANT)  # "besides the one I mentioned"
    made = before in MAKING and line.lower(number.last) in ENDS  # "have been unable to make one"
    return (
        "a pronoun"
        if other or made or line.lower(number.last) in ("another", "another's", "another’s", "can", "should")
        else None
    )


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


def age(line: Line, words: Words, number: Number) -> str | None:
    """``Brandeis, 61, rejected``: a plain number between commas after a name."""
    first = number.first - (
        line.lower(number.first - 1) in ("about", "around") and line.lower(number.first - 2) == "of"
    )
    before = line.lower(first - 1)  # "a woman of about 50"
    if before in BEYOND and line.lower(first - 2) in THEM and (number.high or 0) <= OLDEST:
        return "an age" if line.lower(number.last) in ENDS else None  # "half of them past fifty"
    be = first - 1 - (before in ("now", "then", "only", "just"))
    if line.lower(be) in ("is", "was") and line.lower(be - 1) == "who" and (number.high or 0) <= OLDEST:
        return "an age" if line.lower(number.last) in ENDS else None  # "the colonel, who is now 90"
    if (number.high or 0) <= OLDEST and _of_one(line, number, first):
        return "an age"
    if before not in BEFORE_AGES:
        return None
    if _is_called_age(line, words, number, before):
        return "an age"
    if before in ("over", "under", "above") and line.lower(first - 2) in ("them", "whom", "those"):
        return "an age" if (number.high or 0) <= OLDEST and not line.lower(number.last).isalpha() else None
    if before == "of" and _someone(line, words, number, first - 2) and number.last < len(line.words):
        return "an age" if _ends_age(line, number) else None
    if number.style != "digits" or not 0 < (number.high or 0) <= OLDEST:
        return None
    single = before == "of" and line.lower(first - 3) in ("a", "an") and line.lower(number.last) == ","
    if single and line.lower(first - 2) not in words.collectives:
        return "an age" if line.lower(first - 2).isalpha() else None
    commas = before == "," and line.lower(number.last) in (",", ".")
    if commas and line.lowers[max(0, first - ONE_OF) : first - 1][:2] == ["one", "of"]:
        return "an age"  # "One of them, 21, was stabbed"
    return "an age" if commas and _is_one(line, words, first - 2) else None


def _of_one(line: Line, number: Number, first: int) -> bool:
    """``Corporal Jana Weiss was 22 and …``, ``one of them 19, …``: of one who is named, or of one of several."""
    after = line.lower(number.last)
    if after not in ENDS and after not in ("and", "when"):
        return False
    if line.lowers[max(0, first - 3) : first] == ["one", "of", "them"]:
        return True
    named = first > 2 and all(word[0].isupper() and word.isalpha() for word in line.words[first - 3 : first - 1])
    return line.lower(first - 1) == "was" and named and line.lower(first - 4) not in IN


def _is_called_age(line: Line, words: Words, number: Number, before: str) -> bool:
    """``aged nine and 12``, ``aged nine``, ``under 18``, ``children under five``."""
    first = number.first
    if before in ("and", ",", "to") and line.lower(first - 3) in ("aged", "ages"):
        return digit(line, first - 2) or line.lower(first - 2) in CARDINALS
    if before in ("aged", "ages"):
        return number.style == "words"
    if before in ("both", "each"):
        return (
            line.lower(first - 2) in (",", "(")
            and line.lower(number.last) in ENDS
            and TWO < (number.high or 0) <= OLDEST
        )
    if before == "under" and number.high in YOUNG and not line.lower(number.last).isalpha():
        return True
    return before in ("under", "over") and _of_an_age(line, words, number)


def _ends_age(line: Line, number: Number) -> bool:
    """Whether nothing that a child would be counted with follows: "a boy of nine", not "a boy of 12 years"."""
    after = line.lower(number.last)
    return line.lower(number.first - 2) not in CHILD or not after.isalpha() or after in ("and", "or", "who")


def _is_one(line: Line, words: Words, at: int) -> bool:
    """Whether one person stands at token ``at``: a name, a child, a soldier."""
    noun = line.lower(at)
    if at < 0 or line.words[at][0].isupper():
        return at >= 0
    single = noun in CHILD or (noun in words.singulars and words.units.get(noun) in ("people", "force"))
    return single and noun not in words.collectives


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
