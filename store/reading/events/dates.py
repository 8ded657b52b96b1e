"""When a thing happened: the date of its clause, else of its sentence, else the day of what no date stands by (dates/undated.py).

In: a page with dates and the tokens of an event. Out: its days.
"""

from store.reading.dates.counted import counted_day
from store.reading.dates.event_days import Day, ahead, day_named, is_old
from store.reading.dates.undated import FINE, when
from store.reading.events.aftermath import answering
from store.reading.events.date_ties import (
    announced_then,
    describes,
    is_deadline,
    leads_up,
    names_the_deed,
    of_next_verb,
    of_office,
    of_the_deed,
    opens_next,
    opens_span,
    put_off_to,
    ranks,
)
from store.reading.events.own_date import Telling, own_date
from store.reading.events.past import counted_from, unplaced
from store.reading.page import DateMention, Page, Scope, Sentence
from store.reading.text.clauses import clause_end, clause_start, dates_a_noun, dates_between, token_at
from store.reading.text.grammar import THIRD
from store.reading.text.modality_asides import after_relative
from store.reading.text.modality_dates import is_made_in_passing, made_then
from store.reading.text.scopes import Scopes

AROUND = 320  # characters on either side in which an event's date is looked for
FRESH_NOW = ("asserted", "alleged", "denied")
SINCE_NEAR = 120  # code points before a verb in which the "since" of its span stands
SINCE_GAP = 12  # characters: "since" itself ends a clause, its date follows at once


def day_of(page: Page, event: Telling, story: str | None, scopes: Scopes) -> Day:
    """When the event took place or is to: its clause's date, its sentence's, or, if it is fresh or told by somebody, the story's day; what is told as going on is of the day of publication."""
    if (moved := counted_day(page, event.index, event.at, story)) is not None:
        return moved
    named = _named(page, event, scopes)
    spans = [d for d in named if opens_span(page, d)]
    own = own_date(page, event, _may_date(page, event, [d for d in named if d not in spans])) if named else None
    if own is not None:
        lies_ahead = event.modality == "planned" and own.start > page.starts[event.at]
        return day_named(ahead(page, own) if lies_ahead else own)
    since = _lasting(page, event, spans) if spans else None
    if since is not None and event.modality == "asserted" and since.start > page.starts[event.at] - SINCE_NEAR:
        return Day(since.date, None, day_named(since).precision)
    if event.modality == "planned" and (coming := _coming(page, event.index)).date is not None:
        return coming
    told = event.modality in FRESH_NOW or event.scope is not None
    if since is not None or not told or _is_dayless(page, event):
        return Day()
    said = scopes if event.spoken else None
    fresh = story if event.now else when(page, event.index, story, done=event.done, said=said)
    return Day(fresh, None, "day" if fresh else None)


def _named(page: Page, event: Telling, scopes: Scopes) -> list[DateMention]:
    """The date phrases around the event in its sentence."""
    sentence, begin = page.sentences[event.index], page.starts[event.at]
    low, high = max(sentence.start, begin - AROUND), min(sentence.end, begin + AROUND)
    return [d for d in dates_between(page, low, high) if not _of_later_words(page, scopes, d, event.end)]


def _lasting(page: Page, event: Telling, spans: list[DateMention]) -> DateMention | None:
    """The first of the dates since which something lasts that is of the event's own clause: "has held the town since March"."""
    sentence = page.sentences[event.index]
    own = (d for d in spans if not ranks(page, d) and not of_office(page, sentence, d, event.at))
    return next((d for d in own if _in_clause(page, sentence, d, event.at)), None)


def _of_later_words(page: Page, scopes: Scopes, mention: DateMention, end: int) -> bool:
    """Whether a date stands in what is said only behind the event: "sent a frigate and declared that it would sail in June"."""
    within = scopes.at(mention.start)
    if within is None:
        return False
    first = token_at(page, within.start)
    told = page.lowers[first - 1] == "that" or page.lowers[first] in THIRD
    return told and first - 1 > end  # at once behind it, "that" would be a relative: "a quake that struck in May"


def _may_date(page: Page, event: Telling, named: list[DateMention]) -> list[DateMention]:
    """The date phrases that may be the event's: not those of a noun, of a demand's object, of the next verb."""
    at, end, begin = event.at, event.end, page.starts[event.at]
    around = [
        d
        for d in named
        if not (is_old(page, d) and dates_a_noun(page, d))
        or describes(page, d, at)
        or (not event.close and names_the_deed(page, d, end))
    ]
    if event.close:
        around = [d for d in around if d.start < begin or (of_the_deed(page, d, end) and not is_deadline(page, d))]
    around = [d for d in around if not (announced_then(page, d, at) or put_off_to(page, d, at))]
    return [d for d in around if not (leads_up(page, d) or _of_another(page, d, end, behind=d.start >= begin))]


def _of_another(page: Page, mention: DateMention, end: int, *, behind: bool) -> bool:
    """Whether a date is that of a thing which was made then, or, behind the event, of its cause or of the next verb."""
    if made_then(page, end if behind else 0, mention, object_of_verb=behind):
        return True
    if is_made_in_passing(page, mention, behind=behind):
        return True
    caused = behind and answering(page.lowers, end, token_at(page, mention.start))
    return caused or (behind and (of_next_verb(page, mention, end) or opens_next(page, mention)))


def _is_dayless(page: Page, event: Telling) -> bool:
    """Whether the clause itself tells that its day is another than the story's: counted from another deed, or in an unnamed past."""
    sentence, at = page.sentences[event.index], event.at
    begin = clause_start(page, sentence, at)
    if counted_from(page, sentence, begin, at):
        return True
    return unplaced(page, after_relative(page, begin, at), clause_end(page, sentence, event.end - 1))


def _coming(page: Page, index: int) -> Day:
    """The day ahead that the sentence before, in the same paragraph, names ("The ministers meet on Friday. X will chair.")."""
    if page.day is None or index == 0 or page.sentences[index - 1].paragraph != page.sentences[index].paragraph:
        return Day()
    last = page.sentences[index - 1]
    named = [d for d in dates_between(page, last.start, last.end) if d.precision in FINE]
    return day_named(named[-1]) if named and named[-1].date > page.day.isoformat() else Day()


def _in_clause(page: Page, sentence: Sentence, mention: DateMention, at: int) -> bool:
    """Whether the date stands in the clause of token ``at``."""
    return (
        page.starts[clause_start(page, sentence, at)]
        <= mention.start
        < page.ends[clause_end(page, sentence, at) - 1] + SINCE_GAP
    )


def dated_outside(page: Page, sentence: Sentence, scope: Scope) -> bool:
    """Whether the only day of the sentence is that of the saying."""
    dates = dates_between(page, sentence.start, sentence.end)
    return bool(dates) and not any(scope.start <= d.start < scope.end for d in dates)
