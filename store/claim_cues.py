"""The cues of an article's claims: what the words around each say of it, beside its sentence the headline and the paragraph. Pure."""

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from functools import cache, partial

from store.cues import Cues
from store.likeness import place_words
from store.models import Article, Claim, Event, Evidence, Figure
from store.number_cues import Found, number_of, of_a_count
from store.paragraphs import paragraph_before
from store.reading.text.taken_back import names_of, told_wrongly
from store.said_beside import BESIDE, beside, says_we_told
from store.taken_back import (
    is_beside_what_is_withdrawn,
    is_said_to_be_withdrawn,
    is_taken_back_behind,
    says_what_was_false,
)
from store.withdrawals import TOLD_WRONGLY, taking_back
from store.wrong_values import is_called_wrong, never_so, of_places

_PARAGRAPH = 1000  # code points behind a sentence in which it may be taken back
_BESIDE_THE_NUMBER = frozenset({"part", "miscount"})
_CARRIES_OVER = frozenset(
    {"correction"}
)  # "Correction: …" holds for what follows; a retraction only for its own sentence
_CORRECTING = _CARRIES_OVER | {"corrects"}  # in the very sentence
_A_LIST = 3  # places with a number each
_Listed = tuple[tuple[Evidence, ...], str]  # a sentence and a measure
_NONE: frozenset[str] = frozenset()
_PART = frozenset({"part"})
_RETRACTING = frozenset({"retraction"})


def cues_of(article: Article, claims: Sequence[Claim], cues: Cues) -> list[frozenset[str]]:
    """The cues of each claim, in their order."""
    found = cache(cues.found)  # an article's claims share their sentences and paragraphs
    headline = found(article.title or "", _CARRIES_OVER)
    mended = _measures_corrected(claims, found)
    names = names_of(article.publisher)
    wrongly = cache(partial(_told_wrongly, article.text, names))
    numbers = sorted(trace.start for claim in claims if (trace := number_of(claim)))
    told = (
        _cues(article.text, claim, numbers, found, wrongly, names) | (headline if isinstance(claim, Figure) else _NONE)
        for claim in claims
    )
    lists, wrong = _lists(claims), of_places(article.text)
    return [_of_one(claim, claims, cues, mended, lists, wrong) for claim, cues in zip(claims, told, strict=True)]


def _of_one(
    claim: Claim,
    claims: Sequence[Claim],
    told: frozenset[str],
    mended: frozenset[str],
    lists: set[_Listed],
    wrong: Collection[str],
) -> frozenset[str]:
    """The cues of a claim without those that its article takes from it."""
    if _is_of_its_own_place(claim, claims):
        told -= _PART
    if isinstance(claim, Event) and told >= _RETRACTING | {TOLD_WRONGLY} and _is_beside_a_number(claim, claims):
        told -= _RETRACTING | {TOLD_WRONGLY}  # what was wrong is how many
    if isinstance(claim, Figure) and any(place_words(claim.place) == place_words(place) for place in wrong):
        return told | _CORRECTING  # "the figure for Harzan (38) contained nine persons who"
    listed = isinstance(claim, Figure) and (claim.evidence[:1], claim.measure) in lists
    return told - _CORRECTING if listed or _is_left_alone(claim, mended) else told


def _lists(claims: Sequence[Claim]) -> set[_Listed]:
    """The sentences that list several places with a number each of one measure ("by the corrected list 9 died in Ost, 4 in Sel, 2 in
    Arn")? Which of them was wrong they do not say.
    """
    places: dict[_Listed, set[frozenset[str]]] = defaultdict(set)
    for claim in claims:
        if isinstance(claim, Figure) and claim.place:
            places[claim.evidence[:1], claim.measure].add(place_words(claim.place))
    return {key for key, found in places.items() if len(found) >= _A_LIST}


def _is_of_its_own_place(claim: Claim, claims: Sequence[Claim]) -> bool:
    """Is the part of a toll all that one place counts: "killed 12, ten of them in Kessan"? Then it is the toll of Kessan."""
    if not isinstance(claim, Figure) or claim.part_of is None or not claim.place:
        return False
    wholes = [
        c for c in claims if isinstance(c, Figure) and c.measure == claim.measure and claim.part_of in (c.low, c.high)
    ]
    return bool(wholes) and all(place_words(c.place) != place_words(claim.place) for c in wholes)


def _is_beside_a_number(claim: Claim, claims: Sequence[Claim]) -> bool:
    return any(isinstance(c, Figure) and c.evidence[:1] == claim.evidence[:1] for c in claims)


def _measures_corrected(claims: Sequence[Claim], found: Found) -> frozenset[str]:
    """The measures whose figures stand in a sentence that itself corrects: only these are corrected in their article."""
    figures = (c for c in claims if isinstance(c, Figure) and c.evidence)
    return frozenset(f.measure for f in figures if found(f.evidence[0].text) >= _CARRIES_OVER)


def _is_left_alone(claim: Claim, mended: frozenset[str]) -> bool:
    """Is it a figure of another measure than those that its article corrects in so many words?"""
    return bool(mended) and isinstance(claim, Figure) and claim.measure not in mended


def _cues(
    text: str,
    claim: Claim,
    numbers: Sequence[int],
    found: Found,
    wrongly: Callable[[Evidence], frozenset[str]],
    names: Collection[str],
) -> frozenset[str]:
    """The cues of the claim's sentence, "corrects" where it is this that tells a correction; "a further" counts only right before the
    number, "counted twice" only right after; "earlier" says that the number is the one of before, "whole" that it is known ("12 of
    the 300").
    """
    if not claim.evidence:
        return frozenset()
    sentence = claim.evidence[0]
    told = (found(sentence.text) - _BESIDE_THE_NUMBER) | wrongly(sentence) | taking_back(claim, names)
    told = _taken_back(text, claim, sentence, told)
    if isinstance(claim, Figure) and is_called_wrong(text[sentence.end :]):
        told |= _CARRIES_OVER
    if told >= _CARRIES_OVER:
        told |= {"corrects"}
    if isinstance(claim, Figure):
        told |= of_a_count(text, claim, sentence, numbers, found)
        told |= _CARRIES_OVER if never_so(text, sentence) else _NONE
    if any(found(near, _CARRIES_OVER) for near in beside(text, sentence)) or says_we_told(text, sentence):
        told |= {BESIDE}
    return told | found(paragraph_before(text, sentence), _CARRIES_OVER)


def _taken_back(text: str, claim: Claim, sentence: Evidence, told: frozenset[str]) -> frozenset[str]:
    """The cues of a claim with a retraction where the sentences around it withdraw it, and without where they withdraw something else."""
    denied = isinstance(claim, Event) and claim.modality == "denied"
    if denied and is_said_to_be_withdrawn(paragraph_before(text, sentence)):
        told |= _RETRACTING
    if is_taken_back_behind(sentence.text, text[sentence.end :]):
        told |= _RETRACTING
    layer = "figures" if isinstance(claim, Figure) else "events"
    return told - _RETRACTING if told >= _RETRACTING and is_beside_what_is_withdrawn(claim, layer) else told


def _told_wrongly(text: str, names: Collection[str], sentence: Evidence) -> frozenset[str]:
    """Does the sentence tell what its newsroom or office says, there or behind it, that it had told wrongly?"""
    if told_wrongly(sentence.text, text[sentence.end : sentence.end + _PARAGRAPH], names):
        return _RETRACTING | {TOLD_WRONGLY}
    return frozenset({TOLD_WRONGLY}) if says_what_was_false(sentence.text) else _NONE
