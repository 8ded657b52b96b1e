"""When a thing happened: the date of its clause, else of its sentence, else the day of what no date stands by (dates/undated.py).

In: a page with dates and the tokens of an event. Out: its days.
"""

import re
from itertools import pairwise

from store.models import Modality
from store.reading.dates.counted import counted_day
from store.reading.dates.event_days import Day, ahead, day_named, is_old
from store.reading.dates.undated import FINE, when
from store.reading.events.classes import classes
from store.reading.events.lexicon import event_words
from store.reading.events.past import counted_from, unplaced
from store.reading.page import DateMention, Page, Scope, Sentence
from store.reading.text.clauses import clause_end, clause_start, dates_a_noun, dates_between, token_at
from store.reading.text.grammar import CONCESSIVES, RELATIVES
from store.reading.text.modality_asides import after_relative
from store.reading.text.modality_dates import DESCRIBED
from store.reading.text.scopes import Scopes

SINCE = re.compile(r"\bsince\b[^.;,]*$", re.IGNORECASE)
AROUND = 320  # characters on either side in which an event's date is looked for
FRESH_NOW = ("asserted", "alleged", "denied")
SINCE_NEAR = 120  # code points before a verb in which the "since" of its span stands
SINCE_GAP = 12  # characters: "since" itself ends a clause, its date follows at once
ASIDE = 6  # tokens before a date in which the comma stands that opens its aside
CLOSE = 4  # tokens after a demand or an accusation in which its own date stands; later ones date what it is about
DONE = frozenset("made held sent given told taken begun fought struck shot won lost brought sold built led".split())
LINKS = frozenset(("on", "in", "at", "late", "early"))
WISHES = frozenset("will would wants hopes plans intends expects aims may could".split())
LASTING = frozenset(("will", "is", "are", "starts", "begins", "ends", "runs", "lasts"))
NAMING = 4  # tokens of a verb's own words in which the date of its noun stands
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
    said: Scopes | None = None,
) -> Day:
    """When the event of tokens at:end took place or is to: its clause's date, its sentence's, or, if it is fresh or told by somebody in ``scope``, the story's day; what is told as going on ``now`` is of the day of publication."""
    sentence = page.sentences[index]
    low, high = max(sentence.start, page.starts[at] - AROUND), min(sentence.end, page.starts[at] + AROUND)
    named = dates_between(page, low, high)
    lasting = [d for d in named if _opens_span(page, d)]
    around = [d for d in named if d not in lasting] if lasting else named
    lasting = [d for d in lasting if not _of_office(page, sentence, d, at)]
    around = [
        d
        for d in around
        if not (is_old(page, d) and dates_a_noun(page, d))
        or _describes(page, d, at)
        or (not close and _names_the_deed(page, d, end))
    ]
    if close:
        around = [d for d in around if d.start < page.starts[at] or _of_the_deed(page, d, end)]
    around = [d for d in around if d.start < page.starts[at] or not _opens_next(page, d)]
    told_after = modality not in ("planned", "forecast")  # "will leave the towns that it took in July"
    if (moved := counted_day(page, index, at, story)) is not None:
        return moved
    which = next((d for d in around if modality != "historical" and _tells_which(page, d, at)), None)
    chosen = (
        which or _chosen(page, sentence, around, at, end, scope, told_after=told_after, verb=verb) if around else None
    )
    if chosen is not None:
        lies_ahead = modality == "planned" and chosen.start > page.starts[at]
        return day_named(ahead(page, chosen) if lies_ahead else chosen)
    opened = [d for d in lasting if _in_clause(page, sentence, d, at)]
    if opened and modality == "asserted" and opened[0].start > page.starts[at] - SINCE_NEAR:
        return Day(opened[0].date, None, day_named(opened[0]).precision)
    if modality == "planned" and (coming := _coming(page, index)).date is not None:
        return coming
    begin = clause_start(page, sentence, at)
    if counted_from(page, sentence, begin, at) or unplaced(
        page, after_relative(page, begin, at), clause_end(page, sentence, end - 1)
    ):
        return Day()
    if (modality in FRESH_NOW or scope is not None) and not any(_in_clause(page, sentence, d, at) for d in lasting):
        fresh = story if now else when(page, index, story, done=done, said=said)
        return Day(fresh, None, "day" if fresh else None)
    return Day()


def _of_the_deed(page: Page, mention: DateMention, end: int) -> bool:
    """Whether a date behind a demand or an accusation is its own, not of what it is about: "ignored warnings issued ten days ago"."""
    first = token_at(page, mention.start)
    if mention.precision not in FINE and first - end > CLOSE:
        return False
    verb = first - 1 - (page.lowers[first - 1] in LINKS)
    if verb > end and page.lowers[verb - 1] in ("in", "during") and "of" not in page.lowers[end:verb]:
        return True  # "arresting 14 in raids on Tuesday"
    if verb > end and page.lowers[verb] in classes(page).dated:
        return False  # "accused X of carrying out the attack on December 13"
    done = page.lowers[verb].endswith("ed") or page.lowers[verb] in DONE
    return not (verb > end and done and "," not in page.words[end:verb])


def _opens_next(page: Page, mention: DateMention) -> bool:
    """Whether a day behind "and" dates the verb after it: "denied the charge and on Thursday ordered the consul to leave"."""
    first = token_at(page, mention.start)
    before = first - 1 - (page.lowers[first - 1] in LINKS)
    after = token_at(page, mention.end - 1) + 1
    return (
        page.lowers[before] in ("and", "but")
        and after < len(page.words)
        and page.lowers[after] in page.lexicon.get(event_words).triggers
    )


def _tells_which(page: Page, mention: DateMention, at: int) -> bool:
    """Whether a year or a month right before the noun at token ``at`` tells which it was: "led the 2021 coup"."""
    return mention.precision not in FINE and token_at(page, mention.end - 1) == at - 1 and dates_a_noun(page, mention)


def _describes(page: Page, mention: DateMention, at: int) -> bool:
    """Whether a date stands right before the word at token ``at``, which it then describes ("the 2019 mosque massacre")."""
    return 0 < page.starts[at] - mention.end < DESCRIBED


def _names_the_deed(page: Page, mention: DateMention, end: int) -> bool:
    """Whether a date tells which deed the verb before token ``end`` names: "led the 2021 coup"."""
    first = token_at(page, mention.start)
    named = page.lowers[first + 1 : first + 2]
    return end - NAMING <= first <= end + 1 and not classes(page).dated.isdisjoint(named)


def _coming(page: Page, index: int) -> Day:
    """The day ahead that the sentence before, in the same paragraph, names ("The ministers meet on Friday. X will chair.")."""
    if page.day is None or index == 0 or page.sentences[index - 1].paragraph != page.sentences[index].paragraph:
        return Day()
    last = page.sentences[index - 1]
    named = [d for d in dates_between(page, last.start, last.end) if d.precision in FINE]
    return day_named(named[-1]) if named and named[-1].date > page.day.isoformat() else Day()


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
    if told_after:
        around = [d for d in around if d.start < position or not _wished(page, d, end)]
    begin = page.starts[max(low - 3, sentence.first)]
    before = [d for d in around if begin <= d.start < position]
    if page.lowers[low] in RELATIVES and before and "," in page.text[before[-1].end : position]:
        before = []
    after = [d for d in around if position < d.start < final and not (before and own is not None and d.start >= own)]
    if after:
        return after[0]
    if before:
        return before[-1]
    outside = [d for d in around if _of_saying(scope, d) or not _in_other_clause(page, sentence, d, at)]
    if ";" in page.words[end : sentence.last]:  # "a truce was signed; its mandate ends in May"
        half = page.starts[page.words.index(";", end)]
        outside = [d for d in outside if d.start < half]
    return nearest(outside, position)


def _wished(page: Page, mention: DateMention, end: int) -> bool:
    """Whether the date is that of a plan joined to the deed: "has sent food and wants to start on 3 May"."""
    words = page.lowers[end : token_at(page, mention.start)]
    return any(word in ("and", "but") and after in WISHES for word, after in pairwise(words))


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


def _of_saying(scope: Scope | None, mention: DateMention) -> bool:
    """Whether a date stands behind what somebody says: "X has moved men, which brings them to 500, the ministry said on Friday"."""
    return scope is not None and mention.start >= scope.end


def _in_other_clause(page: Page, sentence: Sentence, mention: DateMention, at: int) -> bool:
    """Whether the date stands in a relative or temporal clause that is not the event's ("towns that it took in July")."""
    token = token_at(page, mention.start)
    start = clause_start(page, sentence, token)
    opener = page.lowers[start]
    apart = opener in OTHER or (opener in BESIDE and mention.precision not in FINE)
    return apart and not start <= at <= token and start > sentence.first


def _opens_span(page: Page, mention: DateMention) -> bool:
    """Whether the date only opens a span that lasts till now ("since 2019"), and no clause of its own follows."""
    tail = page.text[mention.end : mention.end + 6]
    before = page.text[max(0, mention.start - 40) : mention.start]
    return "since" in before.lower() and not tail.startswith(" when") and SINCE.search(before) is not None


def _of_office(page: Page, sentence: Sentence, mention: DateMention, at: int) -> bool:
    """Whether "since" only counts an aside's years ("X, president since 2009, is under arrest")."""
    if mention.start > page.starts[at] or page.text[mention.end : mention.end + 1] != ",":
        return False
    low = token_at(page, mention.start)
    return "," in page.lowers[max(sentence.first, low - ASIDE) : low]


def dated_outside(page: Page, sentence: Sentence, scope: Scope) -> bool:
    """Whether the only day of the sentence is that of the saying."""
    dates = dates_between(page, sentence.start, sentence.end)
    return bool(dates) and not any(scope.start <= d.start < scope.end for d in dates)
