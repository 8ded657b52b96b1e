"""Which of the date phrases of a sentence dates its event: the first after it in its clause, the last before it there, else one outside other clauses.

In: a page, an event as its sentence tells it and the date phrases that may be its own. Out: one of them, or None.
"""

from dataclasses import dataclass

from store.models import Modality
from store.reading.attribution.ends import has_verb
from store.reading.dates.undated import FINE
from store.reading.events.date_ties import tells_which, wished
from store.reading.page import DateMention, Page, Scope, Sentence
from store.reading.text.clauses import clause_end, clause_start, token_at
from store.reading.text.grammar import CONCESSIVES, CONTRASTS, RELATIVES
from store.reading.text.modality_asides import aside_around

AHEAD = ("planned", "forecast")
LASTING = frozenset(("will", "is", "are", "starts", "begins", "ends", "runs", "lasts"))
ASIDE = 24  # tokens from an event to the comma that closes its aside
NEAR = 4  # tokens between a happening and the "which" that goes on about it
OTHER = frozenset(("which", "that", "who", "whom", "whose", "where", "since", "after", "before", "until"))
BESIDE = CONCESSIVES | {"as", "because"}  # their years are not the main clause's
FUTURE_PAST = (["was", "to"], ["were", "to"], ["was", "due"], ["were", "due"])


@dataclass(frozen=True, slots=True)
class Telling:
    """How the event at tokens at:end of sentence ``index`` is told: how sure, and in whose words (``scope``).

    ``verb``: by a verb ("struck"), not a noun ("a strike"); ``now``: as going on ("prosecutors accuse"); ``done``: as done ("accused");
    ``spoken``: it is an act of speech; ``close``: only a date that is tied to it may be its own ("demanded that they leave on Monday").
    """

    index: int
    at: int
    end: int
    modality: Modality
    scope: Scope | None
    verb: bool
    now: bool
    done: bool
    spoken: bool
    close: bool


def own_date(page: Page, event: Telling, around: list[DateMention]) -> DateMention | None:
    """The date phrase of ``around`` that dates the event: one that tells which event it is, else by its clause."""
    if not around:
        return None
    if event.modality != "historical":
        which = next((d for d in around if tells_which(page, d, event.at)), None)
        if which is not None:
            return which
    return _by_clause(page, event, around)


def _by_clause(page: Page, event: Telling, around: list[DateMention]) -> DateMention | None:
    """``struck on Monday``, ``on Monday struck``, else the nearest that stands in no other clause."""
    sentence, position = page.sentences[event.index], page.starts[event.at]
    low, high = clause_start(page, sentence, event.at), clause_end(page, sentence, event.end - 1)
    aside = event.verb or (page.lowers[high - 1] == "," and high - event.end > 1)
    own = page.ends[high - 1] if aside else None  # "met union leaders, who had struck on Monday"
    final = page.ends[_last_clause(page, event, sentence, high) - 1]
    closed = page.starts[_closed(page, sentence, low, event.end)]
    around = [d for d in around if d.start < closed]
    if event.modality not in AHEAD:
        around = [d for d in around if d.start < position or not wished(page, d, event.end)]
    before = _before(page, sentence, around, low, event.at)
    after = [d for d in around if position < d.start < final and not (before and own is not None and d.start >= own)]
    if after:
        return after[0]
    return before[-1] if before else _outside(page, event, sentence, around)


def _last_clause(page: Page, event: Telling, sentence: Sentence, high: int) -> int:
    """Where the event's clause, which ends at token ``high``, ends with the relative clause at once behind it; of what lies ahead only "which will"."""
    related = high + 1 < sentence.last and page.lowers[high] in RELATIVES and high - event.end < NEAR
    if not related or _never_came(page, high):
        return high
    told_after = event.modality not in AHEAD  # "will leave the towns that it took in July"
    return clause_end(page, sentence, high) if told_after or page.lowers[high + 1] in LASTING else high


def _outside(page: Page, event: Telling, sentence: Sentence, around: list[DateMention]) -> DateMention | None:
    """The nearest date phrase that stands in no other clause: ``In July, when rains came, the army left``."""
    outside = [
        d for d in around if _of_saying(page, event.scope, d) or not _in_other_clause(page, sentence, d, event.at)
    ]
    if ";" in page.words[event.end : sentence.last]:  # "a truce was signed; its mandate ends in May"
        half = page.starts[page.words.index(";", event.end)]
        outside = [d for d in outside if d.start < half]
    return _nearest(outside, page.starts[event.at])


def _nearest(mentions: list[DateMention], position: int) -> DateMention | None:
    """The date phrase nearest to a code point."""
    return min(mentions, key=lambda m: min(abs(m.start - position), abs(m.end - position)), default=None)


def _before(page: Page, sentence: Sentence, around: list[DateMention], low: int, at: int) -> list[DateMention]:
    """The dates from just before its clause, which begins at token ``low``, to the word at ``at``; none that a relative clause has closed in."""
    begin, position = page.starts[max(low - 3, sentence.first)], page.starts[at]
    before = [d for d in around if begin <= d.start < position]
    relative = page.lowers[low] in RELATIVES or _in_aside(page, low) or _behind_whose(page, low, at)
    return [] if relative and before and "," in page.text[before[-1].end : position] else before


def _behind_whose(page: Page, low: int, at: int) -> bool:
    """Whether the verb stands behind the one comma that closes "whose prime minister met X last year, will send"."""
    return page.lowers[low] in ("whose", "whom") and page.lowers[low:at].count(",") == 1


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
