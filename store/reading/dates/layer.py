"""Dates: phrases that mean days, resolved against the publication day in the publisher's zone.

A weekday is the latest on or before the publication day, unless "next", "upcoming" or "scheduled" stands by it, or a
future verb governs it and it is not the publication day's own weekday. A month-day without a year is the one nearest to
publication. Without a publication day only dates that carry their year are read.
"""

from datetime import date

from store.reading.dates.at import At, Found, compile_words
from store.reading.dates.calendar import read_month, read_year
from store.reading.dates.headed import headed
from store.reading.dates.relative import read_deictic, read_relative
from store.reading.dates.weekdays import read_weekday
from store.reading.page import DateMention, Page
from store.reading.text.tokens import places_of

YEAR_BACK = 8  # sentences back that a month may lean on for its year
DATED = frozenset(("day", "month"))
DATED_YEARS = DATED | {"year"}
REMEMBERED = 6  # date phrases looked back at
BODIES = frozenset(
    "Movement Front Brigade Brigades Battalion Battalions Army Group Organisation Organization Coalition Alliance Party Forces Regiment Martyrs".split()
)
LEAD = 12  # characters before a date in which the word that opens a span stands
_FROM = frozenset({"from"})
SPANS = {"and": frozenset({"between"}), "to": _FROM, "through": _FROM, "until": _FROM, "till": _FROM}
ASIDE = frozenset(("who", "which", "that", "whose", "where", "after", "since"))
ANCHOR = 3  # sentences back that "two days earlier" may lean on


def find(page: Page) -> None:
    """Fill ``page.dates``."""
    words = page.lexicon.get(compile_words)
    triggers, lows = words.triggers, page.lowers
    hits = places_of(lows, triggers)
    sentence, index, done = 0, 0, 0
    day = page.day
    while index < len(hits):
        i = hits[index]
        index += 1
        if i < done:
            continue
        while page.sentences[sentence].last <= i:
            day = headed(page, sentence) or day
            sentence += 1
        span = page.sentences[sentence]
        begin = max(span.first, done)
        at = At(lows, words, begin, span.last, i, day, _anchor(page, sentence), _running(page, sentence, lows[i]))
        try:
            found = _read(at)
        except OverflowError:  # at the ends of the calendar there is no next Friday
            continue
        if found:
            done = found[1] if _names_a_body(page, found[1]) else _keep(page, sentence, found)


def _names_a_body(page: Page, after: int) -> bool:
    """Whether what stands behind a date makes a name of it: the March 23 Movement, the 17 November Group."""
    return after < len(page.words) and page.words[after] in BODIES


def _keep(page: Page, sentence: int, found: Found) -> int:
    """Put a date on the page, or make it the end of the span that one before it opened; return one past its last token."""
    first, last, meant = found
    start, end = page.starts[first], page.ends[last - 1]
    day, until = meant.first.isoformat(), meant.last.isoformat()
    if (opened := _opened(page, sentence, first)) and opened.date < until:
        opened.end, opened.enddate, opened.precision = end, until, "range"
        return last
    page.dates.append(DateMention(start, end, day, until, meant.precision, sentence))
    return last


def _opened(page: Page, sentence: int, first: int) -> DateMention | None:
    """The date that this one closes a span with: "between October 2024 and March 2025", "from Friday through Monday"."""
    if not page.dates or page.dates[-1].sentence != sentence or first - 2 < page.sentences[sentence].first:
        return None
    before, link = page.dates[-1], page.lowers[first - 1]
    if link not in SPANS or page.ends[first - 2] != before.end:
        return None
    lead = page.text[max(0, before.start - LEAD) : before.start].lower().split()
    return before if lead and lead[-1] in SPANS[link] else None


def _anchor(page: Page, sentence: int) -> date | None:
    """The day named last, at most a few sentences back, or None where a longer time was named since.

    Of a sentence that goes back in a clause of its own it is the first: "On Thursday she met the men who had struck on Monday."
    """
    if not page.dates or page.dates[-1].precision != "day":
        return None
    recent = [d for d in page.dates[:-REMEMBERED:-1] if d.sentence >= sentence - ANCHOR]
    while len(recent) > 1 and recent[0].sentence < sentence and _in_aside(page, recent[0]):
        recent = recent[1:]
    return date.fromisoformat(recent[0].date) if recent and recent[0].precision == "day" else None


def _in_aside(page: Page, mention: DateMention) -> bool:
    """Whether a date stands in a clause that goes back ("the men who had struck on Monday"), or behind another day of its sentence."""
    before = page.text[page.sentences[mention.sentence].start : mention.start].split()
    aside = next((i for i in range(len(before) - 1, -1, -1) if before[i] in ASIDE), None)
    if aside is None or any(word[-1] == "," for word in before[aside:]):
        return False
    return "had" in before[aside:] or any(
        d.sentence == mention.sentence and d.start < mention.start for d in page.dates[-REMEMBERED:]
    )


def _running(page: Page, sentence: int, word: str) -> date | None:
    """The day or month last named with its year, a few sentences back: "7 April" after "6 April 1994" is of that year; for the ``word`` "year" a
    year as well.
    """
    named = DATED_YEARS if word == "year" else DATED
    for mention in reversed(page.dates[-REMEMBERED:]):
        if mention.sentence < sentence - YEAR_BACK:
            return None
        words = page.text[mention.start : mention.end]
        if mention.precision in named and (mention.date[:4] in words or words.endswith(("this year", "last year"))):
            return date.fromisoformat(mention.date)
    return None


def _read(at: At) -> Found | None:
    """The date phrase that begins at a token, by what the token is."""
    low = at.lows[at.i]
    if low in at.words.months:
        return read_month(at)
    if low in at.words.weekdays:
        return read_weekday(at)
    if low in at.words.deictic:
        return read_deictic(at)
    if low[0].isdigit():
        return read_year(at)
    return read_relative(at)
