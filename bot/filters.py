"""Which news a subscription asked for. Named topics mean only those; a place includes its parts. Pure."""

from collections.abc import Callable, Sequence

from bot.kinds import HARM, group
from store.ledger import Development
from store.likeness import Parents, place_words, words
from store.models import Claim, Event, Figure, Statement

KINDS: dict[str, Callable[[Claim], bool]] = {
    "troops": lambda c: (
        (isinstance(c, Figure) and c.measure in ("strength", "equipment")) or _is(c, "MOBILIZE", "RETREAT")
    ),
    "casualties": lambda c: isinstance(c, Figure) and c.measure in HARM,
    "talks": lambda c: _is(c, "CONSULT", "AGREE", "REQUEST", "REJECT", "COOPERATE"),
    "statements": lambda c: isinstance(c, Statement),
    "force": lambda c: group(c) == "force",
    "hazards": lambda c: group(c) == "hazards",
    "figures": lambda c: isinstance(c, Figure),
}


def matching(
    about: Sequence[str], claim: Claim, sentence: str, parents: Parents, is_place: Callable[[str], bool]
) -> str | None:
    """The first topic that lets the claim through ("everything" without topics), or None.

    A place matches what happened in it or in a part of it, and what it does as an actor; never what has no place and no
    such actor. Any other words match the claim's actors or its sentence.
    """
    if not about:
        return "everything"
    return next((topic for topic in about if _matches(topic, claim, sentence, parents, is_place)), None)


def kept(news: Development, about: Sequence[str], parents: Parents, is_place: Callable[[str], bool]) -> bool:
    """Does this subscription want this development?"""
    evidence = news.stored.evidence
    return matching(about, news.stored.claim, evidence.text if evidence else "", parents, is_place) is not None


def _matches(topic: str, claim: Claim, sentence: str, parents: Parents, is_place: Callable[[str], bool]) -> bool:
    if kind := KINDS.get(topic.casefold()):
        return kind(claim)
    wanted = words(topic)
    if not wanted:
        return False
    if any(wanted <= words(name) for name in _actors(claim)):
        return True
    if is_place(topic):
        return _within(topic, claim, parents)
    return wanted <= words(sentence)


def _within(topic: str, claim: Claim, parents: Parents) -> bool:
    place = None if isinstance(claim, Statement) else claim.place
    if not place:
        return False
    wanted = place_words(topic)
    return any(wanted <= place_words(name) for name in (place, *parents(place)))


def _actors(claim: Claim) -> tuple[str, ...]:
    if isinstance(claim, Event):
        return (*claim.actor, *claim.recipient, claim.speaker or "")
    return (claim.holder or "", claim.speaker or "") if isinstance(claim, Figure) else (claim.speaker or "",)


def _is(claim: Claim, *types: str) -> bool:
    return isinstance(claim, Event) and claim.event in types
