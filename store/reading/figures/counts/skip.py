"""Numbers that are no figures: years, ages, money, percentages, distances, dates, clock times, names of models and units.

In: a line, the figures' words and a number. Out: the reason why it is no figure, as ``crisis read --why`` shows it, or None.
"""

import re
from itertools import pairwise

from store.models import Skipped
from store.reading.figures.counts.ages import age, digit
from store.reading.figures.counts.fractions import fraction
from store.reading.figures.counts.growth import MORE, differs
from store.reading.figures.counts.heads import is_model
from store.reading.figures.counts.not_counted import AS_MANY, not_counted
from store.reading.figures.counts.phrases import match_after, match_before
from store.reading.figures.counts.skip_names import named
from store.reading.figures.counts.skip_people import ROUGHLY, population, pronoun, ratio, tellers
from store.reading.figures.counts.strong import HYPHENS
from store.reading.figures.counts.units import SIZES
from store.reading.figures.standing.former import EARLIER, put_right, was
from store.reading.figures.words import AUXILIARIES, Words
from store.reading.page import Page
from store.reading.text.numbers import Number
from store.reading.text.numbers_line import Line

VOTES = frozenset(("votes", "ballots"))
ORDINALS = frozenset("first second third last latest fourth fifth sixth next".split())
MONEY_MARKS = frozenset("$€£¥₽₴₹")
DASHES = frozenset("-–—/.:‑")
ALONG = frozenset(
    "deep long high wide tall above below from of off away apart north south east west upstream downstream".split()
)
MIDDLE = frozenset(
    """more full nautical further additional square consecutive straight long calendar working billion million years' us u.s.
    other""".split()
)
FOLD = frozenset(("times", "twice", "double", "half"))
GIVEN = frozenset("figure number count toll total estimate".split())  # behind "four times the official"
LIKENED = 6  # tokens of "times the official figure of"
DATED = frozenset(  # what a year behind "of" dates and no people make up
    """earthquake quake flood floods famine war coup uprising revolution drought epidemic outbreak tsunami hurricane cyclone typhoon storm
    eruption landslide disaster crisis events summer winter autumn spring election elections accord agreement treaty constitution""".split()
)
DIGITS = re.compile(r"[0-9]+(?:[.,:][0-9]+)*")


def pass_over(page: Page, start: int, end: int, why: str = "in a line that is no sentence") -> None:
    """Note the numbers between two sentences: of time stamps, bylines and page furniture; or of what is not read."""
    if end - start > 1:
        found = DIGITS.finditer(page.text, start, end)
        page.skipped += [Skipped(match[0], *match.span(), why) for match in found]


def reason(line: Line, words: Words, number: Number) -> str | None:
    """Why ``number`` cannot be a figure whatever it counts, or None. Looks only at the tokens that touch or stand by it."""
    return (
        _touching(line, number)
        or pronoun(line, number)
        or ratio(line, number)
        or tellers(line, number)
        or named(line, number)
        or age(line, words, number)
        or _after(line, words, number)
        or _before(line, words, number)
        or ("a size" if line.lower(number.last) in HYPHENS and line.lower(number.last + 1) in SIZES else None)
        or ("a model" if is_model(line, words, number.first) else None)
        or _year(line, words, number)
        or _month(line, words, number)
        or fraction(line, number)
        or population(line, words, number)
        or _likened(line, number)
        or not_counted(line, number)
    )


def _likened(line: Line, number: Number) -> str | None:
    """``four times the official figure of 600``: the count of another, told by whoever gives his own."""
    if FOLD.isdisjoint(line.present) or line.lower(number.first - 1) != "of":
        return None
    near = line.lowers[max(0, number.first - LIKENED) : number.first - 1]
    folds = any(one in FOLD and two in AS_MANY for one, two in pairwise(near))
    return "another's count" if folds and near[-1] in GIVEN else None


def _touching(line: Line, number: Number) -> str | None:
    """Marks without a space: 14:30, 3-1, +1 202-555, G7."""
    if number.style == "odd":
        return "a date, version or code"
    before = line.lower(number.first - 1)
    if before in DASHES and line.glued(number.first) and digit(line, number.first - 2):
        return "a clock time" if before == ":" else "part of a longer number"
    after = line.lower(number.last)
    if (after in MORE and line.lower(number.last + 1) == "than") or differs(line, number):
        return "a difference"
    if after in DASHES and line.glued(number.last) and line.glued(number.last + 1) and digit(line, number.last + 1):
        return "a clock time" if after == ":" else "part of a longer number"
    if before == "+" and line.glued(number.first) and line.lower(number.first - 2) != "(":
        return "a telephone number"
    if (
        number.style == "digits"
        and line.words[number.first].isdigit()
        and line.words[number.first][0] == "0"
        and len(line.words[number.first]) > 1
    ):
        return "a code or telephone number"
    return None


def _after(line: Line, words: Words, number: Number) -> str | None:
    """Why the words behind a number make it none: "300 km", "12 per cent", "40-year-old"."""
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
    if hit is None or (len(line.lower(at)) == 1 and line.lower(at).isalpha() and not _metres(line, at)):
        return None
    if hit[1] == "votes" and not words.harm.isdisjoint(line.lowers[hit[0] : hit[0] + 3]):
        return None  # "60 lawmakers were detained"
    return None if hit[1] == "an order" and not line.glued(at) else hit[1]


def _metres(line: Line, at: int) -> bool:
    """Whether the letter at token ``at`` is the number's own mark: right behind it ("300m"), or an m that nothing counted follows ("a bridge of 60 m is")."""
    after = line.lower(at + 1)
    return line.glued(at) or (line.words[at] == "m" and (not after.isalpha() or after in AUXILIARIES or after in ALONG))


def _before(line: Line, words: Words, number: Number) -> str | None:
    """Why the words before a number make it none: "$400", "up from 300", "No. 12"."""
    if line.lower(number.first - 1)[-1:] in MONEY_MARKS and number.first:
        return "money"
    if line.lower(number.first - 1) in ("to", "against") and line.lower(number.first - 2) in VOTES:
        return "votes"  # "by 52 votes to 47"
    if was(line, number):
        return EARLIER
    if line.lower(number.first - 1) == "not" and put_right(line, number):
        return "what another number sets right"
    if (
        line.lower(number.first - 1) == "of"
        and line.lower(number.first - 2) in ORDINALS
        and line.lower(number.last) in ("", ",", "to")
    ):
        return "how many there are of them"  # "the first of 14 to fall"
    hit = match_before(words.no_before, line.lowers, number.first)
    if hit is None and line.lower(number.first - 1) in ROUGHLY:
        hit = match_before(words.no_before, line.lowers, number.first - 1)  # "up from about 100,000"
        hit = hit if hit and hit[1] == EARLIER else None
    if hit is None:
        return None
    name = hit[1]
    if name == EARLIER and number.ranged:
        return None
    if name == "money" and line.lower(number.last) in words.units:
        return None  # "the payment of 400 soldiers"
    if name.startswith("a number of") and not _named(line, number, hit[0]):
        return None
    return name


def _named(line: Line, number: Number, first: int) -> bool:
    """``Article 5``, ``Highway 12`` but not "the army 12 tanks": a capital or a plain label, and no comma group."""
    word = line.words[first]
    if number.style == "words" and line.lowers[first] in ("day", "phase", "stage", "part", "chapter"):
        return line.lower(number.last) in AUXILIARIES  # "after day one was rained off"
    plain = number.style == "digits" and line.words[number.first].isdigit()
    if line.lowers[first] == "group" and word[0].islower():
        return False  # "a battle group of 800", but the Group of 20
    label = not word[0].islower() or line.lowers[first] in (
        "resolution",
        "article",
        "no",
        "page",
        "phase",
        "grade",
        "level",
        "top",
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
    """``of 2000 troops``: a unit follows at once in lower case, and no preposition of time stands before; not ``the earthquake of 1974 families``."""
    if line.lower(number.first - 1) == "of" and line.lower(number.first - 2) in DATED:
        return False
    return line.lower(number.last) in words.units and line.lower(number.first - 1) in (
        "of",
        "the",
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
    if number.style != "digits" or (number.high or 0) > 31:
        return None
    for i in (number.first - 1, number.last):
        if line.lower(i) in words.months and line.words[i][0].isupper():
            return "a date"
    return None
