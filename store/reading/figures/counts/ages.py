"""Numbers that are ages: "Brandeis, 61, rejected", "a boy of nine", "aged nine and 12", "children under five".

In: a line and a number. Out: "an age", or None.
"""

from store.reading.figures.words import AUXILIARIES, Words
from store.reading.text.grammar import ENDS
from store.reading.text.numbers import Number
from store.reading.text.numbers_line import Line
from store.reading.text.numerals import CARDINALS

OLDEST = 110
GOING_ON = AUXILIARIES | {"and", "or", "who"}  # "a boy of nine was pulled out"
TWO = 2  # "the soldiers, both two"
ONE_OF = 4  # tokens of "one of them,"
YOUNG = (5, 10, 12, 14, 15, 16, 18, 21)
IN = frozenset("in at of near around on for from to".split())  # "the toll in Port Said was 22"
BEFORE_AGES = frozenset(
    ("and", ",", "to", "both", "each", "aged", "ages", "under", "over", "above", "of")
)  # no age without one of them
CHILD = frozenset(("girl", "boy", "child", "man", "woman", "son", "daughter", "baby", "youth", "age"))
BEYOND = frozenset("past over under above well below".split())
THEM = frozenset("them whom men women well".split())


def age(line: Line, words: Words, number: Number) -> str | None:
    """``Brandeis, 61, rejected``: a plain number between commas after a name, or one behind a word that tells of years."""
    first = number.first
    if line.lower(first - 1) in ("about", "around") and line.lower(first - 2) == "of":
        first -= 1  # "a woman of about 50"
    return "an age" if _is_age(line, words, number, first) else None


def _is_age(line: Line, words: Words, number: Number, first: int) -> bool:
    """Whether so many years are meant; the phrase before the number ends at token ``first``."""
    before, behind, young = line.lower(first - 1), line.lower(number.last), (number.high or 0) <= OLDEST
    if young and (_is_beyond(line, first) or _who_is(line, first)):
        return behind in ENDS
    if young and _of_one(line, number, first):
        return True
    if before not in BEFORE_AGES:
        return False
    if _is_called_age(line, words, number, before):
        return True
    if before in ("over", "under", "above") and line.lower(first - 2) in ("them", "whom", "those"):
        return young and not behind.isalpha()
    if before == "of" and _someone(line, words, number, first - 2) and number.last < len(line.words):
        return _ends_age(line, number)
    plain = number.style == "digits" and 0 < (number.high or 0) <= OLDEST
    return plain and _between_commas(line, words, number, first)


def _is_beyond(line: Line, first: int) -> bool:
    """``half of them past fifty``."""
    return line.lower(first - 1) in BEYOND and line.lower(first - 2) in THEM


def _who_is(line: Line, first: int) -> bool:
    """``the colonel, who is now 90``."""
    be = first - 1 - (line.lower(first - 1) in ("now", "then", "only", "just"))
    return line.lower(be) in ("is", "was") and line.lower(be - 1) == "who"


def _between_commas(line: Line, words: Words, number: Number, first: int) -> bool:
    """``Brandeis, 61, rejected``, ``One of them, 21, was stabbed``, ``a policeman of 61, said``."""
    before, behind = line.lower(first - 1), line.lower(number.last)
    single = before == "of" and line.lower(first - 3) in ("a", "an") and behind == ","
    if single and line.lower(first - 2) not in words.collectives:
        return line.lower(first - 2).isalpha()
    if before != "," or behind not in (",", ".") or _ends_shares(line, first - 2):
        return False
    return line.lowers[max(0, first - ONE_OF) : first - 1][:2] == ["one", "of"] or _is_one(line, words, first - 2)


def _ends_shares(line: Line, last: int) -> bool:
    """``… are confirmed: Camana, 23; Arequipa, 2; Oshkel, 9.``: behind a semicolon that ends such a pair, in a list that a colon or dash opens."""
    at = last
    while at > 0 and line.words[at][0].isupper():
        at -= 1
    at -= line.lower(at) == "and"
    opened = any(mark in line.present for mark in (":", "–", "—"))
    return opened and line.lower(at) == ";" and digit(line, at - 1)


def _of_one(line: Line, number: Number, first: int) -> bool:
    """``Corporal Jana Weiss was 22 and …``, ``one of them 19, …``: of one who is named, or of one of several."""
    after = line.lower(number.last)
    if after not in ENDS and after not in ("and", "when"):
        return False
    if line.lowers[max(0, first - 3) : first] == ["one", "of", "them"]:
        return True
    whose = first - 3 if line.lowers[max(0, first - 2) : first] == ["of", "them"] else first - 1
    if line.lower(whose) in ("eldest", "oldest", "youngest"):
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
    return line.lower(number.first - 2) not in CHILD or not after.isalpha() or after in GOING_ON or after.endswith("ed")


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
