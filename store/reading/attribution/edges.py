"""What stands around a subject and does not belong to it: "In Geneva," before it, "on Thursday" and auxiliaries after it.

In: a page and token positions. Out: the position where the subject begins or ends.
"""

import re

from store.reading.page import Page
from store.reading.text.clauses import HELPING, dates_between
from store.reading.text.grammar import ARTICLES, PERIODS
from store.reading.text.numerals import CARDINALS
from store.reading.text.openers import TIMES
from store.reading.text.tokens import POSSESSIVES

PREPOSITIONS = frozenset(
    "of for from in at with on to near by during after before into over against since under about as like within across "
    "between among who which that where when while whose via amid ahead".split()
)
LEAD_INS = PREPOSITIONS | frozenset(
    "along alongside besides beside speaking earlier meanwhile however but and asked responding citing quoting despite later following yesterday today separately "
    "still instead moreover also then addressing writing reacting commenting referring talking visiting standing although though "
    "so yet if because once until unless according late early last this announcing describing calling recalling nevertheless "
    "independently regardless irrespective apart "
    "pressed questioned quizzed contacted interviewed nonetheless furthermore additionally indeed similarly on".split()
)
OPENERS = frozenset(
    "as while when after because that which who although though whereas before if since so yet once until".split()
)
MARKS = frozenset(",.:;–—-“”\"‘’'()?!")
_SKIPPED = MARKS | {"and", "but", "however", "also", "then", "meanwhile", "or"}
VOCATIVES = frozenset(
    "general minister ambassador president commander secretary colonel admiral mayor governor brigadier premier chancellor captain major sir madam professor".split()
)  # whom a question is put to: alone before a comma
BRACKET = 8  # tokens of a bracket that is stepped over ("Doctors without Borders (MSF)")
NAME = 5  # tokens of a name and its comma
TIME = 6  # tokens of "late in the evening of that same day"
POINTING = frozenset(("same", "that", "next", "following", "previous", "last", "this"))
_SINCE = frozenset(("later", "earlier", "afterwards", "before", "ago"))
_TIMES = (
    PERIODS
    | POINTING
    | _SINCE
    | frozenset(
        "a an the late early on in of days weeks months hours minutes moments years two three four five several few shortly soon after".split()
    )
)
_PARTS = frozenset(
    "the night morning evening afternoon hours early late small course of to on from between first last half end".split()
)
_TOWARDS = frozenset("at around about by before after towards shortly just".split())
_OF_CLOCK = (
    TIMES
    | PERIODS
    | frozenset(": . a.m. p.m. am pm local time gmt hours hrs o'clock o’clock in the this that on early late".split())
)
_HOUR = re.compile(r"\d\d?[.:]?\d\d\b|\d\d? ?(?:[ap]\.?m\b|o['’]clock)", re.IGNORECASE)
_LABEL = re.compile(r"(?:\*\*\d\d?[:.])?\d\d\*\*\s*")
CLOCK = 10  # tokens of "4.35 in the morning on"
_APPOSED = ARTICLES | {"who", "whose"}
_PERSON_BEFORE = frozenset(("after", "before", "while", "following"))
CHUNKS = 4  # pieces between commas that are looked at


def skip_back(page: Page, low: int, cue: int) -> int:
    """The end of the subject: auxiliaries, adverbs and "on Thursday" before the verb do not belong to it."""
    at = cue
    while at > low:
        word = page.lowers[at - 1]
        if word == "first" and at - 2 > low and page.lowers[at - 2] not in ARTICLES:
            at -= 1  # "The army first admitted to"
            continue
        if word in HELPING or word == "," or (word[-2:] == "ly" and len(word) > 5):
            if word in POSSESSIVES:
                break
            at -= 1
            continue
        if word == ")":
            opened = next((i for i in range(at - 2, max(low, at - BRACKET), -1) if page.words[i] == "("), None)
            if opened is None:
                break
            at = opened
            continue
        date = _date_ending(page, low, at)
        if date is None:
            break
        at = date
        if at > low and page.lowers[at - 1] in ("on", "in", "late", "early", "since"):
            at -= 1
    return at


def _date_ending(page: Page, low: int, at: int) -> int | None:
    """First token of the date phrase that ends at token ``at``, or None."""
    if not page.dates:
        return None
    for date in dates_between(page, page.starts[max(low, at - 8)], page.ends[at - 1]):
        if date.end == page.ends[at - 1]:
            start = at - 1
            while start > low and page.starts[start] > date.start:
                start -= 1
            return start
    return None


def skip_lead_in(page: Page, low: int, high: int) -> int:
    """Past "In Geneva," and "However,": the subject stands after the comma."""
    start = _past_label(page, low, high)
    for _ in range(CHUNKS):
        while start < high and page.lowers[start] in _SKIPPED:
            start += 1
        if start >= high:
            return start
        if page.lowers[start] in VOCATIVES and page.words[start + 1 : start + 2] == [","]:
            start += 2  # "General, the ministry says"
            continue
        if (timed := _past_time(page, start, high)) is not None:
            return timed
        if not leads_in(page, start):
            return start
        comma = _lead_in_end(page, start, high)
        if comma is None:
            return start + 1 if page.lowers[start] in OPENERS else _past_date(page, start, high)
        start = comma + 1
    return start


def _past_label(page: Page, low: int, high: int) -> int:
    """Past the hour that a live entry opens with: "**15:20** The ministry", of which a colon may part the first half off."""
    label = _LABEL.match(page.text, page.starts[low]) if low < high else None
    while label is not None and low < high and page.starts[low] < label.end():
        low += 1
    return low


def _past_time(page: Page, start: int, high: int) -> int | None:
    """Where a subject begins right behind when it was, no comma between them: "That same day X", "A week later X", "Late on Monday X"."""
    at = start
    if page.lowers[at] in _TOWARDS and (timed := _past_clock(page, start, high)) is not None:
        return timed
    if page.lowers[at] not in _TIMES and page.lowers[at] not in CARDINALS and page.lowers[at][-3:] != "day":
        return None
    limit = min(high, start + TIME)
    while at < limit and (page.lowers[at] in _TIMES or page.lowers[at] in CARDINALS):
        at += 1
    if at < high and (at > start or page.lowers[at].endswith("day")):
        at = _past_date(page, at, high) if _begins_date(page, at) else at
    last, before = page.lowers[at - 1], page.lowers[at - 2]
    at += at < high and page.words[at] == ","
    if not start < at < high or not (page.words[at][0].isupper() or page.lowers[at] in ARTICLES):
        return None
    closed = last in _SINCE or last.endswith("day") or (last in PERIODS and before in POINTING)
    return at if closed and at - start > 1 else None


def _past_clock(page: Page, start: int, high: int) -> int | None:
    """The same behind an hour: "At 4.35 in the morning a group", "Before dawn on Tuesday Iranian troops"."""
    at = start
    while at < high and page.lowers[at] in _TOWARDS:
        at += 1
    if at >= high or not (page.lowers[at] in TIMES or _HOUR.match(page.text, page.starts[at])):
        return None
    limit = min(high, at + CLOCK)
    while at < limit and (page.lowers[at][0].isdigit() or page.lowers[at] in _OF_CLOCK):
        at += 1
    if at < high and _begins_date(page, at):
        at = _past_date(page, at, high)
    begins = at < high and (page.words[at][0].isupper() or page.lowers[at] in ARTICLES)
    return at if begins else None


def _begins_date(page: Page, at: int) -> bool:
    """Whether a date phrase begins at the token."""
    begun = dates_between(page, page.starts[at], page.ends[at])
    return bool(begun) and begun[0].start == page.starts[at]


def _lead_in_end(page: Page, start: int, high: int) -> int | None:
    """The comma that ends what stands before the subject.

    A list behind "with" ("With Chad, Mali and Niger already hosting them, the agency") and the apposition of a name that it ends with
    ("After meeting X, the head of the force, Y said") belong to it.
    """
    commas = [at for at in range(start, high) if page.words[at] == ","]
    if len(commas) < 2 or page.words[high : high + 1] == [","]:
        return commas[0] if commas else None
    if page.lowers[start] == "with":
        acts = (
            at for at in range(start + 2, commas[-1]) if page.lowers[at].endswith("ing") and page.words[at].islower()
        )
        act = next(acts, start)
        return next((at for at in commas if at > act), commas[0])
    first, second = commas[:2]
    apposed = page.words[first - 1][0].isupper() and page.lowers[first + 1] in _APPOSED and high - second <= NAME
    named = all(page.words[at][0].isupper() for at in range(second + 1, high))
    person = apposed and named and page.lowers[start] in _PERSON_BEFORE
    return second if person else first


def leads_in(page: Page, start: int) -> bool:
    """Whether the word opens a phrase that stands before the subject: "In", "However", "Reading from a sheet"."""
    word = page.lowers[start]
    return (word in LEAD_INS and page.words[start] != "WHO") or (word.endswith("ing") and len(word) > 5)


def _past_date(page: Page, start: int, high: int) -> int:
    """Past "On Friday", "In the night of 17 to 18 February" without a comma; else the place itself."""
    near = start + 1
    while near < min(high, start + TIME) and page.lowers[near] in _PARTS:
        near += 1
    for date in dates_between(page, page.starts[start], page.ends[min(max(start + 3, near), high - 1)]):
        at = start
        while at < high and page.starts[at] < date.end:
            at += 1
        return at
    return start
