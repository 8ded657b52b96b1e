"""The days of an event, and the years and weeks they are moved by: what lies ahead is coming, what is done is past.

In: a page, its date phrases and the days of an event. Out: days.
"""

import re
from calendar import month_abbr, month_name
from dataclasses import dataclass
from datetime import date, timedelta
from typing import cast

from store.models import Event, Precision
from store.reading.dates.days import WEEKDAYS
from store.reading.page import DateMention, Page, Sentence
from store.reading.text.clauses import dates_between
from store.reading.text.modality_dates import OLD

MONTHS = "|".join(name.lower() for name in (*month_name, *month_abbr) if name)
MONTH = re.compile(rf"(?:early |mid-|late |the end of )?(?:\d\d? )?(?:{MONTHS}|sept)\.?(?: \d\d?)?")  # no year
PRECISIONS = ("hour", "day", "week", "month", "year", "range")


@dataclass(frozen=True, slots=True)
class Day:
    """The days of an event and how exact they are; enddate only when it differs from date."""

    date: str | None = None
    enddate: str | None = None
    precision: Precision | None = None


def day_named(mention: DateMention) -> Day:
    """The days that a date phrase names."""
    precision = cast("Precision", mention.precision if mention.precision in PRECISIONS else "day")
    return Day(mention.date, mention.enddate if mention.enddate != mention.date else None, precision)


def is_old(page: Page, mention: DateMention) -> bool:
    """Whether a date lies so long before publication that it can only be background."""
    return page.day is not None and mention.enddate < (page.day - OLD).isoformat()


def ahead(page: Page, mention: DateMention) -> DateMention:
    """A past weekday or month of something that lies ahead ("who travels to Brussels on Friday", "will leave by June") is the coming one."""
    if page.day is None or mention.enddate >= page.day.isoformat():
        return mention
    words = page.text[mention.start : mention.end].lower()
    if words in WEEKDAYS:
        day = (date.fromisoformat(mention.date) + timedelta(days=7)).isoformat()
        return DateMention(mention.start, mention.end, day, day, mention.precision, mention.sentence)
    return _shifted(mention, 1) if MONTH.fullmatch(words) and is_old(page, mention) else mention


def _shifted(mention: DateMention, years: int) -> DateMention:
    """The same days of another year; the 29th of February stays."""
    if "-02-29" in mention.date + mention.enddate:
        return mention
    start, end = (f"{int(day[:4]) + years}{day[4:]}" for day in (mention.date, mention.enddate))
    return DateMention(mention.start, mention.end, start, end, mention.precision, mention.sentence)


def settled(page: Page, sentence: Sentence, day: Day, story: str | None, *, spoken: bool, past: bool) -> Day:
    """The day of what is told as done or said, where the one it would have lies ahead of publication.

    What is asked or promised of a coming day is said on the ``story`` day; "fighting broke out on 15 April" without its
    year is last year's; any other coming day is that of something else in the sentence.
    """
    if page.day is None or day.date is None or day.date <= page.day.isoformat() or not (spoken or past):
        return day
    named = next(
        (
            d
            for d in dates_between(page, sentence.start, sentence.end)
            if d.date == day.date and MONTH.fullmatch(page.text[d.start : d.end].lower())
        ),
        None,
    )
    if named is None or spoken:
        return Day(story, None, "day" if story else None)
    return day_named(_shifted(named, -1))


def long_past(page: Page, day: Day) -> Day:
    """``day`` where it lies so long before publication that what is looked back on may have happened then, else none."""
    if page.day is None or day.date is None:
        return day
    return day if (day.enddate or day.date) < (page.day - OLD).isoformat() else Day()


def bare_past(event: Event) -> bool:
    """Whether nothing but "once" is known of a happening: no day, no doer."""
    return event.modality == "historical" and event.date is None and not event.actor


def looked_back_on(page: Page, event: str, at: int) -> bool:
    """Whether a month right before the noun at token ``at`` tells which one it was ("after the July coup"); summits may lie ahead."""
    dated = at > 1 and MONTH.fullmatch(page.lowers[at - 1]) is not None and page.lowers[at - 2] in ("the", "last")
    return dated and event in ("ASSAULT", "COERCE", "PROTEST")
