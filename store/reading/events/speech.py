"""What somebody does by saying it: direct speech is no event, but a word of honour, a demand, a verdict and a denial are.

In: a page, a token inside a quotation and the maker of events. Out: the events, none or one. "I condemn" condemns, "we will send"
commits, "we will strike back" threatens, "I have not been arrested" denies; what else is told in direct speech is left to statements.
"""

from dataclasses import replace

from store.models import Event
from store.reading.events.build import Maker
from store.reading.events.lexicon import QUADS
from store.reading.events.match import Match, matches
from store.reading.events.when import ABOUT
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


def spoken(maker: Maker, at: int) -> list[Event]:
    """The act that the word at token ``at``, inside a quotation, performs, commits to or denies."""
    page = maker.page
    low = clause_start(page, maker.sentence, at)
    if _speaks_of_himself(maker, at):
        return []
    if denies_past(page, low, at):
        return _denied(maker, at)
    lead = page.lowers[max(low, at - ADVERBS - 1) : at]
    if SPEAKERS.isdisjoint(lead):
        return []
    return _performed(maker, at) if FUTURE.isdisjoint(lead) else _committed(maker, at)


def _speaks_of_himself(maker: Maker, at: int) -> bool:
    """Whether who is said to speak is named in his own words, so that another speaks ("We will not let X …", he said)."""
    page, scope = maker.page, maker.scopes.at(maker.page.starts[at])
    return scope is not None and scope.speaker is not None and scope.speaker in page.text[scope.start : scope.end]


def _denied(maker: Maker, at: int) -> list[Event]:
    """What somebody says in so many words has not happened ("I have not been arrested")."""
    event = _first(maker, at)
    if event is None:
        return []
    denied = event.modality == "denied" and event.speaker is not None and event.event not in ABOUT
    return [event] if denied or _says_no(event) else []


def _says_no(event: Event) -> bool:
    """Whether the speaker himself refuses or threatens: "we will not tolerate it"."""
    return event.event in SAID_NO and event.modality == "asserted" and event.speaker in event.actor


def _performed(maker: Maker, at: int) -> list[Event]:
    """What the saying itself does or tells as done ("I condemn the attack", "we call for calm", "we have asked them to leave")."""
    page = maker.page
    perfect = not HAVE.isdisjoint(page.lowers[max(0, at - ADVERBS) : at])
    for match in matches(page, maker.words, maker.sentence, at):
        told = match.trigger.form in ("base", "any") or (match.trigger.form in DONE and perfect)
        if match.trigger.rule.name not in PERFORMED or not told:
            continue
        if match.end == at + 1 and page.lowers[at] in PLAIN:
            continue
        event = maker.from_verb(match)
        return [event] if event is not None and event.modality == "asserted" and event.speaker in event.actor else []
    return []


def _committed(maker: Maker, at: int) -> list[Event]:
    """What somebody says that he will do; force that he will use is a threat."""
    event = _first(maker, at)
    if event is None or _says_no(event):
        return [event] if event is not None else []
    if event.modality != "planned" or event.event not in COMMITTED or event.speaker not in event.actor:
        return []
    if event.event == "ASSAULT":
        return [replace(event, event="THREATEN", mode="violence", quad_code=QUADS["THREATEN"], modality="asserted")]
    return [event]


def _first(maker: Maker, at: int) -> Event | None:
    """The event of the first verb rule that fits at token ``at``."""
    found = matches(maker.page, maker.words, maker.sentence, at)
    fitting: list[Match] = [match for match in found if not match.trigger.noun]
    return next((event for match in fitting if (event := maker.from_verb(match)) is not None), None)
