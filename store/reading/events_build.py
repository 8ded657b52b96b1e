"""From a match to an Event: who, whom, where, when, how sure and who says so.

In: a page with scopes, dates, places and mentions, and the matches of one sentence at a time. Out: Events, or None when
the slots do not hold what the rule needs.
"""

from store.models import Event, Modality, Trace
from store.reading.attribution_phrases import opening
from store.reading.clauses import clause_end, clause_start, token_at
from store.reading.events_dates import day_of, story_day
from store.reading.events_lexicon import QUADS, EventWords, Rule
from store.reading.events_match import Match
from store.reading.events_modes import converted, mode_of
from store.reading.events_nouns import Links
from store.reading.events_places import place_of
from store.reading.events_slots import by_agent, object_of, subject
from store.reading.modality import of_tokens
from store.reading.page import Page, Scope, Sentence
from store.reading.statements_scopes import Scopes

ANNOUNCED = frozenset(("SANCTION", "COERCE", "AID"))
ALONE = frozenset(("ASSAULT", "COERCE", "PROTEST", "RETREAT"))
VIOLENCE = frozenset(
    "attack attacks strike strikes airstrike airstrikes shelling shelled bomb bombs bombing explosion blast gunfire gunmen gunman shooting shot fighting clash clashes battle battles missile missiles rocket rockets "
    "drone drones mortar artillery raid raids ambush soldiers troops rebels militants insurgents war invasion offensive assault fire shells mine bullets forces fighters army police massacre bombardment".split()
)
FORCES = frozenset(
    "troops soldiers forces army tanks convoy convoys brigade brigades battalion battalions division units columns column fleet warships ships vessels warship "
    "marines paratroopers fighters rebels militants reinforcements reservists commandos regiment jets aircraft warplanes bombers artillery peacekeepers guards militia".split()
)
ARRIVING = frozenset(
    "arrive arrived arrives arriving head heads headed heading reach reached reaches enter entered enters cross crossed crosses sail sailed sailing gather gathered".split()
)
GOVERNORS = frozenset(
    "agreed agree agrees decided decides decide ordered orders order planned plans plan planning intends intend scheduled due set expected going ready prepared preparing prepares promised "
    "pledged vowed began begun begins start started starts continue continued continues managed helped failed failing fails used threatened threatens likely forced allowed wants slated poised moved "
    "voted able proceeded went instructed told directed announced commanded authorised authorized".split()
)
WONDER = frozenset(("how", "why", "whether", "what"))
EXHORT = frozenset(("should", "must", "ought"))
MOVES = frozenset(("MOBILIZE", "RETREAT"))
TRAVEL = frozenset(("visit",))
DENIALS = ("deny", "denied", "denies", "denying")
DOUBTS = ("claim", "claims", "claimed", "alleges", "alleged", "allege", "alleging")


class Maker:
    """Makes the events of one page, sentence by sentence; it keeps the sentence's last subject for the clauses that share it."""

    def __init__(self, page: Page, words: EventWords) -> None:
        """Start on a page whose statements have been read."""
        self.page, self.words = page, words
        self.scopes = Scopes(page)
        self.story = story_day(page)
        self.index = 0
        self.carried: list[str] = []
        self.previous: list[str] = []

    def begin(self, index: int) -> None:
        """Turn to sentence ``index``; the subject of the sentence right before it is kept for pronouns."""
        near = (
            index - self.index == 1 and self.page.sentences[index].paragraph == self.page.sentences[index - 1].paragraph
        )
        self.previous = self.carried if near else []
        self.index, self.carried = index, []

    @property
    def sentence(self) -> Sentence:
        """The sentence being read."""
        return self.page.sentences[self.index]

    def from_verb(self, match: Match) -> Event | None:
        """The event of a verb, or None when its slots are not filled as its rule wants."""
        page, words, sentence, rule = self.page, self.words, self.sentence, match.trigger.rule
        low = self._clause(match.at)
        high = clause_end(page, sentence, match.end - 1)
        shares = match.trigger.form in ("base", "any", "ing")
        modality, why = of_tokens(page, sentence, match.at, match.end, cross_and=shares, verb=True)
        if (match.voice == "infinitive" and modality == "hypothetical" and why == "to") or self._only_wished(
            match, low
        ):
            return None
        first = self._subject(match, low)
        if match.trigger.rule.event == "ASSAULT" and not first and not self._violent(match):
            return None
        if match.voice in ("passive", "reduced"):
            actors, recipients = by_agent(page, words, match.end, high), first
            if not actors and rule.event in ANNOUNCED:
                actors = self._announcer(match.at)
            if rule.event in MOVES and not actors:
                actors, recipients = [name for name in first if name not in words.acting], []
        else:
            last = min(high, match.end + 5) if rule.roles == "visit" else high
            actors, recipients = first, object_of(page, words, match.at, match.at + 1, last, moves=rule.event in MOVES)
        if not _slots_hold(page, rule, match, first, recipients):
            return None
        if match.voice not in ("gerund", "participial") and first:
            self.carried = first
        return self._made(
            rule, match.at, match.end, actors, recipients, self._planned(rule, match, modality), f"verbs.{rule.name}"
        )

    def _clause(self, at: int) -> int:
        """First token of the verb's clause; what somebody says begins a clause of its own, "that" or not."""
        low = clause_start(self.page, self.sentence, at)
        scope = self.scopes.at(self.page.starts[at])
        if scope is None or scope.direct or scope.start <= self.page.starts[low]:
            return low
        return min(token_at(self.page, scope.start), at)

    def _announcer(self, at: int) -> list[str]:
        """Who announces what will be done, where the clause itself leaves the doer out ("announced that assets would be frozen")."""
        scope = self.scopes.at(self.page.starts[at])
        named = scope is not None and scope.speaker is not None and scope.cue.lower().startswith("announc")
        return [scope.speaker] if named and scope is not None and scope.speaker is not None else []

    def _violent(self, match: Match) -> bool:
        """Whether the sentence tells of violence, so that a victim's death without a killer is no accident."""
        if match.trigger.rule.name not in ("war", "destroy"):
            return True
        near = self.page.lowers[max(self.sentence.first, match.at - 30) : min(self.sentence.last, match.end + 30)]
        return not VIOLENCE.isdisjoint(near)

    def _governed(self, match: Match, low: int) -> bool:
        """Whether an infinitive hangs on a word that plans, begins or causes it; a mere purpose is no event."""
        lowers, to = self.page.lowers, match.at - 1
        while to > low and lowers[to] != "to":
            to -= 1
        if lowers[to - 1] in ("is", "are", "was", "were", "'s", "’s"):
            return True
        return any(word in GOVERNORS for word in lowers[max(low, to - 8) : to])

    def _only_wished(self, match: Match, low: int) -> bool:
        """Whether the clause only asks or exhorts: "how many would be sent", "should not move"."""
        lowers = self.page.lowers
        return lowers[low] in WONDER or any(word in EXHORT for word in lowers[max(low, match.at - 4) : match.at])

    def _subject(self, match: Match, low: int) -> list[str]:
        """The names of the verb's subject; a gerund or a second verb takes the sentence's."""
        page, words, sentence = self.page, self.words, self.sentence
        if match.voice == "gerund":
            return self.carried or self._main(match)
        if match.voice == "participial" and match.at > sentence.first:
            return self.carried or subject(page, words, sentence, low, match.at)
        if match.voice == "participial":
            return self._main(match)
        own = subject(page, words, sentence, low, match.at) or self._spoken_of(low, match.at)
        if match.voice in ("passive", "reduced"):
            return own
        return own or (self.carried if match.trigger.rule.event != "HAZARD" and low > sentence.first else [])

    def _spoken_of(self, low: int, at: int) -> list[str]:
        """Whom "we" or "I" of a transcript's turn, or an "it" or "they" that no name resolves, stands for."""
        page, sentence = self.page, self.sentence
        for index in range(low, min(low + 3, at)):
            word = page.lowers[index]
            scope = self.scopes.at(page.starts[index]) if word in ("i", "we") else None
            if scope is not None and scope.direct and scope.speaker:
                return [scope.speaker]
            if word in ("it", "they"):
                told = self.scopes.at(page.starts[index])
                if told is not None and told.speaker and not told.direct:
                    return [told.speaker]
                return self.carried or (self._before() if low == sentence.first else [])
        return []

    def _before(self) -> list[str]:
        """The subject of the sentence before, in the same paragraph."""
        page, index = self.page, self.index
        if self.previous or index == 0 or page.sentences[index - 1].paragraph != self.sentence.paragraph:
            return self.previous
        phrase = opening(page, page.sentences[index - 1], self.words.acting)
        return [page.actors[phrase.actor].name] if phrase is not None and phrase.actor is not None else []

    def _main(self, match: Match) -> list[str]:
        """The subject of the main clause: after the comma when the gerund opens the sentence, else before it."""
        page, sentence = self.page, self.sentence
        comma = next((i for i in range(match.end, min(sentence.last, match.end + 30)) if page.words[i] == ","), None)
        if match.at - sentence.first < 3 and comma is not None:
            return subject(page, self.words, sentence, comma + 1, min(comma + 14, sentence.last))
        return subject(page, self.words, sentence, sentence.first, match.at)

    def from_noun(self, match: Match, linked: Links) -> Event | None:
        """The event of a noun with the names linked to it."""
        rule = match.trigger.rule
        modality, _ = of_tokens(self.page, self.sentence, match.at, match.end, cross_and=False)
        if modality == "hypothetical":
            return None
        if rule.roles == "together" and len(linked.actors) == 1:
            other = self.carried or (self.previous if match.at - self.sentence.first < 3 else [])
            linked.actors[:0] = [name for name in other if name not in linked.actors and name not in self.words.acting]
        return self._made(rule, match.at, match.end, linked.actors, linked.recipients, modality, f"events.{rule.name}")

    def from_hazard(self, at: int, end: int, mode: str) -> Event:
        """A hazard: place, date, modality, speaker; nobody acts."""
        modality, _ = of_tokens(self.page, self.sentence, at, end, cross_and=False)
        return self._event("HAZARD", mode, (), None, [], [], modality, at, end, f"hazards.{mode}")

    def _planned(self, rule: Rule, match: Match, modality: Modality) -> Modality:
        """A journey told in the present ("departs Thursday night for Beijing") lies ahead, outside headlines."""
        if (
            rule.roles in TRAVEL
            and match.trigger.form == "s"
            and modality == "asserted"
            and self.sentence.kind == "paragraph"
        ):
            return "planned"
        return modality

    def _made(
        self, rule: Rule, at: int, end: int, actors: list[str], recipients: list[str], modality: Modality, why: str
    ) -> Event | None:
        """The event after the rule's roles, conversions and needs, or None."""
        page, sentence = self.page, self.sentence
        scope = self.scopes.at(page.starts[at])
        speaker = scope.speaker if scope else None
        if rule.roles == "host":
            actors, recipients = recipients, actors
        elif rule.roles == "together":
            actors, recipients = list(dict.fromkeys([*actors, *recipients])), []
        event: str
        mode: str | None
        if rule.convert == "plot":
            plot = self._plot(scope, speaker, actors, modality)
            if plot is None:
                return None
            event, mode, actors, recipients, modality = plot
        else:
            event, mode = converted(page, sentence, rule, at, end, actors)
            mode = mode_of(page, self.words, sentence, rule, mode, at, end)
        recipients = [name for name in recipients if name not in actors]
        if not actors and not _stands_alone(event, recipients, told=scope is not None):
            return None
        return self._event(event, mode, rule.context, QUADS[event], actors, recipients, modality, at, end, why)

    def _plot(
        self, scope: Scope | None, speaker: str | None, actors: list[str], modality: Modality
    ) -> tuple[str, str, list[str], list[str], Modality] | None:
        """A hostile plan: told by another it is an accusation, told by the article or denied it is a threat of violence."""
        if modality == "denied" or scope is None or not actors:
            return (
                ("THREATEN", "violence", actors, [], modality if modality == "denied" else "planned")
                if actors
                else None
            )
        accuser = speaker or scope.speaker_text
        if accuser is None or accuser in actors:
            return None
        return "ACCUSE", "allege", [accuser], actors, "asserted"

    def _event(
        self,
        event: str,
        mode: str | None,
        context: tuple[str, ...],
        quad: int | None,
        actors: list[str],
        recipients: list[str],
        modality: Modality,
        at: int,
        end: int,
        why: str,
    ) -> Event:
        page = self.page
        scope = self.scopes.at(page.starts[at])
        cue = scope.cue.lower() if scope else ""
        if modality == "asserted":
            modality = "denied" if cue in DENIALS else "alleged" if cue in DOUBTS else modality
        day = day_of(page, self.index, at, end, modality, self.story)
        if modality == "asserted" and page.day and day.date and day.date > page.day.isoformat():
            modality = "planned"
        return Event(
            event, mode, context, quad, tuple(actors), tuple(recipients), day.date, day.enddate, day.precision,
            place_of(page, self.sentence, at, end, actors, moves=event in MOVES), modality,
            scope.speaker or scope.speaker_text if scope else None, scope.speaker_text if scope else None,
            (page.evidence(self.index),), (Trace("events", why, page.starts[at], page.ends[end - 1]),),
        )  # fmt: skip


def _stands_alone(event: str, recipients: list[str], *, told: bool) -> bool:
    """Whether the event may be coded without an actor: violence and coercion need none; help and marches only when no one merely tells of them."""
    return event in ALONE or (event in ("AID", "MOBILIZE") and bool(recipients) and not told)


def _slots_hold(page: Page, rule: Rule, match: Match, first: list[str], recipients: list[str]) -> bool:
    """Whether subject and object are of the kind that the rule asks for."""
    if match.voice in ("passive", "reduced"):
        if match.voice == "reduced" and rule.event not in ("ASSAULT", "COERCE", "PROTEST", "AID"):
            return False
        return rule.roles not in ("visit", "together") or rule.event == "COOPERATE"
    if (
        rule.subjects
        and not (rule.subjects & set(page.lowers[max(0, match.at - 8) : match.at]))
        and not (rule.subject == "actor" and first)
    ):
        return False
    if rule.subject == "mover" and match.end - match.at < 3 and not _moves(page, first, match):
        return False
    if rule.subject == "visitor" and not _travels(page, first, match):
        return False
    if rule.object in ("actor", "person") and not recipients:
        return False
    if rule.object == "person":
        return any(actor.name == recipients[0] and actor.kind == "person" for actor in page.actors.values())
    return not (rule.adjacent and not recipients)


def _moves(page: Page, first: list[str], match: Match) -> bool:
    """Whether the subject of a bare verb of motion is a force or a state: people arrive, troops are deployed."""
    people = {actor.name for actor in page.actors.values() if actor.kind == "person"}
    near = page.lowers[max(0, match.at - 9) : match.at]
    return any(word in FORCES for word in near) or (
        bool(first) and not any(name in people for name in first) and page.lowers[match.at] not in ARRIVING
    )


def _travels(page: Page, first: list[str], match: Match) -> bool:
    """Whether the subject is one who pays visits: a person, or a delegation."""
    if not first:
        return False
    people = {actor.name for actor in page.actors.values() if actor.kind == "person"}
    envoys = (
        "delegation",
        "delegations",
        "envoy",
        "envoys",
        "minister",
        "ministers",
        "president",
        "presidents",
        "leaders",
        "mediators",
        "negotiators",
        "ambassador",
        "inspectors",
        "king",
        "governor",
        "diplomats",
        "chancellor",
        "secretary",
        "chief",
        "commissioner",
    )
    return any(name in people or name in envoys for name in first) or any(
        word in envoys for word in page.lowers[max(0, match.at - 6) : match.at]
    )
