"""From what is coded to an Event: its day, its place, who says so, and the sentence that shows it.

In: a page whose dates, places and statements have been read, and one Coded at a time. Out: Events.
"""

from store.models import Event, Trace
from store.reading.events.classes import MOVES
from store.reading.events.coded import Coded
from store.reading.events.lexicon import QUADS, EventWords
from store.reading.events.places import place_of, seats
from store.reading.events.places_struck import struck
from store.reading.events.recalled import Recalled
from store.reading.events.when import Days
from store.reading.page import Page, Scope
from store.reading.text.modality import of_cue
from store.reading.text.scopes import Scopes

ASKERS = frozenset(("Q", "QUESTION", "Question", "REPORTER", "JOURNALIST"))  # what they suppose is nobody's word
MARKS = 3  # characters in which a turn's question mark stands


class Writer:
    """Writes the events of one page down, in text order."""

    def __init__(self, page: Page, words: EventWords, scopes: Scopes) -> None:
        """Start on a page whose statements have been read."""
        self.page, self.scopes = page, scopes
        self.days = Days(page, words, scopes)
        self.recalled = Recalled(page)

    def write(self, index: int, coded: Coded) -> Event:
        """The event of sentence ``index``."""
        page, at, end = self.page, coded.at, coded.end
        scope = self.scopes.at(page.starts[at])
        asked = scope is not None and self._asks(scope)
        if coded.modality == "asserted":
            coded.modality = "alleged" if asked else of_cue(scope.cue.lower() if scope else "")
        day, modality = self.days.of(index, coded, scope)
        teller = None if scope is not None and scope.speaker_text in ASKERS else scope
        made = Event(
            coded.event, coded.mode, coded.context, QUADS.get(coded.event), tuple(coded.actors), tuple(coded.recipients),
            day.date, day.enddate, day.precision, self._place(index, coded, scope), modality,
            teller.speaker or teller.speaker_text if teller else None, teller.speaker_text if teller else None,
            (page.evidence(index),), page.text[page.starts[at] : page.ends[end - 1]],
            (Trace("events", coded.why, page.starts[at], page.ends[end - 1]),),
        )  # fmt: skip
        return self.recalled.settle(index, at, made)

    def _asks(self, scope: Scope) -> bool:
        """Whether a journalist asks: a broadcast's reporter who puts no question tells what he sees."""
        ends = self.page.text[max(scope.start, scope.end - MARKS) : scope.end]
        return scope.speaker_text in ASKERS and (scope.speaker_text != "REPORTER" or "?" in ends)

    def _place(self, index: int, coded: Coded, scope: Scope | None) -> str | None:
        """Where it was: nowhere that only names who acts or who speaks ("Paris said")."""
        sentence = self.page.sentences[index]
        if (place := struck(self.page, sentence, coded)) and place not in coded.actors:
            return place
        no_places = [*coded.actors, *seats(self.page, sentence, scope)]
        return place_of(self.page, sentence, coded.at, coded.end, no_places, moves=coded.event in MOVES)
