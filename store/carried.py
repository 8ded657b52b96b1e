"""Claims whose sentence gives their news by another one, so that no line is shown twice and none without its content. Pure."""

import re
from collections.abc import Iterable, Sequence

from store.likeness import is_bare
from store.models import BY_ITS_FIGURE, Claim, Event, Figure, Statement
from store.threads import split_at_word, trace_of
from store.withdrawals import is_withdrawal, tells_life

_WORDS = frozenset(("AGREE", "REJECT", "REQUEST", "ACCUSE", "SUPPORT", "THREATEN"))  # acts that are done by saying
_HURT = frozenset(("killed", "wounded"))
_WERE_HURT = re.compile(r"(?:killed|wounded|injured|hurt)\b")
_TAKEN = frozenset(("arrest", "capture"))
_HELD = frozenset(("captured", "detained"))


def carried(claims: Sequence[Claim]) -> frozenset[int]:
    """The claims (by ``id``) of one article whose news another claim of their sentence gives."""
    rows: dict[int, list[Claim]] = {}
    for claim in claims:
        if claim.evidence:
            rows.setdefault(claim.evidence[0].start, []).append(claim)
    return frozenset(id(c) for row in rows.values() if len(row) > 1 for c in row if _is_carried(c, row))


def _is_carried(claim: Claim, row: Sequence[Claim]) -> bool:
    """Does another claim of the same sentence, ``row``, tell what this one does, and more?"""
    if is_withdrawal(claim) or tells_life(claim):
        return False
    if isinstance(claim, Event) and _is_beside_words(claim, row):
        return True
    if isinstance(claim, Statement):
        return _by_event_or_figure(claim, row) or _is_part(claim, row)
    if not isinstance(claim, Event):
        return False
    if is_by_its_figure(claim):
        return True  # its figure's line tells it, and where that is old it is
    counted = [c for c in row if isinstance(c, Figure) and c.modality == "asserted"]
    return bool(counted) and (_says_nothing(claim) or _is_the_tolls(claim, counted) or _is_count(claim, counted))


def is_by_its_figure(event: Event) -> bool:
    """Was the event read from nothing but its sentence's figure?"""
    word = trace_of(event, "events")
    return word is not None and word.rule == BY_ITS_FIGURE


def _is_beside_words(claim: Event, row: Iterable[Claim]) -> bool:
    """Is it an apology beside words that are taken back, or the death of one who "was reported killed" and lives?"""
    if claim.event == "CONCEDE":
        return any(map(is_withdrawal, row))
    return claim.event == "ASSAULT" and any(map(tells_life, row))


def _by_event_or_figure(claim: Statement, row: Iterable[Claim]) -> bool:
    """Is a figure told, or an event that is what is said?"""
    return any(isinstance(c, Figure) or (isinstance(c, Event) and not _is_beside(c, claim)) for c in row)


def _is_beside(event: Event, said: Statement) -> bool:
    """Is the event a deed beside what was said: "returned to the palace and told the nation that he would not seek a fourth term"?"""
    word = trace_of(event, "events")
    if word is None or event.event in _WORDS or said.direct:
        return False
    sentence = said.evidence[0]
    at = sentence.text.find(said.content)
    return at >= 0 and not sentence.start + at <= word.start < sentence.start + at + len(said.content)


def _is_part(claim: Statement, row: Iterable[Claim]) -> bool:
    """Are these only some words of what the same sentence says in full: a quoted fragment of an indirect statement?"""
    return any(
        claim.direct
        and isinstance(c, Statement)
        and not c.direct
        and len(c.content) > len(claim.content)
        and claim.content in c.content
        for c in row
    )


def _is_count(event: Event, counted: Iterable[Figure]) -> bool:
    """Does a figure of the sentence count those whom nobody is told to have seized or freed: "41 soldiers had been taken prisoner"?"""
    if event.actor:
        return False
    if event.event == "RETREAT" and event.mode == "release":
        return any(figure.status == "freed" for figure in counted)
    taken = event.event == "COERCE" and event.mode in _TAKEN
    return taken and any(figure.measure in _HELD and figure.status != "freed" for figure in counted)


def _is_the_tolls(event: Event, counted: Iterable[Figure]) -> bool:
    """Is it an attack by soldiers of no name on nobody, of no kind, where the sentence counts its dead; or only that these "were
    wounded at the bridge"?
    """
    if event.event != "ASSAULT" or event.recipient or event.mode or not all(map(is_bare, event.actor)):
        return False
    measures = {figure.measure for figure in counted if figure.place == event.place}
    told = split_at_word(event, "events")
    return "killed" in measures if event.actor else bool(measures & _HURT) and bool(told and _WERE_HURT.match(told[1]))


def _says_nothing(event: Event) -> bool:
    """Is it an attack of nobody on nobody nowhere, of no kind: "the fighting, which began on Monday, has killed 28"?"""
    return event.event == "ASSAULT" and not (event.actor or event.recipient or event.place or event.mode)
