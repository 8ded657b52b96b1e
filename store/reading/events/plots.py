"""Hostile plans and what is said to follow: who tells of one decides whether it is an accusation or a threat.

In: a page, the sentence, and the scope it is told in. Out: (event, mode, actors, recipients, modality) of a plan,
(actors, mode, recipients) of a threat, or None.
"""

from collections.abc import Mapping

from store.models import Modality
from store.reading.events.match import Match
from store.reading.events.unhappened import WHOEVER
from store.reading.page import Page, Scope, Sentence
from store.reading.text.clauses import mentions_between
from store.reading.text.grammar import RELATIVES, THIRD_OWN

HOSTILE = frozenset(("ASSAULT", "COERCE", "MOBILIZE", "SANCTION"))
PUNISHING = frozenset(("COERCE", "SANCTION", "ASSAULT"))
UNLESS = frozenset(("if", "unless"))
WELCOME = frozenset(
    ("asked", "asks", "ask", "requested", "needed", "necessary", "possible", "required", "invited", "agreed", "rates")
)
WILL = frozenset(("will", "would", "shall", "must", "’ll", "'ll"))
COSTS = frozenset(
    "no respond response retaliate retaliation consequences sanctions cost costs price pay punish punished severe swift crush defend force regret suffer destroy reprisals".split()
)
ANYBODY = WHOEVER | {"everyone"}
THOSE = frozenset(("those", "all", "any", "persons", "people", "members", "civilians", "soldiers", "residents"))
OUTLAWS = frozenset("looters rioters deserters smugglers mutineers saboteurs intruders trespassers".split())
WHICH = frozenset(("any", "every", "all", "those", "anyone", "anybody"))
OPENING = 3  # tokens of a clause in which "anyone" stands
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


def _hangs_on_another(page: Page, sentence: Sentence) -> bool:
    """Whether what is announced hangs on what others do, and they have not asked for it."""
    words = page.lowers[sentence.first : sentence.last]
    at = next((i for i, word in enumerate(words) if word in UNLESS), None)
    return at is not None and WELCOME.isdisjoint(words[at : at + 9])


def vows(scope: Scope | None, first: list[str], people: Mapping[str, str | None]) -> bool:
    """Whether the doers themselves, or one of theirs, say that they will: "X will respond with force, its minister said"; ``people`` are the page's persons and whose they are."""
    if scope is None or not first:
        return False
    if scope.speaker is not None and (scope.speaker in first or people.get(scope.speaker) in first):
        return True
    said_by = scope.speaker_text or ""
    opening = said_by.lower().split()[:1]
    return bool(opening) and (opening[0] in THIRD_OWN or opening[0] == first[0] or first[0] in said_by)


def _befalls_whoever(page: Page, match: Match, low: int) -> bool:
    """Whether a passive befalls whoever does what is told: "anyone who broke the curfew would be arrested", "looters would be shot"."""
    if match.voice != "passive" or page.lowers[match.at] == "fined":
        return False  # "anyone who parks here will be fined"
    words = page.lowers[low : match.at]
    anyone = not ANYBODY.isdisjoint(words[:OPENING]) or (words[:1] and words[0] in THOSE and "who" in words[1:])
    if page.lowers[low] in RELATIVES and not WHICH.isdisjoint(page.lowers[max(0, low - 3) : low]):
        return True  # "any aircraft that crossed the line would be shot down"
    return bool(anyone) or (words[:1] != [] and words[0] in OUTLAWS)


def vowed(
    page: Page, sentence: Sentence, scope: Scope | None, match: Match, low: int, first: list[str]
) -> tuple[list[str], str | None, list[str]] | None:
    """What somebody says will follow "if they attack" is a threat to them; so is an attack of his own."""
    speaker = scope.speaker or scope.speaker_text if scope is not None else None
    unnamed = (speaker or "").lower().removeprefix("the ")
    if scope is not None and scope.speaker is None and unnamed:
        speaker = first[0] if first and unnamed == first[0] else unnamed  # "The bandits said they would …"
    event = match.trigger.rule.event
    if speaker is not None and event in PUNISHING and _befalls_whoever(page, match, low):
        return [speaker], "violence" if event == "ASSAULT" else "restrict", []
    if speaker is None or not first or event not in HOSTILE:
        return None
    if event == "ASSAULT" and first == [speaker]:  # "X said it would shoot down any aircraft"
        return [speaker], "violence", []
    if event in PUNISHING and first == [speaker] and _hangs_on_another(page, sentence):
        return [speaker], "restrict", []  # "we shall close the border if they come"
    if speaker in first or event == "SANCTION" or not _has_a_cost(page, sentence, low, match.end):
        return None
    return [speaker], None, first


def _has_a_cost(page: Page, sentence: Sentence, low: int, end: int) -> bool:
    """Whether a clause from token ``low`` is an "if" and what follows it after a comma is a cost ("there will be no pipeline")."""
    if page.lowers[low] not in ("if", "should", "unless"):
        return False
    comma = next((at for at in range(end, min(sentence.last, end + 14)) if page.words[at] == ","), None)
    after = page.lowers[comma : min(sentence.last, comma + 16)] if comma is not None else []
    return not WILL.isdisjoint(after) and not COSTS.isdisjoint(after)
