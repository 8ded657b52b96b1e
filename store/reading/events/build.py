"""From a match to an Event: does it stand for what its rule says, who acts on whom, and how sure is it?

In: a page with scopes, dates, places and mentions, and the matches of one sentence at a time. Out: Events, or None when
the slots do not hold what the rule needs.
"""

from store.models import NOT_YET, Event, Modality
from store.reading.dates.event_days import bare_past
from store.reading.events.coded import Coded, by_rule
from store.reading.events.fills import by_roles, parties
from store.reading.events.finer import finer
from store.reading.events.fit import slots_hold, stands
from store.reading.events.lexicon import EventWords
from store.reading.events.links import Links
from store.reading.events.marching_out import leaves_open, marching_out
from store.reading.events.match import Match
from store.reading.events.modes import converted, mode_of, refusal
from store.reading.events.needs import attacked, by_nature, holds_meeting, stands_alone, violent
from store.reading.events.nobodys import in_nobodys_name
from store.reading.events.parties import Named, body_in
from store.reading.events.past import looked_back
from store.reading.events.places import hosts
from store.reading.events.plots import plotted, vowed, vows
from store.reading.events.relief import relief_rule, setting
from store.reading.events.rules import Rule
from store.reading.events.rumours import rumoured
from store.reading.events.second_senses import means_another
from store.reading.events.subjects import Subjects
from store.reading.events.sureness import noun_modality, verb_modality
from store.reading.events.tolls import counted_only
from store.reading.events.undone import beyond, maxim, undone
from store.reading.events.unhappened import tells_nothing, until
from store.reading.events.writer import Writer
from store.reading.page import Page
from store.reading.text.clauses import dates_between
from store.reading.text.grammar import SUBJECTS
from store.reading.text.modality import of_tokens
from store.reading.text.scopes import Scopes
from store.reading.text.unproven import NOUNS

THINGS = frozenset(
    "missile missiles rocket rockets shells drone drones airstrike airstrikes vehicles".split()
)  # somebody's
PROVED = frozenset(("proved", "proven", "prove", "proves", "out"))


class Maker:
    """Makes the events of one page, sentence by sentence."""

    def __init__(self, page: Page, words: EventWords) -> None:
        """Start on a page whose statements have been read."""
        self.page, self.words, self.index = page, words, 0
        self.sentence = page.sentences[0]  # the one being read
        self.scopes = Scopes(page)
        self.subjects = Subjects(page, words, self.scopes)
        self.writer = Writer(page, words, self.scopes)
        self.relief, self.fight = setting(page, words)
        self.people = {actor.name: actor.affiliation for actor in page.actors.values() if actor.kind == "person"}
        self.countries = {actor.name for actor in page.actors.values() if actor.kind == "country"}
        self.named = Named(page, words, self.people)

    def begin(self, index: int) -> None:
        """Turn to sentence ``index``."""
        self.index, self.sentence = index, self.page.sentences[index]
        self.subjects.begin(index)

    def from_verb(self, match: Match) -> Event | None:
        """The event of a verb, or None when its slots are not filled as its rule wants."""
        page, sentence, rule = self.page, self.sentence, match.trigger.rule
        if not stands(page, match):
            return None
        low = self.subjects.clause(match.at)
        scope = self.scopes.at(page.starts[match.at])
        if tells_nothing(page, sentence, match, low) or undone(page, match):
            return None
        if leaves_open(page, match) or beyond(page, scope, match) or maxim(page, scope, match):
            return None
        first = self.named.resolved(self.subjects.of(match, low), low, match.at, scope)
        actors, recipients = parties(self.subjects, match, first)
        if self._misfits(match, low, first, actors, recipients):
            return None
        if match.voice not in ("gerund", "participial") and first:
            self.subjects.carry(first, low if match.voice == "active" else None)
        if counted_only(page, match, actors, low, told=scope is not None):
            return None
        modality = verb_modality(page, sentence, match, low)
        if modality in NOT_YET and (threat := self._threat(match, low, first)) is not None:
            return threat
        if modality in NOT_YET and rule.event == "ASSAULT" and not (actors or recipients):
            return None  # "if it were attacked", "they would be fighting alone"
        if rule.needs == "vowing":
            if modality == "denied" or not vows(scope, first, self.people):
                return None
            modality = "asserted"
        meant, modality = self._meant(match, actors, modality)
        return self._made(meant, by_rule(meant, match, f"verbs.{rule.name}", modality), actors, recipients)

    def _meant(self, match: Match, actors: list[str], modality: Modality) -> tuple[Rule, Modality]:
        """The rule by which a verb is told: relief where forces go to help, a refusal where somebody denies what was asked."""
        if modality == "denied" and actors:
            refused = refusal(self.page, match.trigger.rule, match.at)
            if refused is not None:
                return refused, "asserted"
        marching = marching_out(self.page, self.sentence, match)
        if marching is not match.trigger.rule:
            return marching, modality
        return relief_rule(self.page, self.words, self.sentence, match, relief=self.relief), modality

    def _misfits(self, match: Match, low: int, first: list[str], actors: list[str], recipients: list[str]) -> bool:
        """Whether the names beside the verb show that it tells of something else than its rule."""
        rule = match.trigger.rule
        if means_another(self.page, self.sentence, match, {*actors, *recipients}, self.people):
            return True
        if rule.event == "ASSAULT" and not self._struck(match, first, actors):
            return True
        if by_nature(self.page, match, low, first) or holds_meeting(self.page, self.words, match, low):
            return True
        return not slots_hold(self.page, self.people, match, first, recipients)

    def _threat(self, match: Match, low: int, first: list[str]) -> Event | None:
        """The threat that lies in what somebody says would be done."""
        scope = self.scopes.at(self.page.starts[match.at])
        threat = vowed(self.page, self.sentence, scope, match, low, first)
        if threat is None:
            return None
        who, mode, whom = threat
        return self._written(Coded(match.at, match.end, "verbs.if", "asserted", "THREATEN", mode, who, whom))

    def _struck(self, match: Match, first: list[str], actors: list[str]) -> bool:
        """Whether somebody attacks or the text tells of violence: soldiers killed on a road are no assault."""
        suffers = match.voice in ("passive", "reduced")
        if actors if suffers else first or actors:
            return True
        fight = self.fight or (suffers and any(name in self.people for name in first))
        return violent(self.page, self.words, self.sentence, match, fight=fight)

    def from_noun(self, match: Match, linked: Links) -> Event | None:
        """The event of a noun with the names linked to it."""
        rule = match.trigger.rule
        if rule.roles == "judged":
            return self._judged(match)
        modality = noun_modality(self.page, self.sentence, match, blamed=linked.blamed)
        if modality == "hypothetical" or (modality in NOT_YET and rule.event == "ASSAULT" and not linked.actors):
            return None  # "an attack would be answered"
        fight = linked.actors or rule.needs != "violence"
        if not fight and not attacked(self.page, self.words, self.sentence, fight=self.fight):
            return None
        if rule.roles == "subject":
            linked.actors[:0] = self.subjects.of_noun(match)
        if rule.roles == "patient":
            linked = Links([], self.subjects.of_noun(match))
        if rule.roles == "together" and linked.actors:
            self._join(match, linked)
        if rule.event == "AGREE" and len(linked.actors) == 1:
            return None  # "because of a pact with X": with whom is all it tells
        coded = by_rule(rule, match, f"events.{rule.name}", modality)
        made = self._made(rule, coded, linked.actors, linked.recipients)
        return None if made is not None and bare_past(made) else made

    def _join(self, match: Match, linked: Links) -> None:
        """Add the other party to those named behind a meeting: "X was in talks with A and B", "their talks with X"."""
        held = self.page.lowers[match.at - 1] == "in"
        if not held and len(linked.actors) != 1:
            return
        other = self.subjects.of_noun(match) if held else self.subjects.other_party(match)
        linked.actors[:0] = [name for name in other if name not in linked.actors and name not in self.words.acting]

    def _judged(self, match: Match) -> Event | None:
        """Somebody's verdict that a thing is an outrage; the article's own voice judges nothing."""
        rule, scope = match.trigger.rule, self.scopes.at(self.page.starts[match.at])
        who = (scope.speaker or scope.speaker_text) if scope is not None else None
        if scope is None or scope.cue.lower() in NOUNS:
            who = self.subjects.house  # "Reports by the radio that … are a fabrication": whoever prints it says so
        if who is None or who.lower() in SUBJECTS or self.page.lowers[match.at - 1] in PROVED:
            return None  # "a report by the radio proved false": the radio rejects nothing
        return self._made(rule, by_rule(rule, match, f"events.{rule.name}", "asserted"), [who], [])

    def from_hazard(self, at: int, end: int, mode: str) -> Event | None:
        """A hazard: place, date, modality, speaker; nobody acts. None where it is only looked back on, without a day."""
        modality, _ = of_tokens(self.page, self.sentence, at, end, cross_and=False)
        if modality == "denied" and until(self.page, at, self.sentence.last):
            modality = "asserted"  # "did not confirm the outbreak until Friday"
        if modality == "asserted":
            modality = rumoured(self.page, self.sentence, at, noun=True) or modality
        if looked_back(self.page, self.sentence, at):
            modality = "historical"
        made = self._written(Coded(at, end, f"hazards.{mode}", modality, "HAZARD", mode))
        return None if bare_past(made) else made

    def _made(self, rule: Rule, coded: Coded, actors: list[str], recipients: list[str]) -> Event | None:
        """The event after the rule's roles, conversions and needs, or None."""
        coded.actors, coded.recipients = by_roles(rule, actors, recipients)
        scope = self.scopes.at(self.page.starts[coded.at])
        if rule.convert == "plot":
            plot = plotted(self.page, self.sentence, scope, coded.actors, coded.modality)
            if plot is None:
                return None
            coded.event, coded.mode, coded.actors, coded.recipients, coded.modality = plot
        else:
            coded.event, coded.mode = self._mode(rule, coded)
        if rule.roles == "visit" and not coded.recipients:
            coded.recipients = hosts(self.page, self.sentence, self.people, coded)
            if not coded.recipients and rule.name == "presence":
                return None  # at home
        if scope is not None and not coded.actors and _is_exercise(rule, coded):
            coded.actors = body_in(self.page, scope) or self.named.owner(scope)
        coded.actors = [name for name in coded.actors if name not in THINGS]
        coded.recipients = [name for name in coded.recipients if name not in coded.actors and name not in THINGS]
        self.named.note(coded.event, coded.actors)
        return self._written(coded) if coded.actors or self._stands(rule, coded) else None

    def _mode(self, rule: Rule, coded: Coded) -> tuple[str, str | None]:
        """The event and the mode that the rule's conversion and the words around the happening make of it."""
        event, mode = rule.event, rule.mode
        if rule.convert:
            known = self.countries | frozenset(self.people)
            event, mode = converted(self.page, self.sentence, rule, coded, known)
        mode = mode_of(self.page, self.words, self.sentence, rule, mode, coded)
        return event, finer(self.page, self.words, event, mode, coded)

    def _stands(self, rule: Rule, coded: Coded) -> bool:
        """Whether the event is told even though nobody acts: talks that a noun tells have their day."""
        page, sentence = self.page, self.sentence
        if in_nobodys_name(page, sentence, coded, relief=self.relief):
            return False
        if coded.event == "CONSULT" and coded.is_noun and dates_between(page, sentence.start, sentence.end):
            return True
        told = self.scopes.at(page.starts[coded.at]) is not None
        return stands_alone(rule, coded.event, coded.recipients, told=told)

    def _written(self, coded: Coded) -> Event:
        return self.writer.write(self.index, coded)


def _is_exercise(rule: Rule, coded: Coded) -> bool:
    """Whether forces exercise, together or alone."""
    return rule.convert == "exercise" and coded.event in ("COOPERATE", "MOBILIZE")
