"""Numbers that are no figures: years, ages, money, percentages, distances, dates, clock times, names of models and units."""

from store.reading.figures_phrases import match_after, match_before
from store.reading.figures_words import Words
from store.reading.numbers import CARDINALS, Number
from store.reading.numbers_line import Line

MONEY_MARKS = frozenset("$€£¥₽₴₹")
DASHES = frozenset("-–—/.:‑")


def reason(line: Line, words: Words, number: Number) -> str | None:
    """Why ``number`` cannot be a figure whatever it counts, or None. Looks only at the tokens that touch or stand by it."""
    return (
        _touching(line, number)
        or _pronoun(line, number)
        or _age(line, number)
        or _after(line, words, number)
        or _before(line, words, number)
        or _year(line, words, number)
        or _month(line, words, number)
        or _fraction(line, number)
        or _population(line, words, number)
    )


def _pronoun(line: Line, number: Number) -> str | None:
    """``no one``, ``one another``, ``each one``: nobody is counted."""
    if number.high != 1 or line.lowers[number.first] != "one":
        return None
    other = line.lower(number.first - 1) in ("no", "any", "every", "each", "some", "this", "that", "which", "another")
    return (
        "a pronoun"
        if other or line.lower(number.last) in ("another", "another's", "another’s", "can", "should")
        else None
    )


def _population(line: Line, words: Words, number: Number) -> str | None:
    """``home to 9,700 people``, ``a town of 40,000``: who live somewhere; a garrison is no population."""
    at = number.first - 1
    while line.lower(at) in ROUGHLY:
        at -= 1
    lives = line.lower(at) in ("to", "of", "by") and line.lower(at - 1) in (
        "home",
        "population",
        "populated",
        "inhabited",
    )
    place = line.lower(at) == "of" and line.lower(at - 1) in SETTLED and not line.lower(number.last).isalpha()
    force = any(words.units.get(line.lower(j)) == "force" for j in range(number.last, number.last + 3))
    return "a population" if (lives or place) and not force else None


ROUGHLY = frozenset(("about", "around", "some", "almost", "nearly", "roughly", "than", "more", "over", "just"))
SETTLED = frozenset(
    ("town", "city", "village", "country", "nation", "island", "district", "province", "capital", "port")
)


def _touching(line: Line, number: Number) -> str | None:
    """Marks without a space: 14:30, 3-1, +1 202-555, G7."""
    if number.style == "odd":
        return "a date, version or code"
    before = line.lower(number.first - 1)
    if line.glued(number.first) and before in DASHES and _digit(line, number.first - 2):
        return "a clock time" if before == ":" else "part of a longer number"
    after = line.lower(number.last)
    if line.glued(number.last) and after in DASHES and line.glued(number.last + 1) and _digit(line, number.last + 1):
        return "a clock time" if after == ":" else "part of a longer number"
    if before == "+" and line.glued(number.first):
        return "a telephone number"
    if (
        number.style == "digits"
        and line.words[number.first].isdigit()
        and line.words[number.first][0] == "0"
        and len(line.words[number.first]) > 1
    ):
        return "a code or telephone number"
    return None


YOUNG = (5, 10, 12, 14, 15, 16, 18, 21)
CHILD = frozenset(("girl", "boy", "child", "man", "woman", "son", "daughter", "baby", "youth", "age"))


def _age(line: Line, number: Number) -> str | None:
    """``Brandeis, 61, rejected``: a plain number between commas after a name."""
    first = number.first
    if line.lower(first - 1) == "under" and number.high in YOUNG and not line.lower(number.last).isalpha():
        return "an age"
    if line.lower(first - 1) == "of" and line.lower(first - 2) in CHILD and number.last < len(line.words):
        return (
            "an age"
            if not line.lower(number.last).isalpha() or line.lower(number.last) in ("and", "or", "who")
            else None
        )
    commas = line.lower(first - 1) == "," and line.lower(number.last) in (",", ".")
    named = first > 1 and line.words[first - 2][0].isupper()
    return "an age" if commas and named and number.style == "digits" and 0 < (number.high or 0) <= 110 else None


def _digit(line: Line, i: int) -> bool:
    word = line.lower(i)
    return bool(word) and word[0].isdigit()


def _after(line: Line, words: Words, number: Number) -> str | None:
    at = number.last
    if line.lower(at) in ("-", "–") and line.glued(at):
        at += 1
        first = line.lower(at).partition("-")[0]
        hit = match_after(words.no_after, line.lowers, at)
        if hit is None and first in words.no_after and first != "s":
            return words.no_after[first][0][1]
    else:
        hit = match_after(words.no_after, line.lowers, at) or match_after(
            words.no_after, line.lowers, at + (line.lower(at) in MIDDLE)
        )
    if hit is None or (len(line.lower(at)) == 1 and line.lower(at).isalpha() and not line.glued(at)):
        return None
    return None if hit[1] == "an order" and not line.glued(at) else hit[1]


MIDDLE = frozenset(
    (
        "more",
        "full",
        "nautical",
        "further",
        "additional",
        "square",
        "consecutive",
        "straight",
        "long",
        "calendar",
        "working",
        "billion",
        "million",
        "years'",
        "us",
        "u.s.",
        "other",
    )
)


def _before(line: Line, words: Words, number: Number) -> str | None:
    if line.lower(number.first - 1)[-1:] in MONEY_MARKS and number.first:
        return "money"
    hit = match_before(words.no_before, line.lowers, number.first)
    if hit is None:
        return None
    name = hit[1]
    if name == "an earlier value" and number.ranged:
        return None
    if name.startswith("a number of") and not _named(line, number, hit[0]):
        return None
    return name


def _named(line: Line, number: Number, first: int) -> bool:
    """``Article 5``, ``Highway 12`` but not "the army 12 tanks": a capital or a plain label, and no comma group."""
    word = line.words[first]
    plain = number.style == "digits" and line.words[number.first].isdigit()
    label = not word[0].islower() or line.lowers[first] in (
        "resolution",
        "article",
        "no",
        "page",
        "phase",
        "grade",
        "level",
        "top",
        "group",
    )
    return plain and label and (first > 0 or line.lowers[first] not in ("army", "class", "top", "police"))


def _year(line: Line, words: Words, number: Number) -> str | None:
    """1000 to 2199 in four plain digits: a year after "in", "since" …, or where nothing follows that it could count."""
    if (
        number.style != "digits"
        or number.low is None
        or not 1000 <= number.low <= 2199
        or line.ends[number.first] - line.starts[number.first] != 4
    ):
        return None
    if not line.words[number.first].isdigit():
        return None
    before, after = line.lower(number.first - 1), line.lower(number.last)
    if before in words.months or before.isdigit():
        return "a year"
    if 1900 <= number.low <= 2099 and before in words.year_before and not _counts(line, words, number):
        return "a year"
    return (
        "a year"
        if not after
        or (not after[0].isalpha() and after not in "-–" and 1900 <= number.low <= 2099 and before not in words.verbs)
        else None
    )


def _counts(line: Line, words: Words, number: Number) -> bool:
    """``of 2000 troops``: a unit follows at once in lower case, and no preposition of time stands before."""
    return line.lower(number.last) in words.units and line.lower(number.first - 1) in (
        "of",
        "the",
        "a",
        "its",
        "their",
        "to",
        "and",
        "by",
        "for",
        "about",
        "than",
        "from",
    )


def _month(line: Line, words: Words, number: Number) -> str | None:
    """``4 March``, ``March 4``: a day. "may" is also a verb, so it counts in its written capital only."""
    before, after = line.lower(number.first - 1), line.lower(number.last)
    for i, word in ((number.first - 1, before), (number.last, after)):
        if word in words.months and line.words[i][0].isupper() and (number.high or 0) <= 31:
            return "a date"
    return None


def _ratio(line: Line, i: int) -> bool:
    word = line.lower(i)
    return (_digit(line, i) and len(word) <= 3) or word in CARDINALS


def _fraction(line: Line, number: Number) -> str | None:
    after = line.lower(number.last)
    thirds = (
        "third",
        "thirds",
        "quarter",
        "quarters",
        "fifth",
        "fifths",
        "half",
        "tenth",
        "tenths",
        "fourths",
        "eighths",
    )
    if after in thirds or (after == "-" and line.lower(number.last + 1) in thirds):
        return "a fraction"
    if after in ("in", "out") and _ratio(
        line, number.last + 1 + (after == "out" and line.lower(number.last + 1) == "of")
    ):
        return "a ratio"
    if line.lower(number.first - 1) == "in" and _ratio(line, number.first - 2) and (number.high or 0) <= 100:
        return "a ratio"
    if line.lower(number.first - 1) == "of" and line.lower(number.first - 2) == "out":
        share = _ratio(line, number.first - 3) and (number.high or 0) <= 10
        return "a ratio" if share or (number.high or 0) in (10, 100) else None
    return None
