"""Dates: phrases that mean days, resolved against the publication day in the publisher's zone.

A weekday is the latest on or before the publication day, unless "next", "upcoming" or "scheduled" stands by it, or a
future verb governs it and it is not the publication day's own weekday. A month-day without a year is the one nearest to
publication. Without a publication day only dates that carry their year are read.
"""

from dataclasses import dataclass
from datetime import date

from store.reading import days
from store.reading.days import Span
from store.reading.lexicon import Lexicon
from store.reading.page import DateMention, Page

BACK = 25  # tokens looked at before a weekday for the verb that governs it
ANCHOR = 3  # sentences back that "two days earlier" may lean on
_DASHES = frozenset({"-", "–", "—", "to", "through", "until", "till"})
_YEAR_BEFORE = frozenset(
    "in since by from until till of after before during early late mid the ( and to - – summer spring autumn fall winter its their his her’s 's ’s between around circa ,".split()
)
_COUNTED = frozenset(
    "troops soldiers people men civilians personnel homes houses families fighters tanks vehicles dead wounded".split()
)
_REPORTED = frozenset(
    "said told says announced stated confirmed met spoke came went began held took made struck hit fell broke left sent saw gave fought shot flew sought won lost hosted killed".split()
)


@dataclass(frozen=True, slots=True)
class _Words:
    months: dict[str, int]
    cautious: frozenset[str]
    weekdays: dict[str, int]
    next_signs: frozenset[str]
    last_signs: frozenset[str]
    future: frozenset[str]
    parts: frozenset[str]
    shares: dict[str, str]
    deictic: dict[str, int]
    units: dict[str, int]
    numbers: dict[str, int]
    triggers: frozenset[str]


def _compile(lexicon: Lexicon) -> _Words:
    table = lexicon.tables.get("calendar", {})
    months = dict(table.get("months", {}))
    shares = {word: key for key in ("early", "mid", "late") for word in table["parts"][key].split()}
    for word, number in list(months.items()):
        months.update({f"{share}-{word}": number for share in shares})
    weekdays, deictic = dict(table.get("weekdays", {})), dict(table.get("deictic", {}))
    years = {str(number) for number in range(1800, 2100)} | {f"{number}s" for number in range(1900, 2030, 10)}
    signs = {"ago", "earlier", "later", "before", "previous", "overnight", "week", "month", "year", "weekend", "days"}
    return _Words(
        months,
        frozenset(table["months_cautious"]["words"].split()),
        weekdays,
        frozenset(table["weekday_signs"]["next"].split()),
        frozenset(table["weekday_signs"]["last"].split()),
        frozenset(table["future"]["words"].split()),
        frozenset(table["parts"]["day"].split()),
        shares,
        deictic,
        dict(table["units"]),
        dict(table["numbers"]),
        frozenset(set(months) | set(weekdays) | set(deictic) | years | signs),
    )


@dataclass(slots=True)
class _At:
    """One trigger: the page, the words, the sentence's bounds, the token, the date that "earlier" leans on."""

    lows: list[str]
    words: _Words
    first: int
    last: int
    i: int
    day: date | None
    anchor: date | None

    def low(self, at: int) -> str:
        return self.lows[at] if self.first <= at < self.last else ""

    def number(self, at: int) -> int | None:
        """A day of a month: 3, 3rd, 03."""
        word = self.low(at)
        if word[-2:] in {"st", "nd", "rd", "th"}:
            word = word[:-2]
        return int(word) if word.isascii() and word.isdigit() and len(word) < 3 and 0 < int(word) < 32 else None

    def year(self, at: int) -> int | None:
        word = self.low(at)
        return int(word) if len(word) == 4 and word.isascii() and word.isdigit() and "1800" <= word < "2100" else None


_Found = tuple[int, int, Span]  # first token, token after the last, what it means


def find(page: Page) -> None:
    """Fill ``page.dates``."""
    words = page.lexicon.get(_compile)
    triggers, lows = words.triggers, page.lowers
    hits = [i for i, low in enumerate(lows) if low in triggers]
    sentence, index, done = 0, 0, 0
    while index < len(hits):
        i = hits[index]
        index += 1
        if i < done:
            continue
        while page.sentences[sentence].last <= i:
            sentence += 1
        span = page.sentences[sentence]
        found = _read(_At(lows, words, max(span.first, done), span.last, i, page.day, _anchor(page, sentence)))
        if found:
            done = _keep(page, sentence, found)


def _keep(page: Page, sentence: int, found: _Found) -> int:
    first, last, meant = found
    start, end = page.starts[first], page.ends[last - 1]
    day, until = meant.first.isoformat(), meant.last.isoformat()
    page.dates.append(DateMention(start, end, day, until, meant.precision, sentence))
    return last


def _anchor(page: Page, sentence: int) -> date | None:
    if page.dates and page.dates[-1].sentence >= sentence - ANCHOR and page.dates[-1].precision == "day":
        return date.fromisoformat(page.dates[-1].date)
    return page.day


def _read(at: _At) -> _Found | None:
    low = at.lows[at.i]
    if low in at.words.months:
        return _month(at)
    if low in at.words.weekdays:
        return _weekday(at)
    if low in at.words.deictic:
        return _deictic(at)
    if low[0].isdigit():
        return _year(at)
    return _relative(at)


def _month(at: _At) -> _Found | None:
    number = at.words.months[at.lows[at.i]]
    after = at.i + 1 + (at.low(at.i + 1) == ".")
    for reader in (_month_then_day, _day_then_month, _month_and_year, _bare_month):
        if found := reader(at, number, after):
            return _with_weekday(at, found)
    return None


def _month_then_day(at: _At, month: int, after: int) -> _Found | None:
    """February 3 · Feb. 3, 2022 · February 10-20 · February 10 to March 3."""
    number = at.number(after)
    if number is None or "-" in at.lows[at.i]:
        return None
    end, until, last = after + 1, number, month
    if at.low(end) in _DASHES and (other := at.number(end + 1)):
        end, until = end + 2, other
    elif at.low(end) in _DASHES and (other_month := at.words.months.get(at.low(end + 1))):
        skip = at.low(end + 2) == "."
        if other := at.number(end + 2 + skip):
            end, until, last = end + 3 + skip, other, other_month
    year, end = _year_after(at, end)
    return _span(at, at.i, end, year, (month, number), (last, until))


def _day_then_month(at: _At, month: int, after: int) -> _Found | None:
    """3 February · 3rd of February 2022 · 10-20 February · 10 to 20 February."""
    at_day = at.i - 1 - (at.low(at.i - 1) == "of")
    number = at.number(at_day)
    if number is None or at.low(at_day - 1) in {"$", "€", "£"}:
        return None
    first, begin = at_day, number
    if at.low(at_day - 1) in _DASHES | {"and"} and (other := at.number(at_day - 2)) and other < number:
        first, begin = at_day - 2, other
    year, end = _year_after(at, after)
    return _span(at, first, end, year, (month, begin), (month, number))


def _year_after(at: _At, end: int) -> tuple[int | None, int]:
    if (year := at.year(end)) is not None:
        return year, end + 1
    if at.low(end) == "," and (year := at.year(end + 1)) is not None:
        return year, end + 2
    return None, end


def _span(
    at: _At, first: int, end: int, year: int | None, begin: tuple[int, int], until: tuple[int, int]
) -> _Found | None:
    """The days from ``begin`` to ``until`` (month, day), in ``year`` or nearest to publication."""
    if year is not None:
        start = days.of(year, *begin)
    else:
        start = days.nearest(at.day, *begin) if at.day else None
    if start is None:
        return None
    stop = days.of(start.year, *until) or start
    if stop < start:
        stop = days.of(start.year + 1, *until) or start
    return first, end, Span(start, stop, "day" if start == stop else "range")


def _month_and_year(at: _At, month: int, after: int) -> _Found | None:
    """February 2022 · early February 2022."""
    year, end = _year_after(at, after)
    if year is None:
        return None
    first, share = _share(at)
    return first, end, days.month(year, month, share)


def _bare_month(at: _At, month: int, _after: int) -> _Found | None:
    """In February · early March · last June."""
    before = at.low(at.i - 1)
    low = at.lows[at.i]
    if at.day is None or (low in at.words.cautious and before not in _BARE_BEFORE and before not in at.words.shares):
        return None
    if low in {"may", "march"} and before not in _BARE_BEFORE - {"to", "and"} and before not in at.words.shares:
        return None
    first, share = _share(at)
    near = days.nearest_month(at.day, month)
    if before == "last" and near > at.day:
        near = near.replace(year=near.year - 1)
    elif before == "next" and near <= at.day:
        near = near.replace(year=near.year + 1)
    return first, at.i + 1, days.month(near.year, month, share)


_BARE_BEFORE = frozenset("in since last next this of by until from during before after through and to between".split())


def _share(at: _At) -> tuple[int, str]:
    """Where the phrase begins, and early, mid, late or nothing."""
    share, _, rest = at.lows[at.i].partition("-")
    if rest and share in at.words.shares:
        return at.i, at.words.shares[share]
    if at.low(at.i - 1) in at.words.shares:
        return at.i - 1, at.words.shares[at.low(at.i - 1)]
    if at.low(at.i - 1) == "-" and at.low(at.i - 2) in at.words.shares:
        return at.i - 2, at.words.shares[at.low(at.i - 2)]
    return at.i, ""


def _with_weekday(at: _At, found: _Found) -> _Found:
    """Take "Friday," before the date into the phrase."""
    first, end, span = found
    back = first - 1 - (at.low(first - 1) in {",", "the"})
    if at.low(back) in at.words.weekdays:
        first = back
    return first, end, span


def _weekday(at: _At) -> _Found | None:
    if at.day is None:
        return _dated(at, at.i + 1)
    if dated := _dated(at, at.i + 1):
        return dated
    weekday = at.words.weekdays[at.lows[at.i]]
    end = at.i + 1
    if at.low(end) in at.words.parts:
        end += 1
    first, before = at.i, at.low(at.i - 1)
    if before in {"last", "next", "this", "previous", "early", "late"}:
        first -= 1
    return first, end, days.one(_which(at, weekday, before))


def _dated(at: _At, end: int) -> _Found | None:
    """Friday, February 4 · Friday 4 February: the date says more than the weekday."""
    nearby = range(end, min(at.last, end + 4))
    for i in nearby:
        low = at.lows[i]
        if low in at.words.months:
            found = _month(_At(at.lows, at.words, at.first, at.last, i, at.day, at.anchor))
            return found if found and found[0] <= end + 1 else None
        if low not in {",", "the", "of", "("} and at.number(i) is None:
            return None
    return None


def _which(at: _At, weekday: int, before: str) -> date:
    assert at.day is not None
    same = at.day.weekday() == weekday
    if before in at.words.last_signs:
        return days.latest(days.shift(at.day, -1) or at.day, weekday)
    if before in at.words.next_signs or at.low(at.i + 1) == "next":
        return days.coming(at.day, weekday)
    if same:
        return at.day
    if before == "this" or _future(at):
        return days.coming(at.day, weekday)
    return days.latest(at.day, weekday)


def _future(at: _At) -> bool:
    """Whether the verb that governs the weekday at ``at.i`` lies in the future."""
    lows, stop = at.lows, max(at.first, at.i - BACK)
    for j in range(at.i - 1, stop - 1, -1):
        low = lows[j]
        if low in at.words.future or low[-3:] in {"’ll", "'ll"}:
            return True
        if low == "to" and j > stop and lows[j - 1] in {"is", "are", "be"}:
            return True
        if low == "of" and j > stop and lows[j - 1] == "ahead":
            return True
        if low in {";", ":", "”", "but", "when", "while", "who", "which", "before", "after", "since"}:
            return False
        if low in _REPORTED or (low.endswith("ed") and len(low) > 4):
            if j > stop and lows[j - 1] in {"be", "being"}:
                continue
            return False
    return False


def _deictic(at: _At) -> _Found | None:
    moved = days.shift(at.day, at.words.deictic[at.lows[at.i]]) if at.day else None
    if moved is None:
        return None
    end = at.i + 1 + (at.low(at.i + 1) in at.words.parts)
    return at.i, end, days.one(moved)


def _year(at: _At) -> _Found | None:
    low = at.lows[at.i]
    if low.endswith("s"):
        start = int(low[:-1])
        return at.i, at.i + 1, Span(date(start, 1, 1), date(start + 9, 12, 31), "range")
    if at.low(at.i + 1) == "-" and (iso := _iso(at)):
        return iso
    if at.low(at.i - 1) not in _YEAR_BEFORE or at.low(at.i + 1) in _COUNTED:
        return None
    first, share = _share(at)
    return first, at.i + 1, days.year(int(low), share)


def _iso(at: _At) -> _Found | None:
    month, number = at.number(at.i + 2), at.number(at.i + 4)
    if at.low(at.i + 3) != "-" or month is None or number is None:
        return None
    day = days.of(int(at.lows[at.i]), month, number)
    return (at.i, at.i + 5, days.one(day)) if day else None


def _relative(at: _At) -> _Found | None:
    low = at.lows[at.i]
    if at.day is None:
        return None
    if low == "overnight":
        return None if at.low(at.i + 1) in at.words.weekdays else (at.i, at.i + 1, days.one(at.day))
    if low in {"ago", "earlier", "later", "before"}:
        return _counted(at)
    if low in {"week", "month", "year"}:
        return _neighbour(at)
    if low == "weekend":
        return _weekend(at)
    if low == "days":
        return (
            (at.i - 1, at.i + 1, Span(at.day, days.shift(at.day, 7) or at.day, "range"))
            if at.low(at.i - 1) == "coming"
            else None
        )
    return (
        (at.i, at.i + 2, days.one(moved))
        if at.low(at.i + 1) == "day" and at.anchor and (moved := days.shift(at.anchor, -1))
        else None
    )


def _counted(at: _At) -> _Found | None:
    """Two days ago · a week earlier · three days later · the day before."""
    low, unit, count = at.lows[at.i], at.low(at.i - 1), at.low(at.i - 2)
    if unit not in at.words.units:
        return None
    if low == "before" and not (unit == "day" and count == "the"):
        return None
    number = 1 if count == "the" else at.words.numbers.get(count, int(count) if count.isdecimal() else 0)
    if not 0 < number < 1000:
        return None
    base = at.day if low == "ago" else at.anchor
    sign = 1 if low == "later" else -1
    return _moved(at, base, sign * number, unit)


def _moved(at: _At, base: date | None, number: int, unit: str) -> _Found | None:
    size = at.words.units[unit]
    moved = days.shift(base, number * size) if base else None
    if moved is None:
        return None
    first = at.i - 2
    if size < 7:
        return first, at.i + 1, days.one(moved)
    if size < 30:
        return first, at.i + 1, days.one(moved)
    assert base is not None
    span = days.months_after(base, number) if size == 30 else days.year(base.year + number)
    return first, at.i + 1, span


def _neighbour(at: _At) -> _Found | None:
    """Last week · this month · next year."""
    step = {"last": -1, "this": 0, "next": 1}.get(at.low(at.i - 1))
    assert at.day is not None
    if step is None or (at.low(at.i - 2) == "the" and step < 0):
        return None
    low = at.lows[at.i]
    if low == "week":
        span = days.week(at.day, step)
    else:
        span = days.months_after(at.day, step) if low == "month" else days.year(at.day.year + step)
    first = at.i - 1
    if step == 0 and at.low(at.i - 2) == "earlier":
        first, span = at.i - 2, Span(span.first, at.day, span.precision)
    return first, at.i + 1, span


def _weekend(at: _At) -> _Found | None:
    assert at.day is not None
    before = at.low(at.i - 1)
    if before not in {"last", "this", "next", "the", "over"}:
        return None
    saturday = days.coming(at.day, 5) if before == "next" else days.latest(at.day, 5)
    if before == "this" and at.day.weekday() < 5 and _future(at):
        saturday = days.coming(at.day, 5)
    sunday = days.shift(saturday, 1) or saturday
    return at.i - (before in {"last", "this", "next"}), at.i + 1, Span(saturday, sunday, "range")


def best_for(page: Page, sentence: int, position: int) -> DateMention | None:
    """The date mention that stands nearest to ``position`` in its own clause, else in its sentence, else None."""
    near = [mention for mention in page.dates if mention.sentence == sentence]
    if len(near) < 2:
        return near[0] if near else None
    span = page.sentences[sentence]
    text = page.text
    begin = max(text.rfind(mark, span.start, position) for mark in (",", ";", ":", "—"))
    ends = [at for mark in (",", ";", ":", "—") if (at := text.find(mark, position, span.end)) >= 0]
    end = min(ends, default=span.end)
    inside = [mention for mention in near if begin <= mention.start < end]
    return min(inside or near, key=lambda mention: abs(mention.start - position))
