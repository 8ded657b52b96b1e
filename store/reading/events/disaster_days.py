"""The day of a disaster itself, where a text tells of its toll days later: "Monday's quake", "the quake that struck on Monday".

In: a page and a hazard's word. Out: its day; no day where the only one named is that of the count or of who tells it; None where the
hazard is told as fresh news, whose day the clause tells (dates.py).
"""

from store.reading.dates.event_days import Day, day_named
from store.reading.dates.undated import FINE
from store.reading.events.coded import Coded
from store.reading.events.lexicon import EventWords
from store.reading.page import DateMention, Page, Scope, Sentence
from store.reading.text.clauses import dates_between, token_at
from store.reading.text.grammar import RELATIVES
from store.reading.text.telling import SAID

KNOWN = frozenset(("the", "this", "that", "these", "those", "’s", "'s"))
BROKEN = frozenset(
    ", ; : ( ) “ ” a an of in from by on at after and or with to for since as during under over near was is".split()
)
PHRASE = 5  # tokens before a hazard's word in which its own "the" or "Monday's" stands
STRIKES = frozenset(
    """struck hit hits strikes shook shakes rocked jolted began begins started broke erupted erupts swept made occurred happened came tore rattled
    ripped slammed lashed battered burst""".split()
)
SOON = 4  # tokens behind a hazard's word in which the verb stands by which it happens
FAR = 12  # tokens between a hazard and the day on which it struck
TOLLS = frozenset(("toll", "tally", "count", "number", "death", "deaths"))
BEFORE = 9  # tokens before a hazard's word in which its toll stands
GROWN = frozenset(
    "rose risen climbed reached jumped passed topped surpassed stood stands hit rises climbs grew grown soared mounted exceeded increased".split()
)


class Disasters:
    """Knows on which days the disasters of one page struck; it looks for them when it is first asked."""

    def __init__(self, page: Page, words: EventWords) -> None:
        """Start on a page whose dates have been read."""
        self.page, self.words = page, words
        self._own: dict[str, set[str]] | None = None

    def day(self, index: int, hazard: Coded, scope: Scope | None) -> Day | None:
        """The day of a hazard of sentence ``index``, or None where its clause tells it."""
        page, sentence = self.page, self.page.sentences[index]
        at, end = hazard.at, hazard.end
        if (named := _named(page, sentence, at)) is not None:
            return day_named(named)
        if not _is_known(page, sentence, at) or not STRIKES.isdisjoint(page.lowers[end : end + SOON]):
            return None
        dates = dates_between(page, sentence.start, sentence.end)
        if any(not _is_of_the_telling(page, d, at, end, scope) for d in dates):
            return None
        own = self._struck().get(hazard.mode or "", set())
        if len(own) == 1:
            return Day(next(iter(own)), None, "day")
        return Day() if dates else None

    def _struck(self) -> dict[str, set[str]]:
        """The days on which hazards of each mode struck, as the page tells them anywhere."""
        if self._own is None:
            self._own = {}
            for date in self.page.dates:
                if date.precision in FINE and (mode := self._mode_of(date)) is not None:
                    self._own.setdefault(mode, set()).add(date.date)
        return self._own

    def _mode_of(self, date: DateMention) -> str | None:
        """The mode of the hazard that the day is of: "Monday's quake", "a quake struck X on Monday"."""
        page, sentence = self.page, self.page.sentences[date.sentence]
        first = token_at(page, date.start)
        for at in range(max(sentence.first, first - FAR), min(sentence.last, first + PHRASE + 1)):
            hazards = self.words.hazards.get(page.lowers[at], ())
            if not hazards:
                continue
            between = page.lowers[at + 1 : first]
            struck = at < first and not STRIKES.isdisjoint(between) and SAID.isdisjoint(between)
            if struck or (at > first and _named(page, sentence, at) == date):
                return hazards[-1].mode
        return None


def _named(page: Page, sentence: Sentence, at: int) -> DateMention | None:
    """The day in the hazard's own phrase: "Monday's magnitude-6.8 quake", "the 6 February earthquake"."""
    low = max(sentence.first, at - PHRASE)
    if low >= at:
        return None
    for date in reversed(dates_between(page, page.starts[low], page.starts[at])):
        last = token_at(page, date.end - 1)
        between = page.lowers[last + 1 : at]
        if date.precision in FINE and BROKEN.isdisjoint(between) and (not between or between[0] in ("’s", "'s")):
            return date
    return None


def _is_known(page: Page, sentence: Sentence, at: int) -> bool:
    """Whether the hazard is one told of before, "the quake", or one that has a toll by now."""
    for index in range(at - 1, max(sentence.first, at - PHRASE) - 1, -1):
        word = page.lowers[index]
        if word in KNOWN or word.endswith(("’s", "'s")):
            return True
        if word in BROKEN:
            break
    return "toll" in page.lowers[max(sentence.first, at - BEFORE) : at]


def _is_of_the_telling(page: Page, date: DateMention, at: int, end: int, scope: Scope | None) -> bool:
    """Whether a day is that of who tells it, or of the toll that "rose on Wednesday"."""
    if scope is not None and not scope.start <= date.start < scope.end:
        return True
    between = page.lowers[end : token_at(page, date.start)]
    counted = not TOLLS.isdisjoint(page.lowers[max(0, at - BEFORE) : at])
    return counted and not GROWN.isdisjoint(between) and RELATIVES.isdisjoint(between)
