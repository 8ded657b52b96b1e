"""Hostile plans and what is said to follow: who tells of one decides whether it is an accusation or a threat.

In: a page, the sentence, and the scope it is told in. Out: (event, mode, actors, recipients, modality) of a plan,
(actors, mode, recipients) of a threat, or None.
"""

from store.models import Modality
from store.reading.clauses import mentions_between
from store.reading.events_match import Match
from store.reading.events_needs import threatens
from store.reading.page import Page, Scope, Sentence

HOSTILE = frozenset(("ASSAULT", "COERCE", "MOBILIZE"))
BEFORE = 400  # code points before what is said in which its speaker stands


def plotted(
    page: Page, sentence: Sentence, scope: Scope | None, actors: list[str], modality: Modality
) -> tuple[str, str, list[str], list[str], Modality] | None:
    """Told by another a plan is an accusation, told by the article or denied it is a threat of violence."""
    if not actors:
        return None
    if modality == "denied" or scope is None:
        return "THREATEN", "violence", actors, [], "denied" if modality == "denied" else "planned"
    accuser = scope.speaker or _behind(page, sentence, scope) or scope.speaker_text
    if accuser is None or accuser in actors:
        return None
    return "ACCUSE", "allege", [accuser], actors, "asserted"


def _behind(page: Page, sentence: Sentence, scope: Scope) -> str | None:
    """The country that an unnamed speaker speaks for ("a senior Biden administration official")."""
    start = max(sentence.start, scope.start - BEFORE)
    for mention in mentions_between(page, start, max(scope.start, start + 1)):
        words = page.text[mention.start : mention.end]
        if scope.speaker_text and words in scope.speaker_text and page.actors[mention.actor].kind == "country":
            return page.actors[mention.actor].name
    return None


def vowed(
    page: Page, sentence: Sentence, scope: Scope | None, match: Match, low: int, first: list[str]
) -> tuple[list[str], str | None, list[str]] | None:
    """What somebody says will follow "if they attack" is a threat to them; so is an attack of his own."""
    speaker = scope.speaker if scope is not None else None
    event = match.trigger.rule.event
    if speaker is None or not first or event not in HOSTILE:
        return None
    if event == "ASSAULT" and first == [speaker]:  # "X said it would shoot down any aircraft"
        return [speaker], "violence", []
    if speaker in first or not threatens(page, sentence, low, match.end):
        return None
    return [speaker], None, first
