"""The day that is counted from another: "shelled Oslen on Wednesday, two days after the troops had pulled out".

In: a page with dates and the token of a happening. Out: its day, or None where no days are counted or none is to be
counted from. Weeks and longer times are told roundly, so nothing is counted by them.
"""

from datetime import date, timedelta

from store.reading.dates.at import compile_words
from store.reading.dates.event_days import Day
from store.reading.dates.undated import FINE, when
from store.reading.page import DateMention, Page, Sentence
from store.reading.text.clauses import clause_end, clause_start, dates_between

SIGNS = {"after": -1, "before": 1}
DAYS = frozenset(("day", "days"))
HOURS = frozenset(("hours", "hour", "minutes"))
COUNTED = DAYS | HOURS | frozenset(("week", "weeks", "month", "months", "year", "years"))
NEAR = 5  # tokens between "a day after" and the noun that it counts from
REACH = 30  # tokens of a main clause before "a day after"
BARS = frozenset((",", ";", "and", "but", "which", "that", "who", "when", "as", "while"))
FRONT = 4  # tokens from the first of a sentence to the "after" that it opens with: "Only two days after"
COUNTING = frozenset(
    "on a an the only just barely about some few several less more than but and".split()
)  # beside numbers
DATED = 5  # tokens of a day and its comma before such an opening: "On Monday, two days after"


def counted_day(page: Page, index: int, at: int, story: str | None) -> Day | None:
    """The day of what stands at token ``at`` of sentence ``index``, counted from that of the clause beside it."""
    sentence = page.sentences[index]
    opener = _opener(page, sentence)
    if opener is None:
        return None
    high = _governed_to(page, sentence, opener)
    named = [d for d in dates_between(page, sentence.start, sentence.end) if d.precision in FINE]
    within = [d for d in named if page.starts[opener] < d.start < page.ends[high - 1]]
    beside = [d for d in named if d not in within]
    if opener < at < high and _governs(page, sentence, opener, at):
        return None if within else _from(page, opener, beside, _told(page, index, opener, story), 1)
    if within and not beside and _steps(page, opener) is not None and _stands_beside(page, sentence, opener, high, at):
        return _from(page, opener, within[:1], None, -1)
    return None


def counts_from(page: Page, sentence: Sentence, at: int) -> bool:
    """Whether more than a day is counted from the happening at token ``at``, which so is known: "four days after soldiers drove into it"."""
    opener = _opener(page, sentence)
    if opener is None or at < opener or page.lowers[opener - 1] in HOURS | {"day"}:
        return False
    return at < _governed_to(page, sentence, opener) and _governs(page, sentence, opener, at)


def _opener(page: Page, sentence: Sentence) -> int | None:
    """The first "after" or "before" of a sentence that a time is counted with."""
    lowers = page.lowers[sentence.first : sentence.last]
    if SIGNS.keys().isdisjoint(lowers):
        return None
    found = (sentence.first + i for i, word in enumerate(lowers) if i and word in SIGNS)
    return next((at for at in found if page.lowers[at - 1] in COUNTED), None)


def _told(page: Page, index: int, opener: int, story: str | None) -> str | None:
    """The day to count from where the sentence names none: what comes "two days before" may be told of either of the two."""
    return when(page, index, story, done=True) if page.lowers[opener] == "after" else None


def _from(page: Page, opener: int, named: list[DateMention], told: str | None, sign: int) -> Day | None:
    """``sign`` times the counted days from the nearest day that is named, else from the one that is told; none for weeks."""
    base = min(named, key=lambda d: abs(d.start - page.starts[opener])).date if named else told
    steps = _steps(page, opener)
    if base is None or steps is None:
        return Day() if sign > 0 else None
    return Day((date.fromisoformat(base) + timedelta(days=sign * steps)).isoformat(), None, "day")


def _governed_to(page: Page, sentence: Sentence, opener: int) -> int:
    """One past the last token of what "after" governs; where it opens the sentence, up to the comma."""
    high = clause_end(page, sentence, min(opener + 1, sentence.last - 1))
    if _fronted(page, sentence, opener) and "," in page.lowers[opener:high]:
        return page.lowers.index(",", opener)
    return high


def _fronted(page: Page, sentence: Sentence, opener: int) -> bool:
    """Whether the sentence opens with "after" and its count, alone or behind a day and a comma."""
    first = sentence.first
    if page.lowers[first] in ("on", "late", "early") and "," in page.lowers[first : first + DATED]:
        first = page.lowers.index(",", first) + 1
    numbers, counting = page.lexicon.get(compile_words).numbers, page.lowers[first : opener - 1]
    plain = all(word in COUNTING or word in numbers or word.isdecimal() for word in counting)
    return plain and opener - first <= FRONT  # not "Rebels fled hours after"


def _governs(page: Page, sentence: Sentence, opener: int, at: int) -> bool:
    """Whether the happening is what "after" counts from: its own clause, or the noun near it."""
    if clause_start(page, sentence, at) == opener:
        return not _fronted(page, sentence, opener) or "," in page.lowers[at : at + REACH]
    return at - opener < NEAR and BARS.isdisjoint(page.lowers[opener:at])


def _stands_beside(page: Page, sentence: Sentence, opener: int, high: int, at: int) -> bool:
    """Whether the happening is told by the clause that "a day after" belongs to: the one before, or behind the opening phrase."""
    if _fronted(page, sentence, opener):
        return at > high and page.lowers[high : high + 1] == [","] and clause_start(page, sentence, at) <= opener
    return at < opener and clause_end(page, sentence, at) in (opener, opener - 2)


def _steps(page: Page, opener: int) -> int | None:
    """How many days lie between the two, or None where the time is not counted in days."""
    lowers = page.lowers
    unit, count = lowers[opener - 1], lowers[opener - 2] if opener > 1 else ""
    if unit in HOURS:
        return 0
    if unit not in DAYS:
        return None
    number = 1 if count == "the" else page.lexicon.get(compile_words).numbers.get(count, 0)
    if not number and count.isdecimal() and len(count) < 3:
        number = int(count)
    return SIGNS[lowers[opener]] * number or None
