"""Values that were so before a change: "cut from 1,500 to 900", "shrunk to 73,000, from 102,000 in 2010".

In: a line and a number, or a site. Out: whether the number is such a value, or whether any other number of the site has a day.
"""

from store.reading.dates.days import WEEKDAYS
from store.reading.figures.counts.ages import digit
from store.reading.figures.counts.changed import ABOUT
from store.reading.figures.links.left_out import others_between
from store.reading.figures.site import Site
from store.reading.figures.words import CHANGES
from store.reading.text.grammar import ENDS
from store.reading.text.harm import OWNED
from store.reading.text.numbers import Number
from store.reading.text.numbers_line import Line
from store.reading.text.numerals import CARDINALS

EARLIER = "an earlier value"
POINTING = frozenset("that this it which they".split())
BOUNDS = frozenset("the some about around roughly nearly almost fewer less more than over only just".split())
COMPARING = frozenset([(way, "from") for way in ("up", "down")] + [("compared", word) for word in ("with", "to")])
PAST = frozenset(
    "ago last earlier before previous then previously turn first".split()
)  # what a value of former days stands beside
PAPERS = frozenset("report reports sitrep bulletin communiqué communique update edition version statement".split())
PAPER = 5  # tokens of "in our last situation report"
YEAR = 4  # digits
TIME = 6  # tokens from a value to its time: "a month ago", "at the turn of the year"
COUNTS = frozenset("number toll count total figure tally cases deaths".split())
NOUN = 3  # tokens from a value over its noun to "from"
FALLING = 12  # tokens from the verb of change to the value before it


def was(line: Line, number: Number) -> bool:
    """``cut from 1,500 to 900``, ``shrunk to 73,000, from 102,000 in 2010``: the value before a change."""
    before = line.lower(number.first - 1)
    if before == "and":
        return _joined(line, number.first - 1)
    if not number.ranged and (_compared(line, number) or _of_report(line, number)):
        return True
    opens = number.first - (before in ABOUT)
    if line.lower(opens - 1) != "from" or number.ranged:
        return False
    near = line.lowers[max(0, number.first - FALLING) : number.first]
    falls = turns(line, number) and not CHANGES.isdisjoint(near)
    falls = falls or _turned(line, number, near) or _descends(line, number, near)
    behind = line.lower(number.first - 2) == "," and line.lower(number.last) in ("in", "last", "a", ".", "", "and")
    return falls or (behind and digit(line, number.first) and not CHANGES.isdisjoint(line.lowers[: number.first]))


def turns(line: Line, number: Number) -> bool:
    """``from about 8,350 to 4,500``, ``from 900 men to 300``: the value it changed to follows, so that it is told what both count."""
    opens = number.first - 1
    while line.lower(opens) in BOUNDS:
        opens -= 1
    value = _changed_to(line, number)
    return value > 0 and line.lower(opens) == "from" and digit(line, value)


def _changed_to(line: Line, number: Number) -> int:
    """The token of the value behind ``to``, right behind a number over its noun; 0 for none."""
    to = next((at for at in range(number.last, number.last + NOUN) if line.lower(at) == "to"), 0)
    return to and to + 1 + (line.lower(to + 1) in ABOUT)


def _descends(line: Line, number: Number, near: list[str]) -> bool:
    """``The toll goes from seven to six``: of a count's two numbers, the second smaller, none ends a range."""
    if COUNTS.isdisjoint(near):
        return False
    at = _changed_to(line, number)
    return number.low is not None and at > 0 and 0 < _value(line.lower(at)) < number.low


def _value(word: str) -> float:
    """The number that a word is, in digits or letters; 0 for none."""
    plain = word.replace(",", "")
    return float(plain) if plain.isdecimal() else float(CARDINALS.get(word, 0) or 0)


def _compared(line: Line, number: Number) -> bool:
    """``6,000, against fewer than 4,000 a month ago``, ``revised down from the 35 it announced``, ``down from over 300 in May``."""
    at = number.first - 1
    while at > 0 and line.lowers[at] in BOUNDS:
        at -= 1
    before, second = line.lower(at), line.lower(at - 1)
    if (second, before) in COMPARING:
        return at > 1
    if before == "after" and second == "," and "now" in line.present:
        return _until(line, number)
    if before not in ("against", "versus") or second != ",":
        return False
    year = line.lower(number.last + 1)
    if line.lower(number.last) == "in" and year.isdigit() and len(year) == YEAR:
        return True  # "4,000 were killed in 2019, against 770 in 2016"
    return not PAST.isdisjoint(line.lowers[number.last : number.last + TIME])


def _of_report(line: Line, number: Number) -> bool:
    """``61,000 people (46,000 in Report No. 2)``, ``(52 in our last bulletin)``: what was told by an earlier paper, in brackets."""
    behind = line.lowers[number.last : number.last + PAPER]
    return line.lower(number.first - 1) == "(" and behind[:1] == ["in"] and not PAPERS.isdisjoint(behind)


def put_right(line: Line, number: Number) -> bool:
    """``Five people, not two, died``, ``is 41 and not 47``: the number that another one before it sets right."""
    joint = number.first - 2
    told = line.lower(joint) in (",", "and", "(") and line.lower(number.last) in ENDS
    return told and any(_is_number(line, j) for j in range(max(0, joint - NOUN), joint))


def _is_number(line: Line, j: int) -> bool:
    return digit(line, j) or line.lowers[j] in CARDINALS


def _until(line: Line, number: Number) -> bool:
    """``It now counts 16,000 there, after 18,000 on Sunday``: the value of a day before, behind the one of now."""
    at, words = number.last, line.lowers[number.last : number.last + TIME]
    day = words[:1] == ["on"] and words[1:2] != [] and words[1] in WEEKDAYS
    told = day or (words[:1] != [] and words[0] in ("a", "the", "last") and not PAST.isdisjoint(words))
    ends = line.lower(at + 2) in ENDS if day else True
    return told and ends and any(digit(line, j) for j in range(number.first - 2))


def _joined(line: Line, joint: int) -> bool:
    """``up from 41 deaths and 1,690 cases a week earlier``: what "and" joins to a former value is former too."""
    first = next((j for j in range(joint - 1, joint - 2 - NOUN, -1) if digit(line, j)), 0)
    between = line.lowers[first:joint]
    return first > 1 and line.lowers[first - 2 : first] in (["up", "from"], ["down", "from"]) and "," not in between


def points_back(site: Site) -> bool:
    """``That is up from 4,000 in December``: a sentence that compares the force told right before with what it was."""
    told = site.earlier[-1] if site.earlier else None
    force = told is not None and told.measure in OWNED and not others_between(site, told)
    return force and site.line.lower(0) in POINTING and site.line.lower(1) in ("is", "was", "compares", "are", "were")


def _turned(line: Line, number: Number, near: list[str]) -> bool:
    """``have risen to 60,000 soldiers from 45,000``: the new value stands before the old one."""
    at = next((j for j in range(number.first - 2, number.first - 2 - NOUN, -1) if digit(line, j)), 0)
    return line.lower(at - 1) == "to" and at > 1 and not CHANGES.isdisjoint(near)


def of_former(site: Site, date: str) -> bool:
    """Whether the words of a date are only a former value's: "340 vehicles, up from 210 in January"."""
    former = {other.counted.last for other in site.drafts if other.former}
    rows = [row for row in site.dates if site.page.text[row.start : row.end] == date]
    return bool(rows) and all(site.token(row.start) - 1 in former for row in rows)


def dated(site: Site) -> bool:
    """Whether a day is told that is not only a former value's: "38,000, up from 30,000 in December"."""
    if not site.dates:
        return False
    former = {other.counted.last for other in site.drafts if other.former}
    begun = (site.token(row.start) for row in site.dates)
    return any(former.isdisjoint((j - 1, j)) for j in begun)
