"""Old happenings that a text goes on about: "the attack killed 43" after "accused of bombing a market in 2019" is no news of today.

In: the events of one page, as they are made. Out: the same events, with the day and the standing of the happening they take up.
"""

from dataclasses import dataclass, field, replace

from store.models import Event
from store.reading.dates.event_days import Day, day_named, long_past
from store.reading.events.classes import classes
from store.reading.page import DateMention, Page, Sentence
from store.reading.text.clauses import dates_between
from store.reading.text.grammar import KNOWN
from store.reading.text.years_told import ends_it, name_at, of_last, old_names, still_of

KINDS = frozenset(("ASSAULT", "HAZARD"))
FORMER = frozenset("past previous earlier prior former".split())
NAMED = 4  # tokens from the first of a sentence in which the noun stands that takes a happening up
OPENING = 6  # tokens of "Last year's deadly floods"
BACK = 4  # sentences back that it may lie


@dataclass(slots=True)
class Recalled:
    """What the page has told so far of old violence and disasters (day and sentence), and which kinds of them are news."""

    page: Page
    old: dict[str, tuple[Day, int]] = field(default_factory=dict)
    news: set[str] = field(default_factory=set)
    names: dict[str, str] | None = None  # as ``years_told.old_names`` finds them

    def settle(self, index: int, at: int, event: Event) -> Event:
        """``event``, read at token ``at`` of sentence ``index``, as of the old happening that it goes on about; what is told by a date of its own is noted."""
        if event.event not in KINDS:
            return self._of_its_end(index, event)
        told = self._of_years_ago(index, at, event)
        if event.modality == "asserted" and self._taken_up(index, at, event):
            day = self.old[event.event][0]
            told = replace(
                event, date=day.date, enddate=day.enddate, date_precision=day.precision, modality="historical"
            )
        if self._is_old(told):
            self.old[event.event] = (Day(told.date, told.enddate, told.date_precision), index)
        else:
            self.news.add(event.event)
        return told

    def _of_its_end(self, index: int, event: Event) -> Event:
        """``It ended with a protocol signed under Omani mediation``: as old as the war that the sentence before dates."""
        sentence = self.page.sentences[index]
        if event.modality != "asserted" or not ends_it(self.page.lowers[sentence.first : sentence.last]):
            return event
        row = still_of(self.page, index)
        return event if row is None else _of_then(event, row)

    def _of_years_ago(self, index: int, at: int, event: Event) -> Event:
        """``Freddy (2023) affected …. Cholera followed``, ``Last season's storms left 300 dead``: what a sentence that dates nothing goes on about."""
        sentence = self.page.sentences[index]
        if event.modality != "asserted":
            return event
        if (row := still_of(self.page, index)) is not None:
            return _of_then(event, row)
        opens = at < sentence.first + OPENING and of_last(self.page.lowers[sentence.first : sentence.last])
        if opens or self._dated_elsewhere(sentence, at) or self._is_of_several_before(sentence, at):
            return replace(event, date=None, enddate=None, date_precision=None, modality="historical")
        return event

    def _is_of_several_before(self, sentence: Sentence, at: int) -> bool:
        """``in past outbreaks``, ``previous earthquakes have destroyed it twice``: several of former times, and no day of this year."""
        lowers, day = self.page.lowers, self.page.day
        if at <= sentence.first or lowers[at - 1] not in FORMER or not lowers[at].endswith("s") or day is None:
            return False
        rows = dates_between(self.page, sentence.start, sentence.end)
        return all(row.enddate < str(day.year) for row in rows)

    def _dated_elsewhere(self, sentence: Sentence, at: int) -> bool:
        """``Some 600 died in Cyclone Idai``: of a name that the text dates years back, with no day of its own."""
        name = name_at(self.page, at) or name_at(self.page, at - 1) if at + 1 < sentence.last else None
        if name is None or dates_between(self.page, sentence.start, sentence.end):
            return False
        if self.names is None:
            self.names = old_names(self.page)
        return name in self.names

    def _is_old(self, event: Event) -> bool:
        if event.date is None:
            return event.modality == "historical"
        return long_past(self.page, Day(event.date, event.enddate)).date is not None

    def _taken_up(self, index: int, at: int, event: Event) -> bool:
        """Whether the sentence opens with "the attack", "that flood", names no day, and the last of its kind was old and near."""
        last = self.old.get(event.event)
        if last is None or event.event in self.news or index - last[1] > BACK:
            return False
        sentence = self.page.sentences[index]
        if index == last[1] or dates_between(self.page, sentence.start, sentence.end):
            return False
        return self._opens_with_it(sentence, at, event)

    def _opens_with_it(self, sentence: Sentence, at: int, event: Event) -> bool:
        words = self.page.lowers[sentence.first : sentence.first + NAMED]
        if words[0] not in KNOWN:
            return False
        if event.event == "HAZARD":
            return sentence.first < at < sentence.first + NAMED
        return not classes(self.page).deeds.isdisjoint(words)


def _of_then(event: Event, row: DateMention) -> Event:
    """The event as one of the date that a sentence before gives."""
    precision = day_named(row).precision
    return replace(event, date=row.date, enddate=row.enddate, date_precision=precision, modality="historical")
