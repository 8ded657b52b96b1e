"""When a thing happened: the date of its clause, else of its sentence, else the day of what no date stands by (dates/undated.py).

In: a page with dates and the tokens of an event. Out: its days.
"""

from store.models import Modality
from store.reading.attribution.ends import has_verb
from store.reading.dates.counted import counted_day
from store.reading.dates.event_days import Day, ahead, day_named, is_old
from store.reading.dates.undated import FINE, when
from store.reading.events.aftermath import answering
from store.reading.events.date_ties import (
    describes,
    is_deadline,
    leads_up,
    names_the_deed,
    of_next_verb,
    of_office,
    of_the_deed,
    opens_next,
    opens_span,
    ranks,
    tells_which,
    wished,
)
from store.reading.events.past import counted_from, unplaced
from store.reading.page import DateMention, Page, Scope, Sentence
from store.reading.text.clauses import clause_end, clause_start, dates_a_noun, dates_between, token_at
from store.reading.text.grammar import CONCESSIVES, CONTRASTS, RELATIVES, THIRD
from store.reading.text.modality_asides import after_relative, aside_around
from store.reading.text.modality_dates import made_then
from store.reading.text.scopes import Scopes

AROUND = 320  # characters on either side in which an event's date is looked for
FRESH_NOW = ("asserted", "alleged", "denied")
SINCE_NEAR = 120  # code points before a verb in which the "since" of its span stands
SINCE_GAP = 12  # characters: "since" itself ends a clause, its date follows at once
LASTING = frozenset(("will", "is", "are", "starts", "begins", "ends", "runs", "lasts"))
ASIDE = 24  # tokens from an event to the comma that closes its aside
NEAR = 4  # tokens between a happening and the "which" that goes on about it
OTHER = frozenset(("which", "that", "who", "whom", "whose", "where", "since", "after", "before", "until"))
BESIDE = CONCESSIVES | {"as", "because"}  # their years are not the main clause's
FUTURE_PAST = (["was", "to"], ["were", "to"], ["was", "due"], ["were", "due"])


def nearest(mentions: list[DateMention], position: int) -> DateMention | None:
    """The date phrase nearest to a code point."""
    return min(mentions, key=lambda m: min(abs(m.start - position), abs(m.end - position)), default=None)


def day_of(
    page: Page,
    index: int,
    at: int,
    end: int,
    modality: Modality,
    story: str | None,
    *,
    close: bool = False,
    scope: Scope | None = None,
    now: bool = False,
    done: bool = False,
    verb: bool = False,
    scopes: Scopes,
    said: bool = False,
) -> Day:
    """When the event of tokens at:end took place or is to: its clause's date, its sentence's, or, if it is fresh or told by somebody in ``scope``, the story's day; what is told as going on ``now`` is of the day of publication."""
    sentence = page.sentences[index]
    low, high = max(sentence.start, page.starts[at] - AROUND), min(sentence.end, page.starts[at] + AROUND)
    named = [d for d in dates_between(page, low, high) if not _of_later_words(page, scopes, d, end)]
    spans = [d for d in named if opens_span(page, d)] if named else []
    dating = [d for d in named if d not in spans] if spans else named
    around = _may_date(page, dating, at, end, close=close) if dating else []
    if (moved := counted_day(page, index, at, story)) is not None:
        return moved
    which = None
    if around and modality != "historical":
        which = next((d for d in around if tells_which(page, d, at)), None)
    if which is None and around:
        told_after = modality not in ("planned", "forecast")  # "will leave the towns that it took in July"
        which = _chosen(page, sentence, around, at, end, scope, told_after=told_after, verb=verb)
    if which is not None:
        lies_ahead = modality == "planned" and which.start > page.starts[at]
        return day_named(ahead(page, which) if lies_ahead else which)
    lasting = [
        d
        for d in spans
        if not ranks(page, d) and not of_office(page, sentence, d, at) and _in_clause(page, sentence, d, at)
    ]
    if lasting and modality == "asserted" and lasting[0].start > page.starts[at] - SINCE_NEAR:
        return Day(lasting[0].date, None, day_named(lasting[0]).precision)
    if modality == "planned" and (coming := _coming(page, index)).date is not None:
        return coming
    if _is_dayless(page, sentence, at, end) or lasting or (modality not in FRESH_NOW and scope is None):
        return Day()
    fresh = story if now else when(page, index, story, done=done, said=scopes if said else None)
    return Day(fresh, None, "day" if fresh else None)


def _of_later_words(page: Page, scopes: Scopes, mention: DateMention, end: int) -> bool:
    """Whether a date stands in what is said only behind the event: "sent a frigate and declared that it would sail in June"."""
    within = scopes.at(mention.start)
    if within is None:
        return False
    first = token_at(page, within.start)
    told = page.lowers[first - 1] == "that" or page.lowers[first] in THIRD
    return told and first - 1 > end  # at once behind it, "that" would be a relative: "a quake that struck in May"


def _may_date(page: Page, named: list[DateMention], at: int, end: int, *, close: bool) -> list[DateMention]:
    """The date phrases that may be of the event of tokens at:end: not those of a noun, of a demand's object, of the next verb."""
    begin = page.starts[at]
    around = [
        d
        for d in named
        if not (is_old(page, d) and dates_a_noun(page, d))
        or describes(page, d, at)
        or (not close and names_the_deed(page, d, end))
    ]
    if close:
        around = [d for d in around if d.start < begin or (of_the_deed(page, d, end) and not is_deadline(page, d))]
    return [d for d in around if not (leads_up(page, d) or _of_another(page, d, end, behind=d.start >= begin))]


def _of_another(page: Page, mention: DateMention, end: int, *, behind: bool) -> bool:
    """Whether a date is that of a thing which was made then, or, behind the event, of its cause or of the next verb."""
    if made_then(page, end if behind else 0, mention, object_of_verb=behind):
        return True
    caused = behind and answering(page.lowers, end, token_at(page, mention.start))
    return caused or (behind and (of_next_verb(page, mention, end) or opens_next(page, mention)))


def _is_dayless(page: Page, sentence: Sentence, at: int, end: int) -> bool:
    """Whether the clause itself tells that its day is another than the story's: counted from another deed, or in an unnamed past."""
    begin = clause_start(page, sentence, at)
    if counted_from(page, sentence, begin, at):
        return True
    return unplaced(page, after_relative(page, begin, at), clause_end(page, sentence, end - 1))


def _coming(page: Page, index: int) -> Day:
    """The day ahead that the sentence before, in the same paragraph, names ("The ministers meet on Friday. X will chair.")."""
    if page.day is None or index == 0 or page.sentences[index - 1].paragraph != page.sentences[index].paragraph:
        return Day()
    last = page.sentences[index - 1]
    named = [d for d in dates_between(page, last.start, last.end) if d.precision in FINE]
    return day_named(named[-1]) if named and named[-1].date > page.day.isoformat() else Day()


def _before(page: Page, sentence: Sentence, around: list[DateMention], low: int, at: int) -> list[DateMention]:
    """The dates from just before its clause, which begins at token ``low``, to the word at ``at``; none that a relative clause has closed in."""
    begin, position = page.starts[max(low - 3, sentence.first)], page.starts[at]
    before = [d for d in around if begin <= d.start < position]
    relative = page.lowers[low] in RELATIVES or _in_aside(page, low) or _behind_whose(page, low, at)
    return [] if relative and before and "," in page.text[before[-1].end : position] else before


def _behind_whose(page: Page, low: int, at: int) -> bool:
    """Whether the verb stands behind the one comma that closes "whose prime minister met X last year, will send"."""
    return page.lowers[low] in ("whose", "whom") and page.lowers[low:at].count(",") == 1


def _chosen(
    page: Page,
    sentence: Sentence,
    around: list[DateMention],
    at: int,
    end: int,
    scope: Scope | None,
    *,
    told_after: bool,
    verb: bool,
) -> DateMention | None:
    """The date phrase that dates the event: the first after it in its clause, the last before it there, else one outside other clauses."""
    low, high = clause_start(page, sentence, at), clause_end(page, sentence, end - 1)
    related = high + 1 < sentence.last and page.lowers[high] in RELATIVES and high - end < NEAR
    related = related and not _never_came(page, high)
    position = page.starts[at]
    aside = verb or (page.lowers[high - 1] == "," and high - end > 1)  # "met union leaders, who had struck on Monday"
    own = page.ends[high - 1] if aside else None
    if related and (told_after or page.lowers[high + 1] in LASTING):
        high = clause_end(page, sentence, high)
    final = page.ends[high - 1]
    closed = _closed(page, sentence, low, end)
    around = [d for d in around if d.start < page.starts[closed]]
    if told_after:
        around = [d for d in around if d.start < position or not wished(page, d, end)]
    before = _before(page, sentence, around, low, at)
    after = [d for d in around if position < d.start < final and not (before and own is not None and d.start >= own)]
    if after:
        return after[0]
    if before:
        return before[-1]
    outside = [d for d in around if _of_saying(page, scope, d) or not _in_other_clause(page, sentence, d, at)]
    if ";" in page.words[end : sentence.last]:  # "a truce was signed; its mandate ends in May"
        half = page.starts[page.words.index(";", end)]
        outside = [d for d in outside if d.start < half]
    return nearest(outside, position)


def _in_aside(page: Page, low: int) -> bool:
    """Whether the clause at token ``low`` stands in an aside about who acts: ", who said that rebels had fled,"."""
    opened = aside_around(page, low)
    return opened is not None and page.lowers[opened] != "whose"


def _closed(page: Page, sentence: Sentence, low: int, end: int) -> int:
    """The comma behind which the main clause goes on after the aside that an event stands in: "X, which brokered it, will meet Y in July"."""
    if _in_aside(page, low):
        for at in range(end, min(sentence.last, end + ASIDE) - 1):
            if page.lowers[at] == "," and has_verb(page, at + 1, at + 2):
                return at
    return sentence.last - 1


def _never_came(page: Page, at: int) -> bool:
    """Whether the relative clause at token ``at`` tells what was only to be ("a visit that was to have begun on Friday")."""
    following = page.lowers[at + 1 : at + 4]
    return following[:2] in FUTURE_PAST or following == ["had", "been", "due"]


def _in_clause(page: Page, sentence: Sentence, mention: DateMention, at: int) -> bool:
    """Whether the date stands in the clause of token ``at``."""
    return (
        page.starts[clause_start(page, sentence, at)]
        <= mention.start
        < page.ends[clause_end(page, sentence, at) - 1] + SINCE_GAP
    )


def _of_saying(page: Page, scope: Scope | None, mention: DateMention) -> bool:
    """Whether a date stands behind what somebody says, in the same clause as his saying: "X has moved men, the ministry said on Friday"."""
    if scope is None or mention.start < scope.end:
        return False
    return CONTRASTS.isdisjoint(page.lowers[token_at(page, scope.end) : token_at(page, mention.start)])


def _in_other_clause(page: Page, sentence: Sentence, mention: DateMention, at: int) -> bool:
    """Whether the date stands in a relative or temporal clause that is not the event's ("towns that it took in July")."""
    token = token_at(page, mention.start)
    start = clause_start(page, sentence, token)
    start = aside_around(page, start) or start
    opener = page.lowers[start]
    apart = opener in OTHER or (opener in BESIDE and mention.precision not in FINE)
    return apart and not start <= at <= token and start > sentence.first


def dated_outside(page: Page, sentence: Sentence, scope: Scope) -> bool:
    """Whether the only day of the sentence is that of the saying."""
    dates = dates_between(page, sentence.start, sentence.end)
    return bool(dates) and not any(scope.start <= d.start < scope.end for d in dates)
