"""What somebody does by saying it: direct speech is no event, but a word of honour, a demand, a verdict and a denial are.

In: a page, a token inside a quotation and the maker of events. Out: the events, none or one. "I condemn" condemns, "we will send"
commits, "we will strike back" threatens, "I have not been arrested" denies; what else is told in direct speech is left to statements.
"""

from dataclasses import replace

from store.models import Event
from store.reading.events.build import Maker
from store.reading.events.lexicon import QUADS, EventWords
from store.reading.events.match import Match, matches
from store.reading.events.when import ABOUT
from store.reading.page import Page, Sentence
from store.reading.text.clauses import clause_start
from store.reading.text.grammar import FUTURE, SPEAKERS
from store.reading.text.modality import denies_past

PERFORMED = frozenset(("condemn", "request", "support", "reject", "condole", "concede", "accuse"))
HAVE = frozenset(("have", "’ve", "'ve"))
DONE = frozenset(("past+participle", "participle"))
PLAIN = frozenset(
    ("ask", "thank", "back", "press", "push", "invite", "refuse", "support", "blame")
)  # "we ask ourselves"
SAID_NO = frozenset(("REJECT", "THREATEN"))
COMMITTED = frozenset(("AID", "MOBILIZE", "RETREAT", "SANCTION", "COERCE", "ASSAULT"))
ADVERBS = 2  # words between "we" and its verb: "we strongly and", "we also"


def spoken(page: Page, words: EventWords, maker: Maker, sentence: Sentence, at: int) -> list[Event]:
    """The act that the word at token ``at``, inside a quotation, performs, commits to or denies."""
    low = clause_start(page, sentence, at)
    if _speaks_of_himself(page, maker, at):
        return []
    if denies_past(page, low, at):
        return _denied(page, words, maker, sentence, at)
    lead = page.lowers[max(low, at - ADVERBS - 1) : at]
    if SPEAKERS.isdisjoint(lead):
        return []
    if FUTURE.isdisjoint(lead):
        return _performed(page, words, maker, sentence, at)
    return _committed(page, words, maker, sentence, at)


def _speaks_of_himself(page: Page, maker: Maker, at: int) -> bool:
    """Whether who is said to speak is named in his own words, so that another speaks ("We will not let X …", he said)."""
    scope = maker.scopes.at(page.starts[at])
    return scope is not None and scope.speaker is not None and scope.speaker in page.text[scope.start : scope.end]


def _denied(page: Page, words: EventWords, maker: Maker, sentence: Sentence, at: int) -> list[Event]:
    """What somebody says in so many words has not happened ("I have not been arrested")."""
    event = _first(page, words, maker, sentence, at)
    if event is not None and event.event in SAID_NO and event.modality == "asserted" and event.speaker in event.actor:
        return [event]
    if event is None or event.modality != "denied" or event.speaker is None or event.event in ABOUT:
        return []
    return [event]


def _performed(page: Page, words: EventWords, maker: Maker, sentence: Sentence, at: int) -> list[Event]:
    """What the saying itself does or tells as done ("I condemn the attack", "we call for calm", "we have asked them to leave")."""
    perfect = not HAVE.isdisjoint(page.lowers[max(0, at - ADVERBS) : at])
    for match in matches(page, words, sentence, at):
        told = match.trigger.form in ("base", "any") or (match.trigger.form in DONE and perfect)
        if match.trigger.rule.name not in PERFORMED or not told:
            continue
        if match.end == at + 1 and page.lowers[at] in PLAIN:
            continue
        event = maker.from_verb(match)
        return [event] if event is not None and event.modality == "asserted" and event.speaker in event.actor else []
    return []


def _committed(page: Page, words: EventWords, maker: Maker, sentence: Sentence, at: int) -> list[Event]:
    """What somebody says that he will do; force that he will use is a threat."""
    event = _first(page, words, maker, sentence, at)
    if event is not None and event.event in SAID_NO and event.modality == "asserted" and event.speaker in event.actor:
        return [event]  # "we will not tolerate it"
    if event is None or event.modality != "planned" or event.event not in COMMITTED or event.speaker not in event.actor:
        return []
    if event.event == "ASSAULT":
        return [replace(event, event="THREATEN", mode="violence", quad_code=QUADS["THREATEN"], modality="asserted")]
    return [event]


def _first(page: Page, words: EventWords, maker: Maker, sentence: Sentence, at: int) -> Event | None:
    """The event of the first verb rule that fits at token ``at``."""
    fitting: list[Match] = [match for match in matches(page, words, sentence, at) if not match.trigger.noun]
    return next((event for match in fitting if (event := maker.from_verb(match)) is not None), None)
