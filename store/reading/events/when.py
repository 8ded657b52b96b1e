"""When an event was, by its kind and its telling: what is done, said, denied, convicted, planned.

In: a page, one event at a time. Out: its day, and its modality where the day tells that it lies ahead.
"""

from datetime import timedelta

from store.models import Modality
from store.reading.dates.counted import counts_from
from store.reading.dates.days import WEEKDAYS
from store.reading.dates.event_days import Day, ahead, day_named, long_past, looked_back_on, settled
from store.reading.dates.undated import lead_day, story_day
from store.reading.events.coded import Coded
from store.reading.events.dates import dated_outside, day_of
from store.reading.events.deaths import day_of_death
from store.reading.events.disaster_days import Disasters
from store.reading.events.lexicon import EventWords
from store.reading.events.needs import AUXILIARY, plain_past
from store.reading.events.nouns import new_day
from store.reading.events.own_date import Telling
from store.reading.events.past import had_done, lasts_since
from store.reading.page import Page, Scope
from store.reading.text.clauses import AUXILIARIES, clause_start
from store.reading.text.scopes import Scopes

ABOUT = frozenset(("REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT"))
SPOKEN = ABOUT | {"AGREE", "CONCEDE"}
PRESENT = frozenset(("is", "are", "has", "have", "will"))  # of a sentence that tells no tale
TOLD_BY = timedelta(days=2)  # when a deed has been told if anybody tells it
TOLD = ("asserted", "alleged")
PAST = ("past", "past+participle", "any")
JUDICIAL = frozenset(("verbs.convict", "verbs.arrest", "verbs.deport"))  # years after the deed that their clause dates


class Days:
    """Tells the days of one page's events."""

    def __init__(self, page: Page, words: EventWords, scopes: Scopes) -> None:
        """Start on a page whose dates and statements have been read."""
        self.page, self.words, self.scopes = page, words, scopes
        self.disasters = Disasters(page, words)
        self.story, self.lead = story_day(page), lead_day(page)

    def of(self, index: int, told: Coded, scope: Scope | None) -> tuple[Day, Modality]:
        """The day of what sentence ``index`` tells, and how sure it is: what has a coming day is planned."""
        page, modality = self.page, told.modality
        day = self._told(index, told, scope)
        if modality in ("asserted", "planned") and self._is_history(index, day):
            return day, "historical"  # also "ordered troops to fire on crowds in 2021"
        if modality == "forecast" and _is_past(page, day):
            return Day(), modality  # "the troops will go home, she told parliament yesterday": the day of the saying
        if modality in ("asserted", "historical") and _lies_ahead(page, day):
            spoken = told.is_verb and told.event in SPOKEN
            day = settled(page, page.sentences[index], day, self.story, spoken=spoken, past=self._is_past(told))
            modality = "planned" if _lies_ahead(page, day) else modality
        taken_up = modality == "asserted" and self._is_taken_up(index, told, day)
        return day, "historical" if taken_up else modality

    def _is_taken_up(self, index: int, told: Coded, day: Day) -> bool:
        """Whether a clause only takes up what is known ("four days after", "since tanks entered", "whom it had freed on Monday", "Monday's raid"); what is not two days old is news for whoever was not told of it, and so is a disaster."""
        page, sentence, at = self.page, self.page.sentences[index], told.at
        if page.day is None or told.event == "HAZARD":
            return False
        if day.date is not None and day.date > (page.day - TOLD_BY).isoformat():
            return False
        low = clause_start(page, sentence, at)
        had = day.date is not None and had_done(page, low, at) and self.scopes.at(page.starts[at]) is None
        named = page.lowers[at - 1] in ("'s", "’s") and page.lowers[at - 2] in WEEKDAYS
        return had or named or counts_from(page, sentence, at) or lasts_since(page, low, at)

    def _is_past(self, told: Coded) -> bool:
        """Whether it is told as over: by a verb in the plain past, or as a disaster."""
        at, plain = told.at, told.is_verb and plain_past(self.page, told.at, told.why)
        forms = self.words.triggers.get(self.page.lowers[at], ()) if plain else ()
        past = told.event == "HAZARD" or any(trigger.form in PAST for trigger in forms)
        return past or looked_back_on(self.page, told.event, at)

    def _is_present(self, at: int) -> bool:
        """Whether the verb at token ``at`` stands in the present, with no auxiliary before it."""
        word, before = self.page.lowers[at], self.page.lowers[at - 1] if at else ""
        if word.endswith("s"):
            return True
        if before in AUXILIARIES or before in ("to", "and", "or"):
            return False
        forms = {trigger.form for trigger in self.words.triggers.get(word, ()) if not trigger.noun}
        return forms == {"base"}

    def _is_history(self, index: int, day: Day) -> bool:
        """Whether a day lies long before publication and opens no span that lasts till now ("since 2019")."""
        if day.date is None or long_past(self.page, day).date is None:
            return False
        sentence = self.page.sentences[index]
        return "since" not in self.page.lowers[sentence.first : sentence.last]

    def _told(self, index: int, told: Coded, scope: Scope | None) -> Day:
        """The new day of talks that were moved, a day within direct speech, else as the clause and sentence tell."""
        page = self.page
        sentence = page.sentences[index]
        if told.event == "HAZARD" and told.modality in TOLD:
            own = self.disasters.day(index, told, scope)
            if own is not None:
                return own
        if told.event == "ASSAULT" and told.is_verb and (fell := day_of_death(page, sentence, told.at)) is not None:
            return fell
        if told.event == "CONSULT" and told.is_noun:
            moved = new_day(page, self.words, sentence, told.end)
            if moved is not None:
                return day_named(ahead(page, moved))
        if told.modality == "denied" and scope is not None and scope.direct and dated_outside(page, sentence, scope):
            return Day()
        return self._by_telling(index, told, scope)

    def _by_telling(self, index: int, told: Coded, scope: Scope | None) -> Day:
        """The day as the clause and sentence tell it; the lead's or the story's where they tell none."""
        page, at, modality, verb = self.page, told.at, told.modality, told.is_verb
        present = verb and self._is_present(at)  # "denies", "prosecutors accuse"
        past = modality in TOLD and told.event not in SPOKEN and plain_past(page, at, told.why)
        sentence = page.sentences[index]
        tale = verb or PRESENT.isdisjoint(page.lowers[sentence.first : sentence.last])
        telling = Telling(
            index, at, told.end, modality, scope,
            verb=verb, now=present or (verb and _has_been(page, at)), done=past and tale,
            spoken=told.event in SPOKEN, close=told.event in ABOUT or told.why in JUDICIAL,
        )  # fmt: skip
        day = day_of(page, telling, self.lead if past else self.story, self.scopes)
        if present and modality == "asserted" and day.date is not None and long_past(page, day) is day:
            return Day(self.story, None, "day" if self.story else None)
        return long_past(page, day) if modality == "historical" else day


def _has_been(page: Page, at: int) -> bool:
    """Whether the verb at token ``at`` is told as done by now or under way: "has offered", "are ferrying"."""
    return not PRESENT.isdisjoint(page.lowers[max(0, at - AUXILIARY) : at])


def _is_past(page: Page, day: Day) -> bool:
    return page.day is not None and day.date is not None and (day.enddate or day.date) < page.day.isoformat()


def _lies_ahead(page: Page, day: Day) -> bool:
    return page.day is not None and day.date is not None and day.date > page.day.isoformat()
