"""Events by their figures: what a sentence that tells no deed by a word we know tells by what it counts ("Kosovo is lending an engineer company, 130 all told").

A number of soldiers who come, go or stand ready somewhere is a move, in a disaster help; so is one of people who are brought away, taken or
let go. In: a page whose figures and events have been read. Out: an event for a sentence with such a figure and no event, with the figure's
holder, place and speaker; it is BACKGROUND beside the figure (store/carried.py). No toll is an event by itself.
"""

from dataclasses import replace

from store.models import BY_ITS_FIGURE, Event, Figure
from store.reading.dates.event_days import day_named
from store.reading.events.build import Maker
from store.reading.events.clause_verbs import clause_of, clause_verb
from store.reading.events.coded import Coded
from store.reading.events.counted_deaths import disaster_day
from store.reading.events.counted_deeds import Counted, deed
from store.reading.events.match import Match
from store.reading.events.past import looked_back
from store.reading.events.rules import Rule, Trigger
from store.reading.events.when import PRESENT
from store.reading.page import Page, Sentence
from store.reading.text.clauses import dates_between, sentence_at, token_at
from store.reading.text.harm import OWNED
from store.reading.text.newsroom import is_note
from store.reading.text.questions import asks
from store.reading.text.quoted import in_quote

OWN_TIME = ("asserted", "alleged", "planned", "forecast")
TOLD = ("paragraph", "bullet", "turn", "dateline")  # a headline's news its article tells
OBSERVED = frozenset(
    "saw seen counted identified spotted observed reported reports says said estimated shows show showed put puts".split()
)
VEHICLES = frozenset("helicopters helicopter lorries trucks buses planes aircraft boats ambulances threats".split())


def by_figures(maker: Maker) -> list[Event]:
    """The events that follow from the page's figures, one for each sentence that has neither an event nor an indirect statement."""
    page = maker.page
    told = {event.evidence[0].start for event in page.events}
    told |= {said.evidence[0].start for said in page.statements if said.speaker and not said.direct}
    found: list[Event] = []
    for figure in page.figures:
        if figure.evidence[0].start not in told and (event := _of_figure(maker, figure)) is not None:
            told.add(figure.evidence[0].start)
            found.append(event)
    return found


def _of_figure(maker: Maker, figure: Figure) -> Event | None:
    """The event of one figure, or None where it tells of a state, of former days, in somebody's own words or in a headline."""
    page, start = maker.page, figure.trace[0].start
    index = sentence_at(page, start)
    sentence = page.sentences[index]
    if not _is_told(page, sentence, start):
        return None
    if figure.measure == "killed":
        return None if maker.fight else _disaster(maker, figure, index)
    return _deed(maker, figure, index) if figure.modality in OWN_TIME else None


def _deed(maker: Maker, figure: Figure, index: int) -> Event | None:
    """The move, help, arrest or release that ``figure`` tells, of the story's day where forces are there now and no date is told."""
    page, sentence = maker.page, maker.page.sentences[index]
    first, last = _tokens(page, figure)
    clause = clause_of(page, sentence, first, last)
    at, end = clause_verb(page, clause, first, last)
    kind = deed(Counted(page, sentence, figure, first, last, at, clause, maker.relief))
    if kind is None or looked_back(page, sentence, at):
        return None
    maker.begin(index)
    coded = Coded(at, end, BY_ITS_FIGURE, figure.modality, *kind, actors=_actors(maker, figure, at, first))
    event = maker.writer.write(index, coded)
    if event.modality == "historical":
        return None
    undated = event.modality == "asserted" and not dates_between(page, sentence.start, sentence.end)
    if undated and page.lowers[at] in PRESENT:
        event = replace(event, date=maker.writer.days.story)  # "are on the road": now, whatever day began the story
    return _as_told(event, figure)


def _disaster(maker: Maker, figure: Figure, index: int) -> Event | None:
    """The disaster whose dead ``figure`` counts, of the day that its sentence gives."""
    page, sentence = maker.page, maker.page.sentences[index]
    first, last = _tokens(page, figure)
    row = disaster_day(page, sentence, figure, first)
    if row is None:
        return None
    at, end = clause_verb(page, clause_of(page, sentence, first, last), first, last)
    maker.begin(index)
    event = maker.writer.write(index, Coded(at, end, BY_ITS_FIGURE, figure.modality, "HAZARD", None))
    day = day_named(row)
    event = replace(event, date=day.date, enddate=day.enddate, date_precision=day.precision, modality=figure.modality)
    return _as_told(event, figure)


def _tokens(page: Page, figure: Figure) -> tuple[int, int]:
    """The first of the tokens that tell ``figure`` and one past the last."""
    return token_at(page, figure.trace[0].start), token_at(page, figure.trace[0].end - 1) + 1


def _as_told(event: Event, figure: Figure) -> Event:
    """``event`` where ``figure`` is and by whoever tells it."""
    return replace(event, place=figure.place, speaker=figure.speaker, speaker_text=figure.speaker_text)


def _is_told(page: Page, sentence: Sentence, start: int) -> bool:
    """Whether the article itself tells the sentence, and neither asks nor quotes at ``start``."""
    if sentence.kind not in TOLD or asks(page, sentence):
        return False
    return not in_quote(page, start) and not is_note(page, sentence)


def _actors(maker: Maker, figure: Figure, at: int, first: int) -> list[str]:
    """Whose deed it is: the holder's of a force, else the subject's of the verb whose object is counted, if it does not only count."""
    if figure.measure in OWNED and figure.holder:
        return [figure.holder]
    page = maker.page
    if at >= first or page.lowers[at] in OBSERVED:
        return []
    match = Match(Trigger(Rule(BY_ITS_FIGURE, ""), "past", ()), at, at + 1, "active")
    low = maker.subjects.clause(at)
    names = maker.named.resolved(maker.subjects.of(match, low), low, at, maker.scopes.at(page.starts[at]))
    return [name for name in names if name not in VEHICLES]
